import { percentOf } from '../../statistics/percent';
import { newestSpread, reaching } from '../../statistics/growthWindows';
import { at, type Percent, type Series, type Year } from '../../statistics/series';
import { levelAfter, perCapitaGrowth, yearlyGrowth, yearsToReach } from '../../statistics/targets';
import type { Locale } from '../../words/locale';
import { count, inCell, listed, percent, signedPercent, wonPerResident, years as span } from '../../words/numbers';
import { mo } from '../../words/outlookMessages';
import type { Board } from '../board';
import { statedIn } from '../lines';
import { nameOf, levelUnit } from '../names';
import { peakTold } from '../peak';
import { numberSources, type NumberedSource, type Sourced } from '../sources';
import type { Change, Ground } from './ground';
import { FAR, type OutlookView } from './outlookView';
import type { ClaimedTarget } from './packTarget';

/** So many municipalities, or fewer, are named. */
const FEW = 3;

/** Growth that is needed over some years, and which municipalities did as much in as many. */
export interface Need {
  text: string;
  /** null where nothing is needed or measured. */
  detail: string | null;
}

export interface TargetRow {
  id: 'double' | 'still' | 'moving' | 'own';
  name: string;
  amount: string;
  until: string;
  fromLast: Need;
  /** null if nobody announced a target. */
  fromAnnounced: Need | null;
}

/** A point of a path, with the focus's last figure as 100. */
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
  /** How far the municipalities came in their newest years, from the last figure on; ends where the data do. */
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
  /** Where the levers stand on opening, with the years of each. */
  ifSub: Sourced;
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
  const text = { ...names, from: first, to: last, moved: movedYearly(happened.own, locale) };
  const deck: Sourced[] = [
    {
      text: mo.outlook_happened(
        { ...text, own: signedPercent(happened.own, locale), theirs: signedPercent(happened.theirs, locale) },
        { locale }
      ),
      sourceIds,
      of: 'happened'
    },
    ...peakTold(board, focus, first, locale),
    { text: mo.outlook_last({ year: last }, { locale }), sourceIds: [] },
    ...newerOf(ground, locale)
  ];
  const targets = targetsOf(telling);
  const named = [...deck, ...targets.notes].flatMap((one) => one.sourceIds);
  return {
    title: target
      ? mo.outlook_title(
          { ...text, years: target.years, need: percent(yearlyGrowth(1, target.multiple, target.years), locale) },
          { locale }
        )
      : mo.outlook_title_plain(text, { locale }),
    deck,
    targets,
    chart: chartOf(telling),
    chartSourceIds: [...sourceIds, ...windowSources(ground)],
    ifSub: ifSubOf(telling),
    sentences: sentencesOf(telling),
    table: tableOf(telling),
    sources: numberSources(board, [...named, ...sourceIds, ...windowSources(ground), ...newestSources(telling)], locale)
  };
}

/** A change a year as a verb. */
function movedYearly(growth: Percent, locale: Locale): string {
  const text = { growth: percent(Math.abs(growth), locale) };
  if (text.growth === percent(0, locale)) return mo.outlook_flat({}, { locale });
  return growth > 0 ? mo.outlook_rose(text, { locale }) : mo.outlook_fell(text, { locale });
}

/** Figures of the focus that go on after its GRDP ends. */
function newerOf({ newer }: Ground, locale: Locale): Sourced[] {
  const told = newer.map(({ of, year }) =>
    (of === 'residents' ? mo.outlook_newer_residents : mo.outlook_newer_added)({ year }, { locale })
  );
  return told.length === 0
    ? []
    : [
        {
          text: mo.outlook_newer({ figures: listed(told) }, { locale }),
          sourceIds: newer.flatMap(({ sourceIds }) => sourceIds),
          of: 'newer'
        }
      ];
}

/** The changes that the levers open with, each with its years. */
function ifSubOf(telling: Telling): Sourced {
  const { ground, locale, names } = telling;
  const { output, population, benchmark } = ground.newest;
  const spanOf = ({ from, to }: Change) => span(from, to, locale);
  return {
    text: mo.outlook_if_sub(
      {
        ...names,
        base: telling.board.figures.newestBase,
        output: signedPercent(output.growth, locale),
        outputSpan: spanOf(output),
        population: signedPercent(population.growth, locale),
        populationSpan: spanOf(population),
        theirs: signedPercent(benchmark.growth, locale),
        benchmarkSpan: spanOf(benchmark)
      },
      { locale }
    ),
    sourceIds: newestSources(telling),
    of: 'newest'
  };
}

