import { describe, expect, it } from 'vitest';
import { activityShares } from '$lib/statistics/activityShare';
import { folder, HANAM } from '../../realData';

const rows = folder.tables.value_added_by_activity;
const shares = (region: string, activity: string) =>
  activityShares(rows, region, activity).map(({ year, share }) => [year, Number(share.toFixed(1))]);

describe('share of an activity in total value added', () => {
  it('is 5.5% in 2010, 23.5% in 2015 and 19.8% in 2020 for construction in Hanam', () => {
    expect(shares(HANAM, 'construction')).toEqual([
      [2010, 5.5],
      [2015, 23.5],
      [2020, 19.8]
    ]);
  });

  it('is zero for an activity without a row: mining in Hanam in 2015, utilities in Gwacheon', () => {
    expect(shares(HANAM, 'mining')[1]).toEqual([2015, 0]);
    expect(shares('41290', 'utilities').map(([, share]) => share)).toEqual([0, 0, 0]);
  });

  it('is empty for a region without nominal activities', () => {
    expect(shares('41', 'construction')).toEqual([]);
  });
});
