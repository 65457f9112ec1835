import { percentChange } from '../statistics/percent';
import type { BaseYear } from '../statistics/figures';
import { activityShares } from '../statistics/activityShare';
import { highestShare, shareOf } from '../statistics/compare';
import { changeBetween } from '../statistics/growth';
import { logPoints as logChange } from '../statistics/logPoints';
import { placeOf } from '../statistics/rank';
import { at, commonPeriods, type Series, type Year } from '../statistics/series';
import type { DataFolder } from '../data/readFolder';
import { ma } from '../words/aboutMessages';
import { dateText } from '../words/dates';
import type { Locale } from '../words/locale';
import { logPoints } from '../words/logPoints';
import { count, listed, percent, signedPercent, wonPerResident } from '../words/numbers';
import { sourcesOf, type AboutContext, type Method } from './aboutMethod';
import { methodsOf } from './aboutMethods';
import { PEAK_ACTIVITY, type Board } from './board';
import { nameOf } from './names';
import { partial } from './packProjects';
import type { Sourced } from './sources';

/** A term and its meaning here. */
export interface Term {
  id: string;
  name: string;
  definition: Sourced;
}

/** Content of the page about definitions and methods. */
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

/** A method is left out if the figures of its example are missing. */
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

function namesOf(board: Board, locale: Locale): AboutContext['names'] {
  return { focus: nameOf(board, board.config.focus, locale), benchmark: nameOf(board, board.config.benchmark, locale) };
}

function unsourced(text: string): Sourced {
  return { text, sourceIds: [] };
}

function termsOf({ board, locale, names }: AboutContext): Term[] {
  const { figures, config } = board;
  const pair = (code: string) =>
    [figures.grdp(code, 'nominal', figures.newestBase), figures.grdp(code, 'nominal', figures.longestBase)] as const;
  const [own, theirs] = [pair(config.focus), pair(config.benchmark)];
  const common = commonPeriods([...own, ...theirs], -Infinity, figures.newestBase);
  const lift = ([now, before]: readonly [Series, Series], year: Year) =>
    signedPercent(percentChange(at(before, year)?.value ?? NaN, at(now, year)?.value ?? NaN), locale);
  const derived = figures.derivedPerCapita(config.benchmark, 'nominal', figures.newestBase);
  const published = figures.publishedPerCapita(config.benchmark, figures.newestBase);
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
              {
                ...names,
                older: figures.longestBase,
                base: figures.newestBase,
                year: common.last,
                focusLift: lift(own, common.last),
                benchmarkLift: lift(theirs, common.last)
              },
              { locale }
            ),
            sourcesOf(...own, ...theirs)
          )
        ]
      : []),
    ...logPointTerm(own[0], names.focus, locale, term),
    term('average', ma.term_average(names, { locale }), ma.term_average_text({ count: count(municipalities, locale) }, { locale })),
    ...(excess
      ? [
          term(
            'population',
            ma.term_population({}, { locale }),
            ma.term_population_text({ ...names, year: excess.period, difference: percent(excess.value - 100, locale) }, { locale }),
            excess.sourceIds
          )
        ]
      : []),
    term('preliminary', ma.term_preliminary({}, { locale }), ma.term_preliminary_text({}, { locale }))
  ];
}

/** What log points are, with the change of the focus's GRDP in both units. */
function logPointTerm(
  grdp: Series,
  focus: string,
  locale: Locale,
  term: (id: string, name: string, text: string, sourceIds: readonly string[]) => Term
): Term[] {
  const [first, last] = [grdp[0], grdp.at(-1)];
  const change = first && last && logChange(grdp, first.period, last.period);
  if (!first || !last || typeof change !== 'number') return [];
  const text = {
    focus,
    from: first.period,
    to: last.period,
    percent: signedPercent(percentChange(first.value, last.value), locale),
    points: logPoints(change, locale)
  };
  return [
    term('log-points', ma.term_log_points({}, { locale }), ma.term_log_points_text(text, { locale }), [
      ...new Set([...first.sourceIds, ...last.sourceIds])
    ])
  ];
}

