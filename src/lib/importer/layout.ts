import { readCell } from './cell';
import { mode, type Grid } from './grid';
import { isTotal, provinceOf, type RegionRead } from './regionName';
import { unitIn, unitOf, type Unit } from './unit';
import { yearHeader, type YearHeader } from './yearHeader';

/** What a column in front of the figures holds. */
export type LabelRole = 'region' | 'item' | 'unit' | 'ignored';

/** A column of figures: its year (null where a column of its own has it), what its heads say beside, and its unit. */
export interface FigureColumn {
  column: number;
  year: YearHeader | null;
  /** Item, price, base: what tells this column from others of the same year. */
  dims: string[];
  unit: Unit | null;
}

/** How a table is laid out. */
export interface Layout {
  kind: 'years-across' | 'years-down';
  /** Rows before the heads: title, unit. */
  titleRows: number[];
  headRows: number[];
  firstRow: number;
  /** Row after the last one with figures. */
  endRow: number;
  labels: { column: number; role: LabelRole; head: string }[];
  yearColumn: number | null;
  statusColumn: number | null;
  figures: FigureColumn[];
  /** Unit of the whole table, from a row above it or the heads. */
  unit: Unit | null;
  /** Rows below the figures: notes and sources. */
  noteRows: number[];
}

const NOTE = /^(주\s*\)|주석|출처|자료|※|\*|note|source)/i;

/** Rows that roles are found from. */
const SAMPLE = 400;

/**
 * Finds the layout of a table; null where there is none: no row of heads above rows of figures.
 *
 * @param readRegion reads a name as a region
 * @example a KOSIS file (years across, one head row): labels region, item, unit; figures 2015 to 2022
 */
export function findLayout({ rows }: Grid, readRegion: (written: string, province: string | null) => RegionRead): Layout | null {
  const width = mode(rows.slice(0, SAMPLE).map((row) => row.length));
  if (rows.length < 2 || width < 2) return null;
  const head = rows.findIndex(
    (row) => filled(row) >= 2 && row.filter((cell) => yearHeader(cell) !== null).length > 0 && !startsFigures(row)
  );
  const across = head === -1 || saysYears(rows) ? null : yearsAcross(rows, head, readRegion);
  return across ?? yearsDown(rows, readRegion);
}

const YEAR_HEAD = /^(year|연도|년도|시점|기준연도|연도별)$/i;

/** A column that is called the year's: years stand below each other. */
function saysYears(rows: readonly string[][]): boolean {
  return rows.slice(0, 6).some((row) => row.some((cell) => YEAR_HEAD.test(cell.trim())) && !row.some((cell) => yearHeader(cell) !== null));
}

/** A row of a table itself, not of its heads: a name, then mostly figures that are no years. */
function startsFigures(row: readonly string[]): boolean {
  const cells = row.slice(1).filter((cell) => cell.trim() !== '');
  const figures = cells.filter((cell) => readCell(cell).kind === 'number' && yearHeader(cell) === null);
  return cells.length > 0 && figures.length > cells.length / 2;
}

function filled(row: readonly string[]): number {
  return row.filter((cell) => cell.trim() !== '').length;
}

function isNote(row: readonly string[]): boolean {
  const [first = '', ...rest] = row.filter((cell) => cell.trim() !== '');
  return NOTE.test(first.trim()) && rest.every((cell) => readCell(cell).kind === 'text');
}

/** A cell among figures: a number, a mark of none, or something broken that was meant as one. */
function isFigure(cell: string | undefined): boolean {
  return readCell(cell ?? '').kind !== 'text';
}

