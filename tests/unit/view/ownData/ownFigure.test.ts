import { describe, expect, it } from 'vitest';
import { closestKey } from '$lib/view/ownData/compared';
import {
  builtInResidents,
  hasResidents,
  ownFigureOf,
  ownValues,
  residentsOf,
  type OwnChoice,
  type OwnSeries
} from '$lib/view/ownData/ownFigure';
import { revisionsOf } from '$lib/view/ownData/revisions';
import type { FileUnit } from '$lib/words/fileUnits';
import { board } from '../../../realData';

const NOMINAL_2020 = { indicator: 'grdp', price: 'nominal', base: 2020 } as const;

const MILLION: FileUnit = { text: '백만원', kind: 'won', factor: 1e6 };
const HUNDRED_MILLION: FileUnit = { text: '억원', kind: 'won', factor: 1e8 };
const PERSONS: FileUnit = { text: '명', kind: 'persons', factor: 1 };

const own = (code: string | null, values: Record<number, number | null>, name = '하남시'): OwnSeries => ({
  region: code ?? `"${name}`,
  name,
  code,
  points: Object.entries(values).map(([year, value]) => ({ year: Number(year), value, preliminary: false, undecided: false }))
});
const choice = (more: Partial<OwnChoice> = {}): OwnChoice => ({
  item: '총생산',
  unit: MILLION,
  fileName: 'kosis.csv',
  isResidents: false,
  from: 2010,
  to: 2030,
  factor: null,
  residents: null,
  compare: null,
  ...more
});
/** The table of GRDP at current prices, 2020 base, in a unit. */
const table = (unit: FileUnit, codes = ['41450', '41570']): OwnSeries[] =>
  codes.map((code) =>
    own(
      code,
      Object.fromEntries(board.figures.grdp(code, 'nominal', 2020).map(({ period: year, value }) => [year, (value * 1e6) / unit.factor]))
    )
  );

describe('the chart of a file', () => {
  const hanam = own('41450', { 2019: 7_675_222, 2020: null, 2021: 9_128_139, 2022: 9_228_870 });

  it('uses the unit that each language uses for such figures', () => {
    expect(ownFigureOf(board, [hanam], choice(), 'en').sentences[0]?.text).toBe(
      'Hanam, 총생산: 7.68 trillion won in 2019, 9.23 trillion won in 2022 (+20.2%).'
    );
    expect(ownFigureOf(board, [hanam], choice(), 'ko').sentences[0]?.text).toBe(
      '하남시의 총생산: 2019년 7.68조원, 2022년 9.23조원, 증감률 +20.2%.'
    );
    expect(ownFigureOf(board, [hanam], choice({ factor: 1e6 }), 'en').sentences[0]?.text).toContain('7,675,222 million won in 2019');
  });

  it('leaves a gap if the file has none: no point, and a dash in the table', () => {
    const figure = ownFigureOf(board, [hanam, own('41570', { 2020: 17_000_000 }, '김포시')], choice(), 'en');
    expect(figure.lines.map(({ points }) => points.map(({ year }) => year))).toEqual([[2019, 2021, 2022], [2020]]);
    expect(figure.table.rows.map(({ year, cells }) => [year, ...cells])).toEqual([
      [2019, '7.68', '–'],
      [2020, '–', '17.00'],
      [2021, '9.13', '–'],
      [2022, '9.23', '–']
    ]);
  });

  it('places a flow at mid-year and residents at the year’s end, and says so', () => {
    expect(ownFigureOf(board, [hanam], choice(), 'en').lines[0]?.points[0]?.x).toBe(2019.5);
    const residents = ownFigureOf(
      board,
      [own('41450', { 2021: 320_087 })],
      choice({ item: '총인구', unit: PERSONS, isResidents: true }),
      'en'
    );
    expect(residents.lines[0]?.points[0]?.x).toBe(2022);
    expect(residents.sentences.map(({ text }) => text)).toContain('Population is plotted at year-end.');
  });

  it('of people who are no residents stands at mid-year, like a flow', () => {
    const jobs = ownFigureOf(board, [own('41450', { 2021: 92_114 })], choice({ item: 'jobs', unit: PERSONS }), 'en');
    expect(jobs.lines[0]?.points[0]?.x).toBe(2021.5);
    expect(jobs.sentences.map(({ text }) => text).join()).not.toContain('Population');
  });

  it('counts undecided cells, and draws them as a gap', () => {
    const open = { ...hanam, points: [...hanam.points, { year: 2018, value: null, preliminary: false, undecided: true }] };
    const { sentences, lines } = ownFigureOf(board, [open], choice(), 'en');
    expect(sentences.map(({ text }) => text)).toContain('Left blank until you decide: 1.');
    expect(lines[0]?.points.map(({ year }) => year)).not.toContain(2018);
  });

  it('names a peak in the first year of GRDP with its source, but not for residents', () => {
    const from2015 = own('41450', { 2015: 5_437_089, 2022: 9_228_870 });
    const { sentences } = ownFigureOf(board, [from2015], choice(), 'en');
    expect(sentences.at(-1)?.text).toContain('GRDP per capita was highest in 2015, when construction made up 23.5% of value added');
    expect(sentences.at(-1)?.sourceIds.length).toBeGreaterThan(0);
    const people = ownFigureOf(board, [own('41450', { 2015: 166_713 })], choice({ unit: PERSONS }), 'en');
    expect(people.sentences.map(({ text }) => text).join()).not.toContain('highest');
  });

  it('names the source of the dashboard’s residents if figures are per resident', () => {
    const residents = builtInResidents(board, [hanam]);
    expect(ownFigureOf(board, [hanam], choice({ residents }), 'en').sourceIds).toEqual(['MOIS-POP']);
  });

  it('names no unit if the file has none', () => {
    expect(ownFigureOf(board, [hanam], choice({ unit: null }), 'en').sentences[0]?.text).toBe(
      'Hanam, 총생산: 7,675,222 in 2019, 9,228,870 in 2022 (+20.2%).'
    );
  });

  it('keeps the name of an unknown region', () => {
    expect(ownFigureOf(board, [own(null, { 2021: 1 }, '샹그릴라시')], choice(), 'he').lines[0]?.name).toBe('\u2066샹그릴라시\u2069');
  });

  it('names the sources of the dashboard’s own figures beside it', () => {
    const figure = ownFigureOf(board, [hanam], choice({ compare: NOMINAL_2020 }), 'en');
    expect(figure.lines.map(({ built, name }) => [built, name])).toEqual([
      [true, 'Hanam, dashboard'],
      [false, 'Hanam']
    ]);
    expect(figure.sourceIds).toEqual(['KOSIS-GRDP-2020']);
  });
});

