import { growthWindows, windowBand } from '../../economy/growthWindows';
import { meanPopulation } from '../../economy/perCapita';
import { at, type Percent, type Series, type Year } from '../../economy/series';
import { levelAfter, perCapitaGrowth, yearlyGrowth, yearsToReach } from '../../economy/targets';
import type { Locale } from '../../words/locale';
import { count, inCell, percent, signedPercent, wonPerResident, years as span } from '../../words/numbers';
import { signedGrowth } from '../../words/growth';
import { m } from '../../words/messages';
import { mo } from '../../words/outlookMessages';
import type { Board } from '../board';
import { BASES, statedIn } from '../lines';
import { nameOf, unitName } from '../names';
import { peakTold } from '../peak';
import { numberSources, type NumberedSource, type Sourced } from '../sources';
import type { Ground } from './ground';
import { FAR, type OutlookView } from './outlookView';
import type { ClaimedTarget } from './packTarget';

/** Growth that is needed over some years, beside the best that a municipality did in as many and how many did as much. */
export interface Need {
  text: string;
  details: string[];
}

export interface TargetRow {
  id: 'double' | 'still' | 'moving' | 'own';
  name: string;
  amount: string;
  until: string;
  fromLast: Need;
  /** null where nobody announced a target. */
  fromAnnounced: Need | null;
}

/** A point of a path, the focus's last figure being 100. */
export interface PathPoint {
  year: Year;
  value: number;
}

export interface PathChart {
  from: Year;
  last: Year;
  until: Year;
  own: PathPoint[];
  theirs: PathPoint[];
  ownIf: PathPoint[];
  theirsIf: PathPoint[];
  /** What municipalities did, from the last figure on; ends where the data do. */
  fan: { year: Year; min: number; p10: number; median: number; p90: number; max: number }[];
  targets: { id: 'double' | 'own'; value: number; text: string }[];
  title: string;
  sub: string;
  label: string;
  words: {
    unit: string;
    own: string;
    theirs: string;
    ownIf: string;
    theirsIf: string;
    wide: string;
    narrow: string;
    median: string;
    isIf: string;
    end: string | null;
  };
  tick(value: number): string;
}

export interface OutlookPage {
  kicker: string;
  title: string;
  deck: Sourced[];
  targets: {
    sub: string;
    head: string[];
    rows: TargetRow[];
    /** What the two did in the years that there are figures of. */
    happened: { head: string; rows: { id: 'focus' | 'benchmark'; name: string; text: string }[] };
    notes: Sourced[];
  };
  chart: PathChart;
  chartSourceIds: string[];
  ifSub: string;
  sentences: string[];
  table: { head: string[]; rows: { year: Year; isIf: boolean; cells: string[] }[]; ifText: string };
  sources: NumberedSource[];
}

interface Telling {
  board: Board;
  ground: Ground;
  target: ClaimedTarget | null;
  view: OutlookView;
  locale: Locale;
  names: { focus: string; benchmark: string };
  /** Derived levels of the last year, thousand won. */
  level: { own: number; theirs: number };
  /** As the city states it; else the derived level. */
  stated: number;
  isStated: boolean;
  statedSources: readonly string[];
}

/** The page about targets: the same text, table and chart on the server and in the browser. */
export function outlookPageOf(board: Board, ground: Ground, target: ClaimedTarget | null, view: OutlookView, locale: Locale): OutlookPage {
  const { first, last, happened, sourceIds } = ground;
  const { focus, benchmark } = board.config;
  const names = { focus: nameOf(board, focus, locale), benchmark: nameOf(board, benchmark, locale) };
  const level = { own: at(ground.own, last)?.value ?? NaN, theirs: at(ground.theirs, last)?.value ?? NaN };
  const stated = statedIn(board, focus, last);
  const telling: Telling = {
    board,
    ground,
    target,
    view,
    locale,
    names,
    level,
    stated: stated?.value ?? level.own,
    isStated: stated !== undefined,
    statedSources: stated?.sourceIds ?? []
  };
  const text = { ...names, from: first, to: last, happened: signedPercent(happened.own, locale) };
  const deck: Sourced[] = [
    {
      text: mo.outlook_happened({ ...text, own: text.happened, theirs: signedPercent(happened.theirs, locale) }, { locale }),
      sourceIds,
      of: 'happened'
    },
    ...peakTold(board, focus, first, locale),
    { text: mo.outlook_last({ year: last }, { locale }), sourceIds: [] },
    ...laterOf(board, last, names.benchmark, locale)
  ];
  const targets = targetsOf(telling);
  const named = [...deck, ...targets.notes].flatMap((one) => one.sourceIds);
  return {
    kicker: mo.outlook_kicker(names, { locale }),
    title: target
      ? mo.outlook_title(
          { ...text, years: target.years, need: signedPercent(yearlyGrowth(1, target.multiple, target.years), locale) },
          { locale }
        )
      : mo.outlook_title_plain(text, { locale }),
    deck,
    targets,
    chart: chartOf(telling),
    chartSourceIds: [...sourceIds, ...windowSources(ground)],
    ifSub: mo.outlook_if_sub({ from: first, to: last }, { locale }),
    sentences: sentencesOf(telling),
    table: tableOf(telling),
    sources: numberSources(board, [...named, ...sourceIds, ...windowSources(ground)], locale)
  };
}

