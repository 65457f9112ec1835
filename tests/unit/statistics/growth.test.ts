import { describe, expect, it } from 'vitest';
import { changeBetween, indexed, yearOnYear } from '$lib/statistics/growth';
import { at } from '$lib/statistics/series';
import { figures, GYEONGGI, HANAM, SEONGNAM } from '../../realData';

describe('change on the year before', () => {
  it('is −4.0% for Hanam’s derived figure in 2022', () => {
    expect(at(yearOnYear(figures.derivedPerCapita(HANAM, 'nominal', 2020)), 2022)?.value).toBeCloseTo(-4.0, 1);
  });

  it('starts with the second year and is not computed across a gap', () => {
    const series = [2010, 2011, 2013].map((year) => ({ period: year, value: year, preliminary: false, sourceIds: [] }));
    expect(yearOnYear(series).map(({ period: year }) => year)).toEqual([2011]);
  });
});

describe('index', () => {
  it('is 100 in its base year and follows the figures', () => {
    const index = indexed(figures.derivedPerCapita(HANAM, 'nominal', 2020), 2015);
    expect(at(index, 2015)?.value).toBe(100);
    expect(at(index, 2022)?.value).toBeCloseTo(82.9, 1);
  });

  it('is empty if the base year is a gap', () => {
    expect(indexed(figures.derivedPerCapita(HANAM, 'nominal', 2020), 2010)).toEqual([]);
  });
});

describe('change between two years', () => {
  it.each([
    ['Hanam, nominal GRDP 2015-2022', figures.grdp(HANAM, 'nominal', 2020), 2015, 2022, 69.7],
    ['Gyeonggi-do, nominal GRDP 2015-2022', figures.grdp(GYEONGGI, 'nominal', 2020), 2015, 2022, 45.1],
    ['Hanam, derived per resident 2015-2022', figures.derivedPerCapita(HANAM, 'nominal', 2020), 2015, 2022, -17.1],
    ['Gyeonggi-do, derived per resident 2015-2022', figures.derivedPerCapita(GYEONGGI, 'nominal', 2020), 2015, 2022, 32.9],
    ['Hanam, real per resident 2015-2020', figures.derivedPerCapita(HANAM, 'real', 2015), 2015, 2020, -20.6],
    ['Gyeonggi-do, real per resident 2015-2020', figures.derivedPerCapita(GYEONGGI, 'real', 2015), 2015, 2020, 14.8],
    ['Hanam, registered population 2015-2022', figures.population(HANAM), 2015, 2022, 95.6]
  ] as const)('matches %s', (_, series, from, to, expected) => {
    expect(changeBetween(series, from, to)).toBeCloseTo(expected, 1);
  });

  it('returns null if a year is missing', () => {
    expect(changeBetween(figures.grdp(SEONGNAM, 'nominal', 2020), 2014, 2022)).toBeNull();
  });
});
