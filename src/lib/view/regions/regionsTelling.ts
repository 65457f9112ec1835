import { PRINTED_PERCENT } from '../../economy/drift';
import type { Locale } from '../../words/locale';
import { place } from '../../words/numbers';
import { mr } from '../../words/regionsMessages';
import type { Board } from '../board';
import { nameOf } from '../names';
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

export function basisText({ view: { measure, unit, base }, locale }: Telling): string {
  if (measure === 'population') return (unit === 'level' ? mr.regions_basis_registered : mr.regions_basis_mean)({}, { locale });
  return (measure === 'grdp' ? mr.regions_basis_grdp : mr.regions_basis_derived)({ base }, { locale });
}