/** What the benchmark's published figure did since: published on both ends, and apart from everything derived. */
function laterOf({ figures, config }: Board, last: Year, benchmark: string, locale: Locale): Sourced[] {
  const published = figures.publishedPerCapita(config.benchmark, BASES.current);
  const [then, now] = [at(published, last), published.at(-1)];
  if (!then || !now || now.year <= last) return [];
  const text = {
    benchmark,
    from: last,
    to: now.year,
    first: wonPerResident(then.value, locale),
    last: wonPerResident(now.value, locale),
    status: now.preliminary ? m.key_legend_preliminary({}, { locale }).toLowerCase() : m.basis_published({}, { locale }),
    growth: signedPercent(yearlyGrowth(then.value, now.value, now.year - last), locale)
  };
  return [{ text: mo.outlook_later(text, { locale }), sourceIds: [...new Set([...then.sourceIds, ...now.sourceIds])], of: 'later' }];
}

function windowSources({ all }: Ground): string[] {
  return [...new Set([...all.values()].flatMap((series) => series.flatMap(({ sourceIds }) => sourceIds)))];
}

/** Growth that each target needs, from the last figure and from the day it was announced. */
function targetsOf(telling: Telling): OutlookPage['targets'] {
  const { ground, target, view, locale, names, level, stated } = telling;
  const { first, last, happened, all, allYears, longest, sourceIds } = ground;
  const announced = target?.announced ?? null;
  const nothing: Need = { text: '–', details: [] };
  const row = (id: TargetRow['id'], name: string, from: number, to: number, until: Year, today = to): TargetRow => {
    const met: Need = { text: mo.outlook_met({}, { locale }), details: [] };
    // A target that moves is met where its level of today is, not that of its year.
    const need = (start: Year) => (from >= today ? met : until > start ? needOf(telling, from, to, start, until) : nothing);
    return {
      id,
      name,
      amount: wonPerResident(to, locale),
      until: String(until),
      fromLast: need(last),
      fromAnnounced: announced === null ? null : need(announced)
    };
  };
  const moved = levelAfter(level.theirs, view.benchmark, view.until - last);
  const own = mo.outlook_own({}, { locale });
  return {
    sub: mo.outlook_targets_sub({ from: first, to: last }, { locale }),
    head: [
      mo.outlook_column_target({}, { locale }),
      mo.outlook_column_amount({}, { locale }),
      mo.outlook_column_until({}, { locale }),
      mo.outlook_column_from_last({ year: last }, { locale }),
      ...(announced === null ? [] : [mo.outlook_column_from_announced({ year: announced, last }, { locale })])
    ],
    rows: [
      ...(target
        ? [
            row(
              'double',
              (telling.isStated ? mo.outlook_double : mo.outlook_double_derived)(
                { amount: wonPerResident(stated, locale), claimant: target.claimant },
                { locale }
              ),
              stated,
              stated * target.multiple,
              target.deadline
            )
          ]
        : []),
      row('still', mo.outlook_still(names, { locale }), level.own, level.theirs, view.until),
      row(
        'moving',
        mo.outlook_moving({ ...names, growth: signedPercent(view.benchmark, locale) }, { locale }),
        level.own,
        moved,
        view.until,
        level.theirs
      ),
      view.own === null
        ? {
            id: 'own',
            name: own,
            amount: mo.outlook_not_set({}, { locale }),
            until: '–',
            fromLast: nothing,
            fromAnnounced: announced === null ? null : nothing
          }
        : row('own', own, level.own, view.own, view.until)
    ],
    happened: {
      head: mo.outlook_happened_head({}, { locale }),
      rows: (
        [
          ['focus', names.focus, happened.own],
          ['benchmark', names.benchmark, happened.theirs]
        ] as const
      ).map(([id, name, value]) => ({ id, name, text: growthText(value, first, last, locale) }))
    },
    notes: [
      { text: mo.outlook_basis({}, { locale }), sourceIds: [...telling.statedSources, ...sourceIds] },
      ...(longest === 0
        ? []
        : [
            {
              text: mo.outlook_stretches(
                { count: count(all.size, locale), span: span(allYears.from, allYears.to, locale), longest: count(longest, locale) },
                { locale }
              ),
              sourceIds: windowSources(ground),
              of: 'stretches'
            }
          ])
    ]
  };
}

