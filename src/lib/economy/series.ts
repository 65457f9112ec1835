/** Calendar year. */
export type Year = number;
/** A ratio times 100. */
export type Percent = number;

/** One figure of one year, with its status and sources. */
export interface Observation {
  year: Year;
  value: number;
  preliminary: boolean;
  sourceIds: readonly string[];
}

/** Observations of one thing on one basis, ordered by year. A year without an observation is a gap. */
export type Series = readonly Observation[];

/** The observation of a year, or undefined where there is a gap. */
export function at(series: Series, year: Year): Observation | undefined {
  return series.find((observation) => observation.year === year);
}

/** The observations from one year to another, both included. */
export function within(series: Series, from: Year, to: Year): Series {
  return series.filter(({ year }) => year >= from && year <= to);
}

/**
 * Combines two series year by year, where both have a figure. The result is preliminary where either is,
 * and has the sources of both.
 *
 * @param combine null leaves a gap
 * @example zip([2015: 10], [2015: 4, 2016: 5], (a, b) => a / b) // → [2015: 2.5]
 */
export function zip(a: Series, b: Series, combine: (a: number, b: number) => number | null): Series {
  return a.flatMap((left) => {
    const right = at(b, left.year);
    if (!right) return [];
    const value = combine(left.value, right.value);
    return value === null ? [] : [join(left.year, value, [left, right])];
  });
}

/** An observation computed from others: preliminary where any is, with the sources of all. */
export function join(year: Year, value: number, parts: readonly Observation[]): Observation {
  return {
    year,
    value,
    preliminary: parts.some(({ preliminary }) => preliminary),
    sourceIds: [...new Set(parts.flatMap(({ sourceIds }) => sourceIds))]
  };
}

/** First and last year inside a window for which all series have a figure; null if there is none. */
export function commonYears(series: readonly Series[], from: Year, to: Year): { first: Year; last: Year } | null {
  const [head = [], ...rest] = series;
  const years = within(head, from, to)
    .map(({ year }) => year)
    .filter((year) => rest.every((other) => at(other, year)));
  const first = years[0];
  const last = years.at(-1);
  return first === undefined || last === undefined ? null : { first, last };
}
