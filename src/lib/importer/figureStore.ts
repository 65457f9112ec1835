import type { Missing } from './cell';
import type { RegionRead } from './regionName';
import type { Unit } from './unit';

/** A region as the file names it. */
export interface FileRegion {
  /** The name that the file writes, with what stands before it. */
  name: string;
  /** Code of the region; null where the dashboard does not know it or the reader must say. */
  code: string | null;
  /** Whether it is the whole of the regions around it. */
  total: boolean;
  /** How the name was read; what it is in the end is `code`. */
  read: RegionRead;
  /** Where it is named first, and the cell there. */
  row: number;
  column: number | null;
  cell: string;
  /** Rows that name it. */
  rows: number;
}

/** Figures of one region, item and unit. */
export interface FileSeries {
  region: number;
  /** What tells figures of one region and year apart: item, price, base. */
  item: string;
  unit: Unit | null;
}

/** One cell of the file as a figure. */
export interface Imported {
  row: number;
  column: number;
  region: string;
  code: string | null;
  total: boolean;
  year: number;
  item: string;
  unit: Unit | null;
  /** null: no figure, for the reason beside. */
  value: number | null;
  missing: Missing | null;
  preliminary: boolean;
}

/** What a region of a file is known by: its code, else its name. */
export function regionKeyOf(name: string, code: string | null): string {
  return code ?? `"${name}`;
}

const MISSING: readonly (Missing | null)[] = [null, 'none', 'withheld', 'not-available', 'blank', 'chosen'];
const PRELIMINARY = 8;
const FIRST_SIZE = 1024;

/**
 * The figures of a file in columns of plain numbers: five million objects would weigh more than a machine has to spare.
 * A place in it is the number of the figure, in the order of the file.
 */
export class FigureStore {
  readonly regions: FileRegion[] = [];
  readonly series: FileSeries[] = [];
  #count = 0;
  #values = new Float64Array(FIRST_SIZE);
  #rows = new Uint32Array(FIRST_SIZE);
  #columns = new Uint32Array(FIRST_SIZE);
  #series = new Uint32Array(FIRST_SIZE);
  #years = new Uint16Array(FIRST_SIZE);
  #flags = new Uint8Array(FIRST_SIZE);

  get count(): number {
    return this.#count;
  }

  add(series: number, year: number, row: number, column: number, value: number, missing: Missing | null, preliminary: boolean): void {
    if (this.#count === this.#values.length) this.#grow();
    const at = this.#count++;
    this.#values[at] = value;
    this.#rows[at] = row;
    this.#columns[at] = column;
    this.#series[at] = series;
    this.#years[at] = year;
    this.#flags[at] = MISSING.indexOf(missing) + (preliminary ? PRELIMINARY : 0);
  }

  /** The figure; null where there is none. */
  value(at: number): number | null {
    return this.missing(at) === null ? this.#at(this.#values, at) : null;
  }

  missing(at: number): Missing | null {
    return MISSING[this.#at(this.#flags, at) % PRELIMINARY] ?? null;
  }

  isPreliminary(at: number): boolean {
    return this.#at(this.#flags, at) >= PRELIMINARY;
  }

  year(at: number): number {
    return this.#at(this.#years, at);
  }

  row(at: number): number {
    return this.#at(this.#rows, at);
  }

  column(at: number): number {
    return this.#at(this.#columns, at);
  }

  seriesOf(at: number): number {
    return this.#at(this.#series, at);
  }

  regionOf(series: number): FileRegion {
    return this.regions[this.series[series]?.region ?? 0] as FileRegion;
  }

  /** What figures are brought together by: the code where it is known, else the name. */
  keyOf(series: number): string {
    const { code, name } = this.regionOf(series);
    return regionKeyOf(name, code);
  }

  figure(at: number): Imported {
    const series = this.series[this.seriesOf(at)] as FileSeries;
    const { name, code, total } = this.regions[series.region] as FileRegion;
    return {
      row: this.row(at),
      column: this.column(at),
      region: name,
      code,
      total,
      year: this.year(at),
      item: series.item,
      unit: series.unit,
      value: this.value(at),
      missing: this.missing(at),
      preliminary: this.isPreliminary(at)
    };
  }

  /**
   * Places of the figures of groups of series, each group by year, in the order of the file within a year.
   *
   * @param skipsFirst leaves group 0 empty: what nobody asked for
   */
  byGroup(groupOf: readonly number[], groups: number, skipsFirst = false): Uint32Array[] {
    const sizes = new Uint32Array(groups);
    const isSkipped = (group: number) => skipsFirst && group === 0;
    for (let at = 0; at < this.#count; at++) {
      const group = groupOf[this.seriesOf(at)] ?? 0;
      if (!isSkipped(group)) sizes[group] = (sizes[group] ?? 0) + 1;
    }
    const places = Array.from(sizes, (size) => new Uint32Array(size));
    sizes.fill(0);
    for (let at = 0; at < this.#count; at++) {
      const group = groupOf[this.seriesOf(at)] ?? 0;
      if (isSkipped(group)) continue;
      const size = sizes[group] ?? 0;
      (places[group] as Uint32Array)[size] = at;
      sizes[group] = size + 1;
    }
    for (const group of places) if (!this.#isByYear(group)) group.sort((a, b) => this.year(a) - this.year(b) || a - b);
    return places;
  }

  #isByYear(places: Uint32Array): boolean {
    for (let index = 1; index < places.length; index++) if (this.year(places[index] ?? 0) < this.year(places[index - 1] ?? 0)) return false;
    return true;
  }

  #at(column: Float64Array | Uint32Array | Uint16Array | Uint8Array, at: number): number {
    return column[at] ?? NaN;
  }

  #grow(): void {
    const size = Math.ceil(this.#count * 1.5);
    const grown = <Column extends { set(values: Column): void }>(made: Column, from: Column): Column => {
      made.set(from);
      return made;
    };
    this.#values = grown(new Float64Array(size), this.#values);
    this.#rows = grown(new Uint32Array(size), this.#rows);
    this.#columns = grown(new Uint32Array(size), this.#columns);
    this.#series = grown(new Uint32Array(size), this.#series);
    this.#years = grown(new Uint16Array(size), this.#years);
    this.#flags = grown(new Uint8Array(size), this.#flags);
  }
}
