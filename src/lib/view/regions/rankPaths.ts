import { placeOf } from '../../economy/rank';
import type { Year } from '../../economy/series';
import type { Board } from '../board';
import { baseOf, yearsOf, type RegionsView } from './regionsView';
import { rankLevels } from './standings';

/** Ranks of a municipality over the years, by the level of the chosen measure. */
export interface RankPath {
  code: string;
  ranks: { year: Year; rank: number }[];
}

export interface RankPaths {
  years: Year[];
  of: number;
  paths: RankPath[];
}

/** Ranks of all municipalities in each of the chosen years. Equal values share a rank. */
export function rankPathsOf(board: Board, view: RegionsView): RankPaths {
  const { figures, config } = board;
  const years = yearsOf(board, baseOf(view)).filter((year) => year >= view.from && year <= view.to);
  const codes = figures.municipalitiesOf(config.benchmark).map(({ code }) => code);
  const all = codes.map((code) => rankLevels(board, code, view.measure, view.base));
  return {
    years,
    of: codes.length,
    paths: codes.map((code, index) => ({
      code,
      ranks: years.flatMap((year) => {
        const place = placeOf(all[index] ?? [], all, year);
        return place ? [{ year, rank: place.rank }] : [];
      })
    }))
  };
}
