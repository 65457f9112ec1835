import { quantileSorted } from 'd3-array';
import { at, join, type Period, type Series } from './series';

/** Rank of a region in a year, highest first; ties share a rank. */
export interface Place {
  rank: number;
  of: number;
}

/**
 * Rank of one of several series in a year, or null if it has no figure. Series without a figure do not count.
 *
 * @example derived per capita 2022: Hanam → { rank: 24, of: 31 }
 */
export function placeOf(series: Series, all: readonly Series[], period: Period): Place | null {
  const own = at(series, period);
  if (!own) return null;
  const values = all.flatMap((other) => at(other, period)?.value ?? []);
  return { rank: 1 + values.filter((value) => value > own.value).length, of: values.length };
}

/**
 * Median of several series for each year in which all of them have a figure.
 *
 * @example derived per capita of the 31 municipalities of Gyeonggi-do, 2022 → 37.1 million won
 */
export function medianOfAll(all: readonly Series[]): Series {
  const [head = [], ...rest] = all;
  return head.flatMap((first) => {
    const others = rest.map((series) => at(series, first.period));
    const observations = [first, ...others].filter((found) => found !== undefined);
    const ascending = observations.map((observation) => observation.value).sort((a, b) => a - b);
    const value = quantileSorted(ascending, 0.5);
    return observations.length === all.length && value !== undefined ? [join(first.period, value, observations)] : [];
  });
}
