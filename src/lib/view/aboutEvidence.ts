import { quantile } from 'd3-array';
import type { PlaceboRank } from '../economy/beforeAfter';
import { shareOf } from '../economy/compare';
import { growthWindows } from '../economy/growthWindows';
import type { LogPoints } from '../economy/logPoints';
import type { Observation, Series } from '../economy/series';

/** A difference between two windows among those of all municipalities. */
export interface AmongAll {
  /** Municipalities, the own one among them, whose difference is at least as large in either direction: #{|dⱼ| ≥ |d|}. */
  many: number;
  of: number;
  /** The middle four fifths of all differences, in log points a year. */
  low: LogPoints;
  high: LogPoints;
  isOrdinary: boolean;
}

/**
 * How usual a difference before and after is, counted in both directions.
 *
 * @example Hanam 2014, window 3: { many: 11, of: 31, low: -4.42, high: 4.99, isOrdinary: true }
 */
export function amongAll({ all, own }: Pick<PlaceboRank, 'all' | 'own'>): AmongAll {
  const differences = all.map(({ reading }) => reading.difference);
  const [low = NaN, high = NaN] = [quantile(differences, 0.1), quantile(differences, 0.9)];
  return {
    many: differences.filter((difference) => Math.abs(difference) >= Math.abs(own.difference)).length,
    of: all.length,
    low,
    high,
    isOrdinary: own.difference >= low && own.difference <= high
  };
}

/**
 * Municipalities that came to a multiple of their level within so many years at least once. Their periods overlap, so each
 * municipality counts once.
 *
 * @param seriesOf levels of each municipality, on one basis and one base year
 * @example multiplied(derived per capita, 2015 base, 8, 2) → ['41500', '41590'] (Icheon, Hwaseong)
 */
export function multiplied(seriesOf: ReadonlyMap<string, Series>, years: number, multiple: number): string[] {
  const reached = growthWindows(seriesOf, years).filter(({ factor }) => factor >= multiple);
  return [...new Set(reached.map(({ region }) => region))];
}

/**
 * The year in which a region's share of the benchmark's level was highest, in per cent.
 *
 * @example Hanam, GRDP per capita, 2015 base → 2015: 99.6
 */
export function highestShare(own: Series, benchmark: Series): Observation | null {
  return shareOf(own, benchmark).reduce<Observation | null>(
    (highest, one) => (!highest || one.value > highest.value ? one : highest),
    null
  );
}
