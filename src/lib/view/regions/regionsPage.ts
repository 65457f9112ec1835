import { percentOf } from '../../statistics/percent';
import { GRDP, PER_CAPITA, POPULATION } from '../../statistics/figures';
import { isAmount } from '../../statistics/indicator';
import { at } from '../../statistics/series';
import type { Locale } from '../../words/locale';
import {
  atPoint,
  count,
  inCell,
  inTick,
  inWords,
  listed,
  movedBy,
  percent,
  place,
  signedPercent,
  wonPerResident,
  years
} from '../../words/numbers';
import { percentSpan } from '../../words/percentSpan';
import { phrase, type Piece } from '../../words/phrase';
import { mr } from '../../words/regionsMessages';
import { together } from '../../words/together';
import type { Board } from '../board';
import { levels } from '../lines';
import { textIn } from '../measures';
import { isNamed, levelUnit, measureName, nameOf, unitName } from '../names';
import { periodText, spanText } from '../periods';
import { numberSources, type NumberedSource, type Sourced } from '../sources';
import { MEDIAN } from '../view';
import type { PackedMap } from './packMap';
import { mapOf, pathsOf, growthOf, type CircleMap, type RankChart, type GrowthChart } from './regionsCharts';
import { hasFallen, type Named, type Telling, namedOf, placeBy, basisText, rankedBy } from './regionsTelling';
import { accountYears, baseOf, type RegionsView } from './regionsView';
import { remarksTold, type Remark } from './remarks';
import { benchmarkValue, rankLevels, rankQuantity, SHARE_LIMITS, standingsOf, type ShareClass, type Standing } from './standings';

export interface RankedRow extends Named {
  value: number;
  text: string;
  shareClass: ShareClass;
  north: boolean;
}

export interface Ranked {
  sub: string;
  unit: string;
  rows: RankedRow[];
  /** Line at the benchmark's value; null if it is not on the axis. */
  line: { value: number; name: string; text: string } | null;
  /** What the chart cannot show, or what to do if it shows nothing. */
  notes: Sourced[];
  tick(value: number, step: number): string;
}

/** Key of a cell in the table of all municipalities. */
export type RegionCell = 'value' | 'per-capita' | 'share' | 'grdp' | 'population' | 'output' | 'residents' | 'change';

export interface RegionsTable {
  title: string;
  sub: string;
  columns: string[];
  /** Cells with their keys; a text without a figure has none. */
  rows: (Named & { cells: { id: RegionCell | null; text: string }[] })[];
}

/** Content of the page of all municipalities for a view, in one language. */
export interface RegionsPage {
  kicker: string;
  title: Piece<'rank'>[];
  titleSourceIds: readonly string[];
  deck: Sourced[];
  sentence: string;
  ranked: Ranked;
  classes: { shareClass: ShareClass; text: string }[];
  map: CircleMap;
  paths: RankChart;
  /** null if a single year is chosen: growth needs two. */
  growth: GrowthChart | null;
  table: RegionsTable;
  /** Read-out of a municipality for pointer and keyboard. */
  details: Details;
  pathDetails: Details;
  sourceIds: string[];
  sources: NumberedSource[];
}

/** By the code of the municipality. */
export type Details = Record<string, { title: string; lines: string[]; announcement: string }>;

