import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlookRows } from '$lib/download/outlookFile';
import { meanPopulation } from '$lib/statistics/perCapita';
import { at, type Series } from '$lib/statistics/series';
import { yearlyGrowth } from '$lib/statistics/targets';
import { defaultOutlook, groundOf } from '$lib/view/outlook/ground';
import { outlookPageOf } from '$lib/view/outlook/outlookPage';
import { clamped, FURTHEST, LEVERS, NEAREST, outlookAddress, OWN_TARGET, type OutlookView } from '$lib/view/outlook/outlookView';
import { packTarget } from '$lib/view/outlook/packTarget';
import { LOCALES, type Locale } from '$lib/words/locale';
import { board, config, folder } from '../../../realData';
import { cases } from '../../../seeded';
import { unfinished } from '../../../unfinished';
import { plainText as plain } from '../../../plainText';

const ground = groundOf(board);
const target = packTarget(folder, 'en');
const standard = defaultOutlook(ground, target);
const pageOf = (change: Partial<OutlookView> = {}, locale: Locale = 'en') =>
  outlookPageOf(board, ground, target, { ...standard, ...change }, locale);
const row = (id: string, change: Partial<OutlookView> = {}) => pageOf(change).targets.rows.find((found) => found.id === id);
const said = (change: Partial<OutlookView> = {}) => plain(pageOf(change).sentences.join(' '));

describe('the target', () => {
  it('is a claim: doubling within five years, announced 2 July 2025, to be reached in mid-2030', () => {
    expect(target).toMatchObject({ multiple: 2, years: 5, announced: 2025, deadline: 2030 });
    expect(target?.said).toBe(
      'A target, not a measurement: on 2 Jul 2025 the mayor said the city aimed to double GRDP per capita within 5 years (political target).'
    );
    expect(target?.press.length).toBeGreaterThan(0);
  });
});

