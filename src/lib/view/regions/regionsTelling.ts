import { PRINTED_PERCENT } from '../../statistics/drift';
import { MEAN_POPULATION, POPULATION } from '../../statistics/figures';
import type { Year } from '../../statistics/series';
import type { Locale } from '../../words/locale';
import { listed, place } from '../../words/numbers';
import { mr } from '../../words/regionsMessages';
import type { Board } from '../board';
import { basisName, nameInSentence, nameOf } from '../names';
import type { RegionsView } from './regionsView';
import type { Standing } from './standings';

/** Data of a municipality for every view. */
export interface Named {
  code: string;
  name: string;
  rank: number;
  isFocus: boolean;
  /** False if it is in the other part of the province than the chosen one. */
  inPart: boolean;
}

/** Data for every part of the page of all municipalities. */
export interface Telling {
  board: Board;
  view: RegionsView;
  /** Years of the accounts that belong to the periods of the view. */
  years: { from: Year; to: Year };
  locale: Locale;
  standings: Standing[];
  /** The highlighted municipality; undefined if the years have no figures. */
  own: Standing | undefined;
  names: { focus: string; benchmark: string; count: string };
}

export function namedOf({ board, view, locale }: Telling, { code, rank }: { code: string; rank: number }): Named {
  const part = board.figures.region(code)?.part;
  return {
    code,
    name: nameOf(board, code, locale),
    rank,
    isFocus: code === view.region,
    inPart: view.part === 'all' || view.part === part
  };
}

/** Whether GRDP per capita fell, judged by the rounded change. */
export function hasFallen({ perCapitaChange }: Standing): boolean {
  return perCapitaChange !== null && perCapitaChange <= -PRINTED_PERCENT;
}

/** Rank by one of the changes, highest first. */
export function placeBy(standings: readonly Standing[], own: Standing, key: 'outputChange' | 'residentsChange', locale: Locale): string {
  return place(1 + standings.filter((other) => (other[key] ?? -Infinity) > (own[key] ?? -Infinity)).length, locale);
}

/** What the figures of the ranking are, and on which prices and base. */
export function basisText({ board: { figures }, view: { measure, unit, base }, locale }: Telling): string {
  const indicator = figures.indicator(measure);
  if (measure === POPULATION) return (unit === 'level' ? mr.regions_basis_registered : mr.regions_basis_mean)({}, { locale });
  if (indicator.official !== null) return mr.regions_basis_derived({ base }, { locale });
  if (indicator.price === 'real') return mr.regions_basis_real({ base: figures.bases(measure)[0] ?? '' }, { locale });
  if (indicator.basis === 'accounts') return mr.regions_basis_accounts({ base }, { locale });
  const parts = [
    basisName(indicator.basis, indicator, locale),
    indicator.price === 'nominal' ? mr.regions_basis_money({}, { locale }) : null
  ];
  return listed(parts.filter((part) => part !== null));
}

/** Name of what the municipalities are ranked by, inside a sentence. Growth of residents is that of mid-year population. */
export function rankedBy({ board: { figures }, view: { measure, unit }, locale }: Telling): string {
  return nameInSentence(figures.indicator(measure === POPULATION && unit === 'change' ? MEAN_POPULATION : measure), locale);
}