/** The page of all municipalities: the same text, table and charts on the server and in the browser. */
export function regionsPageOf(board: Board, view: RegionsView, map: PackedMap, remarks: readonly Remark[], locale: Locale): RegionsPage {
  // A single year has no ranking by growth: the levels of that year are shown, with a note on what the ranking needs.
  const isUnranked = view.unit === 'change' && view.from === view.to;
  const span = accountYears(board, view);
  const shown: RegionsView = isUnranked ? { ...view, unit: 'level' } : view;
  const standings = standingsOf(board, shown);
  const own = standings.find(({ code }) => code === view.region);
  const all = board.figures.municipalitiesOf(board.config.benchmark).length;
  const names = {
    focus: nameOf(board, view.region, locale),
    benchmark: nameOf(board, board.config.benchmark, locale),
    count: count(all, locale)
  };
  const telling: Telling = { board, view: shown, years: span, locale, standings, own, names };
  const sourceIds = [...new Set(standings.flatMap((standing) => standing.sourceIds))];
  const deck = deckOf(telling, sourceIds);
  const remarked = remarksTold(
    board,
    remarks,
    locale,
    ({ year }) => year === span.to || (year > span.from && year < span.to),
    baseOf(view)
  );
  const figures = isUnranked ? unranked(telling, view) : rankedOf(telling, sourceIds);
  const ranked = { ...figures, notes: [...figures.notes, ...remarked] };
  const growth = growthOf(telling, sourceIds);
  const named = [...sourceIds, ...deck, ...ranked.notes, ...(growth?.text ?? [])].flatMap((one) =>
    typeof one === 'string' ? one : one.sourceIds
  );
  return {
    kicker: mr.regions_kicker({ ...names, year: span.to }, { locale }),
    title: titleOf(telling),
    titleSourceIds: own?.sourceIds ?? [],
    deck,
    sentence: sentenceOf(telling),
    ranked,
    classes: classesOf(locale),
    map: mapOf(telling, map),
    paths: pathsOf(telling),
    growth,
    table: tableOf(telling),
    details: detailsOf(telling),
    // Rank lines show levels, whatever the ranking is by.
    pathDetails: detailsOf({ ...telling, view: { ...shown, unit: 'level' }, standings: standingsOf(board, { ...shown, unit: 'level' }) }),
    sourceIds,
    sources: numberSources(board, named, locale)
  };
}

function titleOf(telling: Telling): Piece<'rank'>[] {
  const { board, view, locale, own, names } = telling;
  if (!own) return [{ text: mr.regions_none({}, { locale }) }];
  const { measure, unit, from, to } = view;
  const indicator = board.figures.indicator(measure);
  const message = unit === 'level' ? mr.regions_title : mr.regions_title_change;
  const pieces = phrase({ rank: place(own.rank, locale) }, (marked) =>
    message(
      { ...names, measure: rankedBy(telling), count: own.of, place: marked.rank, years: spanText(from, to, indicator, locale) },
      { locale }
    )
  );
  const then =
    unit === 'level' && from !== to ? standingsOf(board, { ...view, to: from }).find(({ code }) => code === own.code) : undefined;
  if (!then) return pieces;
  const text = then.rank === own.rank ? mr.regions_then_same : mr.regions_then;
  const year = periodText(from, indicator, locale);
  return [...pieces, { text: ` ${text({ year, place: place(then.rank, locale) }, { locale })}` }];
}

/** Growth of GRDP and population with their ranks; where GRDP per capita fell. */
function deckOf({ board, years: span, locale, standings, own, names }: Telling, sourceIds: string[]): Sourced[] {
  if (!own || own.outputChange === null || own.residentsChange === null) return [];
  const growth = mr.regions_deck_growth(
    {
      ...names,
      ...span,
      output: movedBy(own.outputChange, locale),
      residents: movedBy(own.residentsChange, locale),
      outputPlace: placeBy(standings, own, 'outputChange', locale),
      residentsPlace: placeBy(standings, own, 'residentsChange', locale)
    },
    { locale }
  );
  const fallen = standings.filter(hasFallen);
  const fell =
    fallen.length === 0
      ? mr.regions_deck_fell_none(names, { locale })
      : fallen.length <= 4
        ? mr.regions_deck_fell_named(
            {
              ...names,
              names: together(
                fallen.map(({ code }) => nameOf(board, code, locale)),
                locale
              )
            },
            { locale }
          )
        : mr.regions_deck_fell_count({ ...names, fell: count(fallen.length, locale) }, { locale });
  return [
    { text: growth, sourceIds: own.sourceIds, of: 'growth' },
    { text: fell, sourceIds, of: 'fell' }
  ];
}

function sentenceOf({ years: span, locale, own, names }: Telling): string {
  if (!own) return mr.regions_none({}, { locale });
  return mr.regions_sentence(
    {
      ...names,
      year: span.to,
      place: place(own.perCapitaRank, locale),
      amount: wonPerResident(own.perCapita, locale),
      share: percent(own.share, locale, 0)
    },
    { locale }
  );
}

