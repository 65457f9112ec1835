import { percentOf } from './percent';
import { quantileSorted } from 'd3-array';
import { at, type Percent, type Series, type Year } from './series';
import { yearlyGrowth } from './targets';

/** Change of one municipality over some years. */
export interface GrowthWindow {
  region: string;
  from: Year;
  to: Year;
  /** Last level ÷ first level. */
  factor: number;
}

/** How many municipalities grew by a factor or more over some period of so many years, and which of all grew fastest. */
export interface Reaching {
  /** The municipalities that did, the fastest first. */
  regions: string[];
  /** Number of municipalities with a period of that length. */
  of: number;
  fastest: GrowthWindow & { yearly: Percent };
}

/** How far the municipalities came over the same, newest years: each counts once. Levels in per cent of the first. */
export interface Spread {
  from: Year;
  to: Year;
  count: number;
  min: Percent;
  p10: Percent;
  median: Percent;
  p90: Percent;
  max: Percent;
}

/**
 * Every period of so many years in every series. Periods of one municipality overlap, so their number is no evidence: what
 * is counted is municipalities, with {@link reaching}.
 *
 * @param seriesOf levels of each municipality, on one basis and one base year
 * @example derived per capita 2010-2021 (2015 base), 31 municipalities, 8 years → 31 × 4 = 124 windows
 */
export function growthWindows(seriesOf: ReadonlyMap<string, Series>, years: number): GrowthWindow[] {
  return [...seriesOf].flatMap(([region, series]) =>
    series.flatMap((last) => {
      const first = at(series, last.period - years);
      return first && first.value > 0 && years > 0
        ? [{ region, from: first.period, to: last.period, factor: last.value / first.value }]
        : [];
    })
  );
}

/**
 * The municipalities that multiplied their level at least by a factor over any period of so many years, each counted once.
 *
 * @param factor last level ÷ first level
 * @returns null where no series has so many years
 * @example reaching(derived per capita 2010-2021, 8, 2) → regions Icheon and Hwaseong, of 31, fastest Icheon 2010-2018
 */
export function reaching(seriesOf: ReadonlyMap<string, Series>, years: number, factor: number): Reaching | null {
  const best = new Map<string, GrowthWindow>();
  for (const found of growthWindows(seriesOf, years).toSorted((a, b) => b.factor - a.factor))
    if (!best.has(found.region)) best.set(found.region, found);
  const all = [...best.values()];
  const [fastest] = all;
  if (!fastest) return null;
  return {
    regions: all.filter((found) => found.factor >= factor).map(({ region }) => region),
    of: all.length,
    fastest: { ...fastest, yearly: yearlyGrowth(1, fastest.factor, years) }
  };
}

/**
 * How the municipalities spread over the newest period of so many years: extremes, and the middle four fifths.
 *
 * @returns null where no series has so many years up to the newest year of all
 * @example newestSpread(derived per capita 2010-2021, 8) → 2013-2021, 31 municipalities, median 139 %
 */
export function newestSpread(seriesOf: ReadonlyMap<string, Series>, years: number): Spread | null {
  const to = Math.max(...[...seriesOf.values()].map((series) => series.at(-1)?.period ?? -Infinity));
  const levels = growthWindows(seriesOf, years)
    .filter((found) => found.to === to)
    .map(({ factor }) => percentOf(factor, 1))
    .toSorted((a, b) => a - b);
  const quantile = (part: number) => quantileSorted(levels, part) ?? NaN;
  if (levels.length === 0) return null;
  return {
    from: to - years,
    to,
    count: levels.length,
    min: quantile(0),
    p10: quantile(0.1),
    median: quantile(0.5),
    p90: quantile(0.9),
    max: quantile(1)
  };
}
