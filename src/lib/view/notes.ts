import { percentChange } from '../statistics/percent';
import { shareOf } from '../statistics/compare';
import { PER_CAPITA } from '../statistics/figures';
import { at, commonPeriods, type Series } from '../statistics/series';
import type { Locale } from '../words/locale';
import { mb } from '../words/belowMessages';
import { percent, signedPercent, wonPerResident, years } from '../words/numbers';
import type { Board } from './board';
import type { Sourced } from './sources';
import { cautionOf } from './caution';
import { levels } from './lines';
import { nameOf } from './names';
import { defaultView, MEDIAN, type View } from './view';

/** Caveats for reading the figures, computed for the focus, with sources. */
export function notesOf(board: Board, view: View, locale: Locale): Sourced[] {
  const { figures, config } = board;
  const names = { focus: nameOf(board, view.region, locale), benchmark: nameOf(board, config.benchmark, locale) };

  const real = figures.grdp(view.region, 'real', figures.realBase);
  const current = mb.note_current(
    { years: years(real[0]?.period ?? 0, real.at(-1)?.period ?? 0, locale), base: figures.realBase },
    { locale }
  );

  return [
    { text: current, sourceIds: sourcesOf(real) },
    ...averageNote(board, names.benchmark, locale),
    ...registeredNote(board, names.benchmark, locale),
    ...baseNote(board, view, names, locale)
  ];
}

function averageNote(board: Board, benchmark: string, locale: Locale): Sourced[] {
  const median = levels(board, MEDIAN, PER_CAPITA).at(-1);
  if (!median) return [];
  const count = board.figures.municipalitiesOf(board.config.benchmark).length;
  const text = { benchmark, count, median: wonPerResident(median.value, locale), year: median.period };
  return [{ text: mb.note_average(text, { locale }), sourceIds: median.sourceIds, of: 'average' }];
}

function registeredNote(board: Board, benchmark: string, locale: Locale): Sourced[] {
  const derived = levels(board, board.config.benchmark, PER_CAPITA);
  const excess = shareOf(derived, board.figures.publishedPerCapita(board.config.benchmark, board.figures.newestBase)).at(-1);
  if (!excess) return [];
  const text = { benchmark, year: excess.period, difference: percent(excess.value - 100, locale) };
  return [{ text: mb.note_registered(text, { locale }), sourceIds: excess.sourceIds, of: 'registered' }];
}

/** Effect of the change of base alone, up to the newer reference year, in the last year that both bases have. */
function baseNote({ figures, config }: Board, { region }: View, names: { focus: string; benchmark: string }, locale: Locale): Sourced[] {
  const pair = (code: string) =>
    [figures.grdp(code, 'nominal', figures.newestBase), figures.grdp(code, 'nominal', figures.longestBase)] as const;
  const all = [...pair(region), ...pair(config.benchmark)];
  const common = commonPeriods(all, -Infinity, figures.newestBase);
  if (!common) return [];
  const lift = (code: string) => {
    const [now, before] = pair(code).map((series) => at(series, common.last)?.value ?? NaN);
    return signedPercent(percentChange(before ?? NaN, now ?? NaN), locale);
  };
  const text = mb.note_base(
    {
      ...names,
      older: figures.longestBase,
      base: figures.newestBase,
      year: common.last,
      focusLift: lift(region),
      benchmarkLift: lift(config.benchmark)
    },
    { locale }
  );
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
