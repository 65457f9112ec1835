import { readCell } from './cell';
import { mode } from './delimiter';
import { isTotal, provinceOf, type RegionRead } from './regionName';
import { unitIn, unitOf, type Unit } from './unit';
import { yearHeader, type YearHeader } from './yearHeader';

/** What a column in front of the figures holds. */
export type LabelRole = 'region' | 'item' | 'unit' | 'ignored';

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

/** How a table is laid out. */
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

const NOTE = /^(주\s*\)|주석|출처|자료|※|\*|note|source)/i;

/** Rows that a layout is found from. */
export const SAMPLE = 400;

type ReadRegion = (written: string, province: string | null) => RegionRead;

/**
 * Finds the layout of a table from its first rows; null where there is none: no row of heads above rows of figures.
 *
 * @param rows the first rows of the file, {@link SAMPLE} of them or all
 * @param readRegion reads a name as a region
 * @example a KOSIS file (years across, one head row): labels region, item, unit; figures 2015 to 2022
 */
export function findLayout(rows: readonly string[][], readRegion: ReadRegion, choices: LayoutChoices = {}): Layout | null {
  const width = mode(rows.map((row) => row.length));
  const { kind, heads } = choices;
  if (rows.length < 2 || width < 2) return null;
  const head = heads
    ? (range(heads.from, heads.to + 1).find((row) => (rows[row] ?? []).some((cell) => yearHeader(cell) !== null)) ?? -1)
    : rows.findIndex((row) => filled(row) >= 2 && row.filter((cell) => yearHeader(cell) !== null).length > 0 && !startsFigures(row));
  const mayBeAcross = kind === undefined ? head !== -1 && !saysYears(rows) : kind === 'years-across' && head !== -1;
  const across = mayBeAcross ? yearsAcross(rows, head, readRegion, choices) : null;
  return across ?? (kind === 'years-across' ? null : yearsDown(rows, readRegion, choices));
}

export const YEAR_HEAD = /^(year|연도|년도|시점|기준연도|연도별)$/i;

/** What the heads of each column say, the rows of heads joined. */
export function columnHeads({ headRows }: Pick<Layout, 'headRows'>, rowOf: (row: number) => readonly string[]): string[] {
  const rows = headRows.map(rowOf);
  return range(0, Math.max(0, ...rows.map((row) => row.length))).map((column) =>
    rows
      .map((row) => (row[column] ?? '').trim())
      .filter((text) => text !== '')
      .join(' · ')
  );
}

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

/** A row below a table that explains it: its first cell begins as notes do, and no figures follow. */
export function isNote(row: readonly string[]): boolean {
  const [first = '', ...rest] = row.filter((cell) => cell.trim() !== '');
  return NOTE.test(first.trim()) && rest.every((cell) => readCell(cell).kind === 'text');
}

/** A cell among figures: a number, a mark of none, or something broken that was meant as one. */
function isFigure(cell: string | undefined): boolean {
  return readCell(cell ?? '').kind !== 'text';
}

function yearsAcross(rows: readonly string[][], yearRow: number, readRegion: ReadRegion, choices: LayoutChoices): Layout | null {
  const { heads, roles, years } = choices;
  const yearCells = rows[yearRow] ?? [];
  const firstFigure = yearCells.findIndex((cell) => yearHeader(cell) !== null);
  // A year in the first column, or years below each other, are a table with years down.
  if (firstFigure < 1 || (!choices.kind && yearHeader(rows[yearRow + 1]?.[firstFigure] ?? '') !== null)) return null;
  const columns = Math.max(...rows.slice(yearRow, yearRow + 4).map((row) => row.length));

  // Heads go on while no figure stands below the years; they may begin above (items over years).
  const body = (row: readonly string[]) => {
    const cells = row.slice(firstFigure).filter((cell) => cell.trim() !== '');
    return cells.length > 0 && cells.filter((cell) => isFigure(cell) && yearHeader(cell) === null).length >= cells.length / 2;
  };
  let firstRow = yearRow + 1;
  while (!heads && firstRow < rows.length && firstRow <= yearRow + 3 && !body(rows[firstRow] ?? [])) firstRow++;
  if (heads) firstRow = heads.to + 1;
  if (firstRow >= rows.length || (!heads && !body(rows[firstRow] ?? []))) return null;
  let top = heads?.from ?? yearRow;
  while (!heads && top > 0 && filled((rows[top - 1] ?? []).slice(firstFigure)) > 1 && yearRow - top < 2) top--;
  const headRows = range(top, firstRow);
  const titleRows = range(0, top).filter((row) => filled(rows[row] ?? []) > 0);

  const filledHeads = headRows.map((row) => fillRight(rows[row] ?? [], firstFigure, columns));
  const isChosen = (column: number) => roles?.get(column) === 'figures';
  const figures = range(0, columns).flatMap((column): FigureColumn[] => {
    if (column < firstFigure ? !isChosen(column) : roles?.has(column) && !isChosen(column)) return [];
    // A column that no head stands over is no part of the merged one beside it: its figures would be taken for that year's.
    const isUnnamed = headRows.every((row) => (rows[row]?.[column] ?? '').trim() === '');
    const texts = isUnnamed ? [] : filledHeads.map((row) => row[column] ?? '');
    const chosen = years?.get(column);
    const year =
      chosen === undefined ? texts.map(yearHeader).find((found) => found !== null) : { year: chosen, preliminary: false, rest: '' };
    if (!year) return [];
    const others = texts.filter((cell) => yearHeader(cell) === null && cell.trim() !== '').map((cell) => cell.trim());
    const dims = [year.rest, ...others].filter((text) => text !== '' && unitOf(text) === null);
    return [
      { column, year, dims, unit: [year.rest, ...others].map((text) => unitOf(text) ?? unitIn(text)).find((unit) => unit !== null) ?? null }
    ];
  });
  if (figures.length === 0) return null;
  const isFigures = new Set(figures.map(({ column }) => column));
  const others = range(0, columns).filter(
    (column) => !isFigures.has(column) && (column < firstFigure || (roles?.has(column) && !isChosen(column)))
  );
  const sample = rows.slice(firstRow, lastFigureRow(rows, firstRow, figures) + 1);
  const labels = labelsOf(rows, others, headRows, sample, readRegion, roles);
  if (!labels.some(({ role }) => role === 'region')) return null;
  return {
    kind: 'years-across',
    titleRows,
    headRows,
    firstRow,
    labels,
    yearColumn: null,
    statusColumn: null,
    figures,
    unit: tableUnit(rows, titleRows, headRows)
  };
}

