import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownRows } from '$lib/download/figureRows';
import { belowOf } from '$lib/view/below';
import { overviewOf as overviewWith } from '$lib/view/overview';
import type { View } from '$lib/view/view';
import { LOCALES, type Locale } from '$lib/words/locale';
import { anyView } from '../../anyView';
import { board, GIMPO, viewWith } from '../../realData';
import { cases } from '../../seeded';
import { plainText as plain } from '../../plainText';

/** The overview with what stands below its chart. */
const overviewOf = (of: typeof board, view: View, locale: Locale) => {
  const below = belowOf(of, view, locale);
  return { ...overviewWith(of, view, locale, below), ...below };
};

const headlineText = (change: Parameters<typeof viewWith>[0], locale: 'en' | 'ko' | 'he' = 'en') =>
  plain(
    overviewOf(board, viewWith(change), locale)
      .headline?.pieces.map(({ text }) => text)
      .join('') ?? ''
  );

describe('headline', () => {
  it.each([
    ['en', 'Hanam produced ₩28.68 million per resident in 2022, 66.8% of the Gyeonggi-do average of ₩42.9 million.'],
    ['ko', '2022년 하남시 1인당 지역내총생산은 2,868만원으로, 경기도 평균 4,290만원의 66.8%입니다.'],
    ['he', 'האנאם ייצרה 28.68 מיליון וון לתושב בשנת 2022, 66.8% מהממוצע של מחוז גיונגי, 42.9 מיליון וון.']
  ] as const)('of Hanam is published ÷ published, %s', (locale, text) => {
    expect(headlineText({}, locale)).toBe(text);
  });

  it('prints the derived ratio beside it', () => {
    const basis = overviewOf(board, viewWith({}), 'en').headline?.basis ?? '';
    expect(plain(basis)).toBe(
      'Published ÷ published; ₩28.68 million is stated by the city. Derived ÷ derived: 66.0% (₩28.57 million of ₩43.26 million).'
    );
  });

  it('of another focus, or another year, is derived ÷ derived', () => {
    expect(headlineText({ region: GIMPO })).toMatch(
      /^Gimpo produced ₩\d+\.\d\d million per resident in 2022, \d+\.\d% of the Gyeonggi-do average of ₩43\.3 million\.$/
    );
    expect(headlineText({ to: 2020 })).toBe(
      'Hanam produced ₩29.55 million per resident in 2020, 75.3% of the Gyeonggi-do average of ₩39.2 million.'
    );
  });

  it('says gap in won, how it moved, and the peak', () => {
    const headline = overviewOf(board, viewWith({}), 'en').headline;
    expect(headline?.deck.map(({ text, sourceIds }) => [plain(text), ...sourceIds])).toEqual([
      ['That is ₩14.22 million less per resident than the average (published).', 'ETN-HANAM', 'KOSIS-PROV-2020'],
      ['A lead of 5.9% over the average in 2015 has turned into a gap of 34.0% in 2022 (derived).', 'KOSIS-GRDP-2020', 'MOIS-POP'],
      ['It ranks 24th of 31 municipalities (derived).', 'KOSIS-GRDP-2020', 'MOIS-POP'],
      [
        '2015 was the peak of a building boom: construction made up 23.5% of Hanam’s value added (5.5% in 2010, 19.8% in 2020).',
        'KOSIS-ACT-2015'
      ]
    ]);
    expect(plain(headline?.caution.income ?? '')).toBe(
      'In 2022 Gyeonggi-do stands at 95% of Korea in GRDP per resident and at 101% in disposable income of households.'
    );
  });

  it('names the peak wherever its year is the starting year, for the region that has it', () => {
    expect(overviewOf(board, viewWith({ from: 2016 }), 'en').headline?.deck.some(({ text }) => text.includes('peak'))).toBe(false);
    expect(overviewOf(board, viewWith({ region: GIMPO }), 'en').headline?.deck.some(({ text }) => text.includes('peak'))).toBe(false);
    expect(overviewOf(board, viewWith({ from: 2015, to: 2015 }), 'en').headline?.deck.some(({ text }) => text.includes('peak'))).toBe(true);
  });

  it('calls Icheon’s distance a lead', () => {
    expect(
      plain(
        overviewOf(board, viewWith({ region: '41500' }), 'en')
          .headline?.deck.map(({ text }) => text)
          .join(' ') ?? ''
      )
    ).toMatch(/^That is ₩72\.\d\d million more per resident than the average \(derived\)\. From 2015 to 2022 the lead has grown/);
  });

  it('names both where ratio and won disagree', () => {
    const texts = board.figures
      .municipalitiesOf('41')
      .map(({ code }) => plain(overviewOf(board, viewWith({ region: code }), 'en').headline?.deck[1]?.text ?? ''));
    const disagreeing = texts.filter((text) => /narrowed by ratio.*but widened in won|shrunk by ratio.*but grown in won/.test(text));
    expect(disagreeing.length).toBeGreaterThan(0);
  });
});

