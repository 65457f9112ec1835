import { isSame, type Period, type Year } from './period';

export type { Period, Year } from './period';
/** A ratio times 100. */
export type Percent = number;

/** One figure of one period, with its status and sources. */
export interface Observation {
  period: Period;
  value: number;
  preliminary: boolean;
  sourceIds: readonly string[];
}

/** Observations of one thing on one basis, ordered by period. A period without an observation is a gap. */
export type Series = readonly Observation[];

/** The observation of a period, or undefined if there is a gap. */
export function at(series: Series, period: Period): Observation | undefined {
  return series.find((observation) => isSame(observation.period, period));
}

/** The observations that begin in the years from one to another, both included. */
export function within(series: Series, from: Year, to: Year): Series {
  return series.filter(({ period }) => period >= from && period < to + 1);
}

/**
 * Combines two series period by period, where both have a figure. The result is preliminary where either is,
 * and has the sources of both.
 *
 * @param combine null leaves a gap
 * @example zip([2015: 10], [2015: 4, 2016: 5], (a, b) => a / b) // → [2015: 2.5]
 */
export function zip(a: Series, b: Series, combine: (a: number, b: number) => number | null): Series {
  return a.flatMap((left) => {
    const right = at(b, left.period);
    if (!right) return [];
    const value = combine(left.value, right.value);
    return value === null ? [] : [join(left.period, value, [left, right])];
  });
}

/** An observation computed from others: preliminary where any is, with the sources of all. */
export function join(period: Period, value: number, parts: readonly Observation[]): Observation {
  return {
    period,
    value,
    preliminary: parts.some(({ preliminary }) => preliminary),
    sourceIds: [...new Set(parts.flatMap(({ sourceIds }) => sourceIds))]
  };
}

/** First and last period inside some years for which all series have a figure; null if there is none. */
export function commonPeriods(series: readonly Series[], from: Year, to: Year): { first: Period; last: Period } | null {
  const [head = [], ...rest] = series;
  const periods = within(head, from, to)
    .map(({ period }) => period)
    .filter((period) => rest.every((other) => at(other, period)));
  const first = periods[0];
  const last = periods.at(-1);
  return first === undefined || last === undefined ? null : { first, last };
}