describe('per resident', () => {
  it('divides the figure by the mean of the residents at the two year ends', () => {
    const [hanam] = table(MILLION);
    if (!hanam) throw new Error('no table');
    const residents = builtInResidents(board, [hanam]);
    // Hanam 2022: 9,228,870 million ÷ mean of 320,087 and 326,059.
    expect(ownValues(hanam, { unit: MILLION, residents }).at(-1)?.value).toBeCloseTo(28_566_000, -3);
    expect(hasResidents([hanam], residents)).toBe(true);
    expect(hasResidents([own(null, { 2021: 1 })], residents)).toBe(false);
  });

  it('divides by residents of a file in thousands, with a gap if a year end is missing', () => {
    const thousands: FileUnit = { text: '천명', kind: 'persons', factor: 1e3 };
    const residents = residentsOf([own('41450', { 2020: 300, 2021: 320, 2023: 340 })], thousands);
    const values = ownValues(own('41450', { 2020: 1, 2021: 31, 2022: 1, 2023: 1 }), { unit: MILLION, residents });
    expect(values.map(({ period: year, value }) => [year, value])).toEqual([[2021, 31e6 / 310_000]]);
  });
});

describe('the dashboard’s measure closest to a file', () => {
  const values = (all: OwnSeries[], unit: FileUnit) =>
    all.map((one) => ({ code: one.code, series: ownValues(one, { unit, residents: null }) }));

  it('is found by its figures, in any unit', () => {
    expect(closestKey(board, values(table(MILLION), MILLION), 'won', false)).toEqual(NOMINAL_2020);
    expect(closestKey(board, values(table(HUNDRED_MILLION), HUNDRED_MILLION), 'won', false)).toEqual(NOMINAL_2020);
    const older = own(
      '41450',
      Object.fromEntries(board.figures.grdp('41450', 'real', 2015).map(({ period: year, value }) => [year, value]))
    );
    expect(closestKey(board, values([older], MILLION), 'won', false)).toEqual({ indicator: 'grdp', price: 'real', base: 2015 });
  });

  it('is null if the figures are far from all measures', () => {
    expect(closestKey(board, values([own('41450', { 2021: 12, 2022: 13 })], MILLION), 'won', false)).toBeNull();
    expect(closestKey(board, values([own(null, { 2021: 9_128_139 })], MILLION), 'won', false)).toBeNull();
  });
});

describe('revisions', () => {
  const compare = (all: OwnSeries[], unit: FileUnit) =>
    revisionsOf(
      board,
      NOMINAL_2020,
      all.map((one) => ({ code: one.code, series: ownValues(one, { unit, residents: null }) })),
      unit.factor
    );

  it('are empty for the table itself', () => {
    expect(compare(table(MILLION), MILLION)).toEqual({ same: 16, revised: [], fresh: [], lacking: [] });
  });

  it('ignore figures in a coarser unit that agree after rounding', () => {
    const rounded = table(HUNDRED_MILLION).map((one) => ({
      ...one,
      points: one.points.map((point) => ({ ...point, value: Math.round(point.value ?? 0) }))
    }));
    expect(compare(rounded, HUNDRED_MILLION)).toMatchObject({ same: 16, revised: [] });
  });

  it('give region, year and both figures, the largest difference first, with new and missing years apart', () => {
    const file = own('41450', { 2020: 8_400_000, 2022: 9_300_000, 2023: 9_400_000 });
    expect(compare([file, own(null, { 2022: 5 }, '샹그릴라시')], MILLION)).toEqual({
      same: 0,
      revised: [
        { code: '41450', year: 2022, built: 9_228_870e6, own: 9_300_000e6 },
        { code: '41450', year: 2020, built: 8_362_300e6, own: 8_400_000e6 }
      ],
      fresh: [
        { code: '41450', year: 2023 },
        { code: null, year: 2022 }
      ],
      lacking: [{ code: '41450', year: 2021 }]
    });
  });
});