function contradictionsOf({ folder, board, locale, names }: AboutContext): Sourced[] {
  const { figures, config } = board;
  const derived = (base: BaseYear) => figures.derivedPerCapita(config.focus, 'nominal', base);
  const current = derived(figures.newestBase);
  const stated = figures.publishedPerCapita(config.focus, figures.newestBase).at(-1);
  const last = stated && at(current, stated.period);
  const before = stated && at(current, stated.period - 1);
  const municipalities = figures.municipalitiesOf(config.benchmark).map(({ code }) => code);
  const rank = (series: (code: string) => Series, year: Year) => placeOf(series(config.focus), municipalities.map(series), year)?.rank;
  const total = (base: BaseYear) => (code: string) => figures.grdp(code, 'nominal', base);
  const olderYear = total(figures.longestBase)(config.focus).at(-1)?.period;
  const claims = folder.tables.claims.filter(({ metric, value }) => metric === 'grdp_per_capita_2021' && value !== null);
  const [mayor, press] = claims;
  const won = (value: number) => wonPerResident(value / 1000, locale);
  const day = (date: string | null) => (date ? dateText(partial(date), locale) : '');
  const older = at(derived(figures.longestBase), 2021);
  if (!stated || !last || !before) return [];
  return [
    {
      text: ma.against_stated(
        { year: stated.period, stated: wonPerResident(stated.value, locale), derived: wonPerResident(last.value, locale) },
        { locale }
      ),
      sourceIds: [...new Set([...stated.sourceIds, ...last.sourceIds])],
      of: 'stated'
    },
    ...growthByBasis(board, names.benchmark, locale),
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
                year: stated.period,
                before: before.period,
                change: signedPercent(percentChange(before.value, last.value), locale)
              },
              { locale }
            ),
            sourceIds: [...new Set([...mayor.source_ids, ...press.source_ids, ...older.sourceIds, ...last.sourceIds])],
            of: '2021'
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
                older: rank(total(figures.longestBase), olderYear) ?? '–',
                olderYear,
                current: rank(total(figures.newestBase), stated.period) ?? '–',
                year: stated.period,
                perCapita: rank((code) => figures.derivedPerCapita(code, 'nominal', figures.newestBase), stated.period) ?? '–'
              },
              { locale }
            ),
            sourceIds: sourcesOf(total(figures.longestBase)(config.focus), total(figures.newestBase)(config.focus)),
            of: 'ranks'
          }
        ]),
    { text: ma.against_copies({}, { locale }), sourceIds: sourcesOf(total(figures.newestBase)(config.focus)) }
  ];
}

/** How much the benchmark grew on either basis, between the ends of what the tables have of the focus. */
function growthByBasis({ figures, config }: Board, benchmark: string, locale: Locale): Sourced[] {
  const own = figures.derivedPerCapita(config.focus, 'nominal', figures.newestBase);
  const [from, to] = [own[0]?.period ?? NaN, own.at(-1)?.period ?? NaN];
  const both = [
    figures.derivedPerCapita(config.benchmark, 'nominal', figures.newestBase),
    figures.publishedPerCapita(config.benchmark, figures.newestBase)
  ];
  const changes = both.map((series) => changeBetween(series, from, to));
  const [derived, published] = changes;
  if (typeof derived !== 'number' || typeof published !== 'number') return [];
  const text = { benchmark, from, to, derived: signedPercent(derived, locale), published: signedPercent(published, locale) };
  return [{ text: ma.against_growth(text, { locale }), sourceIds: sourcesOf(...both), of: 'growth-by-basis' }];
}

/** In which year the focus stood highest against the benchmark, and what construction was of its value added. */
function peakLimit({ folder, board, locale, names }: AboutContext): Sourced[] {
  const { figures, config } = board;
  const [own, theirs] = [config.focus, config.benchmark].map((code) => figures.derivedPerCapita(code, 'nominal', figures.longestBase));
  const highest = own && theirs ? highestShare(own, theirs) : null;
  const shares = activityShares(folder.tables.value_added_by_activity, config.focus, PEAK_ACTIVITY);
  if (!own || !highest || shares.length === 0) return [];
  const text = {
    ...names,
    base: figures.longestBase,
    year: highest.period,
    share: percent(highest.value, locale),
    from: own[0]?.period ?? '',
    to: own.at(-1)?.period ?? '',
    shares: listed(shares.map(({ share, year }) => ma.limit_peak_share({ share: percent(share, locale), year }, { locale })))
  };
  return [
    {
      text: ma.limit_peak(text, { locale }),
      sourceIds: [...new Set([...highest.sourceIds, ...shares.flatMap(({ sourceIds }) => sourceIds)])],
      of: 'peak'
    }
  ];
}

/** How far the tables reach, which is not one year for all of them. */
function coverage({ folder, board, locale }: AboutContext): Sourced {
  const { figures, config } = board;
  const grdp = figures.grdp(config.focus, 'nominal', figures.newestBase);
  const population = figures.population(config.focus);
  const province = figures.publishedPerCapita(config.benchmark, figures.newestBase);
  const industries = folder.tables.value_added_by_activity.filter(({ region_code }) => region_code === config.focus);
  const text = {
    grdp: grdp.at(-1)?.period ?? '–',
    industries: Math.max(...industries.map(({ year }) => year)),
    population: population.at(-1)?.period ?? '–',
    province: province.at(-1)?.period ?? '–'
  };
  const sourceIds = [...sourcesOf(grdp, population, province), ...industries.map(({ source_id }) => source_id)];
  return { text: ma.limit_coverage(text, { locale }), sourceIds: [...new Set(sourceIds)] };
}

function limitsOf(context: AboutContext): Sourced[] {
  const { board, locale } = context;
  const real = board.figures.grdp(board.config.focus, 'real', board.figures.realBase);
  return [
    unsourced(ma.limit_jobs({}, { locale })),
    coverage(context),
    {
      text: ma.limit_real({ base: board.figures.realBase, from: real[0]?.period ?? '', to: real.at(-1)?.period ?? '' }, { locale }),
      sourceIds: sourcesOf(real)
    },
    ...peakLimit(context),
    unsourced(ma.limit_gap({}, { locale })),
    unsourced(ma.limit_claims({ date: board.projects.sourcesEndText }, { locale })),
    unsourced(ma.limit_licence({}, { locale }))
  ];
}
