import Papa from 'papaparse';
import type { Delimiter } from './delimiter';

/** A part of a file's text that ends with a row, as UTF-8, with the positions where its rows begin. */
interface Stretch {
  bytes: Uint8Array;
  starts: Uint32Array;
  firstRow: number;
}

/**
 * The cells of a file, kept as its text: a row is parsed again when it is needed. Five million strings would need several times
 * the size of the file.
 */
export class CellStore {
  readonly #stretches: Stretch[] = [];
  /** Rows with a quote that does not open a cell. */
  readonly #literal = new Set<number>();
  #literalFrom = Infinity;
  /** The part that was used last: neighbouring rows are usually requested together. */
  #opened: { stretch: Stretch; text: string } | null = null;
  #rows = 0;

  constructor(private readonly delimiter: Delimiter) {}

  get rowCount(): number {
    return this.#rows;
  }

  add(text: string, starts: Uint32Array): void {
    if (starts.length === 0) return;
    // UTF-8 takes half the memory of a string.
    this.#stretches.push({ bytes: new TextEncoder().encode(text), starts, firstRow: this.#rows });
    this.#rows += starts.length;
  }

  /** Treats quotes as plain characters in the row that is added next, or in all rows from it on. */
  markLiteral(onward: boolean): void {
    if (onward) this.#literalFrom = Math.min(this.#literalFrom, this.#rows);
    else this.#literal.add(this.#rows);
  }

  /** The cells of a row as in the file; empty after its end. */
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

/** A character that cleaned text cannot contain: used as the quote character, it turns quoting off. */
export const NO_QUOTE = '\u0000';