function rankedOf(telling: Telling, sourceIds: string[]): Ranked {
  const { board, view, locale, standings, own, names } = telling;
  const { measure, unit, from, to } = view;
  const indicator = board.figures.indicator(measure);
  const quantity = rankQuantity(board, view);
  const when = (period: number) => periodText(period, indicator, locale);
  const text = { measure: measureName(board, measure, locale), basis: basisText(telling), from: when(from), to: when(to), year: when(to) };
  const unitText = unitName(board, indicator, unit, null, locale);
  const value = benchmarkValue(board, view);
  return {
    sub:
      unit === 'change'
        ? mr.regions_ranked_change(text, { locale })
        : isNamed(indicator)
          ? mr.regions_ranked_plain(text, { locale })
          : mr.regions_ranked_level({ ...text, unit: unitText }, { locale }),
    unit: unit === 'change' ? '%' : unitText,
    rows: standings.map((standing) => ({
      ...namedOf(telling, standing),
      value: standing.value,
      text:
        quantity === 'persons' || quantity === 'thousand-persons' || quantity === 'change'
          ? inCell(quantity, standing.value, locale)
          : atPoint(quantity, standing.value, locale),
      shareClass: standing.shareClass,
      north: board.figures.region(standing.code)?.part === 'north'
    })),
    line:
      value === null || standings.length === 0
        ? null
        : {
            value,
            name: (unit === 'level' ? mr.regions_average : mr.regions_whole)(names, { locale }),
            text: inWords(quantity, value, locale)
          },
    notes: [...aboutMeasure(telling), ...noteOf(telling, sourceIds), ...(own ? medianOf(telling) : []), ...outsideOf(telling)],
    tick: (at, step) => inTick(quantity, at, step, locale)
  };
}

/** A ranking that is not possible for a single year, and what to do. */
function unranked(telling: Telling, view: RegionsView): Ranked {
  const { locale } = telling;
  const { sub } = rankedOf({ ...telling, view }, []);
  return { sub, unit: '', rows: [], line: null, notes: [{ text: mr.regions_need_two({}, { locale }), sourceIds: [] }], tick: String };
}

/** What the figures of the measure count, and what to be careful of. */
function aboutMeasure({ board, view, locale }: Telling): Sourced[] {
  const text = textIn(board.figures.indicator(view.measure).note, locale);
  return text ? [{ text, sourceIds: [] }] : [];
}

/** The whole province is not on an axis of its parts. */
function noteOf({ board, view, locale, standings, own, names }: Telling, sourceIds: string[]): Sourced[] {
  const { measure, unit, to, base } = view;
  if (standings.length === 0) return [{ text: mr.regions_none({}, { locale }), sourceIds: [] }];
  if (unit === 'change' || !isAmount(board.figures.indicator(measure)) || !own) return [];
  const whole = at(rankLevels(board, board.config.benchmark, measure, base), to);
  if (!whole) return [];
  const text = {
    ...names,
    value: inWords(rankQuantity(board, view), whole.value, locale),
    share: percent(percentOf(own.value, whole.value), locale)
  };
  return [{ text: mr.regions_no_line(text, { locale }), sourceIds: [...new Set([...sourceIds, ...whole.sourceIds])], of: 'whole' }];
}

/** A note if the filter leaves out the highlighted one. */
function outsideOf(telling: Telling): Sourced[] {
  const { view, locale, names } = telling;
  if (namedOf(telling, { code: view.region, rank: 0 }).inPart) return [];
  return [{ text: mr.regions_outside(names, { locale }), sourceIds: [] }];
}

/** The median as a second yardstick beside the average. */
function medianOf({ board, view, locale, names }: Telling): Sourced[] {
  if (view.measure !== PER_CAPITA || view.unit !== 'level') return [];
  const median = at(levels(board, MEDIAN, PER_CAPITA, baseOf(view)), view.to);
  if (!median) return [];
  return [
    {
      text: mr.regions_median({ ...names, median: wonPerResident(median.value, locale) }, { locale }),
      sourceIds: median.sourceIds,
      of: 'median'
    }
  ];
}

function classesOf(locale: Locale): RegionsPage['classes'] {
  const limit = (value: number) => percent(value, locale, 0);
  const [lowest, , , highest] = SHARE_LIMITS;
  return ([1, 2, 3, 4, 5] as const).map((shareClass) => {
    const [from, to] = [SHARE_LIMITS[shareClass - 2], SHARE_LIMITS[shareClass - 1]];
    const text =
      from === undefined
        ? mr.regions_class_under({ value: limit(lowest) }, { locale })
        : to === undefined
          ? mr.regions_class_over({ value: limit(highest) }, { locale })
          : percentSpan(from, to, locale);
    return { shareClass, text };
  });
}

