import { percentChange, percentOf } from './percent';
import { at, join, type Percent, type Period, type Series } from './series';

/**
 * Change on the year before in per cent. A year whose preceding year is missing has no change: nothing is computed across a gap.
 *
 * @example Hanam's nominal GRDP 2022 (2020 base): 9,228,870 ÷ 9,128,139 − 1 → +1.1 %
 */
export function yearOnYear(series: Series): Series {
  return series.flatMap((now) => {
    const before = at(series, now.period - 1);
    return before && before.value !== 0 ? [join(now.period, percentChange(before.value, now.value), [before, now])] : [];
  });
}

/**
 * Change on the year before in the unit of the series. A year whose preceding year is missing has no change.
 *
 * @example Hanam's registered population: 166,713 in 2015 and 211,101 in 2016 → 2016: +44,388
 */
export function increases(series: Series): Series {
  return series.flatMap((now) => {
    const before = at(series, now.period - 1);
    return before ? [join(now.period, now.value - before.value, [before, now])] : [];
  });
}

/**
 * Index with a base year = 100. Empty if the base year is missing.
 *
 * @example Hanam's GRDP per capita, derived, 2015 = 100: 2022 → 82.9
 */
export function indexed(series: Series, basePeriod: Period): Series {
  const base = at(series, basePeriod);
  if (!base || base.value === 0) return [];
  return series.map((now) => join(now.period, percentOf(now.value, base.value), [base, now]));
}

/**
 * Change between two years in per cent, or null if either is missing.
 *
 * @example Hanam's GRDP per capita 2015-2022, derived: 34,455 → 28,566 thousand won is −17.1%
 */
export function changeBetween(series: Series, from: Period, to: Period): Percent | null {
  const [first, last] = [at(series, from), at(series, to)];
  return first && last && first.value !== 0 ? percentChange(first.value, last.value) : null;
}
