import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beforeAfter, meanLogGrowth, placeboRank, yearsNeeded } from '$lib/statistics/beforeAfter';
import type { Series } from '$lib/statistics/series';
import { cases } from '../../seeded';
import { figures, GIMPO, GYEONGGI, HANAM, ICHEON } from '../../realData';

const real = (region: string) => figures.grdp(region, 'real', 2015);
const all = new Map(figures.municipalitiesOf(GYEONGGI).map(({ code }) => [code, real(code)]));
const rounded = (value: number | undefined) => (value === undefined ? undefined : Number(value.toFixed(2)));
const series = (first: number, values: number[]): Series =>
  values.map((value, index) => ({ period: first + index, value, preliminary: false, sourceIds: [] }));

describe('beforeAfter', () => {
  it.each([
    ['Misa’s first residents', HANAM, 2014, 3, 0.29, 3.63, 3.34],
    ['Starfield', HANAM, 2016, 3, 8.62, 3.26, -5.36],
    ['Misa, two years', HANAM, 2014, 2, 2.86, 5.45, 2.6],
    ['the year after Misa’s', HANAM, 2015, 3, 5.9, 2.31, -3.59],
    ['Gimpo', GIMPO, 2014, 3, -1.46, 1.27, 2.73],
    ['Icheon', ICHEON, 2016, 3, 5.94, 8.93, 2.99]
  ])('matches %s: %s %i, window %i', (_, region, year, window, before, after, difference) => {
    const reading = beforeAfter(real(region), real(GYEONGGI), year, window);
    expect([reading?.before, reading?.after, reading?.difference].map(rounded)).toEqual([before, after, difference]);
  });

  it.each([
    ['Misa’s first residents', 2014, 3, 5, 11, [-4.42, 4.99], true],
    ['Starfield', 2016, 3, 30, 6, [-2.91, 5.53], false],
    ['Misa, two years', 2014, 2, 9, 18, [-4.21, 6.02], true]
  ])('%s: place among the 31, how many differ as much either way, and the ordinary range', (_, year, window, rank, asLarge, range, is) => {
    const placebo = placeboRank(all, real(GYEONGGI), HANAM, year, window);
    expect(placebo).toMatchObject({ rank, of: 31, asLarge, isOrdinary: is });
    expect([placebo?.ordinary.low, placebo?.ordinary.high].map(rounded)).toEqual(range);
    expect(placebo?.all).toHaveLength(31);
  });

  it('the excluded year of Misa: 12.0 log points above the province, which would make the difference +5.4', () => {
    const { excluded } = beforeAfter(real(HANAM), real(GYEONGGI), 2014, 3) ?? {};
    expect([excluded?.growth, excluded?.difference].map(rounded)).toEqual([11.98, 5.43]);
  });

  it('counts a difference as large downwards as one upwards, and its equals', () => {
    const flat = series(2010, [100, 100, 100, 100, 100, 100]);
    const regions = new Map([
      ['a', flat],
      ['b', flat],
      ['c', series(2010, [100, 100, 100, 100, 110, 121])],
      ['d', series(2010, [100, 100, 100, 100, 90, 80])]
    ]);
    expect(placeboRank(regions, flat, 'a', 2013, 2)).toMatchObject({ rank: 2, of: 4, asLarge: 4 });
    expect(placeboRank(regions, flat, 'c', 2013, 2)).toMatchObject({ rank: 1, of: 4, asLarge: 2 });
  });

  it('returns null if a year is missing on either side', () => {
    expect(yearsNeeded(2020, 2)).toEqual({ from: 2017, to: 2022 });
    expect(beforeAfter(real(HANAM), real(GYEONGGI), 2020, 2)).toBeNull();
    expect(beforeAfter(real(HANAM), real(GYEONGGI), 2012, 2)).toBeNull();
    expect(placeboRank(all, real(GYEONGGI), HANAM, 2023, 2)).toBeNull();
    expect(meanLogGrowth(series(2010, [0, 5]), 2010, 2011)).toBeNull();
  });

  it('is zero for a series that moves with the benchmark, and does not depend on the unit', () => {
    const levels = fc.array(fc.double({ min: 1, max: 1e9, noNaN: true }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(levels, fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (values, scale) => {
        const own = series(2010, values);
        const scaled = series(
          2010,
          values.map((value) => value * scale)
        );
        expect(beforeAfter(own, scaled, 2014, 3)?.difference).toBeCloseTo(0, 8);
      }),
      cases(100)
    );
  });
});
