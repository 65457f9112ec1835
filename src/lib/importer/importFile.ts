import type { CellStore } from './cellStore';
import { checkFigures } from './checks';
import { Cutter } from './cutter';
import { ENCODING_NAMES, EncodingFinder, type DecoderMaker, type Encoding, type FoundEncoding } from './decode';
import type { Delimiter } from './delimiter';
import type { FigureStore, FileRegion, Imported } from './figureStore';
import { foreignKind, LOOKED_AT } from './fileKind';
import { Findings, type Finding, type FindingCode } from './finding';
import { findLayout, SAMPLE } from './layout';
import type { Layout, LayoutChoices } from './tableLayout';
import { cellKey, TableReader, type CellChoice, type Tally } from './readTable';
import { provinceOf, regionReader, type KnownRegion } from './regionName';
import { unitOf } from './unit';

/** Corrections by the reader. */
export interface ImportChoices {
  encoding?: Encoding;
  delimiter?: Delimiter;
  layout?: LayoutChoices;
  /** Units by item. */
  units?: ReadonlyMap<string, string>;
  /** Codes by the name of a region in the file; null: a region that the dashboard does not know. */
  regions?: ReadonlyMap<string, string | null>;
  /** Decisions on single cells, by their key. */
  cells?: ReadonlyMap<string, CellChoice>;
}

/** A file as it was read, with all its findings. */
export interface ImportedFile {
  decoded: (FoundEncoding & { unknown: number }) | null;
  delimiter: Delimiter | null;
  layout: Layout | null;
  cells: CellStore | null;
  figures: FigureStore | null;
  counts: { rows: number; cells: number };
  tally: Tally | null;
  noteRows: readonly number[];
  /** Rows and columns, in turn, of cells that could not be used. */
  unused: readonly number[];
  /** Places of figures that need a decision of the reader. */
  undecided: ReadonlySet<number>;
  findings: Finding[];
}

/** Larger files, or files with more cells, are refused. */
export const LIMITS = { bytes: 256 * 1024 * 1024, cells: 5_000_000 };

/** Bytes that are read at a time. */
export const PART = 256 * 1024;

/**
 * Reads a file in chunks into figures and findings. Never throws on the contents of a file; problems become findings.
 *
 * @example
 * const reading = new FileReading(size, encoding, browserDecoder, regions, {});
 * for (const part of parts) if (!reading.write(part)) break;
 * reading.end().findings // → [{ code: 'unit-jump', row: 19, column: 8, … }, …]
 */
export class FileReading {
  #findings = new Findings();
  readonly #counts = { rows: 0, cells: 0 };
  readonly #cutter: Cutter;
  readonly #decoder;
  readonly #read;
  #first = true;
  #refused = false;
  #undecided: ReadonlySet<number> = new Set();
  /** The first rows, from which the layout is found. */
  #head: string[][] | null = [];
  #layout: Layout | null = null;
  #table: TableReader | null = null;

  constructor(
    size: number,
    private readonly encoding: FoundEncoding,
    decoder: DecoderMaker,
    private readonly known: readonly KnownRegion[],
    private readonly choices: ImportChoices
  ) {
    this.#cutter = new Cutter(choices.delimiter ?? null, (row, cells) => this.#row(row, cells));
    this.#decoder = decoder(encoding.encoding);
    this.#read = regionReader(known);
    if (size > LIMITS.bytes) this.#refuse('too-large', { bytes: size, limit: LIMITS.bytes });
  }

