import { filled, hasRegionsAcross, isFigure, isRegion, labelsOf, lastFigureRow, range, tableUnit } from './labels';
import type { FigureColumn, Layout, LayoutChoices, ReadRegion } from './tableLayout';
import { isTotal } from './regionName';
import { unitIn, unitOf } from './unit';
import { saysPreliminary, yearHeader, type YearHeader } from './yearHeader';

/** Rows that are tried as the row of years. */
const TRIED = 5;
/** Header rows below the row of years, and above it. */
const BELOW = 3;
const ABOVE = 2;

/**
 * Rows that may hold the years of the columns, most likely first: a header row has no region in front of its years, and it has the
 * most years of all such rows.
 */
export function yearCandidates(rows: readonly string[][], readRegion: ReadRegion, { heads }: LayoutChoices): number[] {
  const among = heads ? range(heads.from, heads.to + 1) : range(0, rows.length);
  const scored = among.flatMap((row) => {
    const cells = rows[row] ?? [];
    const first = cells.findIndex((cell, column) => column > 0 && yearHeader(cell) !== null);
    if (
      first === -1 ||
      (!heads && (filled(cells) < 2 || cells.slice(0, first).some((cell) => !isTotal(cell) && isRegion(cell, readRegion))))
    )
      return [];
    const years = cells.filter((cell, column) => column > 0 && yearHeader(cell) !== null).length;
    const figures = cells.slice(1).filter((cell) => cell.trim() !== '' && isFigure(cell) && yearHeader(cell) === null).length;
    return figures > years ? [] : [{ row, years }];
  });
  return scored
    .toSorted((a, b) => b.years - a.years || a.row - b.row)
    .slice(0, TRIED)
    .map(({ row }) => row);
}

/** Reads a table whose columns are years; null if it is not one. */
export function yearsAcross(rows: readonly string[][], yearRow: number, readRegion: ReadRegion, choices: LayoutChoices): Layout | null {
  const { heads, roles, years } = choices;
  const firstFigure = (rows[yearRow] ?? []).findIndex((cell, column) => column > 0 && yearHeader(cell) !== null);
  const hasRegion = (row: readonly string[]) => row.slice(0, firstFigure).some((cell) => isRegion(cell, readRegion));
  // Years below each other mean a table with years in rows.
  const below = rows[yearRow + 1] ?? [];
  if (!choices.kind && yearHeader(below[firstFigure] ?? '') !== null && !hasRegion(below)) return null;

  // The header continues while no region is in front and no figure is below the years; it may begin above (items over years).
  const isBody = (row: readonly string[]) => {
    const cells = row.slice(firstFigure).filter((cell) => cell.trim() !== '');
    const figures = cells.filter((cell) => isFigure(cell) && yearHeader(cell) === null);
    return hasRegion(row) || (cells.length > 0 && figures.length >= cells.length / 2);
  };
  let firstRow = heads ? heads.to + 1 : yearRow + 1;
  while (!heads && firstRow < rows.length && firstRow <= yearRow + BELOW && !isBody(rows[firstRow] ?? [])) firstRow++;
  if (firstRow >= rows.length || (!heads && !isBody(rows[firstRow] ?? []))) return null;
  let top = heads?.from ?? yearRow;
  while (!heads && top > 0 && yearRow - top < ABOVE && isHeadAbove(rows[top - 1] ?? [], firstFigure)) top--;
  const headRows = range(top, firstRow);
  const titleRows = range(0, top).filter((row) => filled(rows[row] ?? []) > 0);

  const columns = rows.slice(top, firstRow + 4).reduce((most, row) => Math.max(most, row.length), 0);
  const isChosen = (column: number) => roles?.get(column) === 'figures';
  const texts = filledHeads(
    headRows.map((row) => rows[row] ?? []),
    firstFigure,
    columns
  );
  const figures = range(0, columns).flatMap((column): FigureColumn[] => {
    if (column < firstFigure ? !isChosen(column) : roles?.has(column) && !isChosen(column)) return [];
    const found = figureColumn(column, texts[column] ?? [], yearRow - top, years?.get(column));
    return found ? [found] : [];
  });
  if (figures.length === 0 || hasRegionsAcross(figures, readRegion)) return null;
  const isFigures = new Set(figures.map(({ column }) => column));
  const others = range(0, columns).filter(
    (column) => !isFigures.has(column) && (column < firstFigure || (roles?.has(column) && !isChosen(column)))
  );
  const sample = firstBlock(rows.slice(firstRow, lastFigureRow(rows, firstRow, figures) + 1));
  const labels = labelsOf(rows, others, headRows, sample, readRegion, roles);
  if (!labels.some(({ role }) => role === 'region')) return null;
  const labelHeads = headRows.flatMap((row) => (rows[row] ?? []).slice(0, firstFigure));
  return {
    kind: 'years-across',
    titleRows,
    headRows,
    firstRow,
    labels,
    yearColumn: null,
    statusColumn: null,
    figures,
    unit: tableUnit(rows, titleRows, labelHeads)
  };
}

