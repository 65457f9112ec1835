import { readCell } from './cell';
import {
  BASE_HEAD,
  filled,
  hasRegionsAcross,
  isFigure,
  isNote,
  isWrittenFigure,
  labelsOf,
  lastFigureRow,
  PART_OF_YEAR_HEAD,
  range,
  saysNumbering,
  tableUnit,
  YEAR_HEAD
} from './labels';
import type { ColumnRole, FigureColumn, Layout, LayoutChoices, ReadRegion } from './tableLayout';
import { unitIn, unitOf } from './unit';
import { yearHeader } from './yearHeader';
import { filledHeads } from './yearsAcross';

const VALUE_HEAD = /^(value|값|수치|데이터|dt)$/i;
const STATUS_HEAD = /^(status|잠정|확정여부)$/i;
const CODE_HEAD = /(code|코드|_id$|_cd$|^cd_)/i;
/** Header rows below the first. */
const BELOW = 2;

/** Reads a table with a row for each region and year; null if it is not one. */
export function yearsDown(rows: readonly string[][], readRegion: ReadRegion, { heads: chosenHeads, roles }: LayoutChoices): Layout | null {
  const headRow = chosenHeads?.to ?? rows.findIndex((row, index) => isHeadRow(row, rows[index + 1] ?? []));
  if (headRow === -1) return null;
  const heads = rows[headRow] ?? [];
  const columns = range(0, heads.length);
  const saidYears = heads.findIndex((cell, column) => !roles?.has(column) && YEAR_HEAD.test(cell.trim()));
  // A row below the header may hold only units; if the column of years has a header, it continues to the first year in it.
  const below = rows[headRow + 1] ?? [];
  const hasUnits = filled(below) > 0 && below.every((cell) => cell.trim() === '' || unitOf(cell) !== null);
  const isHeadStill = (row: number) =>
    saidYears !== -1 && yearHeader(rows[row]?.[saidYears] ?? '') === null && !hasFigures(rows[row] ?? []);
  let firstRow = hasUnits ? headRow + 2 : headRow + 1;
  while (!chosenHeads && !hasUnits && firstRow <= headRow + BELOW && firstRow < rows.length - 1 && isHeadStill(firstRow)) firstRow++;
  const headRows = range(headRow, firstRow);
  const texts = filledHeads(
    (hasUnits ? [headRow] : headRows).map((row) => rows[row] ?? []),
    0,
    heads.length
  );
  const sample = rows.slice(firstRow).filter((row) => filled(row) >= 2 && !isNote(row));
  const cellsOf = (column: number) => sample.map((row) => row[column] ?? '').filter((cell) => cell.trim() !== '');
  const part = (column: number, test: (cell: string) => boolean) => {
    const cells = cellsOf(column);
    return cells.filter(test).length / Math.max(1, cells.length);
  };
  const isYear = (cell: string) => yearHeader(cell) !== null;
  const chosen = (role: ColumnRole) => columns.find((column) => roles?.get(column) === role);
  const isOpen = (column: number) => !roles?.has(column);
  const named = (names: RegExp) => columns.find((column) => isOpen(column) && names.test((heads[column] ?? '').trim()));

  const foundYears = named(YEAR_HEAD) ?? columns.find((column) => isOpen(column) && part(column, isYear) > 0.8);
  const yearColumn = chosen('year') ?? foundYears;
  if (yearColumn === undefined || cellsOf(yearColumn).length === 0) return null;
  // Years with parts (months, quarters) do not make a table of years; a single row without a year is a finding.
  if (part(yearColumn, (cell) => /\d{4}/.test(cell)) < 0.5) return null;
  const statusColumn = chosen('status') ?? named(STATUS_HEAD) ?? null;
  const valueColumn = named(VALUE_HEAD);
  const isRegionCode = (cell: string) => {
    const read = readRegion(cell, null);
    return /^\d{5,10}$/.test(cell.trim()) && read.kind === 'known' && read.by === 'code';
  };
  const isFigures = (column: number) => {
    const role = roles?.get(column);
    if (role !== undefined) return role === 'figures';
    if (valueColumn !== undefined) return column === valueColumn;
    const head = (texts[column] ?? []).join(' ').trim();
    const isSaid = saysNumbering(head) || [CODE_HEAD, BASE_HEAD, PART_OF_YEAR_HEAD].some((pattern) => pattern.test(head));
    return (
      head !== '' && !isSaid && part(column, isRegionCode) < 0.5 && part(column, isFigure) > 0.5 && cellsOf(column).some(isWrittenFigure)
    );
  };
  const figures = columns
    .filter((column) => column !== yearColumn && column !== statusColumn && isFigures(column))
    .map((column): FigureColumn => {
      const said = (texts[column] ?? []).filter((text, index, all) => text !== '' && all.indexOf(text) === index);
      const unit = said.map((text) => unitOf(text) ?? unitIn(text)).find((found) => found !== null) ?? null;
      const dims = column === valueColumn ? [] : said.filter((text) => unitOf(text) === null);
      return { column, year: null, dims, unit: unit ?? (hasUnits ? unitOf(below[column] ?? '') : null) };
    });
  if (figures.length === 0 || hasRegionsAcross(figures, readRegion)) return null;
  const taken = new Set([yearColumn, statusColumn, ...figures.map(({ column }) => column)]);
  const others = columns.filter((column) => !taken.has(column));
  const body = rows.slice(firstRow, lastFigureRow(rows, firstRow, figures) + 1);
  const labels = labelsOf(rows, others, [headRow], body, readRegion, roles);
  if (!labels.some(({ role }) => role === 'region')) return null;
  const titleRows = range(0, headRow).filter((row) => filled(rows[row] ?? []) > 0);
  return {
    kind: 'years-down',
    titleRows,
    headRows,
    firstRow,
    labels,
    yearColumn,
    statusColumn,
    figures,
    unit: tableUnit(rows, titleRows, [])
  };
}

function isHeadRow(row: readonly string[], below: readonly string[]): boolean {
  return filled(row) >= 3 && !row.some((cell) => readCell(cell).kind === 'number') && filled(below) >= 2;
}

function hasFigures(row: readonly string[]): boolean {
  return row.some((cell) => readCell(cell).kind === 'number');
}
