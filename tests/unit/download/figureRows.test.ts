import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { allFile, builtFiles, shownFile } from '$lib/download/figureFile';
import { allRows, FIGURE_COLUMNS, shownRows } from '$lib/download/figureRows';
import { anyView } from '../../anyView';
import { board, config, GIMPO, viewWith } from '../../realData';
import { cases } from '../../seeded';

type Row = Record<(typeof FIGURE_COLUMNS)[number], string>;
const parse = (text: string) => Papa.parse<Row>(text.slice(1), { header: true, skipEmptyLines: 'greedy' }).data;
const rowsOf = (change: Parameters<typeof viewWith>[0]) => parse(shownFile(board, viewWith(change)).text);

describe('CSV of the current view', () => {
  it('has a row for each figure, with levels in the source’s own unit at full precision', () => {
    const rows = rowsOf({});
    expect(rows.find(({ basis, year }) => basis === 'stated' && year === '2022')).toEqual({
      region_code: '41450',
      region_ko: '하남시',
      region_en: 'Hanam',
      region_he: 'האנאם',
      year: '2022',
      measure: 'grdp-per-capita-official',
      value: '28680',
      unit: 'thousand KRW',
      price: 'nominal',
      base_year: '2020',
      basis: 'stated',
      status: 'final',
      source_ids: 'ETN-HANAM',
      source: 'eTurboNews: Hanam City leaps forward as a global cultural and economic hub (Hebrew edition)'
    });
    const derived = rows.find(({ basis, year, unit }) => basis === 'derived' && year === '2022' && unit === 'thousand KRW');
    expect(Number(derived?.value)).toBeCloseTo((9_228_870 * 1000) / 323_073, 6);
    expect(rows.find(({ year, basis }) => year === '2024' && basis === 'published')?.status).toBe('preliminary');
  });

  it('writes the shown unit unless it is a level', () => {
    const row = rowsOf({ unit: 'share', region: GIMPO }).find(({ region_code, year }) => region_code === GIMPO && year === '2022');
    expect(row?.unit).toBe('percent of Gyeonggi-do');
    expect(rowsOf({ unit: 'index' })[0]?.unit).toBe('index 2015 = 100');
  });

  it('keeps negative numbers as numbers', () => {
    const gap = rowsOf({ unit: 'gap' }).find(({ basis, year }) => basis === 'derived' && year === '2022');
    expect(Number(gap?.value)).toBeCloseTo(-14_692, 0);
  });

  it('leaves price and base empty for population', () => {
    expect(rowsOf({ measure: 'population' })[0]).toMatchObject({ price: '', base_year: '', unit: 'persons on 31 December' });
  });

  it('parses back into the rows that were written, for any view', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const written = shownRows(board, view).map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
        const read = Papa.parse<string[]>(shownFile(board, view).text.slice(1), { skipEmptyLines: 'greedy' }).data.slice(1);
        expect(read).toEqual(written);
      }),
      cases(60)
    );
  });

  it('names region, measure, unit and years in its file name', () => {
    expect(shownFile(board, viewWith({})).name).toBe('hanam-grdp-per-capita-2015-2030.csv');
    expect(shownFile(board, viewWith({ region: GIMPO, measure: 'grdp', unit: 'change', from: 2018, to: 2022 })).name).toBe(
      'gimpo-grdp-change-2018-2022.csv'
    );
  });
});

describe('CSV of all years and regions', () => {
  it.each([
    ['grdp-per-capita', 31 * (8 + 12) + 1 + 4 * 17 + (8 + 13) + 10],
    ['grdp', 31 * (8 + 12) + (8 + 13) + 10],
    ['population', 34 * 17 + 32]
  ] as const)('has the expected rows of %s (%i)', (measure, count) => {
    expect(allRows(board, measure)).toHaveLength(count);
    expect(parse(allFile(board, measure).text)).toHaveLength(count);
  });

  it('has no figure twice', () => {
    const keys = allRows(board, 'grdp-per-capita').map(([code, , , , year, , , unit, , base, basis]) =>
      [code, year, unit, base, basis].join()
    );
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('files of the built site', () => {
  it('are the default view and all figures of each measure', () => {
    expect(builtFiles(board, viewWith({})).map(({ name }) => name)).toEqual([
      'hanam-grdp-per-capita-2015-2030.csv',
      ...board.measures.map(({ id }) => `all-regions-${id}.csv`)
    ]);
    expect(config.focus).toBe('41450');
  });
});
