import { YEAR_HEAD, type LabelRole } from './labels';
import type { RegionRead } from './regionName';
import type { Unit } from './unit';
import { yearHeader, type YearHeader } from './yearHeader';
import { yearCandidates, yearsAcross } from './yearsAcross';
import { yearsDown } from './yearsDown';

export const COLUMN_ROLES = ['region', 'item', 'unit', 'year', 'status', 'figures', 'ignored'] as const;
/** What any column holds. */
export type ColumnRole = (typeof COLUMN_ROLES)[number];

export type LayoutKind = 'years-across' | 'years-down';

/** A column of figures: its year (null where a column of its own has it), what its heads say beside, and its unit. */
export interface FigureColumn {
  column: number;
  year: YearHeader | null;
  /** Item, price, base: what tells this column from others of the same year. */
  dims: string[];
  unit: Unit | null;
}

/** How a table is laid out. Columns that are in none of its parts are read by nobody: their cells are counted as not used. */
export interface Layout {
  kind: LayoutKind;
  /** Rows before the heads: title, unit. */
  titleRows: number[];
  headRows: number[];
  firstRow: number;
  labels: { column: number; role: LabelRole; head: string }[];
  yearColumn: number | null;
  statusColumn: number | null;
  figures: FigureColumn[];
  /** Unit of the whole table, from a row above it or the heads. */
  unit: Unit | null;
}

/** What the reader has said of the layout by hand. */
export interface LayoutChoices {
  kind?: LayoutKind;
  /** First and last row of the heads. */
  heads?: { from: number; to: number };
  roles?: ReadonlyMap<number, ColumnRole>;
  /** Years of columns. */
  years?: ReadonlyMap<number, number>;
}

export type ReadRegion = (written: string, province: string | null) => RegionRead;

/** Rows that a layout is found from. */
export const SAMPLE = 400;

/**
 * Finds the layout of a table from its first rows; null where there is none: no row of heads above rows of figures.
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

/** What the heads of each column say, the rows of heads joined. */
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

/** A column that is called the year's, with a year below its head: years stand below each other. */
function saysYears(rows: readonly string[][]): boolean {
  return rows.slice(0, 8).some((row, index) =>
    row.some((cell, column) => {
      if (!YEAR_HEAD.test(cell.trim())) return false;
      return rows.slice(index + 1, index + 3).some((below) => yearHeader(below[column] ?? '') !== null);
    })
  );
}
