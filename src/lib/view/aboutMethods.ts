import { percentOf } from '../statistics/percent';
import { PER_CAPITA } from '../statistics/figures';
import { placeboRank } from '../statistics/beforeAfter';
import { shareOf } from '../statistics/compare';
import { reaching } from '../statistics/growthWindows';
import { logChange } from '../statistics/logDecomposition';
import { placeOf } from '../statistics/rank';
import { at, commonPeriods } from '../statistics/series';
import { yearlyGrowth } from '../statistics/targets';
import { ma } from '../words/aboutMessages';
import { exactNumber } from '../words/exactNumber';
import { points, signedGrowth } from '../words/growth';
import { logPoints } from '../words/logPoints';
import { count, inWords, listed, percent } from '../words/numbers';
import { activityMethods, similarityMethod } from './aboutActivities';
import { sourcesOf, type AboutContext, type MakeMethod, type Method } from './aboutMethod';
import { levels } from './lines';
import { nameOf } from './names';
import { MEDIAN } from './view';

/** Years on each side of the milestone in the example of a before-and-after comparison. */
export const EXAMPLE_WINDOW = 3;

/** Years of the periods in the example of what municipalities did, and what multiple of its level one had to reach. */
export const EXAMPLE_PERIOD = 8;
export const EXAMPLE_MULTIPLE = 2;

/** Each method with its formula, an example and its reference. */
export function methodsOf(context: AboutContext): Method[] {
  const { board, locale, names } = context;
  const { figures, config } = board;
  const grdp = figures.grdp(config.focus, 'nominal', figures.newestBase);
  const population = figures.population(config.focus);
  const own = figures.derivedPerCapita(config.focus, 'nominal', figures.newestBase);
  const theirs = figures.derivedPerCapita(config.benchmark, 'nominal', figures.newestBase);
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return [];
  const { period: year } = last;
  const sourceIds = sourcesOf(grdp, population);
  const share = at(shareOf(own, theirs), year);
  const split = logChange(grdp, population, first.period, year);
  const municipalities = figures.municipalitiesOf(config.benchmark).map(({ code }) => code);
  const place = placeOf(
    own,
    municipalities.map((code) => figures.derivedPerCapita(code, 'nominal', figures.newestBase)),
    year
  );
  const median = at(levels(board, MEDIAN, PER_CAPITA), year);
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
    ...(year > first.period
      ? [
          method(
            'growth',
            ma.method_growth({}, { locale }),
            ma.method_growth_formula({}, { locale }),
            ma.method_growth_example(
              {
                ...names,
                from: first.period,
                to: year,
                end: whole(last.value),
                begin: whole(first.value),
                count: count(year - first.period, locale),
                growth: signedGrowth(yearlyGrowth(first.value, last.value, year - first.period), locale)
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
          first: first.period,
          end: whole(last.value),
          begin: whole(first.value),
          index: inWords('index', percentOf(last.value, first.value), locale)
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
    ...periodsMethod(context, municipalities, method),
    ...similarityMethod(context, method)
  ];
}

/** Growth before and after the milestone that `dashboard.json` names. */
function readingMethod({ folder, board, locale, names }: AboutContext, municipalities: readonly string[], method: MakeMethod): Method[] {
  const { figures, config } = board;
  const arrival = folder.tables.milestones.find(({ milestone_id }) => milestone_id === config.arrival);
  if (!arrival) return [];
  const year = Number(arrival.date.slice(0, 4));
  const real = (code: string) => figures.grdp(code, 'real', figures.realBase);
  const read = placeboRank(
    new Map(municipalities.map((code) => [code, real(code)])),
    real(config.benchmark),
    config.focus,
    year,
    EXAMPLE_WINDOW
  );
  if (!read) return [];
  const { before, after, difference } = read.own;
  const { asLarge, of, ordinary, isOrdinary } = read;
  const example = ma.method_reading_example(
    {
      ...names,
      year,
      window: count(EXAMPLE_WINDOW, locale),
      before: points(before, locale),
      after: points(after, locale),
      difference: points(difference, locale),
      many: count(asLarge, locale),
      of: count(of, locale)
    },
    { locale }
  );
  const range = { low: logPoints(ordinary.low, locale), high: logPoints(ordinary.high, locale) };
  const verdict = (isOrdinary ? ma.method_reading_inside : ma.method_reading_outside)(range, { locale });
  return [
    method(
      'before-after',
      ma.method_reading({}, { locale }),
      ma.method_reading_formula(names, { locale }),
      `${example} ${verdict}`,
      sourcesOf(real(config.focus), real(config.benchmark)),
      ma.method_reading_reference({}, { locale })
    )
  ];
}

/** Which municipalities came to {@link EXAMPLE_MULTIPLE} times their level within {@link EXAMPLE_PERIOD} years. */
function periodsMethod({ board, locale }: AboutContext, municipalities: readonly string[], method: MakeMethod): Method[] {
  const all = new Map(municipalities.map((code) => [code, board.figures.derivedPerCapita(code, 'nominal', board.figures.longestBase)]));
  const doubled = reaching(all, EXAMPLE_PERIOD, EXAMPLE_MULTIPLE)?.regions ?? [];
  const common = commonPeriods([...all.values()], -Infinity, Infinity);
  if (doubled.length === 0 || !common) return [];
  const text = {
    base: board.figures.longestBase,
    years: count(EXAMPLE_PERIOD, locale),
    from: common.first,
    to: common.last,
    many: count(doubled.length, locale),
    count: count(municipalities.length, locale),
    names: listed(doubled.map((code) => nameOf(board, code, locale)))
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
