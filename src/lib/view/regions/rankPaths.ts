import { placeOf } from '../../statistics/rank';
import type { Period } from '../../statistics/series';
import type { Board } from '../board';
import { periodsOf, type RegionsView } from './regionsView';
import { rankLevels } from './standings';

/** Ranks of a municipality over the years, by the level of the chosen measure. */
export interface RankPath {
  code: string;
  ranks: { period: Period; rank: number }[];
}

export interface RankPaths {
  periods: Period[];
  of: number;
  paths: RankPath[];
}

/** Ranks of all municipalities in each of the chosen years. Equal values share a rank. */
export function rankPathsOf(board: Board, view: RegionsView): RankPaths {
  const { figures, config } = board;
  const periods = periodsOf(board, view).filter((period) => period >= view.from && period <= view.to);
  const codes = figures.municipalitiesOf(config.benchmark).map(({ code }) => code);
  const all = codes.map((code) => rankLevels(board, code, view.measure, view.base));
  return {
    periods,
    of: codes.length,
    paths: codes.map((code, index) => ({
      code,
      ranks: periods.flatMap((period) => {
        const place = placeOf(all[index] ?? [], all, period);
        return place ? [{ period, rank: place.rank }] : [];
      })
    }))
  };
}
