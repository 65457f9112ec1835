import { describe, expect, it } from 'vitest';
import { commonPeriods, within, zip, type Series } from '$lib/statistics/series';

const series = (...years: number[]): Series =>
  years.map((year) => ({ period: year, value: year - 2000, preliminary: year === 2022, sourceIds: [`S${year}`] }));

describe('series', () => {
  it('zip keeps the years of both, joins sources and marks preliminary values', () => {
    expect(zip(series(2020, 2022), series(2021, 2022), (a, b) => a + b)).toEqual([
      { period: 2022, value: 44, preliminary: true, sourceIds: ['S2022'] }
    ]);
  });

  it('zip leaves a gap where nothing can be computed', () => {
    expect(zip(series(2020), series(2020), () => null)).toEqual([]);
  });

  it('commonPeriods gives the years that all have, inside the window', () => {
    expect(commonPeriods([series(2015, 2016, 2018), series(2016, 2017, 2018)], 2010, 2030)).toEqual({ first: 2016, last: 2018 });
    expect(commonPeriods([series(2015), series(2016)], 2010, 2030)).toBeNull();
  });

  it('within keeps both ends', () => {
    expect(within(series(2015, 2016, 2017), 2015, 2016).map(({ period: year }) => year)).toEqual([2015, 2016]);
  });
});