function growthText(growth: Percent, from: Year, to: Year, locale: Locale, write = signedPercent): string {
  return mo.outlook_years({ growth: write(growth, locale), span: span(from, to, locale) }, { locale });
}

function needOf({ board, ground, locale }: Telling, from: number, to: number, start: Year, until: Year): Need {
  const years = until - start;
  const need = yearlyGrowth(from, to, years);
  const band = windowBand(ground.all, years);
  if (!band) {
    return { text: growthText(need, start, until, locale), details: [mo.outlook_no_data({ years: count(years, locale) }, { locale })] };
  }
  const { region, from: first, to: last, yearly } = band.best;
  // Where both would be printed alike, a second decimal tells which is more.
  const write = signedPercent(need, locale) === signedPercent(yearly, locale) ? signedGrowth : signedPercent;
  const best = {
    count: count(ground.all.size, locale),
    growth: write(yearly, locale),
    name: nameOf(board, region, locale),
    span: span(first, last, locale)
  };
  const reached = reachedOf(ground, years, to / from);
  const of = count(band.count, locale);
  return {
    text: growthText(need, start, until, locale, write),
    details: [
      mo.outlook_best(best, { locale }),
      reached === 0 ? mo.outlook_reached_none({ of }, { locale }) : mo.outlook_reached({ reached: count(reached, locale), of }, { locale })
    ]
  };
}

/** How many stretches of so many years ended at this multiple of their beginning or above. */
function reachedOf({ all }: Ground, years: number, factor: number): number {
  return growthWindows(all, years).filter((found) => found.factor >= factor).length;
}

/** Levels as a part of the focus's last, in per cent: of its own base alone, so that the stretches of the other base can stand beside them. */
function chartOf({ ground, target, view, locale, names, level, stated, isStated }: Telling): PathChart {
  const { first, last, longest, all } = ground;
  const index = (value: number) => (value / level.own) * 100;
  const until = view.until;
  const ahead = Array.from({ length: until - last + 1 }, (_, step) => step);
  const history = (series: Series) =>
    series.filter(({ year }) => year >= first && year <= last).map(({ year, value }) => ({ year, value: index(value) }));
  const growth = perCapitaGrowth(view.output, view.population);
  const path = (from: number, rate: number) => ahead.map((step) => ({ year: last + step, value: index(levelAfter(from, rate, step)) }));
  const ownIf = path(level.own, growth);
  const start = { year: last, min: 100, p10: 100, median: 100, p90: 100, max: 100 };
  const fan = ahead.slice(1).flatMap((step) => {
    const band = windowBand(all, step);
    if (!band) return [];
    const { min, p10, median, p90, max } = band;
    return [{ year: last + step, min: min * 100, p10: p10 * 100, median: median * 100, p90: p90 * 100, max: max * 100 }];
  });
  const text = { ...names, last, until, count: count(all.size, locale), value: percent(ownIf.at(-1)?.value ?? 100, locale) };
  return {
    from: first,
    last,
    until,
    own: history(ground.own),
    theirs: history(ground.theirs),
    ownIf,
    theirsIf: path(level.theirs, view.benchmark),
    fan: [start, ...fan],
    targets: [
      // Twice the stated figure is twice its level, whatever the basis.
      ...(target
        ? [
            {
              id: 'double' as const,
              value: target.multiple * 100,
              text: (isStated ? mo.outlook_target_double : mo.outlook_target_double_derived)(
                { amount: wonPerResident(stated * target.multiple, locale) },
                { locale }
              )
            }
          ]
        : []),
      ...(view.own === null
        ? []
        : [
            {
              id: 'own' as const,
              value: index(view.own),
              text: mo.outlook_target_own({ amount: wonPerResident(view.own, locale) }, { locale })
            }
          ])
    ],
    title: mo.outlook_path_title(text, { locale }),
    sub: mo.outlook_path_sub(text, { locale }),
    label: mo.outlook_path_label(text, { locale }),
    words: {
      unit: mo.outlook_unit({ ...names, year: last }, { locale }),
      own: names.focus,
      theirs: names.benchmark,
      ownIf: mo.outlook_if_label({ name: names.focus }, { locale }),
      theirsIf: mo.outlook_if_label({ name: names.benchmark }, { locale }),
      wide: mo.outlook_band_wide({}, { locale }),
      narrow: mo.outlook_band_narrow({}, { locale }),
      median: mo.outlook_band_median({}, { locale }),
      isIf: mo.outlook_if_key({}, { locale }),
      end: until - last > longest ? mo.outlook_band_end({ years: count(longest, locale) }, { locale }) : null
    },
    tick: (value) => count(value, locale)
  };
}

