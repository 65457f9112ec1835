import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelAfter, perCapitaGrowth, yearlyGrowth, yearsToReach } from '$lib/statistics/targets';
import { at } from '$lib/statistics/series';
import { figures, GYEONGGI, HANAM } from '../../realData';
import { cases } from '../../seeded';

const derived = (region: string, year: number) => at(figures.derivedPerCapita(region, 'nominal', 2020), year)?.value ?? NaN;

describe('growth that a target needs', () => {
  it('is +9.1% a year for a doubling over 2022-2030, +14.9% over five years', () => {
    expect(yearlyGrowth(28.68, 57.36, 8)).toBeCloseTo(9.05, 2);
    expect(yearlyGrowth(28.68, 57.36, 5)).toBeCloseTo(14.87, 2);
  });

  it('is +5.3% a year for the Gyeonggi-do average over eight years if it stands still, more if it moves as before', () => {
    const [own, theirs] = [derived(HANAM, 2022), derived(GYEONGGI, 2022)];
    const asItDid = yearlyGrowth(derived(GYEONGGI, 2015), theirs, 7);
    expect(asItDid).toBeCloseTo(4.15, 2);
    expect(yearlyGrowth(own, theirs, 8)).toBeCloseTo(5.32, 2);
    expect(yearlyGrowth(own, levelAfter(theirs, asItDid, 8), 8)).toBeCloseTo(9.69, 2);
  });

  it('is −2.6% a year for the change of Hanam that happened', () => {
    expect(yearlyGrowth(derived(HANAM, 2015), derived(HANAM, 2022), 7)).toBeCloseTo(-2.64, 2);
  });

  it('is zero or less for a target that is already met', () => {
    expect(yearlyGrowth(50, 50, 8)).toBe(0);
    expect(yearlyGrowth(60, 50, 8)).toBeLessThan(0);
  });

  it('throws for levels and spans that are not above zero', () => {
    for (const [from, to, years] of [
      [0, 10, 5],
      [10, -1, 5],
      [10, 20, 0],
      [NaN, 20, 5]
    ] as const)
      expect(() => yearlyGrowth(from, to, years)).toThrow(RangeError);
  });
});

describe('years until a target is reached', () => {
  it('are zero, some years, or never', () => {
    expect(yearsToReach(120, 100, -5, 4)).toBe(0);
    expect(yearsToReach(100, 200, 9.05, 0)).toBeCloseTo(8, 1);
    expect(yearsToReach(66, 100, -2.6, 4.1)).toBeNull();
    expect(yearsToReach(66, 100, 4.1, 4.1)).toBeNull();
  });

  it('match the growth that the target needs', () => {
    const level = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(level, level, fc.integer({ min: 1, max: 30 }), fc.integer({ min: -50, max: 200 }), (from, target, years, tenths) => {
        const growth = yearlyGrowth(from, levelAfter(target, tenths / 10, years), years);
        const [own, theirs] = [levelAfter(from, growth, years), levelAfter(target, tenths / 10, years)];
        expect(own / theirs).toBeCloseTo(1, 9);
        if (from < target) expect(yearsToReach(from, target, growth, tenths / 10)).toBeCloseTo(years, 6);
      }),
      cases(100)
    );
  });
});

it('grows GRDP per capita by the ratio of both growth rates, not by their difference', () => {
  expect(perCapitaGrowth(7.85, 10.77)).toBeCloseTo(-2.64, 2);
  expect(perCapitaGrowth(10, 10)).toBeCloseTo(0, 12);
});
