import { activityPlaces, activityValues, contributions, shiftShare } from '../economy/activities';
import { placeboRank } from '../economy/beforeAfter';
import { shareOf } from '../economy/compare';
import { logChange } from '../economy/logDecomposition';
import { placeOf } from '../economy/rank';
import { at, commonYears, type Series, type Year } from '../economy/series';
import { yearlyGrowth } from '../economy/targets';
import type { DataFolder } from '../tables/readFolder';
import { ma } from '../words/aboutMessages';
import { dateText } from '../words/dates';
import { exactNumber } from '../words/exactNumber';
import { points, signedGrowth } from '../words/growth';
import type { Locale } from '../words/locale';
import { logPoints } from '../words/logPoints';
import { count, percent, signedPercent, wonPerResident } from '../words/numbers';
import { quotient } from '../words/quotient';
import type { Board } from './board';
import { BASES } from './lines';
import { nameOf } from './names';
import { partial } from './packProjects';
import type { Sourced } from './sources';

/** A term and what it means here. */
export interface Term {
  id: string;
  name: string;
  definition: Sourced;
}

/** A method, with an example from the present figures. */
export interface Method {
  id: string;
  name: string;
  formula: string;
  example: Sourced;
  reference: string | null;
}

/** What the page about definitions and methods says. */
export interface About {
  page: string;
  title: string;
  deck: string;
  heads: {
    terms: string;
    methods: string;
    formula: string;
    example: string;
    reference: string;
    contradictions: string;
    limits: string;
    update: string;
  };
  terms: Term[];
  methods: Method[];
  contradictions: Sourced[];
  limits: Sourced[];
  update: string;
}

/** A method is left out where the figures of its example are missing. */
export function aboutOf(folder: DataFolder, board: Board, locale: Locale): About {
  const context = { folder, board, locale, names: namesOf(board, locale) };
  return {
    page: ma.about_page({}, { locale }),
    title: ma.about_title({}, { locale }),
    deck: ma.about_deck({}, { locale }),
    heads: {
      terms: ma.about_terms({}, { locale }),
      methods: ma.about_methods({}, { locale }),
      formula: ma.about_formula({}, { locale }),
      example: ma.about_example({}, { locale }),
      reference: ma.about_reference({}, { locale }),
      contradictions: ma.about_contradictions({}, { locale }),
      limits: ma.about_limits({}, { locale }),
      update: ma.about_update({}, { locale })
    },
    terms: termsOf(context),
    methods: methodsOf(context),
    contradictions: contradictionsOf(context),
    limits: limitsOf(context),
    update: ma.about_update_text({}, { locale })
  };
}

interface Context {
  folder: DataFolder;
  board: Board;
  locale: Locale;
  names: { focus: string; benchmark: string };
}

function namesOf(board: Board, locale: Locale): Context['names'] {
  return { focus: nameOf(board, board.config.focus, locale), benchmark: nameOf(board, board.config.benchmark, locale) };
}

function sourcesOf(...series: Series[]): string[] {
  return [...new Set(series.flatMap((one) => one.flatMap(({ sourceIds }) => sourceIds)))];
}

function unsourced(text: string): Sourced {
  return { text, sourceIds: [] };
}

function termsOf({ board, locale, names }: Context): Term[] {
  const { figures, config } = board;
  const pair = (code: string) => [figures.grdp(code, 'nominal', BASES.current), figures.grdp(code, 'nominal', BASES.older)] as const;
  const [own, theirs] = [pair(config.focus), pair(config.benchmark)];
  const common = commonYears([...own, ...theirs], -Infinity, BASES.current);
  const lift = ([now, before]: readonly [Series, Series], year: Year) =>
    signedPercent(((at(now, year)?.value ?? NaN) / (at(before, year)?.value ?? NaN)) * 100 - 100, locale);
  const derived = figures.derivedPerCapita(config.benchmark, 'nominal', BASES.current);
  const published = figures.publishedPerCapita(config.benchmark, BASES.current);
  const excess = shareOf(derived, published).at(-1);
  const municipalities = figures.municipalitiesOf(config.benchmark).length;
  const term = (id: string, name: string, text: string, sourceIds: readonly string[] = []): Term => ({
    id,
    name,
    definition: { text, sourceIds }
  });
  return [
    term('grdp', ma.term_grdp({}, { locale }), ma.term_grdp_text({}, { locale })),
    term('per-capita', ma.term_per_capita({}, { locale }), ma.term_per_capita_text({}, { locale })),
    term('published', ma.term_published({}, { locale }), ma.term_published_text({}, { locale })),
    term('derived', ma.term_derived({}, { locale }), ma.term_derived_text({}, { locale })),
    term('nominal-real', ma.term_nominal({}, { locale }), ma.term_nominal_text({}, { locale })),
    ...(common
      ? [
          term(
            'base-year',
            ma.term_base({}, { locale }),
            ma.term_base_text(
              { ...names, year: common.last, focusLift: lift(own, common.last), benchmarkLift: lift(theirs, common.last) },
              { locale }
            ),
            sourcesOf(...own, ...theirs)
          )
        ]
      : []),
    term('average', ma.term_average(names, { locale }), ma.term_average_text({ count: count(municipalities, locale) }, { locale })),
    ...(excess
      ? [
          term(
            'population',
            ma.term_population({}, { locale }),
            ma.term_population_text({ ...names, year: excess.year, difference: percent(excess.value - 100, locale) }, { locale }),
            excess.sourceIds
          )
        ]
      : []),
    term('preliminary', ma.term_preliminary({}, { locale }), ma.term_preliminary_text({}, { locale }))
  ];
}