function tableOf(telling: Telling): RegionsTable {
  const { board, view, locale, standings, names, years: accounts } = telling;
  const span = years(accounts.from, accounts.to, locale);
  const indicator = board.figures.indicator(view.measure);
  // The measures of the accounts have columns of their own.
  const isOther = ![PER_CAPITA, GRDP, POPULATION].includes(view.measure);
  const quantity = rankQuantity(board, view);
  const changed = (id: RegionCell, value: number | null) =>
    value === null ? { id: null, text: '–' } : { id, text: signedPercent(value, locale) };
  return {
    title: mr.regions_table(names, { locale }),
    sub: mr.regions_table_sub({ year: accounts.to, base: view.base }, { locale }),
    columns: [
      mr.regions_column_rank({}, { locale }),
      mr.regions_column_name({}, { locale }),
      mr.regions_column_part({}, { locale }),
      ...(isOther
        ? [
            mr.regions_column_value(
              { measure: measureName(board, view.measure, locale), unit: unitName(board, indicator, view.unit, null, locale) },
              { locale }
            )
          ]
        : []),
      mr.regions_column_per_capita({ unit: levelUnit('thousand-krw', locale) }, { locale }),
      mr.regions_column_share(names, { locale }),
      mr.regions_column_grdp({ unit: levelUnit('million-krw', locale) }, { locale }),
      mr.regions_column_population({}, { locale }),
      mr.regions_column_output({ years: span }, { locale }),
      mr.regions_column_residents({ years: span }, { locale }),
      mr.regions_column_change({ years: span }, { locale })
    ],
    rows: standings.map((standing) => ({
      ...namedOf(telling, standing),
      cells: [
        { id: null, text: partName(board.figures.region(standing.code)?.part ?? null, locale) },
        ...(isOther ? [{ id: 'value' as const, text: inCell(quantity, standing.value, locale) }] : []),
        { id: 'per-capita' as const, text: inCell('thousand-krw', standing.perCapita, locale) },
        { id: 'share' as const, text: inCell('index', standing.share, locale) },
        { id: 'grdp' as const, text: inCell('million-krw', standing.grdp, locale) },
        { id: 'population' as const, text: inCell('persons', standing.population, locale) },
        changed('output', standing.outputChange),
        changed('residents', standing.residentsChange),
        changed('change', standing.perCapitaChange)
      ]
    }))
  };
}

function partName(part: 'north' | 'south' | null, locale: Locale): string {
  if (part === null) return '–';
  return (part === 'north' ? mr.regions_part_north : mr.regions_part_south)({}, { locale });
}

function detailsOf(telling: Telling): Details {
  return Object.fromEntries(telling.standings.map((standing) => [standing.code, detailOf(telling, standing)]));
}

function detailOf(telling: Telling, standing: Standing): Details[string] {
  const { board, locale, names, view, years: span } = telling;
  const { name } = namedOf(telling, standing);
  const lines = [
    ...(view.measure === PER_CAPITA && view.unit === 'level'
      ? []
      : [`${measureName(board, view.measure, locale)} ${inWords(rankQuantity(board, view), standing.value, locale)}`]),
    mr.regions_detail_per_capita(
      { ...names, amount: wonPerResident(standing.perCapita, locale), share: percent(standing.share, locale) },
      { locale }
    ),
    mr.regions_detail_grdp({ amount: inWords('million-krw', standing.grdp, locale) }, { locale }),
    ...(standing.outputChange === null || standing.residentsChange === null
      ? []
      : [
          mr.regions_detail_growth(
            {
              years: years(span.from, span.to, locale),
              output: signedPercent(standing.outputChange, locale),
              residents: signedPercent(standing.residentsChange, locale)
            },
            { locale }
          )
        ])
  ];
  return {
    title: `${count(standing.rank, locale)} ${name}`,
    lines,
    announcement: mr.regions_pick({ name, rank: count(standing.rank, locale), details: listed(lines) }, { locale })
  };
}
