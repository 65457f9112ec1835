import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownRows } from '$lib/download/figureRows';
import { cautionOf } from '$lib/view/caution';
import { belowOf } from '$lib/view/below';
import { figureOf } from '$lib/view/figure';
import { descriptionOf } from '$lib/view/headline';
import { overviewOf as overviewWith } from '$lib/view/overview';
import { changeView, type View } from '$lib/view/view';
import { LOCALES, type Locale } from '$lib/words/locale';
import { anyView } from '../../anyView';
import { board, GIMPO, viewWith } from '../../realData';
import { cases } from '../../seeded';
import { plainText as plain } from '../../plainText';

/** The overview with the content below its chart. */
const overviewOf = (of: typeof board, view: View, locale: Locale) => {
  const below = belowOf(of, view, locale);
  return { ...overviewWith(of, view, locale, below, cautionOf(of, locale)), ...below };
};

const municipalities = board.figures.municipalitiesOf('41').map(({ code }) => code);

const headlineText = (change: Parameters<typeof viewWith>[0], locale: 'en' | 'ko' | 'he' = 'en') =>
  plain(
    overviewOf(board, viewWith(change), locale)
      .headline?.pieces.map(({ text }) => text)
      .join('') ?? ''
  );

describe('headline', () => {
  it.each([
    ['en', 'Hanam’s GRDP per capita was ₩28.68 million in 2022, two thirds of the Gyeonggi-do average of ₩42.9 million.'],
    ['ko', '2022년 하남시의 1인당 GRDP는 2,868만원으로, 경기도 평균 4,290만원의 약 3분의 2입니다.'],
    ['he', 'ב־2022 היה התוצר לנפש של האנאם 28.68 מיליון וון – כשני שלישים מהממוצע במחוז גיונגי (42.9 מיליון וון).']
  ] as const)('of Hanam sets the city’s figure beside the official average, %s', (locale, text) => {
    expect(headlineText({}, locale)).toBe(text);
  });

  it('gives one share elsewhere, our calculation: beside the headline, on its bar, in the chart and in the sentence', () => {
    const basis = overviewOf(board, viewWith({}), 'en').headline?.basis ?? '';
    expect(plain(basis)).toBe('₩28.68 million is the city’s figure. On our calculation: 66% (₩28.57 million against ₩43.26 million).');
    const { headline, chartTitle, comparison, sentence, table } = overviewOf(board, viewWith({}), 'en');
    expect([headline?.bar.focus, comparison.gap?.label].map((text) => plain(text ?? ''))).toEqual(['Hanam 66%', '66% of the average']);
    expect(JSON.stringify([headline, chartTitle, comparison, sentence, table])).not.toMatch(/66\.8|67%/);
    expect(sentence).not.toContain('28.68');
    const description = headline ? descriptionOf(headline) : '';
    expect(plain(description)).toBe(`${headlineText({})} It ranks 24th of 31 municipalities.`);
    expect(description.length).toBeLessThanOrEqual(155);
  });

  it('is derived ÷ derived for another focus or year', () => {
    expect(headlineText({ region: GIMPO })).toMatch(
      /^Gimpo’s GRDP per capita was ₩\d+\.\d\d million in 2022, 86% of the Gyeonggi-do average of ₩43\.26 million\.$/
    );
    expect(headlineText({ to: 2020 })).toBe(
      'Hanam’s GRDP per capita was ₩29.55 million in 2020, 75% of the Gyeonggi-do average of ₩39.24 million.'
    );
  });

  it('says gap in won, how it moved, and that it begins in the highest year', () => {
    const headline = overviewOf(board, viewWith({}), 'en').headline;
    expect(headline?.deck.map(({ text, sourceIds }) => [plain(text), ...sourceIds])).toEqual([
      ['That is ₩14.22 million below the average.', 'ETN-HANAM', 'KOSIS-PROV-2020'],
      ['On our calculation (2020 base) it was 6% above the average in 2015 and 34% below it in 2022.', 'KOSIS-GRDP-2020', 'MOIS-POP'],
      ['It ranks 24th of 31 municipalities.', 'KOSIS-GRDP-2020', 'MOIS-POP'],
      [
        'Against the average, Hanam’s GRDP per capita was highest in 2015, when construction made up 23.5% of value added (5.5% in 2010, 19.8% in 2020; 2015 base, 2010–2021).',
        'KOSIS-ACT-2015'
      ]
    ]);
    expect(plain(cautionOf(board, 'en').income ?? '')).toBe(
      'In 2022 Gyeonggi-do’s GRDP per capita was 95% of the national average; its household disposable income per capita was 101%.'
    );
  });

  it('says where the starting year was the highest, for the region that has it', () => {
    expect(overviewOf(board, viewWith({ from: 2016 }), 'en').headline?.deck.some(({ text }) => text.includes('highest in 2015'))).toBe(
      false
    );
    expect(overviewOf(board, viewWith({ region: GIMPO }), 'en').headline?.deck.some(({ text }) => text.includes('highest in 2015'))).toBe(
      false
    );
    expect(
      overviewOf(board, viewWith({ from: 2015, to: 2015 }), 'en').headline?.deck.some(({ text }) => text.includes('highest in 2015'))
    ).toBe(true);
  });

  it('calls Icheon’s distance a lead', () => {
    expect(
      plain(
        overviewOf(board, viewWith({ region: '41500' }), 'en')
          .headline?.deck.map(({ text }) => text)
          .join(' ') ?? ''
      )
    ).toMatch(
      /^That is ₩72\.\d\d million above the average\. On our calculation \(2020 base\) the lead has grown, from 191% of the average in 2015 to 268% in 2022/
    );
  });

  it('gives both if ratio and won disagree', () => {
    const texts = board.figures
      .municipalitiesOf('41')
      .map(({ code }) => plain(overviewOf(board, viewWith({ region: code }), 'en').headline?.deck[1]?.text ?? ''));
    const disagreeing = texts.filter((text) =>
      /narrowed in relative terms.*but widened in won|shrunk in relative terms.*but grown in won/.test(text)
    );
    expect(disagreeing.length).toBeGreaterThan(0);
  });
});