function yearsDown(rows: readonly string[][], readRegion: ReadRegion, { heads: chosenHeads, roles }: LayoutChoices): Layout | null {
  const headRow =
    chosenHeads?.to ??
    rows.findIndex(
      (row, index) => filled(row) >= 3 && !row.some((cell) => readCell(cell).kind === 'number') && filled(rows[index + 1] ?? []) >= 3
    );
  if (headRow === -1) return null;
  const heads = rows[headRow] ?? [];
  const firstRow = headRow + 1;
  const sample = rows.slice(firstRow).filter((row) => filled(row) >= 2 && !isNote(row));
  const columns = range(0, heads.length);
  const part = (column: number, test: (cell: string) => boolean) =>
    sample.filter((row) => test(row[column] ?? '')).length / Math.max(1, sample.length);
  const chosen = (role: ColumnRole) => columns.find((column) => roles?.get(column) === role);
  const isOpen = (column: number) => !roles?.has(column);
  const named = (names: RegExp) => columns.find((column) => isOpen(column) && names.test((heads[column] ?? '').trim()));

  const foundYears =
    named(YEAR_HEAD) ?? columns.find((column) => isOpen(column) && part(column, (cell) => yearHeader(cell) !== null) > 0.8);
  const yearColumn = chosen('year') ?? foundYears;
  if (yearColumn === undefined || part(yearColumn, (cell) => yearHeader(cell) !== null) < 0.5) return null;
  const statusColumn = chosen('status') ?? named(/^(status|잠정|확정여부)$/i) ?? null;
  const valueColumn = named(/^(value|값|수치|데이터|dt)$/i);
  const isCode = (column: number) => /(code|코드|_id$)/i.test(heads[column] ?? '');
  const isFree = (column: number) => column !== yearColumn && column !== statusColumn;
  const isFigures = (column: number) => {
    const role = roles?.get(column);
    if (role !== undefined) return role === 'figures';
    if (valueColumn !== undefined) return column === valueColumn;
    const isSaid = isCode(column) || /base_year|기준년/.test(heads[column] ?? '');
    return !isSaid && part(column, isFigureOrBlank) > 0.9 && part(column, isWrittenFigure) > 0.3;
  };
  const figures = columns
    .filter((column) => isFree(column) && isFigures(column))
    .map((column): FigureColumn => {
      const head = (heads[column] ?? '').trim();
      return { column, year: null, dims: column === valueColumn ? [] : [head], unit: unitIn(head) };
    });
  if (figures.length === 0) return null;
  const others = columns.filter((column) => isFree(column) && !figures.some((figure) => figure.column === column));
  const body = rows.slice(firstRow, lastFigureRow(rows, firstRow, figures) + 1);
  const labels = labelsOf(rows, others, [headRow], body, readRegion, roles);
  if (!labels.some(({ role }) => role === 'region')) return null;
  return {
    kind: 'years-down',
    titleRows: range(0, headRow).filter((row) => filled(rows[row] ?? []) > 0),
    headRows: [headRow],
    firstRow,
    labels,
    yearColumn,
    statusColumn,
    figures,
    unit: tableUnit(rows, range(0, headRow), [])
  };
}

/** A figure, or a mark that there is none: a column of "-" alone is one of figures. */
function isWrittenFigure(cell: string): boolean {
  return cell.trim() !== '' && isFigure(cell);
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
  sample: readonly string[][],
  readRegion: ReadRegion,
  roles: LayoutChoices['roles']
): Layout['labels'] {
  return columns.map((column) => {
    const chosen = roles?.get(column);
    const head = headRows.map((row) => (rows[row]?.[column] ?? '').trim()).findLast((text) => text !== '') ?? '';
    const cells = sample.map((row) => (row[column] ?? '').trim()).filter((cell) => cell !== '');
    const part = (test: (cell: string) => boolean) => cells.filter(test).length / Math.max(1, cells.length);
    const isRegion = (cell: string) => isTotal(cell) || provinceOf(cell) !== null || readRegion(cell, null).kind !== 'unknown';
    if (chosen === 'region' || chosen === 'item' || chosen === 'unit' || chosen === 'ignored') return { column, role: chosen, head };
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
