import type { Tables } from '../data/rows';
import { activityBase } from './activities';
import type { Percent, Year } from './series';

/** Share of an activity in the total value added of a region in one year. */
export interface ActivityShare {
  year: Year;
  share: Percent;
  sourceIds: string[];
}

/**
 * Shares of an activity in total value added, nominal, 2015 base, for the years that the table has.
 * An activity without a row is zero: the others add up to the total.
 *
 * @example Hanam, construction: 5.5 % in 2010, 23.5 % in 2015, 19.8 % in 2020
 */
export function activityShares(rows: Tables['value_added_by_activity'], region: string, activity: string): ActivityShare[] {
  const base = activityBase(rows, 'nominal');
  const own = rows.filter((row) => row.region_code === region && row.price === 'nominal' && row.base_year === base);
  return own
    .filter((row) => row.activity === 'total_value_added')
    .toSorted((a, b) => a.year - b.year)
    .map((total) => {
      const part = own.find((row) => row.activity === activity && row.year === total.year);
      return {
        year: total.year,
        share: ((part?.value_added_million_krw ?? 0) / total.value_added_million_krw) * 100,
        sourceIds: [total.source_id]
      };
    });
}