/** The year in whose middle a level is reached: the first whole year at or after it. */
function yearReached(last: Year, years: number): Year {
  return last + Math.ceil(years - 1e-9);
}

function sentencesOf({ board, ground, target, view, locale, names, level, stated }: Telling): string[] {
  const { last, all, longest } = ground;
  const years = view.until - last;
  const residents = at(meanPopulation(board.figures.population(board.config.focus)), last)?.value ?? NaN;
  const growth = perCapitaGrowth(view.output, view.population);
  const signed = (value: number) => signedPercent(value, locale);
  const factor = Math.pow(1 + growth / 100, years);
  const band = windowBand(all, years);
  const path = mo.outlook_sentence_path(
    {
      output: signed(view.output),
      population: signed(view.population),
      growth: signed(growth),
      amount: wonPerResident(level.own, locale),
      end: wonPerResident(level.own * factor, locale),
      residents: count(levelAfter(residents, view.population, years), locale),
      last,
      until: view.until
    },
    { locale }
  );
  const reached = reachedOf(ground, years, factor);
  const fan = band
    ? (reached === band.count ? mo.outlook_sentence_fan_all : mo.outlook_sentence_fan)(
        {
          count: count(band.count, locale),
          years: count(years, locale),
          reached: count(reached, locale),
          low: percent(band.p10 * 100, locale, 0),
          high: percent(band.p90 * 100, locale, 0)
        },
        { locale }
      )
    : mo.outlook_sentence_fan_none({ years: count(years, locale), longest: count(longest, locale) }, { locale });
  return [path, fan, caughtUp(), ...(target ? [doubled(target)] : []), ...(view.own === null ? [] : [ownReached(view.own)])];

  function caughtUp(): string {
    const text = { ...names, growth: signed(view.benchmark) };
    const wait = yearsToReach(level.own, level.theirs, growth, view.benchmark);
    if (wait === 0) return mo.outlook_catch_up_met(text, { locale });
    if (wait === null) return mo.outlook_catch_up_never(text, { locale });
    if (wait > FAR) return mo.outlook_catch_up_far({ ...text, years: count(FAR, locale) }, { locale });
    return mo.outlook_catch_up({ ...text, year: yearReached(last, wait) }, { locale });
  }

  function doubled({ multiple, deadline }: ClaimedTarget): string {
    const wait = yearsToReach(stated, stated * multiple, growth, 0);
    return wait === null || wait > FAR
      ? mo.outlook_doubled_never({ deadline }, { locale })
      : mo.outlook_doubled({ year: yearReached(last, wait), deadline }, { locale });
  }

  function ownReached(own: number): string {
    const text = { amount: wonPerResident(own, locale) };
    const wait = yearsToReach(level.own, own, growth, 0);
    if (wait === 0) return mo.outlook_own_met(text, { locale });
    return wait === null || wait > FAR
      ? mo.outlook_own_never(text, { locale })
      : mo.outlook_own_year({ ...text, year: yearReached(last, wait) }, { locale });
  }
}

/** The path in numbers, and what the stretches would make of the last figure's 100. */
function tableOf({ board, ground, view, locale, names, level }: Telling): OutlookPage['table'] {
  const { first, last, own, theirs, all } = ground;
  const unit = unitName(board, 'perCapita', null, locale);
  const growth = perCapitaGrowth(view.output, view.population);
  const years = Array.from({ length: view.until - first + 1 }, (_, step) => first + step);
  return {
    head: [
      mo.outlook_table_year({}, { locale }),
      mo.outlook_table_own({ ...names, unit }, { locale }),
      mo.outlook_table_theirs({ ...names, unit }, { locale }),
      mo.outlook_table_share(names, { locale }),
      mo.outlook_table_min({}, { locale }),
      mo.outlook_table_low({}, { locale }),
      mo.outlook_table_median({}, { locale }),
      mo.outlook_table_high({}, { locale }),
      mo.outlook_table_max({}, { locale })
    ],
    rows: years.map((year) => {
      const isIf = year > last;
      const mine = isIf ? levelAfter(level.own, growth, year - last) : (at(own, year)?.value ?? NaN);
      const other = isIf ? levelAfter(level.theirs, view.benchmark, year - last) : (at(theirs, year)?.value ?? NaN);
      const band = isIf ? windowBand(all, year - last) : null;
      return {
        year,
        isIf,
        cells: [
          inCell('perCapita', mine, locale),
          inCell('perCapita', other, locale),
          inCell('index', (mine / other) * 100, locale),
          ...(['min', 'p10', 'median', 'p90', 'max'] as const).map((key) =>
            band ? percent(band[key] * 100, locale, 0) : isIf ? mo.outlook_no_data_short({}, { locale }) : '–'
          )
        ]
      };
    }),
    ifText: mo.outlook_table_if({}, { locale })
  };
}
