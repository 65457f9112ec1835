import type { FigureStore } from './figureStore';
import type { ImportedFile } from './importFile';
import { itemKeyOf } from './summary';

/** A figure of a year; null is a gap: the file has no figure, or the reader has not decided. */
export interface FilePoint {
  year: number;
  value: number | null;
  preliminary: boolean;
  undecided: boolean;
  /** Its cell, counted from 0. */
  row: number;
  column: number;
}

/** The figures of one region and item, by year. */
export interface FileSeriesPoints {
  region: string;
  name: string;
  code: string | null;
  points: FilePoint[];
}

/**
 * The figures of an item for some regions, by year. A cell that needs a decision is a gap; of a figure that appears twice with the
 * same value the first counts.
 *
 * @param item key of the item
 * @param regions keys of the regions
 */
export function seriesOf({ figures, undecided }: ImportedFile, item: string, regions: readonly string[]): FileSeriesPoints[] {
  if (!figures) return [];
  const wanted = new Set(regions);
  const groupOf = figures.series.map((series, index) =>
    itemKeyOf(series.item, series.unit) === item && wanted.has(figures.keyOf(index)) ? regions.indexOf(figures.keyOf(index)) + 1 : 0
  );
  const [, ...groups] = [...figures.byGroup(groupOf, regions.length + 1, true)];
  return groups.flatMap((places, index) => {
    const [first] = places;
    if (first === undefined) return [];
    const { name, code } = figures.regionOf(figures.seriesOf(first));
    return [{ region: regions[index] ?? '', name, code, points: pointsOf(figures, places, undecided) }];
  });
}

function pointsOf(figures: FigureStore, places: Uint32Array, undecided: ReadonlySet<number>): FilePoint[] {
  const points = new Map<number, FilePoint>();
  for (const at of places) {
    if (figures.missing(at) === 'chosen' && places.some((other) => other !== at && figures.year(other) === figures.year(at))) continue;
    const year = figures.year(at);
    const isOpen = undecided.has(at);
    const cell = { row: figures.row(at), column: figures.column(at) };
    const point = { year, value: isOpen ? null : figures.value(at), preliminary: figures.isPreliminary(at), undecided: isOpen, ...cell };
    if (!points.has(year) || points.get(year)?.value === null) points.set(year, point);
  }
  return [...points.values()];
}