describe('growth that the targets need', () => {
  it('doubling 28.68: 57.36 million won, 9.1% a year over 2022-2030, 14.9% over five years, and who did as much', () => {
    expect(plain(row('double')?.amount ?? '')).toBe('₩57.36 million');
    expect(plain(row('double')?.fromLast.text ?? '')).toBe('9.1% a year, 2022–2030');
    expect(plain(row('double')?.fromAnnounced?.text ?? '')).toBe('14.9% a year, 2025–2030');
    expect(row('double')?.fromLast.detail).toBe('matched by 2 of 31 municipalities: Icheon, Hwaseong');
    expect(row('double')?.fromAnnounced?.detail).toBe('matched by 1 of 31 municipalities: Icheon');
  });

  it('the average: 5.3% a year over eight years if it stands still, more if it goes on as it last did', () => {
    expect(plain(row('still')?.fromLast.text ?? '')).toBe('5.3% a year, 2022–2030');
    expect(row('still')?.fromLast.detail).toBe('matched by 12 of 31 municipalities');
    expect(row('still')?.fromAnnounced?.detail).toBe('matched by 7 of 31 municipalities');
    expect(plain(row('moving')?.fromLast.text ?? '')).toBe('9.1% a year, 2022–2030');
    expect(plain(row('moving')?.amount ?? '')).toBe('₩57.52 million');
  });

  it('is shown beside what happened: Hanam −2.6, Gyeonggi-do +4.1% a year', () => {
    expect(pageOf().targets.happened.rows.map(({ name, text }) => plain(`${name} ${text}`))).toEqual([
      'Hanam −2.6% a year, 2015–2022',
      'Gyeonggi-do +4.1% a year, 2015–2022'
    ]);
    expect(plain(pageOf().title)).toBe(
      'Doubling GRDP per capita in 5 years needs growth of 14.9% a year. From 2015 to 2022 Hanam’s fell 2.6% a year.'
    );
  });

  it('says that an own target is already met; the claimed target keeps its own date', () => {
    expect(row('own', { own: 20_000 })?.fromLast.text).toBe('already met');
    expect(row('own', { own: 40_000, until: 2035 })).toMatchObject({ until: '2035' });
    expect(row('double', { until: 2035 })).toMatchObject({ until: '2030' });
    expect(row('still', { until: 2025 })?.fromAnnounced?.text).toBe('–');
  });

  it('has one way of measuring and no text about doubling without a claimed target', () => {
    const page = outlookPageOf(board, ground, null, defaultOutlook(ground, null), 'en');
    expect(page.targets.head).toHaveLength(4);
    expect(page.targets.rows.map(({ id, fromAnnounced }) => [id, fromAnnounced])).toEqual(
      ['still', 'moving', 'own'].map((id) => [id, null])
    );
    expect(JSON.stringify([page.title, page.deck, page.targets.rows, page.chart.targets, page.sentences])).not.toMatch(/doubl/i);
  });

  it('counts a falling target as met only at its current level', () => {
    expect(plain(row('moving', { benchmark: -5, until: 2035 })?.fromLast.text ?? '')).toBe('−1.9% a year, 2022–2035');
  });

  it('what no municipality did is told beside the fastest of all, with a second decimal where they would be printed alike', () => {
    expect(plain(row('moving', { benchmark: 5 })?.fromAnnounced?.detail ?? '')).toBe(
      'matched by none of the 31 municipalities; fastest: Icheon, 15.9% a year, 2013–2018'
    );
    expect(plain(row('moving', { benchmark: 4.1 })?.fromAnnounced?.text ?? '')).toBe('15.87% a year, 2025–2030');
    expect(plain(row('moving', { benchmark: 4.1 })?.fromAnnounced?.detail ?? '')).toBe(
      'matched by none of the 31 municipalities; fastest: Icheon, 15.87% a year, 2013–2018'
    );
  });

  it('says how far the figures go that are newer than GRDP', () => {
    const deck = plain(
      pageOf()
        .deck.map(({ text }) => text)
        .join(' ')
    );
    expect(deck).toContain('GRDP by municipality ends in 2022; anything later on this page is arithmetic, not a forecast.');
    expect(deck).toContain('Newer figures measure other things: registered population (to 2025), value added by industry (to 2023).');
    expect(deck).not.toMatch(/no later/);
    // What a mark is asked with leads to rows.
    expect(pageOf().deck.every(({ sourceIds, of }) => sourceIds.length === 0 || of !== undefined)).toBe(true);
  });

  it('says what Gyeonggi’s official figure did since', () => {
    expect(
      plain(
        pageOf()
          .targets.notes.map(({ text }) => text)
          .join(' ')
      )
    ).toContain('Gyeonggi-do’s official figure went from ₩42.90 million in 2022 to ₩47.00 million in 2024 (preliminary), +4.7% a year.');
  });

  it('more than eleven years are not in the data', () => {
    expect(row('still', { until: 2034 })?.fromLast.detail).toBe('no period of 12 years in the data');
    expect(row('still', { until: 2033 })?.fromLast.detail).toMatch(/^matched by \d+ of 31 municipalities/);
    expect(said({ until: 2040 })).toContain('The data have no period of 18 years to compare with; the longest is 11.');
  });
});

