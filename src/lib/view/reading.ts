import { beforeAfter, placeboRank, yearsNeeded } from '../statistics/beforeAfter';
import { within, type Series, type Year } from '../statistics/series';
import type { Locale } from '../words/locale';
import { mp } from '../words/projectMessages';
import { logPoints } from '../words/logPoints';
import { count, isolate, place, years } from '../words/numbers';
import type { Board } from './board';
import { nameOf } from './names';
import {
  WINDOWS,
  type ReadableEvent,
  type Reading,
  type ReadingContext,
  type ReadingView,
  type Refusal,
  type Subject
} from './readingView';

const DEFAULT_WINDOW = 3;

/** The series of a subject for all municipalities and the province, on one kind of price and one base year. */
interface SubjectSeries {
  base: number | null;
  of: ReadonlyMap<string, Series>;
  benchmark: Series;
}

/**
 * Default subject of a comparison: the first opening, or else the first start of works, whichever has the
 * years that it needs.
 */
export function defaultReading(board: Board, { events }: ReadingContext): ReadingView {
  return { event: defaultEvent(board, events)?.id ?? null, years: DEFAULT_WINDOW, of: 'output' };
}

function defaultEvent(board: Board, events: readonly ReadableEvent[]): ReadableEvent | undefined {
  const candidates = [...events.filter(({ begins }) => begins === 'use'), ...events.filter(({ begins }) => begins === 'works')];
  const readable = candidates.find(({ year }) => {
    const { of, benchmark } = subjectSeries(board, 'output', year, DEFAULT_WINDOW);
    return beforeAfter(of.get(board.config.focus) ?? [], benchmark, year, DEFAULT_WINDOW) !== null;
  });
  return readable ?? candidates[0];
}

/**
 * Growth of the city relative to the province before and after a milestone of a project, or why it cannot be shown. It shows
 * timing, not causation.
 */
export function readingOf(board: Board, context: ReadingContext, view: ReadingView, locale: Locale): Reading | Refusal {
  const { focus, benchmark: province } = board.config;
  const event = context.events.find(({ id }) => id === view.event);
  const { of, benchmark, base } = subjectSeries(board, view.of, event?.year ?? null, view.years);
  const own = of.get(focus) ?? [];
  const names = { focus: nameOf(board, focus, locale), benchmark: nameOf(board, province, locale) };
  const subject = subjectText(view.of, base, locale);
  const cautions = cautionsOf(context, event, locale);
  const sourceIds = [...new Set([...own, ...benchmark].flatMap((observation) => observation.sourceIds))];
  const common = own.filter(({ period: year }) => benchmark.some((other) => other.period === year)).map(({ period: year }) => year);
  const [from, to] = [common[0], common.at(-1)];
  if (from === undefined || to === undefined) {
    const title = mp.refused_no_figures_title({}, { locale });
    const reason = mp.refused_no_figures({ ...names, subject }, { locale });
    return { kind: 'refused', title, reason, have: null, need: null, cautions, sourceIds };
  }
  const have = { from, to, text: mp.reading_have({ ...names, subject }, { locale }) };

  if (!event) {
    return {
      kind: 'refused',
      title: context.undated ? mp.refused_undated_title({}, { locale }) : mp.refused_not_begun_title({}, { locale }),
      reason: context.undated
        ? mp.refused_undated({}, { locale })
        : mp.refused_not_begun({ years: years(from, to, locale), subject, ...names }, { locale }),
      have,
      need: null,
      cautions,
      sourceIds
    };
  }
  const { year } = event;
  const ranked = placeboRank(of, benchmark, focus, year, view.years);
  if (!ranked) {
    const need = yearsNeeded(year, view.years);
    const late = need.to > to;
    const text = {
      end: to,
      start: from,
      year,
      need: years(need.from, need.to, locale),
      have: years(from, to, locale),
      subject,
      title: event.title
    };
    return {
      kind: 'refused',
      title: (to < year ? mp.refused_before_title : late ? mp.refused_end_title : mp.refused_start_title)(text, { locale }),
      reason: mp.refused_years({ ...text, window: view.years }, { locale }),
      have,
      need: { ...need, text: mp.reading_need({ window: view.years, year }, { locale }) },
      cautions: [mp.reading_not_cause({}, { locale })],
      sourceIds
    };
  }
  const { own: reading, rank, ordinary } = ranked;
  const points = (value: number) => logPoints(value, locale);
  const spans = { before: years(year - view.years, year - 1, locale), after: years(year + 1, year + view.years, locale) };
  const text = {
    ...names,
    subject,
    title: event.title,
    year,
    window: view.years,
    before: points(reading.before),
    after: points(reading.after),
    beforeYears: spans.before,
    afterYears: spans.after,
    difference: points(reading.difference),
    rank: place(rank, locale),
    count: count(ranked.of, locale),
    asLarge: count(ranked.asLarge, locale),
    low: points(ordinary.low),
    high: points(ordinary.high),
    excluded: points(reading.excluded.growth),
    with: points(reading.excluded.difference)
  };
  return {
    kind: 'read',
    title: mp.reading_title(text, { locale }),
    sentence: [
      mp.reading_sentence(text, { locale }),
      (ranked.isOrdinary ? mp.reading_ordinary : mp.reading_unusual)(text, { locale }),
      mp.reading_excluded(text, { locale })
    ].join(' '),
    before: { value: reading.before, text: text.before, years: spans.before },
    after: { value: reading.after, text: text.after, years: spans.after },
    basis: mp.reading_basis(text, { locale }),
    unit: mp.reading_unit({}, { locale }),
    strip: {
      dots: ranked.all.map(({ region, reading: { difference } }) => ({
        region,
        name: nameOf(board, region, locale),
        difference,
        text: points(difference)
      })),
      own: focus,
      ownText: mp.strip_own(text, { locale }),
      zero: mp.strip_zero({}, { locale })
    },
    rankText: mp.reading_rank(text, { locale }),
    table: tableOf(of, benchmark, focus, year, view.years, locale),
    cautions,
    sourceIds
  };
}