  /** Reads the next chunk. @returns whether more is wanted: a refused file is not read to its end. */
  write(bytes: Uint8Array): boolean {
    if (this.#first) {
      this.#first = false;
      const foreign = foreignKind(bytes.subarray(0, LOOKED_AT));
      if (foreign) this.#refuse(foreign);
    }
    if (!this.#refused) this.#cutter.write(this.#decoder.write(bytes));
    return !this.#refused;
  }

  end(): ImportedFile {
    if (this.#first) this.write(new Uint8Array());
    if (!this.#refused) {
      this.#cutter.write(this.#decoder.end());
      this.#cutter.end();
    }
    if (this.#refused) return this.#result(null);
    this.#sayText();
    if (this.#counts.rows === 0) this.#findings.add('empty');
    else if (this.#head) this.#begin();
    if (!this.#table) return this.#result(null);
    this.#table.end();
    const { store } = this.#table;
    this.#settleRegions(store.regions);
    for (const series of store.series) {
      const chosen = this.choices.units?.get(series.item);
      if (chosen !== undefined) series.unit = unitOf(chosen);
    }
    const decided = this.choices.cells;
    this.#undecided = checkFigures(store, this.#findings, (row, column) => decided?.has(cellKey(row, column)) ?? false);
    return this.#result(this.#table);
  }

  #row(row: number, cells: string[]): void {
    if (this.#refused) return;
    const isEmpty = cells.every((cell) => cell.trim() === '');
    // Empty rows at the end of a file are not part of the table.
    if (!isEmpty) this.#counts.rows = row + 1;
    this.#counts.cells += isEmpty ? 0 : cells.length;
    if (this.#counts.cells > LIMITS.cells) return this.#refuse('too-large', { cells: this.#counts.cells, limit: LIMITS.cells });
    if (this.#head) {
      this.#head.push(cells);
      if (this.#head.length >= SAMPLE) this.#begin();
    } else this.#table?.row(row, cells);
  }

  /** Finds the layout from the first rows and reads them. */
  #begin(): void {
    const head = this.#head ?? [];
    while (head.length > 0 && (head.at(-1) ?? []).every((cell) => cell.trim() === '')) head.pop();
    this.#head = null;
    this.#layout = findLayout(head, this.#read, this.choices.layout);
    if (!this.#layout) {
      const [first = []] = head;
      const isLong = first.reduce((sum, cell) => sum + cell.length, 0) > LONG_LINE;
      const code = head.length > 1 || first.length === 1 ? 'no-table' : 'heads-alone';
      this.#findings.add(head.length === 1 && isLong ? 'single-line' : code, { row: 0, cell: shown(first) });
      return;
    }
    this.#table = new TableReader(this.#layout, this.#read, this.#findings, head, this.choices.cells ?? new Map());
    head.forEach((cells, row) => this.#table?.row(row, cells));
  }

  /** Stops reading and keeps the findings so far, for a file that is rejected. */
  #refuse(code: FindingCode, details: Record<string, number> = {}): void {
    this.#refused = true;
    this.#table = null;
    this.#findings = new Findings();
    this.#findings.add(code, {}, details);
  }

  #sayText(): void {
    const { unknown, zeroBytes, badQuotes, lineEnds } = this.#cutter.notes;
    if (unknown > 0) this.#findings.add('unknown-bytes', {}, { count: unknown, encoding: ENCODING_NAMES[this.encoding.encoding] });
    if (zeroBytes > 0) this.#findings.add('zero-byte', {}, { count: zeroBytes });
    for (const row of badQuotes) this.#findings.add('open-quote', { row });
    const kinds = [lineEnds.crlf, lineEnds.cr, lineEnds.all - lineEnds.crlf - lineEnds.cr].filter((ends) => ends > 0);
    if (kinds.length > 1) this.#findings.add('mixed-line-ends', {}, { kinds: kinds.length });
  }

  /**
   * Decides the codes of regions. A name that several provinces have is read as the one of the file's province if all its other
   * municipalities are in one; otherwise the reader is asked. The reader's choice overrules both.
   */
  #settleRegions(regions: readonly FileRegion[]): void {
    const province = this.#provinceOf(regions);
    for (const region of regions) {
      const { read, row, column, cell, name } = region;
      const where = { row, column, cell };
      const chosen = this.choices.regions?.get(name);
      if (chosen !== undefined) {
        region.code = chosen;
        continue;
      }
      const inside = read.kind === 'ambiguous' && province ? this.#read(read.name, province.code) : null;
      if (inside?.kind === 'known' && province) {
        region.code = inside.code;
        const { name: provinceName, municipalities: others } = province;
        this.#findings.add('resolved-region', where, { name, code: inside.code, province: provinceName, others });
      } else if (read.kind === 'ambiguous') {
        this.#findings.add('ambiguous-region', where, { name, candidates: read.candidates.map((one) => one.name).join(', ') });
      } else if (read.kind === 'unknown') this.#findings.add('unknown-region', where, { name });
    }
  }

  #provinceOf(regions: readonly FileRegion[]): { code: string; name: string; municipalities: number } | null {
    const provinces = new Set<string>();
    const municipalities = new Set<string>();
    for (const { code, read } of regions) {
      const elsewhere = read.kind === 'unknown' ? provinceOf(read.name) : null;
      if (elsewhere) provinces.add(elsewhere);
      const region = this.known.find((one) => one.code === code);
      if (region?.level === 'municipality' && region.parent) {
        municipalities.add(region.code);
        provinces.add(region.parent);
      } else if (region?.level === 'province') provinces.add(region.code);
    }
    const [only, ...others] = provinces;
    if (only === undefined || others.length > 0 || municipalities.size < ENOUGH) return null;
    const name = this.known.find(({ code }) => code === only)?.ko ?? only;
    return { code: only, name, municipalities: municipalities.size };
  }

  #result(table: TableReader | null): ImportedFile {
    const isText = !this.#refused;
    return {
      decoded: isText ? { ...this.encoding, unknown: this.#cutter.notes.unknown } : null,
      delimiter: isText ? this.#cutter.delimiter : null,
      layout: table ? this.#layout : null,
      cells: isText ? this.#cutter.store : null,
      figures: table?.store ?? null,
      counts: this.#counts,
      tally: table?.tally ?? null,
      noteRows: table?.noteRows ?? [],
      unused: table?.unused ?? [],
      undecided: this.#undecided,
      findings: this.#findings.ranked().map((finding) => (isText ? this.#quoted(finding) : finding))
    };
  }

  /** A finding with the text of its cell. */
  #quoted(finding: Finding): Finding {
    const { row, column } = finding;
    const cell = row === null || column === null ? '' : this.#cutter.store.cell(row, column).trim();
    return cell === '' ? finding : { ...finding, cell: cell.slice(0, QUOTED) };
  }
}

/** Municipalities of one province that a file needs for a shared name to be read as one of them. */
const ENOUGH = 5;

/** Characters of a line that is too long to be a header. */
const LONG_LINE = 100_000;

/** Characters of a cell that a finding quotes. */
const QUOTED = 200;

function shown(cells: readonly string[]): string {
  return cells.slice(0, 6).join(' | ').slice(0, QUOTED);
}

/**
 * Reads a file that is in memory.
 *
 * @example importFile(bytes, browserDecoder, regions).findings // → [{ code: 'unit-jump', row: 19, column: 8, … }, …]
 */
export function importFile(
  bytes: Uint8Array,
  decoder: DecoderMaker,
  known: readonly KnownRegion[],
  choices: ImportChoices = {}
): ImportedFile {
  const parts = Array.from({ length: Math.ceil(bytes.length / PART) }, (_, index) => bytes.subarray(index * PART, (index + 1) * PART));
  const finder = new EncodingFinder(choices.encoding);
  for (const part of parts) if (!finder.write(part)) break;
  const reading = new FileReading(bytes.length, finder.end(), decoder, known, choices);
  for (const part of parts) if (!reading.write(part)) break;
  return reading.end();
}

/** All figures of a file, one by one: for files that are small. */
export function figuresOf({ figures }: ImportedFile): Imported[] {
  return Array.from({ length: figures?.count ?? 0 }, (_, at) => (figures as FigureStore).figure(at));
}
