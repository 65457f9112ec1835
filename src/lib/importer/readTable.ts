import { plainNumber, readCell, type Missing } from './cell';
import { FigureStore, type FileRegion } from './figureStore';
import type { Findings } from './finding';
import { itemOf, unitOfItems } from './itemName';
import { isLabelHead, isNote, isRegion, YEAR_HEAD } from './labels';
import type { FigureColumn, Layout, ReadRegion } from './tableLayout';
import { nameOf, withoutCodes, writtenName } from './regionColumns';
import { impliedUnit, otherUnit, unitOf, type Unit } from './unit';
import { yearHeader, type YearHeader } from './yearHeader';

/** Decision of the reader on a single cell: a gap, or its number times a factor. */
export type CellChoice = 'gap' | number;

/** Counts of the cells of figures and of what became of them. */
export interface Tally {
  values: number;
  blanks: number;
}

/** Rows that are held back at the end, because they may be notes; more than these are part of the table. */
const MOST_NOTES = 200;
/** Larger than any number of regions in a file. */
const MOST_REGIONS = 2 ** 24;
const STATUS_MISSING: ReadonlyMap<string, Missing> = new Map(
  (['none', 'withheld', 'not-available', 'chosen'] as const).map((missing) => [missing, missing])
);
/** Row labels and spellings of years that are cached. */
const MOST_REMEMBERED = 20_000;
/** Digits that a number stores exactly: 8362.3 times 1000 is 8362300. */
const EXACT = 15;
const SEPARATOR = '\u001f';

/** Key of a cell in the choices for cells. */
export function cellKey(row: number, column: number): string {
  return `${row}:${column}`;
}

/**
 * Reads the figures of a table row by row, according to its layout. No cell is dropped silently: one that cannot be used goes into
 * `unused`, with a finding.
 */
export class TableReader {
  readonly store = new FigureStore();
  readonly tally: Tally = { values: 0, blanks: 0 };
  /** Rows and columns, in turn, of cells of figures that could not be used. */
  readonly unused: number[] = [];
  readonly noteRows: number[] = [];
  readonly #regionColumns: number[];
  readonly #itemColumns: number[];
  readonly #labelColumns: number[];
  readonly #unitColumn: number | undefined;
  readonly #read: ReadonlySet<number>;
  readonly #width: number;
  readonly #carried = new Map<number, string>();
  readonly #regions = new Map<string, number>();
  readonly #items = new Map<string, { item: string; unit: Unit | null; number: number }>();
  readonly #series = new Map<number, number>();
  /** Series of the columns of figures, for the labels of a row. */
  readonly #rowSeries = new Map<string, { region: number; series: Uint32Array }>();
  /** Columns of figures that differ in more than the year, and for each column the one that it belongs to. */
  readonly #kinds: FigureColumn[] = [];
  readonly #kindOf: number[];
  readonly #years = new Map<string, YearHeader | null>();
  readonly #stray = new Map<number, number>();
  #held: { row: number; cells: string[] }[] = [];
  #lastYear = '';
  #preliminary = 0;
  #over = false;