function yearsAcross(
  rows: string[][],
  yearRow: number,
  readRegion: (written: string, province: string | null) => RegionRead
): Layout | null {
  const yearCells = rows[yearRow] ?? [];
  const firstFigure = yearCells.findIndex((cell) => yearHeader(cell) !== null);
  // A year in the first column, or years below each other, are a table with years down.
  if (firstFigure < 1 || yearHeader(rows[yearRow + 1]?.[firstFigure] ?? '') !== null) return null;
  const columns = Math.max(...rows.slice(yearRow, yearRow + 4).map((row) => row.length));

  // Heads go on while no figure stands below the years; they may begin above (items over years).
  const body = (row: readonly string[]) => {
    const cells = row.slice(firstFigure).filter((cell) => cell.trim() !== '');
    return cells.length > 0 && cells.filter((cell) => isFigure(cell) && yearHeader(cell) === null).length >= cells.length / 2;
  };
  let firstRow = yearRow + 1;
  while (firstRow < rows.length && firstRow <= yearRow + 3 && !body(rows[firstRow] ?? [])) firstRow++;
  if (firstRow >= rows.length || !body(rows[firstRow] ?? [])) return null;
  let top = yearRow;
  while (top > 0 && filled((rows[top - 1] ?? []).slice(firstFigure)) > 1 && yearRow - top < 2) top--;
  const headRows = range(top, firstRow);
  const titleRows = range(0, top).filter((row) => filled(rows[row] ?? []) > 0);

  const filledHeads = headRows.map((row) => fillRight(rows[row] ?? [], firstFigure, columns));
  const figures = range(firstFigure, columns).flatMap((column): FigureColumn[] => {
    // A column that no head stands over is no part of the merged one beside it: its figures would be taken for that year's.
    if (headRows.every((row) => (rows[row]?.[column] ?? '').trim() === '')) return [];
    const heads = filledHeads.map((row) => row[column] ?? '');
    const year = heads.map(yearHeader).find((found) => found !== null) ?? null;
    if (!year) return [];
    const others = heads.filter((cell) => yearHeader(cell) === null && cell.trim() !== '').map((cell) => cell.trim());
    const dims = [year.rest, ...others].filter((text) => text !== '' && unitOf(text) === null);
    return [
      { column, year, dims, unit: [year.rest, ...others].map((text) => unitOf(text) ?? unitIn(text)).find((unit) => unit !== null) ?? null }
    ];
  });
  if (figures.length === 0) return null;
  const endRow = lastFigureRow(rows, firstRow, figures) + 1;
  const labels = labelsOf(rows, range(0, firstFigure), headRows, firstRow, endRow, readRegion);
  if (!labels.some(({ role }) => role === 'region')) return null;
  return {
    kind: 'years-across',
    titleRows,
    headRows,
    firstRow,
    endRow,
    labels,
    yearColumn: null,
    statusColumn: null,
    figures,
    unit: tableUnit(rows, titleRows, headRows),
    noteRows: range(endRow, rows.length).filter((row) => filled(rows[row] ?? []) > 0)
  };
}

function yearsDown(rows: string[][], readRegion: (written: string, province: string | null) => RegionRead): Layout | null {
  const headRow = rows.findIndex(
    (row, index) => filled(row) >= 3 && !row.some((cell) => readCell(cell).kind === 'number') && filled(rows[index + 1] ?? []) >= 3
  );
  if (headRow === -1) return null;
  const heads = rows[headRow] ?? [];
  const firstRow = headRow + 1;
  const sample = rows.slice(firstRow, firstRow + SAMPLE).filter((row) => filled(row) >= 2 && !isNote(row));
  const columns = range(0, heads.length);
  const part = (column: number, test: (cell: string) => boolean) =>
    sample.filter((row) => test(row[column] ?? '')).length / Math.max(1, sample.length);
  const named = (names: RegExp) => columns.find((column) => names.test((heads[column] ?? '').trim()));

  const yearColumn = named(YEAR_HEAD) ?? columns.find((column) => part(column, (cell) => yearHeader(cell) !== null) > 0.8);
  if (yearColumn === undefined || part(yearColumn, (cell) => yearHeader(cell) !== null) < 0.5) return null;
  const statusColumn = named(/^(status|잠정|확정여부)$/i) ?? null;
  const valueColumn = named(/^(value|값|수치|데이터|dt)$/i);
  const isCode = (column: number) => /(code|코드|_id$)/i.test(heads[column] ?? '');
  const isFree = (column: number) => column !== yearColumn && column !== statusColumn;
  const figures = columns
    .filter((column) =>
      valueColumn === undefined
        ? isFree(column) &&
          !isCode(column) &&
          !/base_year|기준년/.test(heads[column] ?? '') &&
          part(column, isFigureOrBlank) > 0.9 &&
          part(column, (cell) => readCell(cell).kind === 'number') > 0.3
        : column === valueColumn
    )
    .map((column): FigureColumn => {
      const head = (heads[column] ?? '').trim();
      return { column, year: null, dims: valueColumn === undefined ? [head] : [], unit: unitIn(head) };
    });
  if (figures.length === 0) return null;
  const others = columns.filter((column) => isFree(column) && !figures.some((figure) => figure.column === column));
  const endRow = lastFigureRow(rows, firstRow, figures) + 1;
  const labels = labelsOf(rows, others, [headRow], firstRow, endRow, readRegion);
  if (!labels.some(({ role }) => role === 'region')) return null;
  return {
    kind: 'years-down',
    titleRows: range(0, headRow).filter((row) => filled(rows[row] ?? []) > 0),
    headRows: [headRow],
    firstRow,
    endRow,
    labels,
    yearColumn,
    statusColumn,
    figures,
    unit: tableUnit(rows, range(0, headRow), []),
    noteRows: range(endRow, rows.length).filter((row) => filled(rows[row] ?? []) > 0)
  };
}

