import { percentChange } from '../../statistics/percent';
import { shareOf } from '../../statistics/compare';
import { GRDP, PER_CAPITA, POPULATION, type SeriesKey } from '../../statistics/figures';
import { changeBetween } from '../../statistics/growth';
import { isAmount } from '../../statistics/indicator';
import { meanPopulation } from '../../statistics/perCapita';
import { placeOf } from '../../statistics/rank';
import { at, join, type Period, type Series } from '../../statistics/series';
import type { Quantity } from '../../words/units';
import type { Board } from '../board';
import { basesOf, keyOf, quantityOf } from '../lines';
import { accountYears, baseOf, type RankUnit, type RegionsView } from './regionsView';

/** Share of the benchmark in per cent, in five classes: the same for bars, circles and their key. */
export const SHARE_LIMITS = [50, 80, 120, 180] as const;
export type ShareClass = 1 | 2 | 3 | 4 | 5;

/**
 * Class of a share of the benchmark: under 50, 50 to 80, 80 to 120, 120 to 180, over 180 per cent.
 *
 * @example shareClass(66.0) → 2; shareClass(120) → 4
 */
export function shareClass(share: number): ShareClass {
  return (1 + SHARE_LIMITS.filter((limit) => share >= limit).length) as ShareClass;
}

/** A municipality in the chosen year and over the chosen years. Everything on one base. */
export interface Standing {
  code: string;
  /** Value that the municipalities are ranked by, in its quantity. */
  value: number;
  rank: number;
  of: number;
  perCapita: number;
  /** Rank by GRDP per capita, whatever the ranking is by. */
  perCapitaRank: number;
  share: number;
  shareClass: ShareClass;
  grdp: number;
  /** Registered on 31 December. */
  population: number;
  /** Changes in per cent over the chosen years; null for a single year. Residents: mid-year population, the divisor. */
  outputChange: number | null;
  residentsChange: number | null;
  perCapitaChange: number | null;
  preliminary: boolean;
  sourceIds: readonly string[];
}

export function rankQuantity({ figures }: Pick<Board, 'figures'>, { measure, unit }: Pick<RegionsView, 'measure' | 'unit'>): Quantity {
  return quantityOf(figures.indicator(measure), unit);
}

/** Key of a municipality's levels of a measure, on the chosen base if the measure has bases. */
export function rankKey({ figures }: Pick<Board, 'figures'>, region: string, measure: string, base: string): SeriesKey {
  const hasBase = basesOf(figures, measure).includes(baseOf({ base }));
  return hasBase ? keyOf(figures, measure, region, baseOf({ base })) : keyOf(figures, measure, region);
}

/** Levels of a measure on a base, from which its changes and ranks are computed. */
export function rankLevels(board: Board, region: string, measure: string, base: string): Series {
  return board.figures.series(rankKey(board, region, measure, base));
}

/** The series for a ranking: the level, or the change since the first chosen period. Growth of residents is that of mid-year population. */
export function rankSeries(board: Board, code: string, measure: string, unit: RankUnit, base: string, from: Period): Series {
  const levels = rankLevels(board, code, measure, base);
  if (unit === 'level') return levels;
  const grown = measure === POPULATION ? meanPopulation(levels) : levels;
  const first = at(grown, from);
  if (!first || first.value === 0) return [];
  return grown.filter(({ period }) => period > from).map((now) => join(now.period, percentChange(first.value, now.value), [first, now]));
}

/**
 * Every municipality in the chosen year, from the first rank to the last; equal values share a rank and keep the order of the
 * tables. Empty if no municipality has a figure.
 */
export function standingsOf(board: Board, view: RegionsView): Standing[] {
  const { figures, config } = board;
  const { measure, unit, base } = view;
  const { from, to } = accountYears(board, view);
  const municipalities = figures.municipalitiesOf(config.benchmark).map(({ code }) => code);
  const ranked = new Map(municipalities.map((code) => [code, rankSeries(board, code, measure, unit, base, view.from)]));
  const benchmark = rankLevels(board, config.benchmark, PER_CAPITA, base);
  const all = [...ranked.values()];
  const allPerCapita = municipalities.map((code) => rankLevels(board, code, PER_CAPITA, base));
  return municipalities
    .flatMap((code): Standing[] => {
      const level = (of: string) => rankLevels(board, code, of, base);
      const series = ranked.get(code) ?? [];
      const [value, place] = [at(series, view.to), placeOf(series, all, view.to)];
      const [perCapita, grdp, population] = [at(level(PER_CAPITA), to), at(level(GRDP), to), at(level(POPULATION), to)];
      const share = at(shareOf(level(PER_CAPITA), benchmark), to);
      const perCapitaPlace = placeOf(level(PER_CAPITA), allPerCapita, to);
      if (!value || !place || !perCapita || !perCapitaPlace || !grdp || !population || !share) return [];
      const change = (of: Series) => (from === to ? null : changeBetween(of, from, to));
      const parts = join(to, value.value, [value, perCapita, grdp, population]);
      return [
        {
          code,
          value: value.value,
          ...place,
          perCapita: perCapita.value,
          perCapitaRank: perCapitaPlace.rank,
          share: share.value,
          shareClass: shareClass(share.value),
          grdp: grdp.value,
          population: population.value,
          outputChange: change(level(GRDP)),
          residentsChange: change(meanPopulation(level(POPULATION))),
          perCapitaChange: change(level(PER_CAPITA)),
          preliminary: parts.preliminary,
          sourceIds: parts.sourceIds
        }
      ];
    })
    .toSorted((a, b) => a.rank - b.rank);
}

/** Value of the benchmark in the measure of the ranking; null if there is none, or a whole province is not on the axis. */
export function benchmarkValue(board: Board, { measure, unit, base, from, to }: RegionsView): number | null {
  if (unit === 'level' && isAmount(board.figures.indicator(measure))) return null;
  return at(rankSeries(board, board.config.benchmark, measure, unit, base, from), to)?.value ?? null;
}
