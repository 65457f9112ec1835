import { percentOf } from './percent';
import { zip, type Observation, type Series } from './series';

/**
 * A region as a percentage of the benchmark, year by year. Both must have the same basis and base year.
 *
 * @example Hanam 2022, derived ÷ derived: 28,566 ÷ 43,258 → 66.0 %
 */
export function shareOf(region: Series, benchmark: Series): Series {
  return zip(region, benchmark, (value, reference) => (reference === 0 ? null : percentOf(value, reference)));
}

/**
 * The year in which a region's share of the benchmark was highest, in per cent; the first one if there are several.
 *
 * @returns null if no year has both
 * @example Hanam, derived GRDP per capita, 2015 base → 2015: 99.6 %
 */
export function highestShare(region: Series, benchmark: Series): Observation | null {
  const shares = shareOf(region, benchmark);
  return shares.reduce<Observation | null>((highest, share) => (highest && highest.value >= share.value ? highest : share), null);
}

/**
 * A region minus the benchmark in the unit of both, negative where the region is behind.
 *
 * @example Hanam 2022, published: 28,680 − 42,903 = −14,223 thousand won
 */
export function gapTo(region: Series, benchmark: Series): Series {
  return zip(region, benchmark, (value, reference) => value - reference);
}
