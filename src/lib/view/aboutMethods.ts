import { activityPlaces, activityValues, contributions, shiftShare } from '../economy/activities';
import { placeboRank } from '../economy/beforeAfter';
import { shareOf } from '../economy/compare';
import { windowBand } from '../economy/growthWindows';
import { logChange } from '../economy/logDecomposition';
import { placeOf } from '../economy/rank';
import { at, type Series, type Year } from '../economy/series';
import { yearlyGrowth } from '../economy/targets';
import type { DataFolder } from '../tables/readFolder';
import { ma } from '../words/aboutMessages';
import { exactNumber } from '../words/exactNumber';
import { points, signedGrowth } from '../words/growth';
import type { Locale } from '../words/locale';
import { logPoints } from '../words/logPoints';
import { count, inWords, percent } from '../words/numbers';
import { quotient } from '../words/quotient';
import type { Board } from './board';
import { BASES, levels } from './lines';
import { nameOf } from './names';
import { EXAMPLE_STRETCH, EXAMPLE_WINDOW } from './origin/aboutOrigins';
import { activitySources } from './regions/packActivities';
import { SHARES_YEAR, similarTo } from './regions/similarTo';
import type { Sourced } from './sources';
import { MEDIAN } from './view';

/** What the page about methods is made from. */
export interface AboutContext {
  folder: DataFolder;
  board: Board;
  locale: Locale;
  names: { focus: string; benchmark: string };
}

/** A method, with an example from the present figures. */
export interface Method {
  id: string;
  name: string;
  formula: string;
  example: Sourced;
  reference: string | null;
}

/** Sources of some series. */
export function sourcesOf(...series: Series[]): string[] {
  return [...new Set(series.flatMap((one) => one.flatMap(({ sourceIds }) => sourceIds)))];
}

/** Each method with its formula, an example and its reference. */
export function methodsOf(context: AboutContext): Method[] {
  const { board, locale, names } = context;
  const { figures, config } = board;
  const grdp = figures.grdp(config.focus, 'nominal', BASES.current);
  const population = figures.population(config.focus);
  const own = figures.derivedPerCapita(config.focus, 'nominal', BASES.current);
  const theirs = figures.derivedPerCapita(config.benchmark, 'nominal', BASES.current);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return [];
  const { year } = last;
  const sourceIds = sourcesOf(grdp, population);
  const share = at(shareOf(own, theirs), year);
  const split = logChange(grdp, population, first.year, year);
  const municipalities = figures.municipalitiesOf(config.benchmark).map(({ code }) => code);
  const place = placeOf(
    own,
    municipalities.map((code) => figures.derivedPerCapita(code, 'nominal', BASES.current)),
    year
  );
  const median = at(levels(board, MEDIAN, 'per-capita', 'derived', BASES.current), year);
  const whole = (value: number) => count(Math.round(value), locale);
  const method = (id: string, name: string, formula: string, text: string, of: readonly string[], reference: string | null): Method => ({
    id,
    name,
    formula,
    example: { text, sourceIds: of },
    reference
  });
  return [
    method(
      'derived',
      ma.method_derived({}, { locale }),
      ma.method_derived_formula({}, { locale }),
      ma.method_derived_example(
        {
          ...names,
          year,
          grdp: exactNumber(at(grdp, year)?.value ?? NaN, locale),
          before: exactNumber(at(population, year - 1)?.value ?? NaN, locale),
          after: exactNumber(at(population, year)?.value ?? NaN, locale),
          value: whole(last.value)
        },
        { locale }
      ),
      sourceIds,
      ma.method_derived_reference({}, { locale })
    ),
    ...(share
      ? [
          method(
            'share',
            ma.method_share({}, { locale }),
            ma.method_share_formula(names, { locale }),
            ma.method_share_example(
              {
                ...names,
                year,
                own: whole(last.value),
                theirs: whole(at(theirs, year)?.value ?? NaN),
                share: percent(share.value, locale)
              },
              { locale }
            ),
            share.sourceIds,
            null
          )
        ]
      : []),
    ...(year > first.year
      ? [
          method(
            'growth',
            ma.method_growth({}, { locale }),
            ma.method_growth_formula({}, { locale }),
            ma.method_growth_example(
              {
                ...names,
                from: first.year,
                to: year,
                end: whole(last.value),
                begin: whole(first.value),
                count: count(year - first.year, locale),
                growth: signedGrowth(yearlyGrowth(first.value, last.value, year - first.year), locale)
              },
              { locale }
            ),
            sourceIds,
            null
          )
        ]
      : []),
    method(
      'index',
      ma.method_index({}, { locale }),
      ma.method_index_formula({}, { locale }),
      ma.method_index_example(
        {
          ...names,
          year,
          first: first.year,
          end: whole(last.value),
          begin: whole(first.value),
          index: inWords('index', (last.value / first.value) * 100, locale)
        },
        { locale }
      ),
      sourceIds,
      null
    ),
    ...(split
      ? [
          method(
            'split',
            ma.method_split({}, { locale }),
            ma.method_split_formula({}, { locale }),
            ma.method_split_example(
              {
                ...names,
                from: split.from,
                to: split.to,
                output: logPoints(split.output, locale),
                population: logPoints(split.population, locale),
                perCapita: logPoints(split.perCapita, locale)
              },
              { locale }
            ),
            sourceIds,
            'Törnqvist, Vartia and Vartia (1985), The American Statistician 39, 43–46'
          )
        ]
      : []),
    ...activityMethods(context, method),
    ...readingMethod(context, municipalities, method),
    ...(place
      ? [
          method(
            'rank',
            ma.method_rank({}, { locale }),
            ma.method_rank_formula({}, { locale }),
            ma.method_rank_example({ ...names, year, rank: place.rank, of: place.of }, { locale }),
            sourceIds,
            null
          )
        ]
      : []),
    ...(median
      ? [
          method(
            'median',
            ma.method_median({}, { locale }),
            ma.method_median_formula({}, { locale }),
            ma.method_median_example(
              {
                ...names,
                year,
                count: count(municipalities.length, locale),
                median: whole(median.value),
                average: whole(at(theirs, year)?.value ?? NaN)
              },
              { locale }
            ),
            median.sourceIds,
            null
          )
        ]
      : []),
    ...stretchesMethod(context, municipalities, method),
    ...similarityMethod(context, method)
  ];
}

