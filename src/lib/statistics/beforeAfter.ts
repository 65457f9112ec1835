import { quantileSorted } from 'd3-array';
import { logPoints, type LogPoints } from './logPoints';
import type { Series, Year } from './series';

/** Mean yearly growth of a region beyond a benchmark's, before and after a year, in log points a year. */
export interface BeforeAfter {
  year: Year;
  /** Years in each of the two windows. */
  window: number;
  before: LogPoints;
  after: LogPoints;
  /** after − before. */
  difference: LogPoints;
  /** The year itself, which belongs to neither window. */
  excluded: {
    growth: LogPoints;
    /** What the difference would be if the year were counted with those after it. */
    difference: LogPoints;
  };
}

/** Years of data needed: from the base of the first growth rate to the end of the last. */
export function yearsNeeded(year: Year, window: number): { from: Year; to: Year } {
  return { from: year - window - 1, to: year + window };
}

/**
 * Average annual growth of a region minus the benchmark's, over the `window` years before a year and the `window` years
 * after it. The year itself belongs to neither. Growth is a difference of logarithms, so that the mean of several years
 * is the growth from the first level to the last, divided by their number.
 *
 * Timing, not causation: everything else that began in those years is part of the difference too.
 *
 * @param own and benchmark: levels of one kind of price and one base year, or persons
 * @returns null if a level at an end of a window is missing or not above zero
 * @example Hanam, real GRDP (2015 base), 2014 (Misa's first residents), window 3:
 * // before 2011-2013: +0.29, after 2015-2017: +3.63, difference +3.34 log points; 2014 itself +11.98, with which it were +5.43
 */
export function beforeAfter(own: Series, benchmark: Series, year: Year, window: number): BeforeAfter | null {
  const { from, to } = yearsNeeded(year, window);
  const excess = (first: Year, last: Year) => {
    const [growth, reference] = [meanLogGrowth(own, first, last), meanLogGrowth(benchmark, first, last)];
    return growth === null || reference === null ? null : growth - reference;
  };
  const [before, after] = [excess(from, year - 1), excess(year, to)];
  const [growth, withYear] = [excess(year - 1, year), excess(year - 1, to)];
  if (before === null || after === null || growth === null || withYear === null) return null;
  return { year, window, before, after, difference: after - before, excluded: { growth, difference: withYear - before } };
}

/**
 * Mean yearly growth between two years, in log points.
 *
 * @example meanLogGrowth([2010: 100, 2013: 106.18], 2010, 2013) → 2.0
 */
export function meanLogGrowth(series: Series, first: Year, last: Year): LogPoints | null {
  const change = logPoints(series, first, last);
  return change === null || last <= first ? null : change / (last - first);
}

/** One of several regions in a placebo reading. */
export interface Placebo {
  region: string;
  reading: BeforeAfter;
}

/** A region's comparison among the same comparisons of all regions at the same date. */
export interface PlaceboRank {
  /** Comparisons of all regions that have one, from the greatest difference to the smallest. */
  all: Placebo[];
  own: BeforeAfter;
  rank: number;
  of: number;
  /** Number of regions, the own one among them, whose difference is at least as large in either direction: #{|dⱼ| ≥ |d|}. */
  asLarge: number;
  /** Middle four fifths of the differences of all regions: what is ordinary at this date. */
  ordinary: { low: LogPoints; high: LogPoints };
  /** Whether the own difference lies within it: then it cannot be told from ordinary differences between regions. */
  isOrdinary: boolean;
}

/**
 * The reading of one region beside the same number for every other at the same date (a placebo reading): if many regions
 * differed as much in either direction, the difference says little. The others built, too: it is a yardstick, not a control.
 *
 * @param seriesOf levels of each region, the own one among them
 * @returns null where the own region has no reading
 * @example Hanam 2014, window 3: difference +3.34, rank 5 of 31; 11 of 31 as large; ordinary −4.42 to +4.99, and so is this
 */
export function placeboRank(
  seriesOf: ReadonlyMap<string, Series>,
  benchmark: Series,
  own: string,
  year: Year,
  window: number
): PlaceboRank | null {
  const all = [...seriesOf]
    .flatMap(([region, series]): Placebo[] => {
      const reading = beforeAfter(series, benchmark, year, window);
      return reading ? [{ region, reading }] : [];
    })
    .toSorted((a, b) => b.reading.difference - a.reading.difference);
  const mine = all.find(({ region }) => region === own)?.reading;
  if (!mine) return null;
  const differences = all.map(({ reading }) => reading.difference);
  const quantile = (part: number) => quantileSorted(differences.toReversed(), part) ?? mine.difference;
  const ordinary = { low: quantile(0.1), high: quantile(0.9) };
  return {
    all,
    own: mine,
    rank: differences.filter((difference) => difference > mine.difference).length + 1,
    of: all.length,
    asLarge: differences.filter((difference) => Math.abs(difference) >= Math.abs(mine.difference)).length,
    ordinary,
    isOrdinary: mine.difference >= ordinary.low && mine.difference <= ordinary.high
  };
}