describe('key figures', () => {
  it('of Hanam', () => {
    const figures = overviewOf(board, viewWith({}), 'en').keyFigures;
    expect(figures.map(({ value, details }) => [value, ...details].map(plain))).toEqual([
      ['+69.7%', 'to ₩9.23 trillion in 2022', 'Gyeonggi-do +45.1%'],
      ['+95.6%', 'to 326,059; yearly mean +104.7%', 'Gyeonggi-do +8.5%'],
      ['−17.1%', 'to ₩28.57 million, derived', 'Gyeonggi-do +32.9%'],
      ['24th', '11th in 2015, derived']
    ]);
    expect(figures[3]?.strip).toEqual({ then: 11, now: 24, of: 31 });
  });

  it('of a single year are levels', () => {
    const figures = overviewOf(board, viewWith({ from: 2022, to: 2022 }), 'ko').keyFigures;
    expect(figures.map(({ value }) => value)).toEqual(['9조 2,289억원', '326,059', '2,857만원', '24위']);
  });
});

describe('sentence under the chart', () => {
  const sentence = (change: Parameters<typeof viewWith>[0], locale: 'en' | 'ko' | 'he' = 'en') =>
    plain(overviewOf(board, viewWith(change), locale).sentence);

  it('of the default view', () => {
    expect(sentence({})).toBe(
      'In 2022 Hanam’s GRDP per resident at current prices was ₩28.68 million (stated by the city), 66.8% of the Gyeonggi-do average of ₩42.90 million (published). ' +
        'On the derived basis it fell by 17.1% from 2015 to 2022, from ₩34.45 million to ₩28.57 million, while Gyeonggi-do’s rose by 32.9%. ' +
        '2015 was the peak of a building boom. ' +
        'Of 6 projects shown: 3 in use before the figures end in 2022, 1 begun only after 2022, 2 not begun. The chart shows timing, not cause.'
    );
  });

  it('of the default view in Korean and Hebrew', () => {
    expect(sentence({}, 'ko')).toContain(
      '계산값으로는 2015년 3,445만원에서 2022년 2,857만원으로 17.1% 감소했고, 같은 기간 경기도는 32.9% 증가했습니다.'
    );
    expect(sentence({}, 'he')).toContain('על בסיס מחושב הוא ירד ב־17.1% בין 2015 ל־2022');
  });

  it.each([
    [
      { measure: 'grdp' },
      'In 2022 Hanam’s GRDP at current prices was ₩9.23 trillion, 1.6% of Gyeonggi-do’s ₩587.33 trillion. The figure rose by 69.7% from 2015 to 2022, while Gyeonggi-do’s rose by 45.1%. 2015 was the peak of a building boom.'
    ],
    [
      { measure: 'population' },
      'On 31 December 2024 Hanam had 329,120 residents registered, 2.4% of Gyeonggi-do’s 13,694,685 residents. The figure rose by 97.4% from 2015 to 2024, while Gyeonggi-do’s rose by 9.4%.'
    ],
    [
      { measure: 'construction', projects: ['k-star-world'] },
      'In 2023 construction in Hanam added ₩435 billion of value at constant 2020 prices; in Gyeonggi-do it was ₩32.14 trillion. The figure fell by 71.9% from 2019 to 2023, while Gyeonggi-do’s fell by 3.9%. K-Star World: not begun. The chart shows timing, not cause.'
    ],
    [{ measure: 'population', unit: 'increase', to: 2016 }, 'In 2016 the population of Hanam changed by +44,388 residents.'],
    [{ projects: ['starfield-hanam'] }, 'Starfield Hanam: in use before the figures end in 2022. The chart shows timing, not cause.'],
    [{ projects: ['gamil-district'] }, 'Gamil District: completed without a known start of use.'],
    [{ unit: 'index', from: 2016 }, 'With 2016 as 100, Hanam stands at 93.4 in 2022 and Gyeonggi-do at 125.9.'],
    [{ unit: 'change' }, 'The change on the year before in 2022: Hanam −4.0%, Gyeonggi-do +3.6%.'],
    [{ unit: 'gap' }, 'Against the average (derived) it stood at +1.91 in 2015 and at −14.69 in 2022, in ₩ million per resident.'],
    [
      { compare: [GIMPO, '11'], projects: [] },
      /For comparison in 2022: Gimpo ₩\d\d\.\d\d million \(derived\), Seoul ₩56\.09 million \(published\)\.$/
    ],
    [{ longer: true, from: 2010, projects: [] }, /nothing is computed across the break\.$/],
    [{ from: 2026, to: 2030 }, 'There are no figures for Hanam and Gyeonggi-do together in these years.']
  ] as const)('%o', (change, expected) => {
    if (typeof expected === 'string') expect(sentence({ ...change } as never)).toContain(expected);
    else expect(sentence({ ...change } as never)).toMatch(expected);
  });
});

