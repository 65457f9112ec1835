import type { Locale } from '../words/locale';
import { m } from '../words/messages';
import type { Board } from './board';
import { hasFigures } from './lines';
import { nameOf } from './names';
import { MEDIAN, type View } from './view';

/** A region that can be chosen for comparison. */
export interface RegionChoice {
  code: string;
  name: string;
  /** Heading that it stands under. */
  group: string;
  /** False where no table has the measure for it. */
  available: boolean;
  /** Names in all languages and the code, in lower case: what a search looks through. */
  searched: string;
}

/** Regions that the focus can be compared with: all municipalities, the other provinces and the country, the median. */
export function comparisonChoices(board: Board, view: View, locale: Locale): RegionChoice[] {
  const { figures, config } = board;
  const choice = (code: string, group: string): RegionChoice => ({
    code,
    name: nameOf(board, code, locale),
    group,
    available: hasFigures(board, code, view.measure),
    searched: [nameOf(board, code, locale), code, ...Object.values(figures.region(code)?.name ?? {})].join(' ').toLocaleLowerCase()
  });
  const wider = figures.regions.filter(({ code, level }) => level !== 'municipality' && code !== config.benchmark);
  const municipalities = figures.municipalitiesOf(config.benchmark).filter(({ code }) => code !== view.region);
  const named = [...municipalities].sort((a, b) => a.name[locale].localeCompare(b.name[locale], locale));
  return [
    ...[MEDIAN, ...wider.map(({ code }) => code)].map((code) => choice(code, m.control_provinces({}, { locale }))),
    ...named.map(({ code }) => choice(code, m.control_municipalities({}, { locale })))
  ];
}