describe('the path', () => {
  it('opens with the newest changes, each with its years: GRDP of 2022, mid-year population of 2025', () => {
    expect(plain(pageOf().ifSub.text)).toBe(
      'Starting values are the newest changes in the tables: GRDP of Hanam +1.1% (2021–2022), its mid-year population −0.3% (2024–2025), ' +
        'GRDP per capita of Gyeonggi-do +3.6% (2021–2022); current prices, our calculation, 2020 base.'
    );
    expect(said()).toContain(
      'If GRDP changes by +1.1% and population by −0.3% a year, GRDP per capita changes by +1.4% a year: ' +
        'from ₩28.57 million in 2022 to ₩31.92 million in 2030 (our calculation, current prices).'
    );
    expect(plain(pageOf().chart.title)).toBe('On these assumptions: 111.8% of the 2022 level in 2030');
    expect(said()).toContain('Hanam never reaches it on these assumptions.');
    expect(said()).toContain('On these assumptions GRDP per capita doubles in 2072; the target is 2030.');
  });

  it('takes the next year of population as soon as the table has it', () => {
    const longer = { ...board.figures, population: (code: string) => [...board.figures.population(code), next(code)] };
    const next = (code: string) => ({
      period: 2026,
      value: code === config.focus ? 327_143 : (board.figures.population(code).at(-1)?.value ?? 1),
      preliminary: false,
      sourceIds: ['MOIS-POP']
    });
    const { newest } = groundOf({ ...board, figures: longer });
    expect(newest.population).toMatchObject({ from: 2025, to: 2026 });
    expect(newest.population.growth).toBeCloseTo(-0.3, 2);
  });

  it('as it went from 2015 to 2022, exactly: 80.7% of the level of 2022 in 2030', () => {
    const grown = (series: Series) => yearlyGrowth(at(series, 2015)?.value ?? NaN, at(series, 2022)?.value ?? NaN, 7);
    const asItWent = {
      output: grown(board.figures.grdp(config.focus, 'nominal', 2020)),
      population: grown(meanPopulation(board.figures.population(config.focus)))
    };
    expect(plain(pageOf(asItWent).chart.title)).toContain('80.7%');
    expect(said(asItWent)).toContain('Over some period of 8 years, 31 of 31 municipalities had at least this growth.');
    // Rounded to a lever's step it would be another path, and is one when the reader moves the levers there.
    expect(plain(pageOf({ output: 7.9, population: 10.8 }).chart.title)).toContain('80.9%');
  });

  it('names the municipalities that did as much where they are few, and how far most came in the newest years', () => {
    expect(said({ output: 9.1, population: 0 })).toMatch(
      /Over some period of 8 years, 2 of 31 municipalities had at least this growth: Icheon, Hwaseong\. From 2013 to 2021 the middle four fifths of the 31 reached between \d+% and \d+% of their starting level\./
    );
    expect(said({ output: 20, population: 0 })).toContain('None of the 31 municipalities had this growth over any period of 8 years.');
  });

  it('catches up, doubles and reaches the own target in a named year, if it is steep enough', () => {
    const text = said({ output: 12, population: 2, own: 40_000 });
    expect(text).toContain('Hanam reaches it in 2030.');
    expect(text).toContain('On these assumptions GRDP per capita doubles in 2030');
    expect(text).toContain('On these assumptions your target of ₩40.00 million is reached in 2026.');
    expect(said({ output: 4.2, population: 0, benchmark: 4.1 })).toContain('more than 100 years');
  });

  it('begins at the last figure, which is 100 for both bases, and ends with the data', () => {
    const { chart } = pageOf({ until: 2040 });
    expect(chart.own.at(-1)).toEqual({ year: 2022, value: 100 });
    expect(chart.ownIf[0]).toEqual({ year: 2022, value: 100 });
    expect(chart.theirs.at(-1)?.value).toBeCloseTo(151.43, 2);
    expect(chart.fan[0]).toMatchObject({ year: 2022, min: 100, max: 100 });
    expect(chart.fan.at(-1)?.year).toBe(2033);
    expect(chart.words.end).toContain('11');
    expect(pageOf().chart.words.end).toBeNull();
  });

  it('marks assumed values in the table, and no others', () => {
    const { rows } = pageOf().table;
    expect(rows.filter(({ isIf }) => !isIf).map(({ year }) => year)).toEqual([2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022]);
    expect(rows.find(({ year }) => year === 2022)?.cells.slice(0, 3)).toEqual(['28.57', '43.26', '66.0']);
  });

  it.each(LOCALES)('has every text in %s', (locale) => {
    for (const change of [{}, { own: 40_000 }, { until: 2045, output: 20 }, { output: -10, population: 15 }, { own: 2_000 }]) {
      expect(unfinished(pageOf(change, locale))).toEqual([]);
    }
  });
});

describe('of any municipality', () => {
  const codes = board.figures.municipalitiesOf(config.benchmark).map(({ code }) => code);

  it.each(codes)('%s: the growth, the years and the counts are those of its tables', (focus) => {
    const own = { ...board, config: { ...config, focus } };
    const around = groundOf(own);
    const page = outlookPageOf(own, around, null, defaultOutlook(around, null), 'en');
    const derived = board.figures.derivedPerCapita(focus, 'nominal', 2020);
    const [first, last] = [derived[0], derived.at(-1)];
    if (!first || !last) throw new Error(`No figures of ${focus}`);
    const verb = last.value > first.value ? 'rose' : 'fell';
    expect(plain(page.title)).toMatch(
      new RegExp(`^From ${first.period} to ${last.period} .*’s GRDP per capita (${verb} \\d+\\.\\d% a year|did not change)\\.$`)
    );
    const grdp = board.figures.grdp(focus, 'nominal', 2020);
    const growth = ((at(grdp, 2022)?.value ?? NaN) / (at(grdp, 2021)?.value ?? NaN) - 1) * 100;
    expect(plain(page.ifSub.text)).toContain(`${growth < 0 ? '−' : '+'}${Math.abs(growth).toFixed(1)}% (2021–2022)`);
    // Each municipality whose fastest eight years did as much, counted from the tables.
    const start = at(around.own, around.last)?.value ?? NaN;
    const needed = (at(around.theirs, around.last)?.value ?? NaN) / start;
    const did = codes.filter((code) => {
      const levels = board.figures.derivedPerCapita(code, 'nominal', 2015);
      return levels.some((end) => end.value / (at(levels, end.period - 8)?.value ?? Infinity) >= needed);
    });
    const still = page.targets.rows.find(({ id }) => id === 'still')?.fromLast;
    if (needed <= 1) expect(still?.text).toBe('already met');
    else if (did.length > 0) expect(still?.detail).toContain(`matched by ${did.length} of 31 municipalities`);
    else expect(still?.detail).toContain('matched by none of the 31');
    expect(unfinished(page)).toEqual([]);
  });
});