function newestSources({ board, ground }: Telling): string[] {
  const { focus } = board.config;
  const newest = [board.figures.grdp(focus, 'nominal', board.figures.newestBase), board.figures.population(focus), ground.theirs];
  return [...new Set(newest.flatMap((series) => series.at(-1)?.sourceIds ?? []))];
}

/** What the benchmark's published figure did since: published on both ends, and apart from everything derived. */
function laterOf({ figures, config }: Board, last: Year, benchmark: string, locale: Locale): Sourced[] {
  const published = figures.publishedPerCapita(config.benchmark, figures.newestBase);
  const [then, now] = [at(published, last), published.at(-1)];
  if (!then || !now || now.period <= last) return [];
  const text = {
    benchmark,
    from: last,
    to: now.period,
    first: wonPerResident(then.value, locale),
    last: wonPerResident(now.value, locale),
    growth: signedPercent(yearlyGrowth(then.value, now.value, now.period - last), locale)
  };
  const message = now.preliminary ? mo.outlook_later_preliminary : mo.outlook_later;
  return [{ text: message(text, { locale }), sourceIds: [...new Set([...then.sourceIds, ...now.sourceIds])], of: 'later' }];
}

function windowSources({ all }: Ground): string[] {
  return [...new Set([...all.values()].flatMap((series) => series.flatMap(({ sourceIds }) => sourceIds)))];
}

/** Growth that each target needs, from the last figure and from the day it was announced. */
function targetsOf(telling: Telling): OutlookPage['targets'] {
  const { board, ground, target, view, locale, names, level, stated, isStated } = telling;
  const { first, last, happened, all, allYears, longest, sourceIds } = ground;
  const announced = target?.announced ?? null;
  const nothing: Need = { text: '–', detail: null };
  const row = (id: TargetRow['id'], name: string, from: number, to: number, until: Year, today = to): TargetRow => {
    const met: Need = { text: mo.outlook_met({}, { locale }), detail: null };
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
    sub: mo.outlook_targets_sub({ base: board.figures.newestBase, span: span(first, last, locale) }, { locale }),
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
              (isStated ? mo.outlook_double : mo.outlook_double_derived)(
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
        mo.outlook_moving({ ...names, growth: percent(view.benchmark, locale) }, { locale }),
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
      ).map(([id, name, value]) => ({ id, name, text: growthText(signedPercent(value, locale), first, last, locale) }))
    },
    notes: [
      ...(target && isStated ? [{ text: mo.outlook_basis({}, { locale }), sourceIds: [...telling.statedSources, ...sourceIds] }] : []),
      { text: mo.outlook_dated({}, { locale }), sourceIds: [] },
      ...laterOf(board, last, names.benchmark, locale),
      ...(longest === 0
        ? []
        : [
            {
              text: mo.outlook_stretches(
                {
                  base: board.figures.longestBase,
                  count: count(all.size, locale),
                  span: span(allYears.from, allYears.to, locale),
                  longest: count(longest, locale)
                },
                { locale }
              ),
              sourceIds: windowSources(ground),
              of: 'stretches'
            }
          ])
    ]
  };
}

function growthText(growth: string, from: Year, to: Year, locale: Locale): string {
  return mo.outlook_years({ growth, span: span(from, to, locale) }, { locale });
}

function needOf({ board, ground, locale }: Telling, from: number, to: number, start: Year, until: Year): Need {
  const years = until - start;
  const need = yearlyGrowth(from, to, years);
  const found = reaching(ground.all, years, to / from);
  const needText = (digits?: number) => growthText(percent(need, locale, digits), start, until, locale);
  if (!found) return { text: needText(), detail: mo.outlook_no_data({ years: count(years, locale) }, { locale }) };
  const { regions, fastest } = found;
  const of = count(found.of, locale);
  if (regions.length === 0) {
    // Where both would be printed alike, a second decimal tells which is more.
    const digits = percent(need, locale) === percent(fastest.yearly, locale) ? 2 : 1;
    return {
      text: needText(digits),
      detail: mo.outlook_reached_none(
        {
          of,
          name: nameOf(board, fastest.region, locale),
          growth: percent(fastest.yearly, locale, digits),
          span: span(fastest.from, fastest.to, locale)
        },
        { locale }
      )
    };
  }
  const text = { reached: count(regions.length, locale), of };
  return {
    text: needText(),
    detail:
      regions.length > FEW
        ? mo.outlook_reached(text, { locale })
        : mo.outlook_reached_by({ ...text, names: namesOf(board, regions, locale) }, { locale })
  };
}

