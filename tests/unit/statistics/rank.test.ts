import { describe, expect, it } from 'vitest';
import { medianOfAll, placeOf } from '$lib/statistics/rank';
import { at, type Series } from '$lib/statistics/series';
import { figures, GYEONGGI, HANAM, ICHEON } from '../../realData';

const municipalities = figures.municipalitiesOf(GYEONGGI).map(({ code }) => code);
const all = municipalities.map((code) => figures.derivedPerCapita(code, 'nominal', 2020));
const one = (value: number): Series => [{ period: 2020, value, preliminary: false, sourceIds: [] }];

describe('rank', () => {
  it.each([
    ['Hanam 2022', HANAM, 2022, 24],
    ['Hanam 2015', HANAM, 2015, 11],
    ['Icheon 2022', ICHEON, 2022, 1],
    ['Dongducheon 2022', '41250', 2022, 31]
  ])('matches GRDP per capita, derived: %s', (_, code, year, rank) => {
    expect(placeOf(figures.derivedPerCapita(code, 'nominal', 2020), all, year)).toEqual({ rank, of: 31 });
  });

  it.each([
    [2015, 2021, 17],
    [2020, 2021, 18],
    [2020, 2022, 18]
  ] as const)('matches Hanam by total GRDP, base %i, %i: %i', (base, year, rank) => {
    const totals = municipalities.map((code) => figures.grdp(code, 'nominal', base));
    expect(placeOf(figures.grdp(HANAM, 'nominal', base), totals, year)?.rank).toBe(rank);
  });

  it('is shared by equal values, and the next rank follows after them', () => {
    const [first, tied, same, last] = [one(9), one(5), one(5), one(1)] as const;
    const ranks = [first, tied, same, last].map((series) => placeOf(series, [first, tied, same, last], 2020)?.rank);
    expect(ranks).toEqual([1, 2, 2, 4]);
  });

  it('is null for a year without a figure', () => {
    expect(placeOf(figures.derivedPerCapita(HANAM, 'nominal', 2020), all, 2014)).toBeNull();
  });
});

describe('median', () => {
  it('is 37.1 million won for the 31 municipalities in 2022, with 15 above and 15 below', () => {
    const median = at(medianOfAll(all), 2022)?.value ?? NaN;
    expect(median / 1000).toBeCloseTo(37.1, 1);
    const values = all.map((series) => at(series, 2022)?.value ?? NaN);
    expect([values.filter((value) => value > median).length, values.filter((value) => value < median).length]).toEqual([15, 15]);
  });

  it('is a gap if one of all is missing', () => {
    expect(medianOfAll([one(1), []])).toEqual([]);
  });
});
