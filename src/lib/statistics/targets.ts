import type { Percent } from './series';

/**
 * Annual growth that leads from one level to another in a number of years (geometric mean).
 *
 * @throws {RangeError} if a level or the number of years is not above zero
 * @example yearlyGrowth(28.68, 57.36, 8) → 9.05 (doubling from 2022 to 2030)
 * @example yearlyGrowth(28.68, 57.36, 5) → 14.87
 */
export function yearlyGrowth(from: number, to: number, years: number): Percent {
  if (!(from > 0 && to > 0 && years > 0))
    throw new RangeError(`Levels and years must be above zero: from ${from} to ${to} in ${years} years`);
  return (Math.pow(to / from, 1 / years) - 1) * 100;
}

/**
 * Growth of GRDP per capita if GRDP and population grow at these annual rates.
 *
 * @example perCapitaGrowth(7.85, 10.77) → −2.64
 */
export function perCapitaGrowth(output: Percent, population: Percent): Percent {
  return ((1 + output / 100) / (1 + population / 100) - 1) * 100;
}

/**
 * Years until a growing level reaches a target that may grow too: 0 if it has reached it already, null if it never does.
 *
 * @example yearsToReach(100, 200, 9.05, 0) → 8.0; yearsToReach(66, 100, -2.6, 4.1) → null
 */
export function yearsToReach(from: number, target: number, growth: Percent, targetGrowth: Percent): number | null {
  if (from >= target) return 0;
  const closing = Math.log((1 + growth / 100) / (1 + targetGrowth / 100));
  return closing > 0 ? Math.log(target / from) / closing : null;
}

/**
 * Level after some years of steady growth.
 *
 * @example levelAfter(100, 4.1, 8) → 137.9
 */
export function levelAfter(from: number, growth: Percent, years: number): number {
  return from * Math.pow(1 + growth / 100, years);
}