describe('key figures', () => {
  it('are those of Hanam', () => {
    const figures = overviewOf(board, viewWith({}), 'en').keyFigures;
    expect(figures.map(({ value, details }) => [value, ...details].map(plain))).toEqual([
      ['+69.7%', 'to ₩9.23 trillion in 2022', 'Gyeonggi-do +45.1%'],
      ['+95.6%', 'to 326,059 in 2022', 'Gyeonggi-do +8.5%'],
      ['−17.1%', 'to ₩28.57 million (our calculation)', 'Gyeonggi-do +32.9%'],
      ['24th', '11th in 2015 (our calculation)']
    ]);
    expect(figures[3]?.strip).toEqual({ then: 11, now: 24, of: 31 });
  });

  it('are levels for a single year', () => {
    const figures = overviewOf(board, viewWith({ from: 2022, to: 2022 }), 'ko').keyFigures;
    expect(figures.map(({ value }) => value)).toEqual(['9조 2,289억원', '326,059', '2,857만원', '24위']);
  });
});

describe('sentence under the chart', () => {
  const sentence = (change: Parameters<typeof viewWith>[0], locale: 'en' | 'ko' | 'he' = 'en') =>
    plain(overviewOf(board, viewWith(change), locale).sentence);

  it('describes the default view', () => {
    expect(sentence({})).toBe(
      'In 2022 Hanam’s GRDP per capita at current prices was ₩28.57 million, 66% of the Gyeonggi-do average of ₩43.26 million (our calculation). ' +
        'It fell 17.1% from 2015 to 2022, from ₩34.45 million to ₩28.57 million, while Gyeonggi-do’s rose 32.9%. ' +
        'Against the average, Hanam’s GRDP per capita was highest in 2015 (2015 base, 2010–2021). ' +
        'Of the 6 projects shown: 3 in use by the end of 2022, 1 started in 2023 or later, 2 not started. The chart shows timing, not causation.'
    );
  });

  it('of the default view in Korean and Hebrew', () => {
    expect(sentence({}, 'ko')).toMatch(
      /2015년 3,445만원에서 2022년 2,857만원으로 17\.1% 감소했고, 같은 기간 경기도\S+ 32\.9% 증가했습니다\./
    );
    expect(sentence({}, 'ko')).toContain('2022년 말까지 이용 시작 3건, 2023년 이후 착공 1건, 미착공 2건');
    expect(sentence({}, 'he')).toContain('מ־2015 עד 2022 הוא ירד ב־17.1%');
    expect(sentence({}, 'he')).toContain('בשימוש בסוף 2022: 3, העבודות החלו ב־2023 או אחר כך: 1, העבודות לא החלו: 2');
  });

  it.each([
    [
      { measure: 'grdp' },
      'In 2022 Hanam’s nominal GRDP was ₩9.23 trillion, 1.6% of Gyeonggi-do’s ₩587.33 trillion. It rose 69.7% from 2015 to 2022, while Gyeonggi-do’s rose 45.1%. Against the average, Hanam’s GRDP per capita was highest in 2015'
    ],
    [
      { measure: 'population' },
      'On 31 December 2025 Hanam’s registered population was 327,939 people, 2.4% of Gyeonggi-do’s 13,730,135 people. It rose 96.7% from 2015 to 2025, while Gyeonggi-do’s rose 9.6%.'
    ],
    [
      { measure: 'construction', projects: ['k-star-world'] },
      'In 2023 Hanam’s real construction value added was ₩435 billion in chained 2020 prices, against ₩32.14 trillion in Gyeonggi-do. It fell 71.9% from 2019 to 2023, while Gyeonggi-do’s fell 3.9%. K-Star World: not started. The chart shows timing, not causation.'
    ],
    [{ measure: 'population', unit: 'increase', to: 2016 }, 'Hanam’s population changed by +44,388 people in 2016.'],
    [{ projects: ['starfield-hanam'] }, 'Starfield Hanam: in use by the end of 2022. The chart shows timing, not causation.'],
    [{ projects: ['gamil-district'] }, 'Gamil District: completed, opening date not found.'],
    [{ unit: 'index', from: 2016 }, 'With 2016 = 100, Hanam was at 93.4 in 2022 and Gyeonggi-do at 125.9.'],
    [{ unit: 'change' }, 'Growth in 2022: Hanam −4.0%, Gyeonggi-do +3.6%.'],
    [{ unit: 'gap' }, 'Its difference from the average went from +1.91 in 2015 to −14.69 in 2022, in ₩ million per capita.'],
    [
      { compare: [GIMPO, '11'], projects: [] },
      /For comparison in 2022: Gimpo ₩\d\d\.\d\d million \(our calculation\), Seoul ₩56\.09 million \(official\)\.$/
    ],
    [{ longer: true, from: 2010, projects: [] }, /nothing is calculated across the break\.$/],
    [{ from: 2026, to: 2030 }, 'No year shown has data for both Hanam and Gyeonggi-do.']
  ] as const)('%o', (change, expected) => {
    if (typeof expected === 'string') expect(sentence({ ...change } as never)).toContain(expected);
    else expect(sentence({ ...change } as never)).toMatch(expected);
  });
});

