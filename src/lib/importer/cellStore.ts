import Papa from 'papaparse';
import type { Delimiter } from './delimiter';

/** A stretch of a file's text that ends with a row, as UTF-8, and where its rows begin in the text. */
interface Stretch {
  bytes: Uint8Array;
  starts: Uint32Array;
  firstRow: number;
}

/**
 * The cells of a file, kept as its text: a row is cut into cells again when it is asked for. Five million strings would weigh
 * several times the file.
 */
export class CellStore {
  readonly #stretches: Stretch[] = [];
  /** Rows in which a quote stands that does not open a cell. */
  readonly #literal = new Set<number>();
  #literalFrom = Infinity;
  /** The stretch that was looked into last: neighbouring rows are asked for together. */
  #opened: { stretch: Stretch; text: string } | null = null;
  #rows = 0;

  constructor(private readonly delimiter: Delimiter) {}

  get rowCount(): number {
    return this.#rows;
  }

  add(text: string, starts: Uint32Array): void {
    if (starts.length === 0) return;
    // As UTF-8 a file takes half of what its text does in memory.
    this.#stretches.push({ bytes: new TextEncoder().encode(text), starts, firstRow: this.#rows });
    this.#rows += starts.length;
  }

  /** Says of the row that is added next, or of all from it on, that quotes are plain characters. */
  markLiteral(onward: boolean): void {
    if (onward) this.#literalFrom = Math.min(this.#literalFrom, this.#rows);
    else this.#literal.add(this.#rows);
  }

  /** The cells of a row as they stand in the file; none behind its end. */
  row(row: number): string[] {
    if (row < 0 || row >= this.#rows) return [];
    const stretch = this.#stretchOf(row);
    const { starts, firstRow } = stretch;
    if (this.#opened?.stretch !== stretch)
      this.#opened = { stretch, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(stretch.bytes) };
    const { text } = this.#opened;
    const line = text.slice(starts[row - firstRow], starts[row - firstRow + 1]);
    const quoting = this.#literal.has(row) || row >= this.#literalFrom ? { quoteChar: NO_QUOTE } : {};
    return Papa.parse<string[]>(line, { delimiter: this.delimiter, newline: '\n', ...quoting }).data[0] ?? [];
  }

  cell(row: number, column: number): string {
    return this.row(row)[column] ?? '';
  }

  #stretchOf(row: number): Stretch {
    let [low, high] = [0, this.#stretches.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#stretches[middle]?.firstRow ?? 0) <= row) low = middle;
      else high = middle - 1;
    }
    return this.#stretches[low] as Stretch;
  }
}

/** A character that no text has after it was cleaned: with it as quote, quotes are plain characters. */
export const NO_QUOTE = '\u0000';
