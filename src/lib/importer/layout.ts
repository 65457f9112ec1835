import { YEAR_HEAD } from './labels';
import type { Layout, LayoutChoices, ReadRegion } from './tableLayout';
import { yearHeader } from './yearHeader';
import { yearCandidates, yearsAcross } from './yearsAcross';
import { yearsDown } from './yearsDown';

/** Rows from which a layout is found. */
export const SAMPLE = 400;

/**
 * Finds the layout of a table from its first rows; null if there is no header row above rows of figures.
 *
 * @param rows the first rows of the file, {@link SAMPLE} of them or all
 * @param readRegion reads a name as a region
 * @example a KOSIS file (years across, one head row): labels region, item, unit; figures 2015 to 2022
 */
export function findLayout(rows: readonly string[][], readRegion: ReadRegion, choices: LayoutChoices = {}): Layout | null {
  const { kind } = choices;
  if (rows.length < 2 || !rows.some((row) => row.length > 1)) return null;
  if (kind === 'years-across' || (kind === undefined && !saysYears(rows))) {
    for (const row of yearCandidates(rows, readRegion, choices)) {
      const across = yearsAcross(rows, row, readRegion, choices);
      if (across) return across;
    }
  }
  return kind === 'years-across' ? null : yearsDown(rows, readRegion, choices);
}

/** Header text of each column, all header rows joined. */
export function columnHeads({ headRows }: Pick<Layout, 'headRows'>, rowOf: (row: number) => readonly string[]): string[] {
  const rows = headRows.map(rowOf);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, column) =>
    rows
      .map((row) => (row[column] ?? '').trim())
      .filter((text) => text !== '')
      .join(' · ')
  );
}

/** A column whose header means year, with a year below it: the years are listed down the column. */
function saysYears(rows: readonly string[][]): boolean {
  return rows.slice(0, 8).some((row, index) =>
    row.some((cell, column) => {
      if (!YEAR_HEAD.test(cell.trim())) return false;
      return rows.slice(index + 1, index + 3).some((below) => yearHeader(below[column] ?? '') !== null);
    })
  );
}