function tableOf(
  of: ReadonlyMap<string, Series>,
  benchmark: Series,
  focus: string,
  year: Year,
  window: number,
  locale: Locale
): Reading['table'] {
  const cell = (row: Year, width: number) => {
    const found = placeboRank(of, benchmark, focus, row, width);
    if (!found) return NONE;
    const text = { difference: logPoints(found.own.difference, locale), rank: isolate(`${found.asLarge}/${found.of}`, locale) };
    return mp.reading_cell(text, { locale });
  };
  const rows = [year - 1, year, year + 1];
  // A window for which no year has data is left out.
  const possible = WINDOWS.filter((width) => rows.some((row) => cell(row, width) !== NONE));
  return {
    windows: possible.map((width) => mp.reading_window({ window: width }, { locale })),
    rows: rows.map((row) => ({
      year: row,
      isChosen: row === year,
      cells: possible.map((width) => {
        const text = cell(row, width);
        return { text, window: width, isKnown: text !== NONE, isChosen: row === year && width === window };
      })
    }))
  };
}

const NONE = '–';

/** Notes: another project that began in the same year has the same comparison; and caveats of every comparison. */
function cautionsOf({ others }: ReadingContext, event: ReadableEvent | undefined, locale: Locale): string[] {
  const same = others.filter(({ year }) => event && year === event.year);
  return [
    ...same.map(({ project, title, year }) => mp.reading_same_year({ project, title, year }, { locale })),
    mp.reading_not_cause({}, { locale })
  ];
}

/**
 * The series for a subject. Real GRDP of municipalities exists on the 2015 base only; for nominal GRDP per capita
 * the base that has the years is used, the current one if both have them. Never both.
 */
export function subjectSeries({ figures, config }: Board, subject: Subject, year: Year | null, window: number): SubjectSeries {
  const all = figures.municipalitiesOf(config.benchmark).map(({ code }) => code);
  const made = (base: number | null, seriesOf: (region: string) => Series): SubjectSeries => ({
    base,
    of: new Map(all.map((code) => [code, seriesOf(code)])),
    benchmark: seriesOf(config.benchmark)
  });
  switch (subject) {
    case 'output':
      return made(figures.longestBase, (region) => figures.grdp(region, 'real', figures.realBase));
    case 'population':
      return made(null, (region) => figures.population(region));
    case 'per-capita': {
      const on = (base: number) => made(base, (region) => figures.derivedPerCapita(region, 'nominal', base));
      const [current, older] = [on(figures.newestBase), on(figures.longestBase)];
      if (year === null) return current;
      const { from, to } = yearsNeeded(year, window);
      // If neither base has all years, the one that has more is named.
      const covered = ({ of }: SubjectSeries) => within(of.get(config.focus) ?? [], from, to).length;
      return covered(older) > covered(current) ? older : current;
    }
  }
}

export function subjectText(subject: Subject, base: number | null, locale: Locale): string {
  switch (subject) {
    case 'output':
      return mp.subject_output({ base: base ?? '' }, { locale });
    case 'population':
      return mp.subject_population({}, { locale });
    case 'per-capita':
      return mp.subject_per_capita({ base: base ?? '' }, { locale });
  }
}
