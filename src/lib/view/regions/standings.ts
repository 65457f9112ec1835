import { shareOf } from '../../economy/compare';
import { changeBetween } from '../../economy/growth';
import { meanPopulation } from '../../economy/perCapita';
import { placeOf } from '../../economy/rank';
import { at, join, type Series, type Year } from '../../economy/series';
import type { Quantity } from '../../words/numbers';
import type { Board } from '../board';
import { baseOf, type BaseChoice, type RankMeasure, type RankUnit, type RegionsView } from './regionsView';

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

export function rankQuantity({ measure, unit }: Pick<RegionsView, 'measure' | 'unit'>): Quantity {
  if (unit === 'change') return 'change';
  return measure === 'per-capita' ? 'perCapita' : measure === 'grdp' ? 'total' : 'persons';
}

/** Levels of a measure on a base, from which its changes and ranks are computed. */
export function rankLevels({ figures }: Board, code: string, measure: RankMeasure, base: BaseChoice): Series {
  switch (measure) {
    case 'per-capita':
      return figures.derivedPerCapita(code, 'nominal', baseOf({ base }));
    case 'grdp':
      return figures.grdp(code, 'nominal', baseOf({ base }));
    case 'population':
      return figures.population(code);
  }
}

/** The series for a ranking: the level, or the change since the first chosen year. Growth of residents is that of mid-year population. */
export function rankSeries(board: Board, code: string, measure: RankMeasure, unit: RankUnit, base: BaseChoice, from: Year): Series {
  const levels = rankLevels(board, code, measure, base);
  if (unit === 'level') return levels;
  const grown = measure === 'population' ? meanPopulation(levels) : levels;
  const first = at(grown, from);
  if (!first || first.value === 0) return [];
  return grown.filter(({ year }) => year > from).map((now) => join(now.year, (now.value / first.value - 1) * 100, [first, now]));
}

/**
 * Every municipality in the chosen year, from the first rank to the last; equal values share a rank and keep the order of the
 * tables. Empty if no municipality has a figure.
 */
export function standingsOf(board: Board, view: RegionsView): Standing[] {
  const { figures, config } = board;
  const { from, to, measure, unit, base } = view;
  const municipalities = figures.municipalitiesOf(config.benchmark).map(({ code }) => code);
  const ranked = new Map(municipalities.map((code) => [code, rankSeries(board, code, measure, unit, base, from)]));
  const benchmark = rankLevels(board, config.benchmark, 'per-capita', base);
  const all = [...ranked.values()];
  const allPerCapita = municipalities.map((code) => rankLevels(board, code, 'per-capita', base));
  return municipalities
    .flatMap((code): Standing[] => {
      const level = (of: RankMeasure) => rankLevels(board, code, of, base);
      const series = ranked.get(code) ?? [];
      const [value, place] = [at(series, to), placeOf(series, all, to)];
      const [perCapita, grdp, population] = [at(level('per-capita'), to), at(level('grdp'), to), at(level('population'), to)];
      const share = at(shareOf(level('per-capita'), benchmark), to);
      const perCapitaPlace = placeOf(level('per-capita'), allPerCapita, to);
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
          outputChange: change(level('grdp')),
          residentsChange: change(meanPopulation(level('population'))),
          perCapitaChange: change(level('per-capita')),
          preliminary: parts.preliminary,
          sourceIds: parts.sourceIds
        }
      ];
    })
    .toSorted((a, b) => a.rank - b.rank);
}

/** Value of the benchmark in the measure of the ranking; null if a whole province is not on the axis. */
export function benchmarkValue(board: Board, { measure, unit, base, from, to }: RegionsView): number | null {
  if (unit === 'level' && measure !== 'per-capita') return null;
  return at(rankSeries(board, board.config.benchmark, measure, unit, base, from), to)?.value ?? null;
}
