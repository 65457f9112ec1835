import { readCell } from './cell';
import type { ColumnRole, FigureColumn, Layout, ReadRegion } from './tableLayout';
import { isTotal, provinceOf } from './regionName';
import { unitIn, unitOf, type Unit } from './unit';
import { yearHeader } from './yearHeader';

const NOTE = /^(주\s*\d*\s*\)|주석|출처|자료|※|\*|note|source)/i;
/** Words in the header of a column of regions. */
const REGION_HEAD =
  /^(행정구역|시도|시군구|시군|시·군|시·군·구|시\/군\/구|자치구|자치단체|지역|도시|region|city|municipality)(\s*\(.*\))?(별|명|이름|코드)?(\s*\(.*\))?$/i;
/** Names with the endings of regions below a province, whether the dashboard knows them or not. */
const REGION_NAME = /^[가-힣·\s]{1,12}(시|군|구)$/;
/** Minimum number of distinct names to treat a column as regions; with fewer they may be words such as 인구 and 가구. */
const SEVERAL = 5;
/** Words in the header of any column in front of the figures. */
const LABEL_HEAD = /(행정구역|시도|시군구|시군|시·군|지역|도시|구분|항목|분류|단위|연도|시점|region|city|municipality|item|unit|year)/i;
/** Words in the header of the column of years. */
export const YEAR_HEAD = /^(year|년|연도|년도|시점|연도별|연별|(기준|통계|회계|조사)[년연]도)$/i;
/** Columns that count, date or number rows: their numbers are not figures. */
const NUMBERING_HEAD = /^(번호|순번|연번|순서|no\.?|#|id|index|unnamed:\d+|rank|순위|데이터기준일자?|기준일자?|base_date)$/i;
/** Parts of a year, in a column of their own: they distinguish figures. */
export const PART_OF_YEAR_HEAD = /^(월|분기|반기|month|quarter)$/i;
/** Base of prices: a number that distinguishes figures. */
export const BASE_HEAD = /base_year|기준년|기준연도/;

/** Whether a column counts, dates or numbers rows. */
export function saysNumbering(head: string): boolean {
  return NUMBERING_HEAD.test(head.replaceAll(/\s/g, ''));
}

export function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

export function filled(row: readonly string[]): number {
  return row.filter((cell) => cell.trim() !== '').length;
}

/** A note below a table: its first cell begins as notes do, followed by no figures except a year. */
export function isNote(row: readonly string[]): boolean {
  const [first = '', ...rest] = row.filter((cell) => cell.trim() !== '');
  return NOTE.test(first.trim()) && rest.every((cell) => readCell(cell).kind === 'text' || yearHeader(cell) !== null);
}

/** A cell among figures: a number, a mark for no data, or a broken number. */
export function isFigure(cell: string | undefined): boolean {
  return readCell(cell ?? '').kind !== 'text';
}

/** A figure, or a mark for no data: a column of "-" only is a column of figures. */
export function isWrittenFigure(cell: string): boolean {
  return cell.trim() !== '' && isFigure(cell);
}

/** Whether a text is the name of a region, or of the total of several. */
export function isRegion(cell: string, readRegion: ReadRegion): boolean {
  const text = cell.trim();
  return text !== '' && (isTotal(text) || provinceOf(text) !== null || readRegion(text, null).kind !== 'unknown');
}

/** Whether a text can be the header of a column in front of the figures. */
export function isLabelHead(cell: string): boolean {
  return cell.trim() === '' || LABEL_HEAD.test(cell);
}

export function lastFigureRow(rows: readonly string[][], firstRow: number, figures: readonly FigureColumn[]): number {
  for (let row = rows.length - 1; row >= firstRow; row--) {
    const cells = rows[row] ?? [];
    if (!isNote(cells) && figures.some(({ column }) => (cells[column] ?? '').trim() !== '')) return row;
  }
  return firstRow;
}

/**
 * Roles of the columns beside the figures, by their headers and by what most of their cells are. A column of numbers has no role:
 * it is not a label, and nothing says which year its numbers belong to.
 */
export function labelsOf(
  rows: readonly string[][],
  columns: readonly number[],
  headRows: readonly number[],
  sample: readonly string[][],
  readRegion: ReadRegion,
  roles: ReadonlyMap<number, ColumnRole> | undefined
): Layout['labels'] {
  const labels = columns.flatMap((column): Layout['labels'] => {
    const chosen = roles?.get(column);
    const head = headRows.map((row) => (rows[row]?.[column] ?? '').trim()).findLast((text) => text !== '') ?? '';
    if (chosen === 'region' || chosen === 'item' || chosen === 'unit' || chosen === 'ignored') return [{ column, role: chosen, head }];
    const cells = sample.map((row) => (row[column] ?? '').trim()).filter((cell) => cell !== '');
    const part = (of: readonly string[], test: (cell: string) => boolean) => of.filter(test).length / Math.max(1, of.length);
    if (/^(unit|단위)$/i.test(head) || (cells.length > 0 && part(cells, (cell) => unitOf(cell) !== null) === 1))
      return [{ column, role: 'unit', head }];
    if (/^(source|source_ids?|note|region_(ko|en|he)|비고)$/i.test(head)) return [{ column, role: 'ignored', head }];
    if (saysNumbering(head)) return [];
    // A total alone does not make a column of regions: "계" is also a sex or an age.
    const named = cells.filter((cell) => !isTotal(cell));
    const saysRegion = REGION_HEAD.test(head);
    const known = part(named, (cell) => isRegion(cell, readRegion));
    const isText = part(named, (cell) => readCell(cell).kind === 'text') > 0.5;
    const isNamed = part(named, (cell) => REGION_NAME.test(cell)) > 0.5 && new Set(named).size >= SEVERAL;
    if ((named.length > 0 && (known > 0.5 || isNamed)) || (saysRegion && (isText || known > 0 || named.length === 0)))
      return [{ column, role: 'region', head }];
    const isNumbers = part(cells, (cell) => readCell(cell).kind === 'number') > 0.5;
    if (isNumbers && !BASE_HEAD.test(head) && !PART_OF_YEAR_HEAD.test(head)) return [];
    return [{ column, role: 'item', head }];
  });
  return withOneRegion(labels, sample, readRegion);
}

/**
 * Two municipalities in one row are a pair, such as origin and destination of moves, not a hierarchy: the first is the region, the
 * second distinguishes its figures.
 */
function withOneRegion(labels: Layout['labels'], sample: readonly string[][], readRegion: ReadRegion): Layout['labels'] {
  const isMunicipality = (cell: string) => {
    const read = readRegion(cell, null);
    return read.kind === 'known' && read.code.length === 5 && read.by !== 'code';
  };
  const [first, ...others] = labels.filter(({ role }) => role === 'region');
  if (!first) return labels;
  const pairs = others.filter(({ column }) => {
    const both = sample.filter((row) => {
      const [one, other] = [(row[first.column] ?? '').trim(), (row[column] ?? '').trim()];
      return one !== other && isMunicipality(one) && (isMunicipality(other) || provinceOf(other) !== null);
    });
    return both.length > sample.length / 2;
  });
  return labels.map((label) => (pairs.includes(label) ? { ...label, role: 'item' } : label));
}

/** The unit given by the rows above a table; null if they give several. */
export function tableUnit(rows: readonly string[][], titleRows: readonly number[], labelHeads: readonly string[]): Unit | null {
  const cells = [...titleRows.flatMap((row) => rows[row] ?? []), ...labelHeads];
  const said = cells.filter((cell) => /단위|unit/i.test(cell));
  const units = said.map((cell) => unitIn(cell));
  const [first = null] = units;
  return units.every((unit) => unit?.text === first?.text) ? first : null;
}

/** Whether the headers of the figures are regions: such a table is transposed, and its regions would be read as items. */
export function hasRegionsAcross(figures: readonly FigureColumn[], readRegion: ReadRegion): boolean {
  const named = figures.flatMap(({ dims }) => dims.filter((text) => readRegion(text, null).kind === 'known' || provinceOf(text) !== null));
  return new Set(named).size > 1;
}
