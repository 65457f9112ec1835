import { group } from 'd3-array';
import { readCell, type Missing } from './cell';
import { Findings } from './finding';
import type { Grid } from './grid';
import type { FigureColumn, Layout } from './layout';
import { isTotal, provinceOf, type RegionRead } from './regionName';
import { unitIn, unitOf, type Unit } from './unit';
import { yearHeader } from './yearHeader';

/** One cell of the file as a figure. */
export interface Imported {
  row: number;
  column: number;
  /** Name of the region as the file writes it, with what stands before it. */
  region: string;
  /** Code of the region; null where the dashboard does not know it or the reader must say. */
  code: string | null;
  /** Whether it is the whole of the regions around it. */
  total: boolean;
  year: number;
  /** What tells figures of one region and year apart: item, price, base. */
  item: string;
  unit: Unit | null;
  /** null: no figure, for the reason beside. */
  value: number | null;
  missing: Missing | null;
  preliminary: boolean;
}

/** Counts of what was in the file and what has become of it. */
export interface Tally {
  rows: number;
  cells: number;
  values: number;
  blanks: number;
  /** Cells among the figures that could not be used. */
  unused: { row: number; column: number; cell: string }[];
}

/**
 * Reads the figures of a table by its layout. Nothing is dropped in silence: a cell that cannot be used is in `unused`, and a
 * finding says so.
 *
 * @param choices regions that the reader has said, by the name in the file
 */
export function readTable(
  { rows }: Grid,
  layout: Layout,
  readRegion: (written: string, province: string | null) => RegionRead,
  findings: Findings,
  choices: ReadonlyMap<string, string | null> = new Map()
): { records: Imported[]; tally: Tally } {
  const records: Imported[] = [];
  const tally: Tally = { rows: rows.length, cells: rows.reduce((sum, row) => sum + row.length, 0), values: 0, blanks: 0, unused: [] };
  const unuse = (row: number, column: number, cell: string) => tally.unused.push({ row, column, cell });
  const regions = layout.labels.filter(({ role }) => role === 'region');
  const items = layout.labels.filter(({ role }) => role === 'item');
  const unitColumn = layout.labels.find(({ role }) => role === 'unit');
  const width = Math.max(...layout.figures.map(({ column }) => column)) + 1;
  for (const [column, cells] of strayCells(rows, layout)) {
    const row = layout.headRows.at(-1) ?? null;
    findings.add('stray-column', { row, column, cell: row === null ? null : (rows[row]?.[column] ?? '') }, { cells: cells.length });
    for (const cell of cells) tally.unused.push(cell);
  }
  const carried = new Map<number, string>();
  const asked = new Map<string, RegionRead>();
  const readOnce = (names: readonly string[]): { name: string; read: RegionRead; total: boolean } => {
    const key = names.join('\u001f');
    const { name, province, total } = regionOf(names);
    const known = asked.get(key) ?? readRegion(name, province);
    asked.set(key, known);
    return { name: [...new Set(names.filter((part) => part !== '' && !isTotal(part)))].join(' ') || name, read: known, total };
  };

  for (let row = layout.firstRow; row < layout.endRow; row++) {
    const cells = rows[row] ?? [];
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (cells.length < width && layout.figures.some(({ column }) => column >= cells.length)) {
      findings.add('ragged-row', { row }, { cells: cells.length, expected: width });
    }
    // A merged name stands in its first row: those below are its too.
    for (const { column, role } of layout.labels) {
      const written = (cells[column] ?? '').trim();
      if (written !== '') carried.set(column, written);
      else if (role === 'item' && layout.kind === 'years-down') carried.delete(column);
    }
    const label = (column: number) => carried.get(column) ?? '';
    const { name, read, total } = readOnce(regions.map(({ column }) => label(column)));
    const code = codeOf(read, choices);
    const where = { row, column: regions.at(-1)?.column ?? null, cell: label(regions.at(-1)?.column ?? 0) };
    if (read.kind === 'ambiguous' && !choices.has(read.name)) {
      findings.add('ambiguous-region', where, { name: read.name, candidates: read.candidates.map((one) => one.name).join(', ') });
    } else if (read.kind === 'unknown') findings.add('unknown-region', where, { name });

    const yearCell = layout.yearColumn === null ? null : (cells[layout.yearColumn] ?? '');
    const rowYear = yearCell === null ? null : yearHeader(yearCell);
    if (yearCell !== null && rowYear === null) {
      findings.add('bad-year', { row, column: layout.yearColumn, cell: yearCell });
      for (const { column } of layout.figures) if ((cells[column] ?? '').trim() !== '') unuse(row, column, cells[column] ?? '');
      continue;
    }
    const status = layout.statusColumn === null ? '' : (cells[layout.statusColumn] ?? '');
    const rowItems = items.map(({ column }) => label(column)).filter((text) => text !== '');
    const rowUnit = unitColumn ? unitOf(label(unitColumn.column)) : null;
    for (const figure of layout.figures) {
      const cell = cells[figure.column] ?? '';
      const year = figure.year ?? rowYear;
      if (!year) continue;
      const value = readCell(cell);
      if (value.kind === 'text' || value.kind === 'broken') {
        findings.add(value.kind === 'broken' ? 'broken-number' : /^[=+@]/.test(cell.trim()) ? 'formula-like' : 'text-in-figures', {
          row,
          column: figure.column,
          cell
        });
        unuse(row, figure.column, cell);
        continue;
      }
      const record = {
        row,
        column: figure.column,
        region: name,
        code,
        total,
        year: year.year,
        item: itemOf(rowItems, figure),
        unit: rowUnit ?? figure.unit ?? layout.unit ?? unitOfItems(rowItems)
      };
      const preliminary = year.preliminary || /prelim|잠정/i.test(status);
      if (value.kind === 'missing') {
        tally.blanks++;
        if (value.missing === 'withheld') findings.add('withheld', { row, column: figure.column, cell }, { name, year: year.year });
        else if (value.missing !== 'blank') findings.add('no-figure', { row, column: figure.column, cell }, { name, year: year.year });
        records.push({ ...record, value: null, missing: value.missing, preliminary });
        continue;
      }
      tally.values++;
      records.push({ ...record, value: value.value, missing: null, preliminary: preliminary || value.preliminary });
    }
  }
  if (records.some(({ preliminary }) => preliminary))
    findings.add('preliminary', {}, { count: records.filter(({ preliminary }) => preliminary).length });
  if (layout.noteRows.length > 0) findings.add('notes-kept', { row: layout.noteRows[0] ?? null }, { count: layout.noteRows.length });
  return { records, tally };
}

