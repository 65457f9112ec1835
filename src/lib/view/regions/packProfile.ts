import { GRDP, PER_CAPITA, POPULATION } from '../../statistics/figures';
import { shareOf } from '../../statistics/compare';
import { at } from '../../statistics/series';
import type { DataFolder } from '../../data/readFolder';
import { mf } from '../../words/factMessages';
import type { Locale } from '../../words/locale';
import { count, inWords, listed, percent, place, wonPerResident, years } from '../../words/numbers';
import { quotient } from '../../words/quotient';
import { m } from '../../words/messages';
import { mr } from '../../words/regionsMessages';
import type { Board } from '../board';
import { cautionOf, type Caution } from '../caution';
import { headlineOf, type Headline } from '../headline';
import type { KeyFigure } from '../keyFigures';
import { nameOf } from '../names';
import { sentenceOf } from '../sentence';
import type { Sourced } from '../sources';
import { defaultView } from '../view';
import { activityNames, packGrowthParts, packStructure, type GrowthParts, type Structure } from './packActivities';
import type { ProfileContext } from './profileView';
import { packRemarks, remarksTold } from './remarks';
import { baseChoices, defaultRegionsView, endsOf, type RankUnit } from './regionsView';
import { SHARES_YEAR, similarTo } from './similarTo';
import { rankQuantity, standingsOf } from './standings';

export interface SimilarRow {
  code: string;
  name: string;
  /** Distance, residents, GRDP per capita, largest activity. */
  cells: string[];
}

export interface Similar {
  sub: string;
  head: string[];
  rows: SimilarRow[];
  method: string;
  sourceIds: string[];
}

/** Content of the page of a municipality that does not depend on the reader's choices, in one language. */
export interface Profile {
  code: string;
  name: string;
  /** Part of the province, if it has parts. */
  part: string | null;
  /** Name of the province. */
  benchmark: string;
  description: string;
  headline: Headline | null;
  caution: Caution;
  keyLabel: string;
  keyFigures: KeyFigure[];
  /** How its share of the average moved: the older base to its own last year, then the current one. */
  rise: Sourced | null;
  /** How log points are read. */
  splitMethod: string;
  structure: Structure | null;
  growth: GrowthParts | null;
  similar: Similar;
  remarks: Sourced[];
  context: ProfileContext;
  count: string;
}

/**
 * Packs the page of a municipality.
 *
 * @param board with the figures of all municipalities: ranks and similarity need them
 * @returns null if the province has no municipality with this code
 */
export function packProfile(folder: DataFolder, board: Board, region: string, locale: Locale): Profile | null {
  const { config, figures } = board;
  const municipalities = figures.municipalitiesOf(config.benchmark).map(({ code }) => code);
  if (!municipalities.includes(region)) return null;
  const name = nameOf(board, region, locale);
  const names = { name, benchmark: nameOf(board, config.benchmark, locale) };
  const view = { ...defaultView(config), region, projects: [] };
  const part = figures.region(region)?.part ?? null;
  const asked = { folder, region, locale, names, municipalities };
  const similar = similarTo(folder.tables.value_added_by_activity, board, region);
  return {
    code: region,
    name,
    part: part === null ? null : (part === 'north' ? m.control_north : m.control_south)({ benchmark: names.benchmark }, { locale }),
    benchmark: names.benchmark,
    description: mf.profile_description({ name, sentence: sentenceOf(board, view, locale) }, { locale }),
    headline: headlineOf(board, view, locale),
    caution: cautionOf(board, locale),
    keyLabel: mf.profile_key_label(names, { locale }),
    keyFigures: keyFiguresOf(board, region, locale),
    rise: riseOf(board, region, names, locale),
    splitMethod: mf.split_method({}, { locale }),
    structure: packStructure(asked),
    growth: packGrowthParts(asked),
    similar: similarOf(folder, board, similar, locale),
    remarks: remarksTold(board, packRemarks(folder, locale), locale, (remark) => remark.region === region),
    context: {
      region,
      similar: similar.nearest.map(({ region: other }) => other),
      spans: Object.fromEntries(baseChoices(board).map((base) => [base, endsOf(board, base)]))
    },
    count: count(municipalities.length, locale)
  };
}