type MakeMethod = (
  id: string,
  name: string,
  formula: string,
  text: string,
  sourceIds: readonly string[],
  reference: string | null
) => Method;

/** The methods of activities, on the years that their tables begin and end with, by the activity that moved most. */
function activityMethods({ folder, board, locale, names }: AboutContext, method: MakeMethod): Method[] {
  const { focus, benchmark } = board.config;
  const rows = folder.tables.value_added_by_activity;
  const real = rows.filter(({ region_code, price }) => region_code === focus && price === 'real');
  const nominal = rows.filter(({ region_code, price }) => region_code === focus && price === 'nominal');
  const years = real.map(({ year }) => year);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const values = (code: string, year: Year) => activityValues(rows, [code], year, 'real', BASES.current);
  const parts = contributions(values(focus, from), values(focus, to));
  const largest = parts.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))[0];
  const shifts = shiftShare(values(focus, from), values(focus, to), values(benchmark, from), values(benchmark, to));
  const nominalYear = Math.max(...nominal.map(({ year }) => year));
  const municipalities = board.figures.municipalitiesOf(benchmark).map(({ code }) => code);
  const places = activityPlaces(
    activityValues(rows, [focus], nominalYear, 'nominal', BASES.older),
    activityValues(rows, municipalities, nominalYear, 'nominal', BASES.older)
  );
  const special = places.toSorted((a, b) => (b.quotient ?? 0) - (a.quotient ?? 0))[0];
  const nameOfActivity = (activity: string) =>
    folder.tables.activities.find((row) => row.activity === activity)?.[`name_${locale}`] ?? activity;
  const sum = (key: 'standard' | 'mix' | 'local') => shifts.reduce((total, shift) => total + shift[key], 0);
  const sourceIds = (of: typeof rows) => [...new Set(of.map(({ source_id }) => source_id))];
  return [
    ...(largest
      ? [
          method(
            'contribution',
            ma.method_contribution({}, { locale }),
            ma.method_contribution_formula({}, { locale }),
            ma.method_contribution_example(
              {
                ...names,
                from,
                to,
                activity: nameOfActivity(largest.activity),
                after: exactNumber(largest.after, locale),
                before: exactNumber(largest.before, locale),
                total: exactNumber(
                  parts.reduce((total, { before }) => total + before, 0),
                  locale
                ),
                points: points(largest.points, locale)
              },
              { locale }
            ),
            sourceIds(real),
            ma.method_contribution_reference({}, { locale })
          )
        ]
      : []),
    ...(shifts.length > 0
      ? [
          method(
            'shift-share',
            ma.method_shift({}, { locale }),
            ma.method_shift_formula(names, { locale }),
            ma.method_shift_example(
              {
                ...names,
                from,
                to,
                standard: points(sum('standard'), locale),
                mix: points(sum('mix'), locale),
                local: points(sum('local'), locale),
                total: points(sum('standard') + sum('mix') + sum('local'), locale)
              },
              { locale }
            ),
            sourceIds(real),
            'Dunn (1960), Papers of the Regional Science Association 6, 97–112'
          )
        ]
      : []),
    ...(special?.quotient
      ? [
          method(
            'location-quotient',
            ma.method_quotient({}, { locale }),
            ma.method_quotient_formula(names, { locale }),
            ma.method_quotient_example(
              {
                ...names,
                year: nominalYear,
                activity: nameOfActivity(special.activity),
                own: percent(special.share, locale),
                theirs: percent(special.benchmarkShare, locale),
                quotient: quotient(special.quotient, locale)
              },
              { locale }
            ),
            sourceIds(nominal),
            'Florence (1939); Isard (1960), Methods of Regional Analysis'
          )
        ]
      : [])
  ];
}

