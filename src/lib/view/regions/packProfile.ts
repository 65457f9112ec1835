import { activityPlaces, activityValues } from '../../economy/activities';
import { yearOnYear } from '../../economy/growth';
import { at } from '../../economy/series';
import { likenesses, type Traits } from '../../economy/similarity';
import type { DataFolder } from '../../tables/readFolder';
import { mf } from '../../words/factMessages';
import type { Locale } from '../../words/locale';
import { count, inWords, percent, place, signedPercent, wonPerResident, years } from '../../words/numbers';
import { quotient } from '../../words/quotient';
import { m } from '../../words/messages';
import { mr } from '../../words/regionsMessages';
import type { Board } from '../board';
import { headlineOf, type Headline } from '../headline';
import type { KeyFigure } from '../keyFigures';
import { BASES } from '../lines';
import { nameOf } from '../names';
import { sentenceOf } from '../sentence';
import type { Sourced } from '../sources';
import { defaultView } from '../view';
import { activityNames, packGrew, packLives, type Grew, type Lives } from './packActivities';
import type { ProfileContext } from './profileView';
import { defaultRegionsView, endsOf, SIMILAR, yearsOf, type RankMeasure, type RankUnit } from './regionsView';
import { standingsOf } from './standings';

export interface SimilarRow {
  code: string;
  name: string;
  /** Distance, residents, output per resident, largest activity. */
  cells: string[];
}

export interface Similar {
  sub: string;
  head: string[];
  rows: SimilarRow[];
  method: string;
  sourceIds: string[];
}

/** What the page of a municipality says that does not depend on the reader's choices, in one language. */
export interface Profile {
  code: string;
  name: string;
  /** Part of the province, where it has parts. */
  part: string | null;
  /** Name of the province. */
  benchmark: string;
  description: string;
  headline: Headline | null;
  keyLabel: string;
  keyFigures: KeyFigure[];
  lives: Lives;
  grew: Grew | null;
  similar: Similar;
  remarks: Sourced[];
  context: ProfileContext;
  count: string;
}

/** The newest year for which the activities are known at current prices. */
const SHARES_YEAR = 2020;

/** Codes of the municipalities most like one, nearest first. */
export function similarTo({ tables }: DataFolder, board: Board, region: string) {
  const { figures, config } = board;
  const codes = figures.municipalitiesOf(config.benchmark).map(({ code }) => code);
  const year = yearsOf(board, BASES.current).at(-1) ?? config.lastYear;
  const values = (regions: readonly string[]) =>
    activityValues(tables.value_added_by_activity, regions, SHARES_YEAR, 'nominal', BASES.older);
  const whole = values(codes);
  const traits = codes.flatMap((code): Traits[] => {
    const [population, perCapita] = [
      at(figures.population(code), year),
      at(figures.derivedPerCapita(code, 'nominal', BASES.current), year)
    ];
    const places = activityPlaces(values([code]), whole);
    if (!population || !perCapita) return [];
    return [
      {
        region: code,
        population: population.value,
        perCapita: perCapita.value,
        shares: new Map(places.map(({ activity, share }) => [activity, share]))
      }
    ];
  });
  return { year, traits, nearest: likenesses(region, traits).slice(0, SIMILAR) };
}

