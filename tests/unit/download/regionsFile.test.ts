import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { FIGURE_COLUMNS } from '$lib/download/figureRows';
import { PROFILE_COLUMNS, profileFile, profileRows } from '$lib/download/profileFile';
import { regionsFile, regionsRows } from '$lib/download/regionsFile';
import { defaultRegionsView, rankUnits, regionsAddress } from '$lib/view/regions/regionsView';
import { board, folder, HANAM } from '../../realData';

const records = (columns: readonly string[], rows: readonly (string | number | null)[][]) =>
  rows.map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])));

describe('CSV of all municipalities', () => {
  const rows = records(FIGURE_COLUMNS, regionsRows(board, defaultRegionsView(board)));
  const hanam = rows.filter((row) => row.region_code === HANAM);

  it('has seven figures and eight ranks of each of the 31', () => {
    expect(rows).toHaveLength(31 * (7 + 8));
    expect(hanam.filter((row) => row.unit === 'rank of 31, 1 is the highest').map((row) => row.value)).toEqual([
      11, 16, 20, 20, 20, 21, 22, 24
    ]);
    expect(hanam.find((row) => row.measure === 'grdp')).toMatchObject({
      value: 9_228_870,
      unit: 'million KRW',
      base_year: 2020,
      year: 2022
    });
    expect(hanam.find((row) => row.measure === 'mid-year-population')?.value).toBeCloseTo(104.7, 1);
  });

  it('has a file name that describes its contents, and a source in every row', () => {
    expect(regionsFile(board, defaultRegionsView(board)).name).toBe('municipalities-grdp-per-capita-2020-base-2015-2022.csv');
    expect(rows.filter((row) => !row.source_ids || !row.source)).toEqual([]);
  });
});

describe('CSV of all municipalities by a measure of any period', () => {
  const address = regionsAddress(board);

  it.each(board.measures.flatMap(({ id }) => rankUnits(board, id).map((unit) => [id, unit] as const)))(
    'spells the periods of %s (%s) in its name and rows as the tables do',
    (measure, unit) => {
      const { name, text } = regionsFile(board, address.change(address.standard, { measure, unit }));
      const spelled = String.raw`\d{4}(?:-\d{2}|H[12])?`;
      expect(name).toMatch(new RegExp(`-2020-base-${spelled}-${spelled}\\.csv$`));
      const periods = Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: true }).data.map(
        ({ year = '' }) => year
      );
      expect(periods.filter((period) => !new RegExp(`^${spelled}(?:[-–]${spelled})?$`).test(period))).toEqual([]);
    }
  );

  it('is named after its months', () => {
    expect(regionsFile(board, address.change(address.standard, { measure: 'insured-workers' })).name).toBe(
      'municipalities-insured-workers-2020-base-2022-06-2026-06.csv'
    );
  });
});

describe('CSV of a municipality', () => {
  const rows = records(PROFILE_COLUMNS, profileRows(folder, board, HANAM));
  const construction = rows.filter((row) => row.activity === 'construction');

  it('has shares, quotients, contributions and shift-share', () => {
    const value = (measure: string, year: number | string) =>
      construction.find((row) => row.measure === measure && row.year === year && row.unit !== 'million KRW')?.value;
    expect(value('value_added', 2015)).toBeCloseTo(23.5, 1);
    expect(value('location_quotient', 2015)).toBeCloseTo(4.2, 1);
    expect(value('value_added', 2023)).toBe(434_561);
    expect(value('contribution', '2019-2023')).toBeCloseTo(-16.05, 2);
  });

  it('has a yearly decomposition that adds up on each base', () => {
    for (const base of [2015, 2020]) {
      const sum = (measure: string) =>
        rows.filter((row) => row.measure === measure && row.base_year === base).reduce((total, row) => total + Number(row.value), 0);
      expect(sum('output_part_of_change') + sum('population_part_of_change')).toBeCloseTo(sum('grdp_per_capita_change'), 8);
    }
  });

  it('is named after the municipality', () => {
    expect(profileFile(folder, board, HANAM).name).toBe('hanam-profile.csv');
  });
});
