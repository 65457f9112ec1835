import { spellPeriod } from '../statistics/period';
import type { Board } from '../view/board';
import type { RegionsView } from '../view/regions/regionsView';
import { regionWord } from './fileName';

/**
 * Name of the CSV of the page of all municipalities.
 *
 * @example regionsFileName(board, defaultRegionsView(board)) → 'municipalities-grdp-per-capita-2020-base-2015-2022.csv'
 */
export function regionsFileName({ figures }: Pick<Board, 'figures'>, { measure, unit, base, from, to }: RegionsView): string {
  const periods = [from, to].map((period) => spellPeriod(period, figures.indicator(measure).grain));
  return `${['municipalities', measure, ...(unit === 'level' ? [] : [unit]), base, 'base', ...periods].join('-')}.csv`;
}

/**
 * Name of the CSV of the page of a municipality.
 *
 * @example profileFileName(board, '41450') → 'hanam-profile.csv'
 */
export function profileFileName(board: Pick<Board, 'figures'>, region: string): string {
  return `${regionWord(board, region)}-profile.csv`;
}