function readingMethod({ folder, board, locale, names }: AboutContext, municipalities: readonly string[], method: MakeMethod): Method[] {
  const { figures, config } = board;
  const arrival = folder.tables.milestones.find(({ milestone_id }) => milestone_id === config.arrival);
  if (!arrival) return [];
  const year = Number(arrival.date.slice(0, 4));
  const real = (code: string) => figures.grdp(code, 'real', BASES.older);
  const read = placeboRank(
    new Map(municipalities.map((code) => [code, real(code)])),
    real(config.benchmark),
    config.focus,
    year,
    EXAMPLE_WINDOW
  );
  if (!read) return [];
  const { before, after, difference } = read.own;
  const text = {
    ...names,
    year,
    window: count(EXAMPLE_WINDOW, locale),
    before: points(before, locale),
    after: points(after, locale),
    difference: points(difference, locale),
    rank: read.rank,
    of: read.of
  };
  return [
    method(
      'before-after',
      ma.method_reading({}, { locale }),
      ma.method_reading_formula(names, { locale }),
      ma.method_reading_example(text, { locale }),
      sourcesOf(real(config.focus), real(config.benchmark)),
      ma.method_reading_reference({}, { locale })
    )
  ];
}

/** What all municipalities did over {@link EXAMPLE_STRETCH} years. */
function stretchesMethod({ board, locale }: AboutContext, municipalities: readonly string[], method: MakeMethod): Method[] {
  const all = new Map(municipalities.map((code) => [code, board.figures.derivedPerCapita(code, 'nominal', BASES.older)]));
  const band = windowBand(all, EXAMPLE_STRETCH);
  if (!band) return [];
  const text = {
    years: count(EXAMPLE_STRETCH, locale),
    count: count(band.count, locale),
    low: percent(band.p10 * 100, locale, 0),
    high: percent(band.p90 * 100, locale, 0)
  };
  return [
    method(
      'stretches',
      ma.method_stretches({}, { locale }),
      ma.method_stretches_formula({}, { locale }),
      ma.method_stretches_example(text, { locale }),
      sourcesOf(...all.values()),
      null
    )
  ];
}

/** The municipality that is most like the focus. */
function similarityMethod({ folder, board, locale, names }: AboutContext, method: MakeMethod): Method[] {
  const { focus } = board.config;
  const [nearest] = similarTo(folder.tables.value_added_by_activity, board, focus).nearest;
  if (!nearest) return [];
  const { region, distance, parts } = nearest;
  const text = {
    ...names,
    other: nameOf(board, region, locale),
    year: SHARES_YEAR,
    population: quotient(parts.population, locale),
    perCapita: quotient(parts.perCapita, locale),
    activities: quotient(parts.activities, locale),
    distance: quotient(distance, locale)
  };
  const series = [focus, region].flatMap((code) => [board.figures.grdp(code, 'nominal', BASES.older), board.figures.population(code)]);
  return [
    method(
      'similarity',
      ma.method_similarity({}, { locale }),
      ma.method_similarity_formula({}, { locale }),
      ma.method_similarity_example(text, { locale }),
      [...new Set([...sourcesOf(...series), ...activitySources(folder, focus, 'nominal')])],
      null
    )
  ];
}
