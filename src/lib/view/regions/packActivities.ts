import { percentChange } from '../../statistics/percent';
import type { BaseYear } from '../../statistics/figures';
import { activityBase } from '../../statistics/activities';
import { extent } from 'd3-array';
import { activityPlaces, activityValues, contributions, shiftShare, TELLING_SHARE } from '../../statistics/activities';
import { PRINTED_PERCENT } from '../../statistics/drift';
import type { DataFolder } from '../../data/readFolder';
import { billions, wonBillions } from '../../words/billions';
import { mf } from '../../words/factMessages';
import { points } from '../../words/growth';
import type { Locale } from '../../words/locale';
import { logPoints } from '../../words/logPoints';
import { count, movedBy, percent, signedPercent, years } from '../../words/numbers';
import { quotient } from '../../words/quotient';
import { SHARE_YEARS, type ShareYear } from './profileView';

/** An activity of a municipality in each year of the accounts. */
export interface StructureRow {
  activity: string;
  name: string;
  years: Record<ShareYear, StructureCell>;
}

export interface StructureCell {
  /** In billions, in Korean in 억. */
  amountText: string;
  share: number;
  shareText: string;
  benchmarkShare: number;
  benchmarkText: string;
  /** null if the province has no value added in it. */
  quotient: number | null;
  quotientText: string;
}

export interface Structure {
  rows: StructureRow[];
  /** The finding of each year. */
  most: Record<ShareYear, string>;
  /** Unit of the amounts. */
  unit: string;
  /** Which share moved most over the years. */
  moved: string;
  /** Base year of the accounts. */
  base: BaseYear;
  /** What a location quotient is. */
  definition: string;
  sourceIds: string[];
}

export interface GrowthPart {
  activity: string;
  name: string;
  points: number;
  /** Amounts, change, contribution, and the three parts of shift-share. */
  cells: string[];
}

export interface GrowthParts {
  sub: string;
  head: string[];
  rows: GrowthPart[];
  total: string[];
  sentences: string[];
  definition: string;
  sourceIds: string[];
}

interface Asked {
  folder: DataFolder;
  region: string;
  locale: Locale;
  names: { name: string; benchmark: string };
  municipalities: readonly string[];
}

/** Shares and location quotients of a municipality, with all texts in the language of the page; null if it has no figures. */
export function packStructure({ folder, region, locale, names, municipalities }: Asked): Structure | null {
  const rows = folder.tables.value_added_by_activity;
  const nameOf = activityNames(folder, locale);
  const placesIn = (year: ShareYear) => {
    const values = (codes: readonly string[]) => activityValues(rows, codes, Number(year), 'nominal', activityBase(rows, 'nominal'));
    return activityPlaces(values([region]), values(municipalities));
  };
  const places = new Map(SHARE_YEARS.map((year) => [year, placesIn(year)]));
  const activities = [...new Set([...places.values()].flatMap((found) => found.map(({ activity }) => activity)))];
  if ([...places.values()].some((found) => found.length === 0)) return null;
  const placeOf = (year: ShareYear, activity: string) => places.get(year)?.find((place) => place.activity === activity);
  const share = (year: ShareYear, activity: string) => placeOf(year, activity)?.share ?? 0;

  const spread = (activity: string) => {
    const [low = 0, high = 0] = extent(SHARE_YEARS.map((year) => share(year, activity)));
    return high - low;
  };
  const mover = activities.toSorted((a, b) => spread(b) - spread(a))[0] ?? '';
  const most = (year: ShareYear) => {
    const found = places.get(year) ?? [];
    const [largest] = found.toSorted((a, b) => b.share - a.share);
    const [strongest] = found.filter(({ share: of }) => of >= TELLING_SHARE).toSorted((a, b) => (b.quotient ?? 0) - (a.quotient ?? 0));
    const message = strongest === largest ? mf.lives_most_same : mf.lives_most;
    return message(
      {
        ...names,
        year,
        activity: inSentence(nameOf(largest?.activity ?? '')),
        share: percent(largest?.share ?? 0, locale),
        benchmarkShare: percent(largest?.benchmarkShare ?? 0, locale),
        quotientActivity: inSentence(nameOf(strongest?.activity ?? '')),
        quotient: quotient(strongest?.quotient ?? 0, locale),
        least: percent(TELLING_SHARE, locale, 0)
      },
      { locale }
    );
  };
  return {
    rows: activities.map((activity) => ({
      activity,
      name: nameOf(activity),
      years: yearly((year) => {
        const place = placeOf(year, activity);
        return {
          amountText: billions(place?.value ?? 0, locale),
          share: place?.share ?? 0,
          shareText: percent(place?.share ?? 0, locale),
          benchmarkShare: place?.benchmarkShare ?? 0,
          benchmarkText: percent(place?.benchmarkShare ?? 0, locale),
          quotient: place?.quotient ?? null,
          quotientText: typeof place?.quotient === 'number' ? quotient(place.quotient, locale) : '–'
        };
      })
    })),
    most: yearly(most),
    unit: mf.unit_billion({}, { locale }),
    moved: mf.lives_moved(
      {
        activity: inSentence(nameOf(mover)),
        shares: SHARE_YEARS.map((year) => mf.lives_moved_share({ year, share: percent(share(year, mover), locale) }, { locale })).join(', ')
      },
      { locale }
    ),
    base: activityBase(rows, 'nominal'),
    definition: mf.lives_definition({ ...names, count: count(municipalities.length, locale) }, { locale }),
    sourceIds: activitySources(folder, region, 'nominal')
  };
}

