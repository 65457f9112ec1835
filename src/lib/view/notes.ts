import { shareOf } from '../economy/compare';
import { at, commonYears, type Series } from '../economy/series';
import type { Locale } from '../words/locale';
import { mb } from '../words/belowMessages';
import { percent, signedPercent, wonPerResident, years } from '../words/numbers';
import type { Board } from './board';
import type { Sourced } from './sources';
import { cautionOf } from './caution';
import { BASES, levels } from './lines';
import { nameOf } from './names';
import { defaultView, MEDIAN, type View } from './view';

/** Caveats for reading the figures, computed for the focus, with sources. */
export function notesOf(board: Board, view: View, locale: Locale): Sourced[] {
  const { figures, config } = board;
  const names = { focus: nameOf(board, view.region, locale), benchmark: nameOf(board, config.benchmark, locale) };

  const real = figures.grdp(view.region, 'real', BASES.older);
  const current = mb.note_current({ years: years(real[0]?.year ?? 0, real.at(-1)?.year ?? 0, locale) }, { locale });

  return [
    { text: current, sourceIds: sourcesOf(real) },
    ...averageNote(board, names.benchmark, locale),
    ...registeredNote(board, names.benchmark, locale),
    ...baseNote(board, view, names, locale)
  ];
}

function averageNote(board: Board, benchmark: string, locale: Locale): Sourced[] {
  const median = levels(board, MEDIAN, 'per-capita', 'derived', BASES.current).at(-1);
  if (!median) return [];
  const count = board.figures.municipalitiesOf(board.config.benchmark).length;
  const text = { benchmark, count, median: wonPerResident(median.value, locale), year: median.year };
  return [{ text: mb.note_average(text, { locale }), sourceIds: median.sourceIds, of: 'average' }];
}

function registeredNote(board: Board, benchmark: string, locale: Locale): Sourced[] {
  const derived = levels(board, board.config.benchmark, 'per-capita', 'derived', BASES.current);
  const excess = shareOf(derived, board.figures.publishedPerCapita(board.config.benchmark, BASES.current)).at(-1);
  if (!excess) return [];
  const text = { benchmark, year: excess.year, difference: percent(excess.value - 100, locale) };
  return [{ text: mb.note_registered(text, { locale }), sourceIds: excess.sourceIds, of: 'registered' }];
}

/** Effect of the change of base alone, up to the newer reference year, in the last year that both bases have. */
function baseNote({ figures, config }: Board, { region }: View, names: { focus: string; benchmark: string }, locale: Locale): Sourced[] {
  const pair = (code: string) => [figures.grdp(code, 'nominal', BASES.current), figures.grdp(code, 'nominal', BASES.older)] as const;
  const all = [...pair(region), ...pair(config.benchmark)];
  const common = commonYears(all, -Infinity, BASES.current);
  if (!common) return [];
  const lift = (code: string) => {
    const [now, before] = pair(code).map((series) => at(series, common.last)?.value ?? NaN);
    return signedPercent(((now ?? NaN) / (before ?? NaN)) * 100 - 100, locale);
  };
  const text = mb.note_base({ ...names, year: common.last, focusLift: lift(region), benchmarkLift: lift(config.benchmark) }, { locale });
  return [{ text, sourceIds: [...new Set(all.flatMap((series) => at(series, common.last)?.sourceIds ?? []))], of: 'base' }];
}

/** Caveats of every per capita figure of any municipality: the average, who is counted, what it does not measure. */
export function cautionsOf(board: Board, locale: Locale): Sourced[] {
  const { text, income, sourceIds } = cautionOf(board, locale);
  const view = defaultView(board.config);
  const names = { focus: nameOf(board, view.region, locale), benchmark: nameOf(board, board.config.benchmark, locale) };
  return [
    { text: income ? `${text} ${income}` : text, sourceIds, of: 'caution' },
    ...averageNote(board, names.benchmark, locale),
    ...registeredNote(board, names.benchmark, locale)
  ];
}

function sourcesOf(series: Series): string[] {
  return [...new Set(series.flatMap(({ sourceIds }) => sourceIds))];
}