  constructor(
    private readonly layout: Layout,
    private readonly readRegion: ReadRegion,
    private readonly findings: Findings,
    private readonly heads: readonly string[][],
    private readonly choices: ReadonlyMap<string, CellChoice>
  ) {
    const columnsOf = (role: string) => layout.labels.filter((label) => label.role === role).map(({ column }) => column);
    this.#regionColumns = columnsOf('region');
    this.#itemColumns = columnsOf('item');
    [this.#unitColumn] = columnsOf('unit');
    this.#labelColumns = [...this.#regionColumns, ...this.#itemColumns, ...(this.#unitColumn === undefined ? [] : [this.#unitColumn])];
    this.#width = layout.figures.reduce((last, { column }) => Math.max(last, column), 0) + 1;
    const kinds = new Map<string, number>();
    this.#kindOf = layout.figures.map((figure) => {
      const key = [...figure.dims, figure.unit?.text ?? ''].join(SEPARATOR);
      const kind = kinds.get(key) ?? this.#kinds.push(figure) - 1;
      kinds.set(key, kind);
      return kind;
    });
    const { yearColumn, statusColumn } = layout;
    const read = [...layout.labels, ...layout.figures].map(({ column }) => column);
    this.#read = new Set([...read, yearColumn, statusColumn].filter((column) => column !== null));
  }

  /** Reads the next row. Rows that may be notes are held back until a row with figures comes. */
  row(row: number, cells: string[]): void {
    if (row < this.layout.firstRow) return;
    if (this.#over) return this.#leaveOut(row, cells);
    if (this.#isFigureRow(cells)) {
      for (const held of this.#held) {
        if (this.#isOver()) this.#leaveOut(held.row, held.cells);
        else this.#body(held.row, held.cells);
      }
      this.#held = [];
      // A unit or header among the held-back rows starts another table.
      if (this.#isOver()) this.#leaveOut(row, cells);
      else this.#body(row, cells);
    } else {
      this.#held.push({ row, cells });
      if (this.#held.length <= MOST_NOTES) return;
      const first = this.#held.shift();
      if (first) this.#body(first.row, first.cells);
    }
  }

  #isOver(): boolean {
    return this.#over;
  }

  /** Reports on the table as a whole, after the last row. */
  end(): void {
    for (const { row, cells } of this.#held) if (cells.some((cell) => cell.trim() !== '')) this.noteRows.push(row);
    const headRow = this.layout.headRows.at(-1) ?? null;
    for (const [column, cells] of this.#stray) {
      const cell = headRow === null ? null : (this.heads[headRow]?.[column] ?? '');
      this.findings.add('stray-column', { row: headRow, column, cell }, { cells });
    }
    if (this.#preliminary > 0) this.findings.add('preliminary', {}, { count: this.#preliminary });
    if (this.noteRows.length > 0) this.findings.add('notes-kept', { row: this.noteRows[0] ?? null }, { count: this.noteRows.length });
  }

  #isFigureRow(cells: readonly string[]): boolean {
    return this.layout.figures.some(({ column }) => (cells[column] ?? '').trim() !== '') && !isNote(cells);
  }

  #body(row: number, cells: readonly string[]): void {
    const { layout, findings } = this;
    if (cells.every((cell) => cell.trim() === '')) return;
    if (this.#beginsAgain(row, cells)) return;
    if (cells.length < this.#width) findings.add('ragged-row', { row }, { cells: cells.length, expected: this.#width });
    for (let column = 0; column < cells.length; column++) {
      if (this.#read.has(column) || (cells[column] ?? '').trim() === '') continue;
      this.#stray.set(column, (this.#stray.get(column) ?? 0) + 1);
      this.unused.push(row, column);
    }
    this.#carry(cells);
    const yearCell = layout.yearColumn === null ? null : this.#yearCell(cells[layout.yearColumn] ?? '', layout.yearColumn);
    const rowYear = yearCell === null ? null : (this.#yearOf(yearCell) ?? spanOf(yearCell));
    if (yearCell !== null && rowYear === null) {
      findings.add('bad-year', { row, column: layout.yearColumn, cell: yearCell });
      for (const { column } of layout.figures) if ((cells[column] ?? '').trim() !== '') this.unused.push(row, column);
      return;
    }
    const status = layout.statusColumn === null ? '' : (cells[layout.statusColumn] ?? '').trim();
    const isPreliminaryRow = status !== '' && /prelim|잠정/i.test(status);
    const series = this.#seriesOf(row, rowYear?.rest ?? '');
    for (let index = 0; index < layout.figures.length; index++) {
      const figure = layout.figures[index] as FigureColumn;
      const year = figure.year ?? rowYear;
      if (year) this.#figure(row, figure.column, cells[figure.column] ?? '', series[index] ?? 0, year, status, isPreliminaryRow);
    }
  }

  /**
   * A merged label is in its first row and applies to those below. Where a label is written, labels right of it in the rows above no
   * longer apply; in a table with a row for each year a blank item is not filled.
   */
  #carry(cells: readonly string[]): void {
    let isNew = false;
    for (const { column, role } of this.layout.labels) {
      const written = (cells[column] ?? '').trim();
      if (written !== '') {
        this.#carried.set(column, written);
        isNew = true;
      } else if (isNew || (role !== 'region' && this.layout.kind === 'years-down')) this.#carried.delete(column);
    }
  }

  /** A year in front of the regions may be merged: it is in its first row. */
  #yearCell(written: string, column: number): string {
    const isFirst = this.#regionColumns.every((region) => region > column);
    if (written.trim() !== '' || !isFirst) this.#lastYear = written;
    return this.#lastYear;
  }

  #figure(row: number, column: number, cell: string, series: number, head: YearHeader, status: string, isPreliminaryRow: boolean): void {
    const { year } = head;
    const isPreliminary = isPreliminaryRow || head.preliminary;
    const add = (value: number | null, missing: Parameters<FigureStore['add']>[5], preliminary: boolean) => {
      if (preliminary) this.#preliminary++;
      this.store.add(series, year, row, column, value ?? 0, missing, preliminary);
    };
    const choice = this.choices.size === 0 ? undefined : this.choices.get(cellKey(row, column));
    if (choice === 'gap') {
      this.tally.blanks++;
      return add(null, 'chosen', isPreliminary);
    }
    const plain = plainNumber(cell);
    const value = Number.isNaN(plain) ? readCell(cell) : null;
    if (value === null || (value.kind === 'number' && this.#mayBe(value.percent, series))) {
      this.tally.values++;
      const number = value?.value ?? plain;
      return add(
        choice === undefined ? number : Number((number * choice).toPrecision(EXACT)),
        null,
        isPreliminary || (value?.preliminary ?? false)
      );
    }
    if (value.kind === 'missing') {
      this.tally.blanks++;
      // Our own exports have a column that says why a figure is missing.
      const missing = value.missing === 'blank' ? (STATUS_MISSING.get(status) ?? 'blank') : value.missing;
      const details = { name: this.store.regionOf(series).name, year };
      if (missing === 'withheld') this.findings.add('withheld', { row, column, cell }, details);
      else if (missing !== 'blank') this.findings.add('no-figure', { row, column, cell }, details);
      return add(null, missing, isPreliminary);
    }
    // The rest is text, or a share among amounts.
    const code = value.kind === 'broken' ? 'broken-number' : /^[=+@]/.test(cell.trim()) ? 'formula-like' : 'text-in-figures';
    this.findings.add(code, { row, column, cell });
    this.unused.push(row, column);
  }

  /** Whether a figure with a per cent sign fits its series: the first one sets the unit of a series without a unit. */
  #mayBe(percent: boolean, series: number): boolean {
    const found = this.store.series[series];
    if (percent && found && !found.unit) found.unit = unitOf('%');
    return !percent || found?.unit?.kind === 'percent';
  }

  /** Series of the columns of figures in a row, by the labels of the row and the text beside its year. */
  #seriesOf(row: number, rest: string): Uint32Array {
    let key = rest === '' ? '' : rest + SEPARATOR;
    for (const column of this.#labelColumns) key += (this.#carried.get(column) ?? '') + SEPARATOR;
    let found = this.#rowSeries.get(key);
    if (!found) {
      const names = this.#regionColumns.map((column) => this.#carried.get(column) ?? '');
      const items = [...this.#itemColumns.map((column) => this.#carried.get(column) ?? ''), rest].filter((text) => text !== '');
      const unitText = this.#unitColumn === undefined ? '' : (this.#carried.get(this.#unitColumn) ?? '');
      // The label of a row or column is closer to a figure than the text above the table.
      const rowUnit = unitText === '' ? unitOfItems(items) : (unitOf(unitText) ?? otherUnit(unitText));
      const region = this.#regionOf(names, row);
      const series = this.#kinds.map((figure) =>
        this.#seriesWith(region, itemOf(items, figure), rowUnit ?? figure.unit ?? this.layout.unit)
      );
      found = { region, series: Uint32Array.from(this.#kindOf, (kind) => series[kind] ?? 0) };
      // If every row has names of its own, remembering them all would only cost memory.
      if (this.#rowSeries.size >= MOST_REMEMBERED) this.#rowSeries.clear();
      this.#rowSeries.set(key, found);
    }
    (this.store.regions[found.region] as FileRegion).rows++;
    return found.series;
  }

  /** The series of a region and item; texts of items are stored once, for any number of regions. */
  #seriesWith(region: number, item: string, unit: Unit | null): number {
    const itemKey = `${item}${SEPARATOR}${unit?.text ?? ''}`;
    let known = this.#items.get(itemKey);
    if (!known) {
      const implied = unit ? null : impliedUnit(item);
      if (implied) this.findings.add('assumed-unit', {}, { name: item, unit: implied.text });
      known = { item, unit: unit ?? implied, number: this.#items.size };
      this.#items.set(itemKey, known);
    }
    const key = known.number * MOST_REGIONS + region;
    let series = this.#series.get(key);
    if (series === undefined) {
      series = this.store.series.length;
      this.store.series.push({ region, item: known.item, unit: known.unit });
      this.#series.set(key, series);
    }
    return series;
  }

  #regionOf(names: readonly string[], row: number): number {
    const key = names.join(SEPARATOR);
    let region = this.#regions.get(key);
    if (region === undefined) {
      const { name, province, total } = nameOf(names);
      const byCode = this.readRegion(name, province);
      // A code of another office's list is ignored if the name beside it is known.
      const named = byCode.kind === 'unknown' ? withoutCodes(names) : [];
      const other = named.length > 0 && named.length < names.length ? nameOf(named) : null;
      const byName = other ? this.readRegion(other.name, other.province) : byCode;
      const read = byName.kind === 'unknown' ? byCode : byName;
      const column = this.#regionColumns.at(-1) ?? null;
      region = this.store.regions.length;
      this.store.regions.push({
        name: writtenName(names) || name,
        code: read.kind === 'known' ? read.code : null,
        total,
        read,
        row,
        column,
        cell: column === null ? '' : (this.#carried.get(column) ?? ''),
        rows: 0
      });
      this.#regions.set(key, region);
    }
    return region;
  }

  /** Header rows in the middle of the figures: a repeated header is skipped, another one begins a second table, which is left out. */
  #beginsAgain(row: number, cells: readonly string[]): boolean {
    if (!this.#isHead(cells) && !this.#isUnitRow(cells)) return false;
    const same = this.layout.headRows.some((head) => String(this.heads[head]) === String(cells));
    const cell = cells
      .filter((text) => text.trim() !== '')
      .slice(0, 6)
      .join(' | ');
    this.findings.add(same ? 'repeated-heads' : 'second-table', { row, cell });
    if (!same) {
      this.#over = true;
      this.#leaveOut(row, cells);
    }
    return true;
  }

  /** Only years, after words of a header or nothing: years that are figures come after a name. */
  #isHead(cells: readonly string[]): boolean {
    const { yearColumn, headRows } = this.layout;
    if (yearColumn !== null) {
      const told = (cells[yearColumn] ?? '').trim();
      return !/^\d/.test(told) && YEAR_HEAD.test(told);
    }
    let first = -1;
    let years = 0;
    for (let column = 1; column < cells.length; column++) {
      const cell = cells[column] ?? '';
      if (cell === '' || (first === -1 && !mayBeYear(cell))) continue;
      if (this.#yearOf(cell) === null) {
        if (first === -1 || cell.trim() === '') continue;
        return false;
      }
      if (first === -1) first = column;
      years++;
    }
    if (years < Math.min(2, this.layout.figures.length)) return false;
    const before = cells.slice(0, first);
    const isHeadText = (cell: string, column: number) =>
      isLabelHead(cell) || headRows.some((head) => this.heads[head]?.[column]?.trim() === cell.trim());
    return before.every(isHeadText) && !before.some((cell) => isRegion(cell, this.readRegion));
  }

  /** A row that gives the unit of the rows below: the unit above no longer applies. */
  #isUnitRow(cells: readonly string[]): boolean {
    return cells.some((cell) => /단위\s*[:：]/.test(cell)) && !cells.some((cell) => !Number.isNaN(plainNumber(cell)));
  }

  #yearOf(written: string): YearHeader | null {
    let year = this.#years.get(written);
    if (year === undefined) {
      year = yearHeader(written);
      if (this.#years.size < MOST_REMEMBERED) this.#years.set(written, year);
    }
    return year;
  }

  #leaveOut(row: number, cells: readonly string[]): void {
    cells.forEach((cell, column) => cell.trim() !== '' && this.unused.push(row, column));
  }
}

/** A range of years, as changes have: it distinguishes the figure, and its last year is the year of the figure. */
function spanOf(written: string): YearHeader | null {
  const to = /^\d{4}-(\d{4})$/.exec(written.trim())?.[1];
  const last = to === undefined ? null : yearHeader(to);
  return last && { ...last, rest: written.trim() };
}

/** Checks the first characters only, because nearly every cell is not one. */
function mayBeYear(cell: string): boolean {
  return cell.length < 12 && /^\s*(['’‘`´]\d\d|(19|20)\d\d)/.test(cell);
}
