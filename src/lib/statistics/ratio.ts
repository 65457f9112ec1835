import type { Indicator, Making } from './indicator';
import { PARTS, type Period } from './period';
import { at, join, type Observation, type Series } from './series';

/** An indicator's series of one region. */
export interface Part {
  indicator: Indicator;
  series: Series;
}

/** Farthest that the nearest day of a denominator may be, in years. */
const NEAR = 1;

/** Where a figure stands on the time axis, in decimal years. */
export function standOf(period: Period, { grain, position }: Pick<Indicator, 'grain' | 'position'>): number {
  return period + position / PARTS[grain];
}

/**
 * A ratio of two series, each period of the numerator divided by the denominator that belongs to it. A period without one is a
 * gap.
 *
 * @param denominators more than one only with the matching `nearest`
 * @returns numerator ÷ denominator × scale
 * @example Hanam's GRDP per capita 2022: 9,228,870 million ÷ mean(320,087, 326,059) × 1000 = 28,566 thousand won
 * @example insured workers per 100 residents, June 2023: 43,311 ÷ 326,059 (31 December 2022: as near as 2023, and earlier)
 */
export function ratioOf(
  numerator: Part,
  denominators: readonly Part[],
  { scale, matching }: Pick<Extract<Making, { numerator: string }>, 'scale' | 'matching'>
): Series {
  return numerator.series.flatMap((over) => {
    const under = matchesOf(over.period, numerator.indicator, denominators, matching).map(({ observation }) => observation);
    const divisor = under.reduce((sum, { value }) => sum + value, 0) / under.length;
    return under.length > 0 && divisor !== 0 ? [join(over.period, (over.value * scale) / divisor, [over, ...under])] : [];
  });
}

/** The observations by whose mean a period of the numerator is divided; empty if there are none. */
export function matchesOf(
  period: Period,
  numerator: Indicator,
  denominators: readonly Part[],
  matching: Extract<Making, { numerator: string }>['matching']
): { part: Part; observation: Observation }[] {
  const [first] = denominators;
  const inFirst = (when: Period) => {
    const observation = first && at(first.series, when);
    return first && observation ? [{ part: first, observation }] : [];
  };
  switch (matching) {
    case 'same-period':
      return inFirst(period);
    case 'mean-of-year-ends': {
      const ends = [period - 1, period].flatMap(inFirst);
      return ends.length === 2 ? ends : [];
    }
    case 'nearest': {
      const stand = standOf(period, numerator);
      const near = denominators
        .flatMap((part) =>
          part.series.map((observation) => ({ part, observation, apart: standOf(observation.period, part.indicator) - stand }))
        )
        .filter(({ apart }) => Math.abs(apart) <= NEAR)
        .toSorted((a, b) => round(Math.abs(a.apart)) - round(Math.abs(b.apart)) || a.apart - b.apart);
      return near.slice(0, 1);
    }
  }
}

/** Distances in days, so that two that are alike are equal. */
function round(years: number): number {
  return Math.round(years * 365.25);
}