function isFigureOrBlank(cell: string): boolean {
  return cell.trim() === '' || isFigure(cell);
}

function lastFigureRow(rows: readonly string[][], firstRow: number, figures: readonly FigureColumn[]): number {
  for (let row = rows.length - 1; row >= firstRow; row--) {
    const cells = rows[row] ?? [];
    if (!isNote(cells) && figures.some(({ column }) => (cells[column] ?? '').trim() !== '')) return row;
  }
  return firstRow;
}

/** Roles of the columns in front of the figures, by what most of their cells are. */
function labelsOf(
  rows: readonly string[][],
  columns: readonly number[],
  headRows: readonly number[],
  firstRow: number,
  endRow: number,
  readRegion: (written: string, province: string | null) => RegionRead
): Layout['labels'] {
  const sample = rows.slice(firstRow, Math.min(endRow, firstRow + SAMPLE));
  return columns.map((column) => {
    const head = headRows.map((row) => (rows[row]?.[column] ?? '').trim()).findLast((text) => text !== '') ?? '';
    const cells = sample.map((row) => (row[column] ?? '').trim()).filter((cell) => cell !== '');
    const part = (test: (cell: string) => boolean) => cells.filter(test).length / Math.max(1, cells.length);
    const isRegion = (cell: string) => isTotal(cell) || provinceOf(cell) !== null || readRegion(cell, null).kind !== 'unknown';
    if (/^(unit|단위)$/i.test(head) || (cells.length > 0 && part((cell) => unitOf(cell) !== null) === 1))
      return { column, role: 'unit', head };
    if (/^(source|source_ids|note|region_(ko|en|he)|비고)$/i.test(head)) return { column, role: 'ignored', head };
    const saysRegion = /(행정구역|시도|시군구|지역|시군|region|city|municipality)/i.test(head);
    return { column, role: part(isRegion) > 0.5 || (saysRegion && part(isRegion) > 0) ? 'region' : 'item', head };
  });
}

function tableUnit(rows: readonly string[][], titleRows: readonly number[], headRows: readonly number[]): Unit | null {
  const cells = [...titleRows, ...headRows].flatMap((row) => rows[row] ?? []);
  return cells.map((cell) => (/단위|unit/i.test(cell) ? unitIn(cell) : null)).find((unit) => unit !== null) ?? null;
}

/** Merged heads stand in their first cell: those right of it are theirs too. */
function fillRight(row: readonly string[], from: number, to: number): string[] {
  const filledRow = [...row];
  for (let column = from + 1; column < to; column++) {
    if ((filledRow[column] ?? '').trim() === '') filledRow[column] = filledRow[column - 1] ?? '';
  }
  return filledRow;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
