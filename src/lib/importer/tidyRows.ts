import type { ImportedFile } from './importFile';

/** Columns of the tidy table: one figure in a row. The item holds what distinguishes figures of one region and year. */
export const TIDY_COLUMNS = ['region_code', 'region', 'year', 'item', 'value', 'unit', 'status'] as const;
export type TidyRow = [string | null, string, number, string, number | null, string | null, string | null];

/** Columns of the cells that could not be used. */
export const UNUSED_COLUMNS = ['row', 'column', 'cell'] as const;

/** Status of a figure without a mark: the file does not say that it is final. */
const UNMARKED = null;

/**
 * Figures as rows of a tidy table, from one place of the store to another. The status says why a value is empty (none,
 * withheld, not-available, blank, chosen: left out by the reader), that it is preliminary, or that it is undecided: probably in
 * another unit, or contradicted.
 */
export function tidyRows({ figures, undecided }: ImportedFile, from: number, to: number): TidyRow[] {
  const rows: TidyRow[] = [];
  for (let at = from; at < Math.min(to, figures?.count ?? 0); at++) {
    const figure = figures?.figure(at);
    if (!figure) continue;
    const { code, region, year, item, value, unit, missing, preliminary } = figure;
    const status = missing ?? (undecided.has(at) ? 'undecided' : preliminary ? 'preliminary' : UNMARKED);
    rows.push([code, region, year, item, value, unit?.text ?? null, status]);
  }
  return rows;
}

/** Cells that could not be used, with their places as in a spreadsheet. */
export function unusedRows({ unused, cells }: ImportedFile, columnName: (column: number) => string): [number, string, string][] {
  const rows: [number, string, string][] = [];
  for (let at = 0; at < unused.length; at += 2) {
    const [row, column] = [unused[at] ?? 0, unused[at + 1] ?? 0];
    rows.push([row + 1, columnName(column), cells?.cell(row, column) ?? '']);
  }
  return rows;
}
