import type { Missing } from './cell';
import { NumberColumn } from './numberColumn';
import type { RegionRead } from './regionName';
import type { Unit } from './unit';

/** A region as the file names it. */
export interface FileRegion {
  /** The name in the file, with what comes before it. */
  name: string;
  /** Code of the region; null if the dashboard does not know it or the reader must choose. */
  code: string | null;
  /** Whether it is the total of the regions around it. */
  total: boolean;
  /** How the name was read; the code that is used in the end is `code`. */
  read: RegionRead;
  /** Row of its first mention, and the cell there. */
  row: number;
  column: number | null;
  cell: string;
  /** Rows that name it. */
  rows: number;
}

/** Figures of one region, item and unit. */
export interface FileSeries {
  region: number;
  /** What distinguishes figures of one region and year: item, price, base. */
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
  /** null: no figure, for the reason in `missing`. */
  value: number | null;
  missing: Missing | null;
  preliminary: boolean;
}

/** Key of a region in a file: its code, or its name where it has none. */
export function regionKeyOf(name: string, code: string | null): string {
  return code ?? `"${name}`;
}

const MISSING: readonly (Missing | null)[] = [null, 'none', 'withheld', 'not-available', 'blank', 'chosen'];
const PRELIMINARY = 8;

/**
 * The figures of a file in typed arrays: five million objects would need too much memory.
 * A place is the number of a figure, in the order of the file.
 */
export class FigureStore {
  readonly regions: FileRegion[] = [];
  readonly series: FileSeries[] = [];
  readonly #values = new NumberColumn((length) => new Float64Array(length));
  readonly #rows = new NumberColumn((length) => new Uint32Array(length));
  readonly #columns = new NumberColumn((length) => new Uint32Array(length));
  readonly #series = new NumberColumn((length) => new Uint32Array(length));
  readonly #years = new NumberColumn((length) => new Uint16Array(length));
  readonly #flags = new NumberColumn((length) => new Uint8Array(length));

  get count(): number {
    return this.#values.count;
  }

  add(series: number, year: number, row: number, column: number, value: number, missing: Missing | null, preliminary: boolean): void {
    this.#values.push(value);
    this.#rows.push(row);
    this.#columns.push(column);
    this.#series.push(series);
    this.#years.push(year);
    this.#flags.push(MISSING.indexOf(missing) + (preliminary ? PRELIMINARY : 0));
  }

  /** The figure; null if there is none. */
  value(at: number): number | null {
    return this.missing(at) === null ? this.#values.at(at) : null;
  }

  missing(at: number): Missing | null {
    return MISSING[this.#flags.at(at) % PRELIMINARY] ?? null;
  }

  isPreliminary(at: number): boolean {
    return this.#flags.at(at) >= PRELIMINARY;
  }

  year(at: number): number {
    return this.#years.at(at);
  }

  row(at: number): number {
    return this.#rows.at(at);
  }

  column(at: number): number {
    return this.#columns.at(at);
  }

  seriesOf(at: number): number {
    return this.#series.at(at);
  }

  regionOf(series: number): FileRegion {
    return this.regions[this.series[series]?.region ?? 0] as FileRegion;
  }

  /** Key by which figures are grouped: the code if it is known, else the name. */
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
   * Places of the figures of groups of series, one group after the other: by year, within a year in the order of the file.
   *
   * @param groupOf group of each series
   * @param skipsFirst leaves out group 0, the series that were not requested
   */
  *byGroup(groupOf: readonly number[], groups: number, skipsFirst = false): Generator<Uint32Array> {
    const ends = new Uint32Array(groups + 1);
    const groupAt = (at: number) => groupOf[this.seriesOf(at)] ?? 0;
    const isSkipped = (group: number) => skipsFirst && group === 0;
    for (let at = 0; at < this.count; at++) {
      const group = groupAt(at);
      if (!isSkipped(group)) ends[group + 1] = (ends[group + 1] ?? 0) + 1;
    }
    for (let group = 0; group < groups; group++) ends[group + 1] = (ends[group + 1] ?? 0) + (ends[group] ?? 0);
    const places = new Uint32Array(ends[groups] ?? 0);
    const next = ends.slice();
    for (let at = 0; at < this.count; at++) {
      const group = groupAt(at);
      if (isSkipped(group)) continue;
      const place = next[group] ?? 0;
      places[place] = at;
      next[group] = place + 1;
    }
    for (let group = 0; group < groups; group++) {
      const found = places.subarray(ends[group], ends[group + 1]);
      if (!this.#isByYear(found)) found.sort((a, b) => this.year(a) - this.year(b) || a - b);
      yield found;
    }
  }

  #isByYear(places: Uint32Array): boolean {
    for (let index = 1; index < places.length; index++) if (this.year(places[index] ?? 0) < this.year(places[index - 1] ?? 0)) return false;
    return true;
  }
}
