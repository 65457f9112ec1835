import { logPoints } from './logPoints';
import type { Percent, Series, Year } from './series';

/** Mean yearly growth of a region beyond a benchmark's, before and after a year; in log points × 100. */
export interface BeforeAfter {
  year: Year;
  /** Years in each of the two windows. */
  window: number;
  before: Percent;
  after: Percent;
  /** after − before, in percentage points. */
  difference: number;
}

/** Years of figures that a reading needs: the last one before its first growth, and the last growth itself. */
export function yearsNeeded(year: Year, window: number): { from: Year; to: Year } {
  return { from: year - window - 1, to: year + window };
}

/**
 * Mean yearly growth of a region minus the benchmark's, over the `window` years before a year and the `window` years
 * after it. The year itself belongs to neither. Growth is a difference of logarithms, so that the mean of several years
 * is the growth from the first level to the last, divided by their number.
 *
 * Timing, not cause: whatever else began in those years is in the difference too.
 *
 * @param own and benchmark: levels of one kind of price and one base year, or persons
 * @returns null where a level is missing at an end of a window, or is not above zero
 * @example Hanam, real GRDP (2015 base), 2014 (Misa's first residents), window 3:
 * // before 2011-2013: +0.29 %, after 2015-2017: +3.63 %, difference +3.34 points
 */
export function beforeAfter(own: Series, benchmark: Series, year: Year, window: number): BeforeAfter | null {
  const { from, to } = yearsNeeded(year, window);
  const excess = (first: Year, last: Year) => {
    const [growth, reference] = [meanLogGrowth(own, first, last), meanLogGrowth(benchmark, first, last)];
    return growth === null || reference === null ? null : growth - reference;
  };
  const [before, after] = [excess(from, year - 1), excess(year, to)];
  return before === null || after === null ? null : { year, window, before, after, difference: after - before };
}

/**
 * Mean yearly growth between two years as a difference of logarithms, × 100.
 *
 * @example meanLogGrowth([2010: 100, 2013: 106.18], 2010, 2013) → 2.0
 */
export function meanLogGrowth(series: Series, first: Year, last: Year): Percent | null {
  const change = logPoints(series, first, last);
  return change === null || last <= first ? null : change / (last - first);
}

/** One of several regions in a placebo reading. */
export interface Placebo {
  region: string;
  reading: BeforeAfter;
}

/** A reading among the same readings of all regions at the same date. */
export interface PlaceboRank {
  /** Readings of all regions that have one, from the greatest difference to the smallest. */
  all: Placebo[];
  own: BeforeAfter;
  rank: number;
  of: number;
  /** Part of all regions, in per cent, whose difference is at least as large. */
  share: Percent;
}

/**
 * The reading of one region beside the same number for every other at the same date (a placebo reading): if many regions
 * where nothing was built moved as much, the difference says little.
 *
 * @param seriesOf levels of each region, the own one among them
 * @returns null where the own region has no reading
 * @example Hanam 2014, window 3: rank 5 of 31, share 16.1 %
 */
export function placeboRank(
  seriesOf: ReadonlyMap<string, Series>,
  benchmark: Series,
  own: string,
  year: Year,
  window: number
): PlaceboRank | null {
  const all = [...seriesOf].flatMap(([region, series]): Placebo[] => {
    const reading = beforeAfter(series, benchmark, year, window);
    return reading ? [{ region, reading }] : [];
  });
  const mine = all.find(({ region }) => region === own)?.reading;
  if (!mine) return null;
  const larger = all.filter(({ reading }) => reading.difference > mine.difference).length;
  const asLarge = all.filter(({ reading }) => reading.difference >= mine.difference).length;
  return {
    all: all.toSorted((a, b) => b.reading.difference - a.reading.difference),
    own: mine,
    rank: larger + 1,
    of: all.length,
    share: (asLarge / all.length) * 100
  };
}
