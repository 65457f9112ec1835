import type { Delimiter } from './delimiter';
import { regionKeyOf } from './figureStore';
import type { ImportedFile } from './importFile';
import { columnHeads } from './layout';
import type { Layout } from './tableLayout';
import type { Unit } from './unit';

/** A region of a file as a page lists it. */
export interface RegionSummary {
  key: string;
  name: string;
  code: string | null;
  total: boolean;
  row: number;
  rows: number;
  /** Regions that the name may mean, if there are several. */
  candidates: { code: string | null; name: string }[];
}

/** What distinguishes figures of one region and year, with its unit. */
export interface ItemSummary {
  key: string;
  item: string;
  unit: Unit | null;
  figures: number;
}

/** The summary of a file for the page; it is small whatever the size of the file. */
export interface FileSummary {
  decoded: ImportedFile['decoded'];
  delimiter: Delimiter | null;
  layout: (Omit<Layout, 'figures'> & { figures: { column: number; year: number | null }[]; heads: string[]; columns: number }) | null;
  rows: number;
  cells: number;
  values: number;
  blanks: number;
  unused: number;
  undecided: number;
  noteRows: number[];
  findings: ImportedFile['findings'];
  regions: RegionSummary[];
  /** Regions that are not listed. */
  moreRegions: number;
  knownRegions: number;
  items: ItemSummary[];
  moreItems: number;
  years: { first: number; last: number } | null;
}

/** Regions and items that a page lists; a file may have a hundred thousand. */
const LISTED = 400;

/** Key of an item and its unit. */
export function itemKeyOf(item: string, unit: Unit | null): string {
  return `${item}\u001f${unit?.text ?? ''}`;
}

/**
 * The summary of a file for the page.
 *
 * @example summaryOf(importFile(sample, …)) → { values: 254, blanks: 2, undecided: 1, years: { first: 2015, last: 2022 }, … }
 */
export function summaryOf(file: ImportedFile): FileSummary {
  const { decoded, delimiter, layout, counts, tally, unused, undecided, noteRows, findings, figures, cells } = file;
  const regions = new Map<string, RegionSummary>();
  for (const { name, code, total, row, rows, read } of figures?.regions ?? []) {
    const key = regionKeyOf(name, code);
    const known = regions.get(key);
    if (known) known.rows += rows;
    else regions.set(key, { key, name, code, total, row, rows, candidates: read.kind === 'ambiguous' ? read.candidates : [] });
  }
  const bySeries = new Uint32Array(figures?.series.length ?? 0);
  let [first, last] = [Infinity, -Infinity];
  for (let at = 0; at < (figures?.count ?? 0); at++) {
    const series = figures?.seriesOf(at) ?? 0;
    bySeries[series] = (bySeries[series] ?? 0) + 1;
    const year = figures?.year(at) ?? 0;
    first = Math.min(first, year);
    last = Math.max(last, year);
  }
  const items = new Map<string, ItemSummary>();
  figures?.series.forEach(({ item, unit }, series) => {
    const key = itemKeyOf(item, unit);
    const known = items.get(key) ?? { key, item, unit, figures: 0 };
    known.figures += bySeries[series] ?? 0;
    items.set(key, known);
  });
  // Regions that the dashboard knows come first, because they can be compared.
  const ordered = [...regions.values()].toSorted((a, b) => Number(b.code !== null) - Number(a.code !== null));
  const heads = layout ? columnHeads(layout, (row) => cells?.row(row) ?? []) : [];
  return {
    decoded,
    delimiter,
    layout: layout
      ? {
          ...layout,
          figures: layout.figures.map(({ column, year }) => ({ column, year: year?.year ?? null })),
          heads,
          columns: heads.length
        }
      : null,
    rows: counts.rows,
    cells: counts.cells,
    values: tally?.values ?? 0,
    blanks: tally?.blanks ?? 0,
    unused: unused.length / 2,
    undecided: undecided.size,
    noteRows: noteRows.slice(0, LISTED),
    findings,
    regions: ordered.slice(0, LISTED),
    moreRegions: Math.max(0, ordered.length - LISTED),
    knownRegions: ordered.filter(({ code }) => code !== null).length,
    items: [...items.values()].slice(0, LISTED),
    moreItems: Math.max(0, items.size - LISTED),
    years: Number.isFinite(first) ? { first, last } : null
  };
}