/** Level and growth with their ranks among all, now and in the first year. */
function keyFiguresOf(board: Board, region: string, locale: Locale): KeyFigure[] {
  const standard = defaultRegionsView(board);
  const { from, to } = standard;
  const span = years(from, to, locale);
  const figure = (id: string, measure: string, unit: RankUnit, label: string, basis: string): KeyFigure[] => {
    const view = { ...standard, measure, unit };
    const standing = (year: number) => standingsOf(board, { ...view, to: year }).find(({ code }) => code === region);
    const now = standing(to);
    if (!now) return [];
    const then = unit === 'level' ? standing(from) : undefined;
    const quantity = rankQuantity(board, view);
    const rank = mf.profile_key_rank({ place: place(now.rank, locale), count: count(now.of, locale) }, { locale });
    return [
      {
        id,
        label,
        value: quantity === 'persons' ? count(now.value, locale) : inWords(quantity, now.value, locale),
        details: [then ? listed([rank, mf.profile_key_then({ place: place(then.rank, locale), year: from }, { locale })]) : rank, basis],
        sourceIds: now.sourceIds,
        strip: { then: then?.rank ?? null, now: now.rank, of: now.of }
      }
    ];
  };
  const nominal = mf.profile_key_nominal({}, { locale });
  return [
    ...figure(
      'per-capita',
      PER_CAPITA,
      'level',
      mf.profile_key_per_capita({ year: to }, { locale }),
      mf.profile_key_derived({}, { locale })
    ),
    ...figure('grdp', GRDP, 'level', mf.profile_key_grdp({ year: to }, { locale }), nominal),
    ...figure(
      'population',
      POPULATION,
      'level',
      mf.profile_key_population({ year: to }, { locale }),
      mf.profile_key_registered({}, { locale })
    ),
    ...figure('output', GRDP, 'change', mf.profile_key_output({ years: span }, { locale }), nominal),
    ...figure('residents', POPULATION, 'change', mf.profile_key_residents({ years: span }, { locale }), mf.profile_key_mean({}, { locale }))
  ];
}

function similarOf(folder: DataFolder, board: Board, { traits, nearest }: ReturnType<typeof similarTo>, locale: Locale): Similar {
  const activityName = activityNames(folder, locale);
  const activities = new Set(traits.flatMap(({ shares }) => [...shares.keys()])).size;
  const text = {
    base: board.figures.longestBase,
    year: SHARES_YEAR,
    count: count(traits.length, locale),
    activities: count(activities, locale)
  };
  const { figures } = board;
  return {
    sub: mf.similar_sub({ ...text, count: count(traits.length - 1, locale) }, { locale }),
    head: [
      mr.regions_column_name({}, { locale }),
      mf.similar_distance({}, { locale }),
      mf.similar_population({}, { locale }),
      mf.similar_per_capita({}, { locale }),
      mf.similar_largest({}, { locale })
    ],
    rows: nearest.flatMap(({ region, distance }) => {
      const found = traits.find((one) => one.region === region);
      const [activity, share] = [...(found?.shares ?? [])].toSorted((a, b) => b[1] - a[1])[0] ?? [];
      if (!found || activity === undefined || share === undefined) return [];
      return [
        {
          code: region,
          name: nameOf(board, region, locale),
          cells: [
            quotient(distance, locale),
            count(found.population, locale),
            wonPerResident(found.perCapita, locale),
            mf.similar_largest_value({ activity: activityName(activity), share: percent(share, locale) }, { locale })
          ]
        }
      ];
    }),
    method: mf.similar_method(text, { locale }),
    sourceIds: [
      ...new Set(
        nearest.flatMap(({ region }) => [
          ...(at(figures.grdp(region, 'nominal', figures.longestBase), SHARES_YEAR)?.sourceIds ?? []),
          ...(at(figures.population(region), SHARES_YEAR)?.sourceIds ?? []),
          ...folder.tables.value_added_by_activity
            .filter((row) => row.region_code === region && row.year === SHARES_YEAR && row.price === 'nominal')
            .map(({ source_id }) => source_id)
        ])
      )
    ]
  };
}

/** Each base year told to its own end: nothing is computed across them. null where the bases do not overlap. */
function riseOf({ figures, config }: Board, region: string, names: { name: string; benchmark: string }, locale: Locale): Sourced | null {
  const shares = (base: number) =>
    shareOf(figures.derivedPerCapita(region, 'nominal', base), figures.derivedPerCapita(config.benchmark, 'nominal', base));
  const [older, current] = [shares(figures.longestBase), shares(figures.newestBase)];
  const [first, olderLast, start, last] = [older[0], older.at(-1), current[0], current.at(-1)];
  const meeting = start && at(older, start.period);
  if (!first || !olderLast || !start || !last || !meeting || first.period >= start.period || olderLast.period <= start.period) return null;
  const share = ({ value }: { value: number }) => percent(value, locale);
  return {
    text: mf.profile_rise(
      {
        ...names,
        older: figures.longestBase,
        base: figures.newestBase,
        firstYear: first.period,
        first: share(first),
        breakYear: start.period,
        breakOlder: share(meeting),
        olderLastYear: olderLast.period,
        olderLast: share(olderLast),
        breakCurrent: share(start),
        lastYear: last.period,
        last: share(last)
      },
      { locale }
    ),
    sourceIds: [...new Set([first, meeting, olderLast, start, last].flatMap(({ sourceIds }) => sourceIds))]
  };
}
