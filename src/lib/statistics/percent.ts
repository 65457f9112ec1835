import type { Percent } from './series';

/**
 * A part as a percentage of a whole, or a level of one on which it is measured.
 *
 * @example percentOf(28_566, 43_258) → 66.0: Hanam's GRDP per capita of 2022 against the average
 */
export function percentOf(part: number, whole: number): Percent {
  return (part / whole) * 100;
}

/**
 * The change from one level to another in per cent of the first.
 *
 * @example percentChange(9_128_139, 9_228_870) → +1.1: Hanam's nominal GRDP, 2021 to 2022
 */
export function percentChange(from: number, to: number): Percent {
  return (to / from - 1) * 100;
}
