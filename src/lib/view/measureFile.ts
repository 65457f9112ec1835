import type { PackedFigures } from '../statistics/figures';
import { packFigures } from '../statistics/packFigures';
import type { Indicator } from '../statistics/indicator';
import { readIndicators } from '../statistics/readIndicators';
import type { DataFolder } from '../data/readFolder';
import { packRegions, rowsIn, sourcesOfFigures } from './packBoard';
import { packSources } from './packSources';
import type { Source } from './sources';

/** The figures of a measure, as the pages that do not contain them fetch them. */
export interface MeasureFile extends Omit<PackedFigures, 'regions'> {
  sources: Source[];
}

/**
 * Packs a measure with the indicators that it is made of.
 *
 * @returns null if there is no such indicator
 * @example packMeasureFile(folder, 'insured-workers-per-100') // has insured-workers and population too
 */
export function packMeasureFile({ tables }: Pick<DataFolder, 'tables'>, measure: string): MeasureFile | null {
  const all = readIndicators(tables);
  const needed = partsOf(all, measure);
  if (needed.length === 0) return null;
  const ids = new Set(needed.map(({ id }) => id));
  const { indicators, series, bases } = packFigures(packRegions(tables), needed, rowsIn(tables), ({ indicator }) => ids.has(indicator));
  return { indicators, series, bases, sources: packSources(tables, new Set(sourcesOfFigures({ series }))) };
}

/** An indicator and all that it is made of, and the official figures of the same thing. */
function partsOf(all: readonly Indicator[], id: string): Indicator[] {
  const found = all.find((indicator) => indicator.id === id);
  if (!found) return [];
  const { making, official } = found;
  const parts = 'table' in making ? [] : [making.numerator, ...making.denominators];
  const more = [...parts, ...(official === null ? [] : [official])].flatMap((part) => partsOf(all, part));
  return [...new Map([found, ...more].map((indicator) => [indicator.id, indicator])).values()];
}
