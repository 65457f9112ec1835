import Papa from 'papaparse';
import { CellStore, NO_QUOTE } from './cellStore';
import { countOf } from './decode';
import { likeliestDelimiter, type Delimiter } from './delimiter';

/** Problems met while parsing text into cells. */
export interface CutNotes {
  zeroBytes: number;
  unknown: number;
  lineEnds: { crlf: number; cr: number; all: number };
  /** Rows with an unclosed quote, which was read as a plain character, or with text after a closed one. */
  badQuotes: number[];
}

/** Result of PapaParse's low-level parser, and how far it came. */
interface Cut {
  data: string[][];
  errors: Papa.ParseError[];
  meta: { cursor: number };
}

/** Longest accepted cell; anything longer means an unclosed quote. */
const LONGEST_ROW = 16 * 1024 * 1024;
/** Number of unclosed quotes repaired individually before quoting is disabled. */
const MENDED = 20;
/** There is enough text to detect the separator, or the file has ended. */
const ENOUGH = 100_000;

/**
 * Cuts incoming text into rows of cells with PapaParse. All kinds of line ends are accepted. An unclosed quote would swallow the
 * rest of the file: its row is read without quotes, with a finding.
 */
export class Cutter {
  readonly notes: CutNotes = { zeroBytes: 0, unknown: 0, lineEnds: { crlf: 0, cr: 0, all: 0 }, badQuotes: [] };
  #store: CellStore | null = null;
  #delimiter: Delimiter | null;
  #rest = '';
  #heldReturn = '';
  /** Length of the rest at which it is parsed again, so that an unfinished row is not parsed anew with each chunk. */
  #patience = 0;
  #mended = 0;

  constructor(
    chosen: Delimiter | null,
    private readonly onRow: (row: number, cells: string[]) => void
  ) {
    this.#delimiter = chosen;
  }

  get store(): CellStore {
    this.#store ??= new CellStore(this.delimiter);
    return this.#store;
  }

  get delimiter(): Delimiter {
    return this.#delimiter ?? ',';
  }

  write(part: string): void {
    this.#rest += this.#cleaned(part, false);
    if (this.#delimiter === null && this.#rest.length < ENOUGH) return;
    if (this.#rest.length >= this.#patience) this.#cut(false);
  }

  end(): void {
    this.#rest += this.#cleaned('', true);
    this.#cut(true);
  }

  #cleaned(part: string, isLast: boolean): string {
    let text = this.#heldReturn + part;
    this.#heldReturn = '';
    // A CR at the end of a chunk may belong to an LF in the next one.
    if (!isLast && text.endsWith('\r')) {
      this.#heldReturn = '\r';
      text = text.slice(0, -1);
    }
    this.notes.unknown += countOf(text, '\ufffd');
    if (text.includes(NO_QUOTE)) {
      this.notes.zeroBytes += countOf(text, NO_QUOTE);
      text = text.replaceAll(NO_QUOTE, '');
    }
    if (text.includes('\r')) {
      const length = text.length;
      text = text.replaceAll('\r\n', '\n');
      this.notes.lineEnds.crlf += length - text.length;
      if (text.includes('\r')) {
        this.notes.lineEnds.cr += countOf(text, '\r');
        text = text.replaceAll('\r', '\n');
      }
    }
    return text;
  }

  #cut(isLast: boolean): void {
    this.#delimiter ??= likeliestDelimiter(this.#rest);
    for (;;) {
      const text = this.#rest;
      const { data, errors, meta } = this.#parse(text, isLast);
      // An unclosed quote ends with the text, or at the next quote that opens a cell below it.
      const rows = new Map(errors.map((error) => [error.row, error]));
      const open = [...rows.values()].find(({ code, row = 0 }) => (code === 'MissingQuotes' ? isLast : isOverLines(data[row])));
      const whole = open ? (open.row ?? data.length - 1) : data.length;
      const first = this.store.rowCount;
      const bad = errors.flatMap(({ type, row }) => (type === 'Quotes' && typeof row === 'number' && row < whole ? [first + row] : []));
      this.notes.badQuotes.push(...new Set(bad));
      if (!open) {
        const end = isLast ? text.length : meta.cursor;
        this.#take(text.slice(0, end), data);
        this.#rest = text.slice(end);
        if (this.#rest.length > LONGEST_ROW && this.#rest.includes('"') && this.#rest.includes('\n')) {
          this.#mendFirstRow();
          continue;
        }
        this.#patience = this.#rest.length * 2;
        return;
      }
      const at = startsOf(text, data, whole + 1).at(-1) ?? 0;
      this.#take(text.slice(0, at), data.slice(0, whole));
      this.#rest = text.slice(at);
      this.#mendFirstRow();
    }
  }

  /** Takes the first line of the rest as a row, with quotes as plain characters. */
  #mendFirstRow(): void {
    const end = this.#rest.indexOf('\n') + 1 || this.#rest.length;
    const line = this.#rest.slice(0, end);
    this.notes.badQuotes.push(this.store.rowCount);
    this.#mended++;
    this.store.markLiteral(this.#mended > MENDED);
    const { data } = Papa.parse<string[]>(line.replace(/\n$/, ''), { delimiter: this.delimiter, newline: '\n', quoteChar: NO_QUOTE });
    this.#take(line, data.length > 0 ? data.slice(0, 1) : [['']]);
    this.#rest = this.#rest.slice(end);
  }

  #parse(text: string, isLast: boolean): Cut {
    const quoting = this.#mended > MENDED ? { quoteChar: NO_QUOTE } : {};
    const parser = new Papa.Parser({ delimiter: this.delimiter, newline: '\n', ...quoting });
    return parser.parse(text, 0, !isLast) as Cut;
  }

  #take(text: string, rows: string[][]): void {
    // A line feed at the very end does not begin a row.
    const data =
      rows.length > 0 && text.endsWith('\n') && isBlank(rows.at(-1)) && countOf(text, '\n') < rows.length ? rows.slice(0, -1) : rows;
    this.notes.lineEnds.all += data.length - (text.endsWith('\n') ? 0 : 1);
    const first = this.store.rowCount;
    this.store.add(text, startsOf(text, data, data.length));
    data.forEach((cells, index) => this.onRow(first + index, cells));
  }
}

function isOverLines(row: readonly string[] | undefined): boolean {
  return row?.some((cell) => cell.includes('\n')) ?? false;
}

function isBlank(row: readonly string[] | undefined): boolean {
  return row === undefined || (row.length === 1 && row[0] === '');
}

/** Positions where the first rows begin in the text: after a line feed, except those inside cells. */
function startsOf(text: string, rows: readonly string[][], count: number): Uint32Array {
  const starts = new Uint32Array(count);
  const isPlain = countOf(text, '\n') - (text.endsWith('\n') ? 1 : 0) === rows.length - 1;
  let at = 0;
  for (let row = 0; row < count; row++) {
    starts[row] = at;
    const feeds = isPlain ? 0 : (rows[row] ?? []).reduce((sum, cell) => sum + countOf(cell, '\n'), 0);
    for (let feed = 0; feed <= feeds; feed++) at = text.indexOf('\n', at) + 1 || text.length;
  }
  return starts;
}