describe('sentence of another municipality', () => {
  it('says nothing of projects: they are Hanam’s', () => {
    expect(overviewOf(board, viewWith({ region: GIMPO }), 'en').sentence).not.toContain('projects');
    expect(overviewOf(board, viewWith({ region: GIMPO }), 'en').lanes.title).toBe('Projects in Hanam');
  });
});

describe('why', () => {
  it('170 ÷ 205 = 83, with the real figures beside it', () => {
    const { why } = overviewOf(board, viewWith({}), 'en');
    if ('missing' in why) throw new Error(why.missing);
    expect(why.title).toBe('Why output per resident fell: output grew, the number of residents grew faster');
    expect(why.equation).toBe('170 ÷ 205 = 83');
    expect(plain(why.text)).toBe(
      'Hanam’s output rose by 69.7% (Gyeonggi-do +45.1%). The number of residents that it is divided by rose by 104.7% (Gyeonggi-do +9.1%). So output per resident fell by 17.1% (Gyeonggi-do +32.9%).'
    );
    expect(plain(why.real ?? '')).toContain(
      'From 2015 to 2020 output per resident fell by 20.6% in Hanam; in Gyeonggi-do it rose by 14.8%.'
    );
  });

  it('asks for two years where one is chosen', () => {
    const { why } = overviewOf(board, viewWith({ from: 2022, to: 2022 }), 'en');
    expect('missing' in why && plain(why.missing)).toBe(
      'A change needs two years with figures of one base. Choose at least two of the years 2015–2022.'
    );
  });
});

describe('real figures beside the nominal ones', () => {
  it('say where they end, also where fewer years are chosen', () => {
    const { why } = overviewOf(board, viewWith({ from: 2016, to: 2018 }), 'en');
    if ('missing' in why) throw new Error(why.missing);
    expect(why.real).toMatch(/figures of municipalities end in 2020\. From 2016 to 2018/);
  });
});

describe('notes', () => {
  it('are computed', () => {
    const notes = overviewOf(board, viewWith({}), 'en').notes.map(({ text }) => plain(text));
    expect(notes[1]).toContain('The median of the 31 municipalities is ₩37.1 million per resident (2022, derived)');
    expect(notes[2]).toContain('For Gyeonggi-do in 2022 derived is 0.8% above published.');
    expect(notes[3]).toContain('for 2020 the change of base alone changes the GRDP of Hanam by +11.5% and of Gyeonggi-do by +6.5%');
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