/** A column by its headers. A year given by the reader overrules them. */
function figureColumn(column: number, heads: readonly string[], yearPlace: number, chosen: number | undefined): FigureColumn | null {
  const found = heads.map(yearHeader);
  const place = found[yearPlace] ? yearPlace : found.findIndex((year) => year !== null);
  const read = found[place] ?? null;
  const year: YearHeader | null = chosen === undefined ? read : { year: chosen, preliminary: false, rest: '' };
  if (!year) return null;
  const others = heads
    .filter((text, index) => (chosen === undefined ? index !== place : true) && text.trim() !== '')
    .map((text) => text.trim());
  const said = [year.rest, ...others].filter((text) => text !== '');
  const isPreliminary = year.preliminary || said.some(saysPreliminary);
  return {
    column,
    year: { ...year, preliminary: isPreliminary },
    dims: said.filter((text) => unitOf(text) === null && !saysPreliminary(text)),
    unit: said.map((text) => unitOf(text) ?? unitIn(text)).find((unit) => unit !== null) ?? null
  };
}

/** The rows before the first empty one: rows after it may belong to another table. */
function firstBlock(rows: readonly string[][]): readonly string[][] {
  const end = rows.findIndex((row) => filled(row) === 0);
  return end > 0 ? rows.slice(0, end) : rows;
}

/** A row of items above the years: some cells above the figures, none of which describes the table. */
function isHeadAbove(row: readonly string[], firstFigure: number): boolean {
  return filled(row.slice(firstFigure)) > 1 && !row.some((cell) => /단위|자료|출처|작성|기간|unit|source/i.test(cell));
}

/**
 * Header texts of each column. A merged header is in its first cell and applies to the cells right of it, until a cell of its own
 * row or of a row above begins something new. Units may span several years, but never another item.
 */
export function filledHeads(rows: readonly (readonly string[])[], from: number, to: number): string[][] {
  const written = (row: number, column: number) => (rows[row]?.[column] ?? '').trim();
  const isUnits = rows.map((row) => row.slice(from).every((cell) => cell.trim() === '' || unitOf(cell) !== null));
  const isYears = rows.map((row) => row.slice(from).some((cell) => yearHeader(cell) !== null));
  const texts: string[][] = Array.from({ length: to }, () => []);
  rows.forEach((_, row) => {
    let carried = '';
    for (let column = from; column < to; column++) {
      const begins = (above: number) => written(above, column) !== '' && !(isUnits[row] && isYears[above]);
      if (written(row, column) !== '') carried = written(row, column);
      else if (range(0, row).some(begins)) carried = '';
      (texts[column] ?? []).push(carried);
    }
  });
  // A column without a header does not belong to the merged one beside it: its figures would be read as that year's.
  return texts.map((heads, column) => (range(0, rows.length).every((row) => written(row, column) === '') ? [] : heads));
}
