import { at, type Series, type Year } from './series';

/** Position of a region relative to the benchmark. A lead is not a gap. */
export type Standing = 'gap' | 'lead' | 'level';
export type Movement = 'widened' | 'narrowed' | 'unchanged';

export interface Stand {
  year: Year;
  /** Region ÷ benchmark × 100. */
  share: number;
  /** Region − benchmark, in the unit of both. */
  difference: number;
  standing: Standing;
}

/** How the distance to the benchmark changed between two years, as a ratio and in won; the two may disagree. */
export interface Drift {
  first: Stand;
  last: Stand;
  /** Distance of the ratio from 100%. Only comparable if the region stayed on the same side. */
  byRatio: Movement;
  /** Distance in won. */
  inWon: Movement;
  crossed: boolean;
}

/** Shares this close to 100, or to each other, are written alike and count as equal. */
export const PRINTED_PERCENT = 0.05;

/**
 * Compares the distance to the benchmark in two years. Both series must have the same basis and base year.
 *
 * @returns null if a figure of either year is missing
 * @example Hanam 2015-2022, derived: a lead of 5.9 % became a gap of 34.0 %: crossed
 */
export function driftBetween(region: Series, benchmark: Series, from: Year, to: Year): Drift | null {
  const [first, last] = [standIn(region, benchmark, from), standIn(region, benchmark, to)];
  if (!first || !last) return null;
  return {
    first,
    last,
    byRatio: movement(Math.abs(printed(first.share) - 100), Math.abs(printed(last.share) - 100), PRINTED_PERCENT),
    inWon: movement(Math.abs(first.difference), Math.abs(last.difference), 0),
    crossed: first.standing !== last.standing && first.standing !== 'level' && last.standing !== 'level'
  };
}

/** Position of the region relative to the benchmark in one year; null if a figure is missing. */
export function standIn(region: Series, benchmark: Series, year: Year): Stand | null {
  const [own, reference] = [at(region, year), at(benchmark, year)];
  if (!own || !reference || reference.value === 0) return null;
  const share = (own.value / reference.value) * 100;
  const standing = Math.abs(share - 100) < PRINTED_PERCENT ? 'level' : share < 100 ? 'gap' : 'lead';
  return { year, share, difference: own.value - reference.value, standing };
}

/** A share rounded to a tenth, as it is written: shares that look equal count as unchanged. */
function printed(share: number): number {
  return Math.round(share * 10) / 10;
}

function movement(before: number, after: number, tolerance: number): Movement {
  if (Math.abs(after - before) <= tolerance) return 'unchanged';
  return after > before ? 'widened' : 'narrowed';
}