describe('sentence of another municipality', () => {
  it('does not mention Hanam’s projects', () => {
    expect(overviewOf(board, viewWith({ region: GIMPO }), 'en').sentence).not.toContain('projects');
    expect(overviewOf(board, viewWith({ region: GIMPO }), 'en').lanes.title).toBe('Projects in Hanam');
  });
});

describe('why', () => {
  it('is an identity: GRDP ÷ population × 100, with the real figures beside it', () => {
    const { why } = overviewOf(board, viewWith({}), 'en');
    if ('missing' in why) throw new Error(why.missing);
    expect(why.title).toBe('How GRDP per capita moved: GRDP grew, but population grew faster');
    expect(why.equation).toBe('169.7 ÷ 204.7 × 100 ≈ 82.9');
    expect(plain(why.text)).toBe(
      'Hanam’s GRDP rose 69.7% (Gyeonggi-do +45.1%) and its mid-year population rose 104.7% (Gyeonggi-do +9.1%), so GRDP per capita fell 17.1% (Gyeonggi-do +32.9%).'
    );
    expect(plain(why.real ?? '')).toContain('GRDP per capita fell 20.6% in Hanam from 2015 to 2020, while in Gyeonggi-do it rose 14.8%.');
    expect(why.logs?.lines.map(plain)).toEqual([
      'Hanam: +52.9 −71.7 = −18.7',
      'Gyeonggi-do: +37.2 −8.7 = +28.5',
      'Hanam minus Gyeonggi-do: +15.7 −62.9 = −47.2'
    ]);
  });

  it.each(municipalities)('the equation of %s comes out, to what its numbers are rounded to', (region) => {
    const { why } = overviewOf(board, viewWith({ region }), 'en');
    if ('missing' in why) throw new Error(why.missing);
    const [output = 0, residents = 0, , perCapita = 0] = (why.equation.match(/[\d.]+/g) ?? []).map(Number);
    expect(Math.abs((output / residents) * 100 - perCapita)).toBeLessThan(0.25);
  });

  it('asks for two years if one is chosen', () => {
    const { why } = overviewOf(board, viewWith({ from: 2022, to: 2022 }), 'en');
    expect('missing' in why && plain(why.missing)).toBe('Choose at least two years with data on the same base (2015–2022).');
  });
});

