import { shareOf } from '../economy/compare';
import { at, commonYears } from '../economy/series';
import type { Locale } from '../words/locale';
import { m } from '../words/messages';
import { percent, wonPerResident, years } from '../words/numbers';
import type { Board } from './board';
import { BASES, levels } from './lines';
import { nameOf } from './names';
import { MEDIAN, type View } from './view';

/** What a reader must know not to misread the figures, each note computed for the focus. */
export function notesOf(board: Board, view: View, locale: Locale): string[] {
  const { figures, config } = board;
  const names = { focus: nameOf(board, view.region, locale), benchmark: nameOf(board, config.benchmark, locale) };

  const real = figures.grdp(view.region, 'real', BASES.older);
  const current = m.note_current({ years: years(real[0]?.year ?? 0, real.at(-1)?.year ?? 0, locale) }, { locale });

  const median = levels(board, MEDIAN, 'per-capita', 'derived', BASES.current).at(-1);
  const average =
    median &&
    m.note_average(
      {
        benchmark: names.benchmark,
        count: figures.municipalitiesOf(config.benchmark).length,
        median: wonPerResident(median.value, locale, 1),
        year: median.year
      },
      { locale }
    );

  const derived = levels(board, config.benchmark, 'per-capita', 'derived', BASES.current);
  const excess = shareOf(derived, figures.publishedPerCapita(config.benchmark, BASES.current)).at(-1);
  const registered =
    excess &&
    m.note_registered({ benchmark: names.benchmark, year: excess.year, difference: percent(excess.value - 100, locale) }, { locale });

  return [current, average, registered, baseNote(board, view, names, locale), m.note_jobs({}, { locale })].filter(
    (note) => note !== undefined
  );
}

/** What the change of base alone does to the last year that both bases know before the accounts' reference year ends. */
function baseNote({ figures, config }: Board, { region }: View, names: { focus: string; benchmark: string }, locale: Locale) {
  const pair = (code: string) => [figures.grdp(code, 'nominal', BASES.current), figures.grdp(code, 'nominal', BASES.older)] as const;
  const common = commonYears([...pair(region), ...pair(config.benchmark)], -Infinity, BASES.current);
  if (!common) return undefined;
  const lift = (code: string) => {
    const [now, before] = pair(code).map((series) => at(series, common.last)?.value ?? NaN);
    return percent(((now ?? NaN) / (before ?? NaN)) * 100 - 100, locale);
  };
  return m.note_base({ ...names, year: common.last, focusLift: lift(region), benchmarkLift: lift(config.benchmark) }, { locale });
}
