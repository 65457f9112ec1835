import { expect, it } from 'vitest';
import { coverageOf } from '$lib/view/coverage';
import { board, folder } from '../../realData';

it('the footer names the last year of each table of municipalities, not of one alone', () => {
  const municipal = (rows: readonly { region_code: string; year: number }[]) =>
    Math.max(...rows.filter(({ region_code }) => region_code.length > 2).map(({ year }) => year));
  expect(coverageOf(board)).toEqual({
    outputYear: municipal(folder.tables.grdp),
    addedYear: municipal(folder.tables.value_added_by_activity),
    populationYear: municipal(folder.tables.population),
    provinceYear: 2024
  });
});
