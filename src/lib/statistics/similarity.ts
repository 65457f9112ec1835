import { mean } from 'd3-array';
import type { Percent } from './series';

/** Traits by which municipalities are compared. */
export interface Traits {
  region: string;
  /** Persons. */
  population: number;
  /** Thousand won. */
  perCapita: number;
  /** Share of each activity in value added; a missing one is zero. */
  shares: ReadonlyMap<string, Percent>;
}

/** Distance between two municipalities, in standard deviations of all. */
export interface Similarity {
  region: string;
  /** √(population² + per capita² + activities²). */
  distance: number;
  parts: { population: number; perCapita: number; activities: number };
}

/**
 * Municipalities from the most to the least similar. Population and GRDP per capita are compared by their logarithms, because
 * ratios matter; each is divided by its standard deviation over all (standardised Euclidean distance). The activity shares are
 * standardised one by one and their distances averaged (root mean square), so that the whole structure weighs as much as
 * population or level does.
 *
 * @param all the own one among them
 * @returns empty where the own one is not among them
 * @example similarities('41450', all)[0] → Yangju (41630), distance 1.30 (2020, 2015 base)
 */
export function similarities(own: string, all: readonly Traits[]): Similarity[] {
  const mine = all.find(({ region }) => region === own);
  if (!mine) return [];
  const activities = [...new Set(all.flatMap(({ shares }) => [...shares.keys()]))];
  const population = standardised(all, (traits) => Math.log(traits.population));
  const perCapita = standardised(all, (traits) => Math.log(traits.perCapita));
  const ofActivity = activities.map((activity) => standardised(all, ({ shares }) => shares.get(activity) ?? 0));
  return all
    .filter(({ region }) => region !== own)
    .map((other) => {
      const parts = {
        population: Math.abs(population(mine) - population(other)),
        perCapita: Math.abs(perCapita(mine) - perCapita(other)),
        activities: Math.sqrt(mean(ofActivity, (of) => (of(mine) - of(other)) ** 2) ?? 0)
      };
      return { region: other.region, distance: Math.hypot(parts.population, parts.perCapita, parts.activities), parts };
    })
    .toSorted((a, b) => a.distance - b.distance);
}

/** A trait in standard deviations of all; zero if all are equal. */
function standardised(all: readonly Traits[], valueOf: (traits: Traits) => number): (traits: Traits) => number {
  const centre = mean(all, valueOf) ?? 0;
  const deviation = Math.sqrt(mean(all, (traits) => (valueOf(traits) - centre) ** 2) ?? 0);
  return (traits) => (deviation === 0 ? 0 : (valueOf(traits) - centre) / deviation);
}