/**
 * Packs the page of a municipality.
 *
 * @param board with the figures of all municipalities: ranks and likeness need them
 * @returns null where the province has no municipality of this code
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
  const similar = similarTo(folder, board, region);
  return {
    code: region,
    name,
    part: part === null ? null : (part === 'north' ? m.control_north : m.control_south)({}, { locale }),
    benchmark: names.benchmark,
    description: mf.profile_description({ name, sentence: sentenceOf(board, view, locale) }, { locale }),
    headline: headlineOf(board, view, locale),
    keyLabel: mf.profile_key_label(names, { locale }),
    keyFigures: keyFiguresOf(board, region, locale),
    lives: packLives(asked),
    grew: packGrew(asked),
    similar: similarOf(folder, board, similar, locale),
    remarks: folder.tables.remarks
      .filter((row) => row.region_code === region)
      .flatMap((row): Sourced[] => {
        const change = at(yearOnYear(figures.grdp(region, 'nominal', BASES.current)), row.year);
        if (!change) return [];
        const text = { name, change: signedPercent(change.value, locale), year: row.year, note: row[`note_${locale}`] };
        return [{ text: mr.regions_remark(text, { locale }), sourceIds: [row.source_id] }];
      }),
    context: {
      region,
      similar: similar.nearest.map((likeness) => likeness.region),
      spans: { '2020': endsOf(board, '2020'), '2015': endsOf(board, '2015') }
    },
    count: count(municipalities.length, locale)
  };
}

/** Level and growth with their ranks among all, now and in the first year. */
function keyFiguresOf(board: Board, region: string, locale: Locale): KeyFigure[] {
  const standard = defaultRegionsView(board);
  const { from, to } = standard;
  const span = years(from, to, locale);
  const figure = (id: string, measure: RankMeasure, unit: RankUnit, label: string, basis: string): KeyFigure[] => {
    const view = { ...standard, measure, unit };
    const standing = (year: number) => standingsOf(board, { ...view, to: year }).find(({ code }) => code === region);
    const now = standing(to);
    if (!now) return [];
    const then = unit === 'level' ? standing(from) : undefined;
    const quantity = unit === 'change' ? 'change' : measure === 'per-capita' ? 'perCapita' : measure === 'grdp' ? 'total' : 'persons';
    const rank = mf.profile_key_rank({ place: place(now.rank, locale), count: count(now.of, locale) }, { locale });
    return [
      {
        id,
        label,
        value: quantity === 'persons' ? count(now.value, locale) : inWords(quantity, now.value, locale),
        details: [then ? `${rank}; ${mf.profile_key_then({ place: place(then.rank, locale), year: from }, { locale })}` : rank, basis],
        sourceIds: now.sourceIds,
        strip: { then: then?.rank ?? null, now: now.rank, of: now.of }
      }
    ];
  };
  const nominal = mf.profile_key_nominal({}, { locale });
  return [
    ...figure(
      'per-capita',
      'per-capita',
      'level',
      mf.profile_key_per_capita({ year: to }, { locale }),
      mf.profile_key_derived({}, { locale })
    ),
    ...figure('grdp', 'grdp', 'level', mf.profile_key_grdp({ year: to }, { locale }), nominal),
    ...figure(
      'population',
      'population',
      'level',
      mf.profile_key_population({ year: to }, { locale }),
      mf.profile_key_registered({}, { locale })
    ),
    ...figure('output', 'grdp', 'change', mf.profile_key_output({ years: span }, { locale }), nominal),
    ...figure(
      'residents',
      'population',
      'change',
      mf.profile_key_residents({ years: span }, { locale }),
      mf.profile_key_mean({}, { locale })
    )
  ];
}

function similarOf(folder: DataFolder, board: Board, { year, traits, nearest }: ReturnType<typeof similarTo>, locale: Locale): Similar {
  const activityName = activityNames(folder, locale);
  const activities = new Set(traits.flatMap(({ shares }) => [...shares.keys()])).size;
  const text = { year, sharesYear: SHARES_YEAR, count: count(traits.length, locale), activities: count(activities, locale) };
  const { figures } = board;
  return {
    sub: mf.similar_sub(text, { locale }),
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
          ...(at(figures.grdp(region, 'nominal', BASES.current), year)?.sourceIds ?? []),
          ...(at(figures.population(region), year)?.sourceIds ?? []),
          ...folder.tables.value_added_by_activity
            .filter((row) => row.region_code === region && row.year === SHARES_YEAR && row.price === 'nominal')
            .map(({ source_id }) => source_id)
        ])
      )
    ]
  };
}
