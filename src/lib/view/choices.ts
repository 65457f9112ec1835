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
  /** Heading of its group. */
  group: string;
  /** False if no table has the measure for it. */
  available: boolean;
  /** Names in the language of the page and in English, in lower case: what a search ranks by. */
  names: string[];
  /** Names in all languages and the code, in lower case: what a search looks through. */
  searched: string;
}

/** Regions with which the focus can be compared: all municipalities, the other provinces and the country, the median. */
export function comparisonChoices(board: Board, view: View, locale: Locale): RegionChoice[] {
  const { figures, config } = board;
  const choice = (code: string, group: string): RegionChoice => ({
    code,
    name: nameOf(board, code, locale),
    group,
    available: hasFigures(board, code, view.measure),
    names: [nameOf(board, code, locale), figures.region(code)?.name.en ?? ''].map((name) => name.toLocaleLowerCase()),
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

/**
 * The choice that a search most likely means: one that can be chosen and is not yet; one whose name begins with the text before one
 * that has it inside, and either before one that only another language or the code finds.
 *
 * @param text in lower case
 */
export function bestMatch(choices: readonly RegionChoice[], text: string, chosen: readonly string[]): RegionChoice | undefined {
  if (text === '') return undefined;
  const open = choices.filter(({ code, available }) => available && !chosen.includes(code));
  return (
    open.find(({ names }) => names.some((name) => name.startsWith(text))) ??
    open.find(({ names }) => names.some((name) => name.includes(text))) ??
    open.find(({ searched }) => searched.includes(text))
  );
}