function methodsOf(context: Context): Method[] {
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
      : [])
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
function activityMethods({ folder, board, locale, names }: Context, method: MakeMethod): Method[] {
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

/** Years on each side of a milestone in the example. */
const WINDOW = 3;

function readingMethod({ folder, board, locale, names }: Context, municipalities: readonly string[], method: MakeMethod): Method[] {
  const { figures, config } = board;
  const arrival = folder.tables.milestones.find(({ milestone_id }) => milestone_id === config.arrival);
  if (!arrival) return [];
  const year = Number(arrival.date.slice(0, 4));
  const real = (code: string) => figures.grdp(code, 'real', BASES.older);
  const read = placeboRank(new Map(municipalities.map((code) => [code, real(code)])), real(config.benchmark), config.focus, year, WINDOW);
  if (!read) return [];
  const { before, after, difference } = read.own;
  const text = {
    ...names,
    year,
    window: count(WINDOW, locale),
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

function contradictionsOf({ folder, board, locale, names }: Context): Sourced[] {
  const { figures, config } = board;
  const derived = (base: 2015 | 2020) => figures.derivedPerCapita(config.focus, 'nominal', base);
  const current = derived(BASES.current);
  const stated = figures.publishedPerCapita(config.focus, BASES.current).at(-1);
  const last = stated && at(current, stated.year);
  const before = stated && at(current, stated.year - 1);
  const municipalities = figures.municipalitiesOf(config.benchmark).map(({ code }) => code);
  const rank = (series: (code: string) => Series, year: Year) => placeOf(series(config.focus), municipalities.map(series), year)?.rank;
  const total = (base: 2015 | 2020) => (code: string) => figures.grdp(code, 'nominal', base);
  const olderYear = total(BASES.older)(config.focus).at(-1)?.year;
  const claims = folder.tables.claims.filter(({ metric, value }) => metric === 'grdp_per_capita_2021' && value !== null);
  const [mayor, press] = claims;
  const won = (value: number) => wonPerResident(value / 1000, locale);
  const day = (date: string | null) => (date ? dateText(partial(date), locale) : '');
  const older = at(derived(BASES.older), 2021);
  if (!stated || !last || !before) return [];
  return [
    {
      text: ma.against_stated(
        { year: stated.year, stated: wonPerResident(stated.value, locale), derived: wonPerResident(last.value, locale) },
        { locale }
      ),
      sourceIds: [...new Set([...stated.sourceIds, ...last.sourceIds])]
    },
    ...(mayor && press && older
      ? [
          {
            text: ma.against_2021(
              {
                ...names,
                mayor: won(mayor.value ?? NaN),
                mayorDate: day(mayor.claim_date),
                press: won(press.value ?? NaN),
                pressDate: day(press.claim_date),
                derived: wonPerResident(older.value, locale),
                stated: wonPerResident(stated.value, locale),
                year: stated.year,
                before: before.year,
                change: signedPercent((last.value / before.value) * 100 - 100, locale)
              },
              { locale }
            ),
            sourceIds: [...new Set([...mayor.source_ids, ...press.source_ids, ...older.sourceIds, ...last.sourceIds])]
          }
        ]
      : []),
    ...(olderYear === undefined
      ? []
      : [
          {
            text: ma.against_ranks(
              {
                ...names,
                older: rank(total(BASES.older), olderYear) ?? '–',
                olderYear,
                current: rank(total(BASES.current), stated.year) ?? '–',
                year: stated.year,
                perCapita: rank((code) => figures.derivedPerCapita(code, 'nominal', BASES.current), stated.year) ?? '–'
              },
              { locale }
            ),
            sourceIds: sourcesOf(total(BASES.older)(config.focus), total(BASES.current)(config.focus))
          }
        ]),
    { text: ma.against_copies({}, { locale }), sourceIds: sourcesOf(total(BASES.current)(config.focus)) }
  ];
}

function limitsOf({ board, locale, names }: Context): Sourced[] {
  const real = board.figures.grdp(board.config.focus, 'real', BASES.older);
  const isPeak = board.config.peaks.some(({ region, year }) => region === board.config.focus && year === 2015);
  return [
    unsourced(ma.limit_jobs({}, { locale })),
    { text: ma.limit_real({ from: real[0]?.year ?? '', to: real.at(-1)?.year ?? '' }, { locale }), sourceIds: sourcesOf(real) },
    ...(isPeak
      ? [
          {
            text: ma.limit_peak(names, { locale }),
            sourceIds: board.peaks.flatMap(({ shares }) => shares.flatMap(({ sourceIds }) => sourceIds))
          }
        ]
      : []),
    unsourced(ma.limit_gap({}, { locale })),
    unsourced(ma.limit_claims({ date: board.projects.sourcesEndText }, { locale })),
    unsourced(ma.limit_licence({}, { locale }))
  ];
}
