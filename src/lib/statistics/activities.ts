import { sum } from 'd3-array';
import type { Tables } from '../data/rows';
import type { BaseYear, Price } from './figures';
import type { Percent, Year } from './series';

/** Value added by activity in one year, million won, on one kind of price and base year. */
export type ActivityValues = ReadonlyMap<string, number>;

/** Rows that are totals, not activities. */
const NOT_ACTIVITIES: ReadonlySet<string> = new Set(['total_value_added', 'net_product_taxes', 'sum_of_published_activities']);

type Row = Tables['value_added_by_activity'][number];

/**
 * Value added of the activities of several regions together. An activity without a row is zero: in the accounts the others add
 * up to the total.
 *
 * @param regions several are added up: the province's nominal activities are the sum of its municipalities
 * @returns empty where the table has no row
 * @example activityValues(rows, ['41450'], 2015, 'nominal', 2015).get('construction') → 1,029,714 million won
 */
export function activityValues(rows: readonly Row[], regions: readonly string[], year: Year, price: Price, base: BaseYear): ActivityValues {
  const values = new Map<string, number>();
  for (const row of rows) {
    if (row.year !== year || row.price !== price || row.base_year !== base || !regions.includes(row.region_code)) continue;
    if (!NOT_ACTIVITIES.has(row.activity)) values.set(row.activity, (values.get(row.activity) ?? 0) + row.value_added_million_krw);
  }
  return values;
}

/**
 * The newest base year on which activities are known at a kind of price.
 *
 * @example activityBase(rows, 'nominal') → 2015; activityBase(rows, 'real') → 2020
 */
export function activityBase(rows: readonly Row[], price: Price): BaseYear {
  return rows.reduce((newest, row) => (row.price === price ? Math.max(newest, row.base_year) : newest), -Infinity);
}

/** An activity under this share of value added is too small to be named as the most concentrated one. */
export const TELLING_SHARE: Percent = 1;

/** Place of an activity in a region beside the benchmark. */
export interface ActivityPlace {
  activity: string;
  /** Million won. */
  value: number;
  share: Percent;
  benchmarkShare: Percent;
  /** Share ÷ benchmark's share; null if the benchmark's share is zero. */
  quotient: number | null;
}

/**
 * Shares of the activities in the value added of a region, and their location quotients: share in the region ÷ share in the
 * benchmark. 1 means the same share as in the benchmark, 2 twice the share. (Florence 1939; Isard 1960, Methods of Regional
 * Analysis.) The activities are those of the benchmark; one that the region does not have is zero.
 *
 * @returns empty where either has no figures. Shares add up to 100; quotients weighted with the benchmark's shares have the mean 1.
 *
 * @example Hanam 2015, nominal, 2015 base: construction 23.5 %, Gyeonggi 5.6 %, quotient 4.2
 */
export function activityPlaces(own: ActivityValues, benchmark: ActivityValues): ActivityPlace[] {
  const [total, benchmarkTotal] = [sum(own.values()), sum(benchmark.values())];
  if (total === 0 || benchmarkTotal === 0) return [];
  return [...new Set([...benchmark.keys(), ...own.keys()])].map((activity) => {
    const value = own.get(activity) ?? 0;
    const share = (value / total) * 100;
    const benchmarkShare = ((benchmark.get(activity) ?? 0) / benchmarkTotal) * 100;
    return { activity, value, share, benchmarkShare, quotient: benchmarkShare === 0 ? null : share / benchmarkShare };
  });
}

/** An industry's contribution to total growth. */
export interface Contribution {
  activity: string;
  /** Million won. */
  before: number;
  after: number;
  /** (after − before) ÷ all before, in percentage points of the growth of all. */
  points: number;
}

/**
 * Contributions of the activities to the change of their sum; they add up to it exactly. The sum of chained volumes is approximate
 * outside the reference year, which the page must say.
 *
 * @returns empty where one of the years has no figures
 * @example Hanam 2019-2023, real, 2020 base: construction 1,547 → 435 billion won, −16.0 points
 */
export function contributions(before: ActivityValues, after: ActivityValues): Contribution[] {
  const total = sum(before.values());
  if (total === 0 || after.size === 0) return [];
  return [...new Set([...before.keys(), ...after.keys()])].map((activity) => {
    const [then, now] = [before.get(activity) ?? 0, after.get(activity) ?? 0];
    return { activity, before: then, after: now, points: ((now - then) / total) * 100 };
  });
}

/** The change of an activity, split into three. All in percentage points of the growth of all activities of the region. */
export interface Shift {
  activity: string;
  /** Change if it had grown like the whole benchmark. */
  standard: number;
  /** Difference in growth between the activity and all activities, both in the benchmark. */
  mix: number;
  /** Difference in growth of the activity between here and the benchmark. */
  local: number;
}

/**
 * Shift-share: change = benchmark's growth + industry mix + local factors, exactly, for each activity and for their sum.
 * (Dunn 1960, Papers of the Regional Science Association 6, 97–112.) It sorts a change; it does not explain it.
 *
 * @returns empty where one of the four has no figures, or the benchmark has no value added in an activity of the region
 * @example Hanam 2019-2023, real, 2020 base: +11.3 % = benchmark +14.6, mix −5.8, local +2.5 points
 */
export function shiftShare(
  before: ActivityValues,
  after: ActivityValues,
  benchmarkBefore: ActivityValues,
  benchmarkAfter: ActivityValues
): Shift[] {
  const total = sum(before.values());
  const benchmarkTotal = sum(benchmarkBefore.values());
  if (total === 0 || benchmarkTotal === 0 || after.size === 0 || benchmarkAfter.size === 0) return [];
  const growth = sum(benchmarkAfter.values()) / benchmarkTotal - 1;
  const activities = [...new Set([...before.keys(), ...after.keys()])];
  if (activities.some((activity) => !benchmarkBefore.get(activity))) return [];
  return activities.map((activity) => {
    const [then, now] = [before.get(activity) ?? 0, after.get(activity) ?? 0];
    const activityGrowth = (benchmarkAfter.get(activity) ?? 0) / (benchmarkBefore.get(activity) ?? NaN) - 1;
    return {
      activity,
      standard: ((then * growth) / total) * 100,
      mix: ((then * (activityGrowth - growth)) / total) * 100,
      local: ((now - then * (1 + activityGrowth)) / total) * 100
    };
  });
}