/** Cells beside the figures that no head gives a meaning to, by their column. */
function strayCells(rows: readonly string[][], { labels, figures, yearColumn, statusColumn, firstRow, endRow }: Layout) {
  const read = new Set([...labels, ...figures].map(({ column }) => column));
  const stray: Tally['unused'] = [];
  for (let row = firstRow; row < endRow; row++) {
    for (const [column, cell] of (rows[row] ?? []).entries()) {
      if (read.has(column) || column === yearColumn || column === statusColumn || cell.trim() === '') continue;
      stray.push({ row, column, cell });
    }
  }
  return group(stray, ({ column }) => column);
}

function codeOf(read: RegionRead, choices: ReadonlyMap<string, string | null>): string | null {
  if (read.kind === 'known') return read.code;
  return choices.get(read.name) ?? null;
}

function itemOf(rowItems: readonly string[], { dims }: FigureColumn): string {
  return [...rowItems, ...dims]
    .map((text) => text.replace(/\s*[([]\s*[^()[\]]*[)\]]\s*$/, (unit) => (unitIn(unit) ? '' : unit)).trim())
    .join(' · ');
}

function unitOfItems(items: readonly string[]): Unit | null {
  return items.map((text) => unitIn(text)).find((unit) => unit !== null) ?? null;
}

/** The name that the columns of a hierarchy give: the last that is no total; the province before it helps to know it. */
function regionOf(names: readonly string[]): { name: string; province: string | null; total: boolean } {
  const codes = names.find((name) => /^\d{2}(\d{3})?$/.test(name.trim()));
  if (codes) return { name: codes, province: null, total: false };
  const parts = names.filter((name) => name !== '');
  const total = parts.some(isTotal);
  const own = parts.filter((name) => !isTotal(name));
  const name = own.at(-1) ?? parts.at(-1) ?? '';
  const province =
    own
      .slice(0, -1)
      .map(provinceOf)
      .findLast((code) => code !== null) ?? null;
  return { name, province, total };
}
