import { activityBase, activityPlaces, activityValues } from '../../statistics/activities';
import { at } from '../../statistics/series';
import { similarities, type Traits } from '../../statistics/similarity';
import type { Tables } from '../../data/rows';
import type { Board } from '../board';
import { SHARE_YEARS } from './profileView';
import { SIMILAR } from './regionsView';

/** The newest year with activities at current prices: similarity is measured in it, on its base. */
export const SHARES_YEAR = Number(SHARE_YEARS.at(-1));

/** The municipalities most similar to one, nearest first, and the traits of all. */
export function similarTo(rows: readonly Tables['value_added_by_activity'][number][], board: Board, region: string) {
  const { figures, config } = board;
  const codes = figures.municipalitiesOf(config.benchmark).map(({ code }) => code);
  const values = (regions: readonly string[]) => activityValues(rows, regions, SHARES_YEAR, 'nominal', activityBase(rows, 'nominal'));
  const whole = values(codes);
  const traits = codes.flatMap((code): Traits[] => {
    const [population, perCapita] = [
      at(figures.population(code), SHARES_YEAR),
      at(figures.derivedPerCapita(code, 'nominal', figures.longestBase), SHARES_YEAR)
    ];
    const places = activityPlaces(values([code]), whole);
    if (!population || !perCapita || places.length === 0) return [];
    return [
      {
        region: code,
        population: population.value,
        perCapita: perCapita.value,
        shares: new Map(places.map(({ activity, share }) => [activity, share]))
      }
    ];
  });
  return { traits, nearest: similarities(region, traits).slice(0, SIMILAR) };
}