function yearly<Value>(valueOf: (year: ShareYear) => Value): Record<ShareYear, Value> {
  return { '2010': valueOf('2010'), '2015': valueOf('2015'), '2020': valueOf('2020') };
}

/**
 * Contributions to the change of real value added and their shift-share, from the first year of the table to the
 * last; null if the table lacks figures of the municipality, or of the province for an activity that it has.
 */
export function packGrowthParts({ folder, region, locale, names }: Asked): GrowthParts | null {
  const { tables, config } = folder;
  const rows = tables.value_added_by_activity;
  const realBase = activityBase(rows, 'real');
  const real = rows.filter(({ price, base_year }) => price === 'real' && base_year === realBase);
  const [from, to] = extent(real.map(({ year }) => year));
  if (from === undefined || to === undefined || from === to) return null;
  const values = (code: string, year: number) => activityValues(real, [code], year, 'real', realBase);
  const [before, after] = [values(region, from), values(region, to)];
  const [benchmarkBefore, benchmarkAfter] = [values(config.benchmark, from), values(config.benchmark, to)];
  const nameOf = activityNames(folder, locale);
  const parts = contributions(before, after).toSorted((a, b) => b.points - a.points);
  const shifts = new Map(shiftShare(before, after, benchmarkBefore, benchmarkAfter).map((shift) => [shift.activity, shift]));
  const [top, bottom] = [parts[0], parts.at(-1)];
  if (!top || !bottom || shifts.size === 0) return null;

  const sum = (numbers: Iterable<number>) => [...numbers].reduce((total, value) => total + value, 0);
  const growth = (then: Iterable<number>, now: Iterable<number>) => percentChange(sum(then), sum(now));
  const change = growth(before.values(), after.values());
  const total = (key: 'standard' | 'mix' | 'local') => sum([...shifts.values()].map((shift) => shift[key]));
  const signed = (value: number) => points(value, locale);
  const coarse = (value: number) => logPoints(value, locale);
  const counted = count(parts.length, locale);
  const unit = mf.unit_billion({}, { locale });
  const text = { ...names, from, to, years: years(from, to, locale), count: counted };
  const sentence = bottom.points < -PRINTED_PERCENT ? mf.grew_sentence : mf.grew_sentence_least;
  return {
    sub: mf.grew_sub({ ...text, base: realBase }, { locale }),
    head: [
      mf.grew_activity({}, { locale }),
      mf.grew_year({ year: from, unit }, { locale }),
      mf.grew_year({ year: to, unit }, { locale }),
      mf.grew_change({}, { locale }),
      mf.grew_points({}, { locale }),
      mf.grew_standard(names, { locale }),
      mf.grew_mix({}, { locale }),
      mf.grew_local({}, { locale })
    ],
    rows: parts.map((part) => {
      const shift = shifts.get(part.activity);
      return {
        activity: part.activity,
        name: nameOf(part.activity),
        points: part.points,
        cells: [
          billions(part.before, locale),
          billions(part.after, locale),
          part.before === 0 ? '–' : signedPercent(percentChange(part.before, part.after), locale),
          signed(part.points),
          signed(shift?.standard ?? 0),
          signed(shift?.mix ?? 0),
          signed(shift?.local ?? 0)
        ]
      };
    }),
    total: [
      mf.grew_all({ count: counted }, { locale }),
      billions(sum(before.values()), locale),
      billions(sum(after.values()), locale),
      signedPercent(change, locale),
      signed(change),
      signed(total('standard')),
      signed(total('mix')),
      signed(total('local'))
    ],
    sentences: [
      sentence(
        {
          ...text,
          change: movedBy(change, locale),
          benchmarkChange: signedPercent(growth(benchmarkBefore.values(), benchmarkAfter.values()), locale),
          top: nameOf(top.activity),
          topPoints: coarse(top.points),
          bottom: inSentence(nameOf(bottom.activity)),
          bottomPoints: coarse(bottom.points),
          before: wonBillions(bottom.before, locale),
          after: wonBillions(bottom.after, locale)
        },
        { locale }
      ),
      mf.grew_shift(
        {
          ...text,
          standard: coarse(total('standard')),
          mix: coarse(total('mix')),
          local: coarse(total('local')),
          change: coarse(change)
        },
        { locale }
      ),
      mf.grew_approximate({}, { locale })
    ],
    definition: mf.grew_definition(names, { locale }),
    sourceIds: activitySources(folder, region, 'real')
  };
}

export function activityNames({ tables }: DataFolder, locale: Locale): (activity: string) => string {
  const names = new Map(tables.activities.map((row) => [row.activity, row[`name_${locale}`]]));
  return (activity) => names.get(activity) ?? activity;
}

/** A name of the table inside a sentence. */
function inSentence(name: string): string {
  return name.toLowerCase();
}

/** Sources of the activities of a region. */
export function activitySources({ tables }: DataFolder, region: string, price: 'nominal' | 'real'): string[] {
  const rows = tables.value_added_by_activity.filter((row) => row.region_code === region && row.price === price);
  return [...new Set(rows.map(({ source_id }) => source_id))];
}