function namesOf(board: Board, regions: readonly string[], locale: Locale): string {
  return listed(regions.map((region) => nameOf(board, region, locale)));
}

/** Levels as a part of the focus's last, in per cent: of its own base alone, so that growth on the other base can stand beside them. */
function chartOf({ board, ground, target, view, locale, names, level, stated, isStated }: Telling): PathChart {
  const { first, last, longest, all, allYears } = ground;
  const index = (value: number) => percentOf(value, level.own);
  const until = view.until;
  const ahead = Array.from({ length: until - last + 1 }, (_, step) => step);
  const history = (series: Series) =>
    series.filter(({ period: year }) => year >= first && year <= last).map(({ period: year, value }) => ({ year, value: index(value) }));
  const growth = perCapitaGrowth(view.output, view.population);
  const path = (from: number, rate: number) => ahead.map((step) => ({ year: last + step, value: index(levelAfter(from, rate, step)) }));
  const ownIf = path(level.own, growth);
  const start = { year: last, min: 100, p10: 100, median: 100, p90: 100, max: 100 };
  const fan = ahead.slice(1).flatMap((step) => {
    const spread = newestSpread(all, step);
    if (!spread) return [];
    const { min, p10, median, p90, max } = spread;
    return [{ year: last + step, min, p10, median, p90, max }];
  });
  const text = {
    ...names,
    last,
    until,
    to: allYears.to,
    count: count(all.size, locale),
    value: percent(ownIf.at(-1)?.value ?? 100, locale)
  };
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
              value: percentOf(target.multiple, 1),
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
    sub: mo.outlook_path_sub({ ...text, base: board.figures.newestBase, older: board.figures.longestBase }, { locale }),
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
  const growth = perCapitaGrowth(view.output, view.population);
  const signed = (value: number) => signedPercent(value, locale);
  const factor = levelAfter(1, growth, years);
  const path = mo.outlook_sentence_path(
    {
      output: signed(view.output),
      population: signed(view.population),
      growth: signed(growth),
      amount: wonPerResident(level.own, locale),
      end: wonPerResident(level.own * factor, locale),
      last,
      until: view.until
    },
    { locale }
  );
  return [path, others(), caughtUp(), ...(target ? [doubled(target)] : []), ...(view.own === null ? [] : [ownReached(view.own)])];

  /** Which municipalities did as much, and how far most of them came. */
  function others(): string {
    const [found, spread] = [reaching(all, years, factor), newestSpread(all, years)];
    if (!found) return mo.outlook_sentence_fan_none({ years: count(years, locale), longest: count(longest, locale) }, { locale });
    const { regions } = found;
    const text = { years: count(years, locale), reached: count(regions.length, locale), of: count(found.of, locale) };
    const reached =
      regions.length === 0
        ? mo.outlook_sentence_fan_zero(text, { locale })
        : regions.length > FEW
          ? mo.outlook_sentence_fan(text, { locale })
          : mo.outlook_sentence_fan_by({ ...text, names: namesOf(board, regions, locale) }, { locale });
    if (!spread) return reached;
    const most = mo.outlook_sentence_fan_spread(
      {
        from: spread.from,
        to: spread.to,
        count: count(spread.count, locale),
        low: percent(spread.p10, locale, 0),
        high: percent(spread.p90, locale, 0)
      },
      { locale }
    );
    return `${reached} ${most}`;
  }

  function caughtUp(): string {
    const text = { ...names, growth: percent(view.benchmark, locale) };
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

/** The path in numbers, and how far the municipalities came in as many years, their newest, from 100. */
function tableOf({ ground, view, locale, names, level }: Telling): OutlookPage['table'] {
  const { first, last, own, theirs, all } = ground;
  const unit = levelUnit('thousand-krw', locale);
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
      const spread = isIf ? newestSpread(all, year - last) : null;
      return {
        year,
        isIf,
        cells: [
          inCell('thousand-krw', mine, locale),
          inCell('thousand-krw', other, locale),
          inCell('index', percentOf(mine, other), locale),
          ...(['min', 'p10', 'median', 'p90', 'max'] as const).map((key) =>
            spread ? percent(spread[key], locale, 0) : isIf ? mo.outlook_no_data_short({}, { locale }) : '–'
          )
        ]
      };
    }),
    ifText: mo.outlook_table_if({}, { locale })
  };
}