describe('its CSV', () => {
  const rows = outlookRows(board, ground, standard);

  it('keeps assumed and measured values apart', () => {
    const bases = new Set(rows.filter((cells) => cells[5] === 'grdp-per-capita' && Number(cells[4]) > 2022).map((cells) => cells[10]));
    expect([...bases]).toEqual(['if it grew by 1.40 percent a year', 'if it grew by 3.63 percent a year']);
    expect(
      rows.filter((cells) => cells[5] === 'grdp-per-capita' && Number(cells[4]) <= 2022).every((cells) => cells[10] === 'derived')
    ).toBe(true);
    expect(rows.every((cells) => cells[12] !== '')).toBe(true);
  });

  it('says of the municipalities over which years each counts once', () => {
    const spread = rows.filter((cells) => String(cells[5]).endsWith('-median'));
    expect(spread.map((cells) => [cells[4], cells[10]])[7]).toEqual(['2013-2021', '31 municipalities, each over these years, derived']);
    expect(spread).toHaveLength(8);
  });
});

describe('its URL', () => {
  const { read, write, change } = outlookAddress(standard, ground.last);
  const tenth = ({ min, max }: { min: number; max: number }) => fc.integer({ min: min * 10, max: max * 10 }).map((value) => value / 10);

  it('opens with the newest changes, as exactly as the tables have them', () => {
    expect(standard).toMatchObject({ until: 2030, own: null });
    expect([standard.output, standard.population, standard.benchmark].map((value) => value.toFixed(3))).toEqual([
      '1.104',
      '-0.292',
      '3.626'
    ]);
    expect(write(standard)).toBe('');
  });

  it('leaves a lever exact until it is moved, and still reads what older links have written', () => {
    const moved = change(standard, { until: 2035 });
    expect(moved).toEqual({ ...standard, until: 2035 });
    expect(write(moved)).toBe('?until=2035');
    expect(write(change(standard, { output: 1.1 }))).toBe('?output=1.1');
    expect(read(new URLSearchParams('output=7.9&population=10.8&benchmark=4.1'))).toMatchObject({
      view: { ...standard, output: 7.9, population: 10.8, benchmark: 4.1 },
      ignored: []
    });
  });

  it('holds every view', () => {
    const anyView = fc.record({
      output: tenth(LEVERS.output),
      population: tenth(LEVERS.population),
      benchmark: tenth(LEVERS.benchmark),
      until: fc.integer({ min: 2022 + NEAREST, max: 2022 + FURTHEST }),
      own: fc.option(fc.integer({ min: OWN_TARGET.min / 10, max: OWN_TARGET.max / 10 }).map((value) => value * 10))
    });
    fc.assert(
      fc.property(anyView, (view) => {
        const { view: found, ignored } = read(new URLSearchParams(write(view)));
        expect([found, ignored]).toEqual([
          { ...view, output: view.output + 0, population: view.population + 0, benchmark: view.benchmark + 0 },
          []
        ]);
      }),
      cases(200)
    );
  });

  it('names unrecognised values, and keeps levers in their range', () => {
    expect(read(new URLSearchParams('output=99&until=2022&own=12.345&benchmark=4.15')).ignored.map(({ parameter }) => parameter)).toEqual([
      'output',
      'until',
      'own',
      'benchmark'
    ]);
    expect(change(standard, { output: 99, until: 1990, own: 1 })).toMatchObject({ output: 25, until: 2024, own: 1000 });
    expect(clamped(4.149, LEVERS.benchmark)).toBe(4.1);
  });
});