describe('real figures beside the nominal ones', () => {
  it('say where they end, also if fewer years are chosen', () => {
    const { why } = overviewOf(board, viewWith({ from: 2016, to: 2018 }), 'en');
    if ('missing' in why) throw new Error(why.missing);
    expect(why.real).toMatch(/from 2016 to 2018, while .*Real GRDP of municipalities ends in 2020\./);
  });
});

describe('notes', () => {
  it('are computed from the tables', () => {
    const notes = overviewOf(board, viewWith({}), 'en').notes.map(({ text }) => plain(text));
    expect(notes[1]).toContain('The median of the 31 municipalities is ₩37.11 million (2022, our calculation)');
    expect(notes[2]).toContain('For Gyeonggi-do in 2022 it is 0.8% above the official figure.');
    expect(notes[3]).toContain('For 2020, the change of base year alone alters Hanam’s GRDP by +11.5% and Gyeonggi-do’s by +6.5%');
  });
});

describe('a measure that a region or the province lacks', () => {
  const yeoju = figureOf(board, changeView(viewWith({}), { region: '41670', measure: 'foreign-nationals-per-100' }, board), 'en');

  it('is said of the region alone, and no years are offered that have no figures', () => {
    expect(yeoju.sentence).toBe('No year shown has data for Yeoju.');
    expect(yeoju.chartTitle.title).not.toContain('Gyeonggi');
    expect(yeoju.empty).toMatchObject({ have: null });
    expect(yeoju.empty?.title).toContain('no data for Yeoju');
  });

  it('offers the years that a region does have', () => {
    const later = figureOf(board, viewWith({ measure: 'grdp', from: 2026, to: 2030 }), 'en');
    expect(later.empty?.have).toMatchObject({ from: 2015, to: 2022 });
  });
});

describe('every view', () => {
  it('has a headline, a sentence, and a table, chart and CSV of the same figures, in every language', () => {
    fc.assert(
      fc.property(anyView, fc.constantFrom(...LOCALES), (view, locale) => {
        const { headline, sentence, table, lines, comparison, sources, keyFigures } = overviewOf(board, view, locale);
        const all = JSON.stringify([headline, sentence, table.caption, keyFigures, comparison.words]);
        expect(all).not.toMatch(/NaN|undefined|Infinity|\{\w+\}/);

        const inTable = table.groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.filter((cell) => cell !== null))).length;
        const inLines = lines.reduce((sum, { series }) => sum + series.length, 0);
        expect([inTable, shownRows(board, view, lines).length]).toEqual([inLines, inLines]);
        const drawnPoints = lines.filter((line) => line.drawn).reduce((sum, { series }) => sum + series.length, 0);
        expect(comparison.lines.reduce((sum, { points }) => sum + points.length, 0)).toBe(drawnPoints);

        const known = new Set(sources.map(({ id }) => id));
        for (const id of lines.flatMap(({ series }) => series.flatMap(({ sourceIds }) => sourceIds))) expect(known.has(id)).toBe(true);
      }),
      cases(120)
    );
  });
});
