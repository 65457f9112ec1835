import { quantileSorted } from 'd3-array';
import { at, type Percent, type Series, type Year } from './series';
import { yearlyGrowth } from './targets';

/** What one municipality did over some years. */
export interface GrowthWindow {
  region: string;
  from: Year;
  to: Year;
  /** Last level ÷ first level. */
  factor: number;
}

/** What all municipalities did over so many years. Windows overlap: they are not independent of each other. */
export interface WindowBand {
  years: number;
  /** Number of windows. */
  count: number;
  /** Levels after so many years, the first being 1. */
  min: number;
  p10: number;
  median: number;
  p90: number;
  max: number;
  best: GrowthWindow & { yearly: Percent };
}

/**
 * Every stretch of so many years in every series.
 *
 * @param seriesOf levels of each municipality, on one basis and one base year
 * @example derived per capita 2010-2021 (2015 base), 31 municipalities, 8 years → 31 × 4 = 124 windows
 */
export function growthWindows(seriesOf: ReadonlyMap<string, Series>, years: number): GrowthWindow[] {
  return [...seriesOf].flatMap(([region, series]) =>
    series.flatMap((last) => {
      const first = at(series, last.year - years);
      return first && first.value > 0 && years > 0 ? [{ region, from: first.year, to: last.year, factor: last.value / first.value }] : [];
    })
  );
}

/**
 * How windows of a length spread: extremes, the middle four fifths, and the best one.
 *
 * @returns null where no series has so many years: that is not in the data
 */
export function windowBand(seriesOf: ReadonlyMap<string, Series>, years: number): WindowBand | null {
  const windows = growthWindows(seriesOf, years).toSorted((a, b) => a.factor - b.factor);
  const best = windows.at(-1);
  if (!best) return null;
  const factors = windows.map(({ factor }) => factor);
  const quantile = (part: number) => quantileSorted(factors, part) ?? best.factor;
  return {
    years,
    count: windows.length,
    min: quantile(0),
    p10: quantile(0.1),
    median: quantile(0.5),
    p90: quantile(0.9),
    max: quantile(1),
    best: { ...best, yearly: yearlyGrowth(1, best.factor, years) }
  };
}
