import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activityPlaces, activityValues, contributions, shiftShare, type ActivityValues } from '$lib/statistics/activities';
import { figures, folder, GYEONGGI, HANAM, ICHEON } from '../../realData';
import { cases } from '../../seeded';

const rows = folder.tables.value_added_by_activity;
const codes = figures.municipalitiesOf(GYEONGGI).map(({ code }) => code);
const GWACHEON = '41290';
const nominal = (region: string | string[], year: number) => activityValues(rows, [region].flat(), year, 'nominal', 2015);
const real = (region: string, year: number) => activityValues(rows, [region], year, 'real', 2020);
const sumOf = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Value added of some activities; the benchmark has all of them. */
const activity = fc.constantFrom('farming', 'making', 'building', 'trading', 'teaching');
const values = (least: number) =>
  fc.array(fc.tuple(activity, fc.integer({ min: least, max: 1_000_000 })), { minLength: 1 }).map((pairs): ActivityValues => new Map(pairs));
const whole: fc.Arbitrary<ActivityValues> = fc
  .array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 5, maxLength: 5 })
  .map((found) => new Map(['farming', 'making', 'building', 'trading', 'teaching'].map((name, index) => [name, found[index] ?? 1])));

describe('value added by activity', () => {
  it('leaves out totals and taxes, and adds up regions', () => {
    expect(nominal(HANAM, 2015).get('construction')).toBe(1_029_714);
    expect([...nominal(codes, 2020).keys()]).toHaveLength(16);
    expect(real(HANAM, 2023).size).toBe(13);
    expect(nominal(HANAM, 2014).size).toBe(0);
  });
});

describe('location quotients', () => {
  it.each([
    ['Hanam 2010', HANAM, 2010, 'construction', 5.5, 5.7, 0.97],
    ['Hanam 2015', HANAM, 2015, 'construction', 23.5, 5.6, 4.2],
    ['Hanam 2020', HANAM, 2020, 'construction', 19.8, 6.8, 2.94],
    ['Icheon 2020', ICHEON, 2020, 'manufacturing', 57.8, 36.3, 1.59],
    ['Gwacheon 2010', GWACHEON, 2010, 'public_admin', 36.3, 5.2, 7.03]
  ] as const)('match %s', (_, region, year, name, share, benchmarkShare, quotient) => {
    const place = activityPlaces(nominal(region, year), nominal(codes, year)).find((found) => found.activity === name);
    expect(place?.share).toBeCloseTo(share, 0);
    expect(Number(place?.share.toFixed(1))).toBe(share);
    expect(Number(place?.benchmarkShare.toFixed(1))).toBe(benchmarkShare);
    expect(Number(place?.quotient?.toFixed(2))).toBe(quotient);
  });

  it('are zero for an activity that a municipality does not have', () => {
    const places = activityPlaces(nominal(GWACHEON, 2020), nominal(codes, 2020));
    expect(places.find((found) => found.activity === 'utilities')).toMatchObject({ value: 0, share: 0, quotient: 0 });
    expect(places).toHaveLength(16);
  });

  it('have the mean 1 weighted with the benchmark’s shares, and shares add up to 100, for all 31 and all years', () => {
    for (const code of codes) {
      for (const year of [2010, 2015, 2020]) {
        const places = activityPlaces(nominal(code, year), nominal(codes, year));
        expect(sumOf(places.map(({ share }) => share))).toBeCloseTo(100, 9);
        expect(sumOf(places.map(({ benchmarkShare, quotient }) => (benchmarkShare * (quotient ?? 0)) / 100))).toBeCloseTo(1, 9);
      }
    }
  });

  it('keep these properties for any figures', () => {
    fc.assert(
      fc.property(values(1), whole, (own, benchmark) => {
        const places = activityPlaces(own, benchmark);
        expect(sumOf(places.map(({ share }) => share))).toBeCloseTo(100, 6);
        expect(sumOf(places.map(({ benchmarkShare, quotient }) => (benchmarkShare * (quotient ?? 0)) / 100))).toBeCloseTo(1, 6);
      }),
      cases(100)
    );
  });

  it('are empty for a region without figures', () => {
    expect(activityPlaces(new Map(), nominal(codes, 2020))).toEqual([]);
    expect(activityPlaces(nominal(HANAM, 2014), nominal(codes, 2014))).toEqual([]);
  });

  it('are null for an activity that the benchmark does not have', () => {
    expect(activityPlaces(new Map([['mining', 1]]), new Map([['making', 5]]))).toEqual([
      { activity: 'making', value: 0, share: 0, benchmarkShare: 100, quotient: 0 },
      { activity: 'mining', value: 1, share: 100, benchmarkShare: 0, quotient: null }
    ]);
  });
});

describe('contributions to growth', () => {
  it('match Hanam 2019-2023: construction −16.0 of +11.3 points', () => {
    const found = contributions(real(HANAM, 2019), real(HANAM, 2023));
    expect(found.find((one) => one.activity === 'construction')).toMatchObject({ before: 1_546_628, after: 434_561 });
    expect(found.find((one) => one.activity === 'construction')?.points).toBeCloseTo(-16.05, 2);
    expect(sumOf(found.map(({ points }) => points))).toBeCloseTo(11.29, 2);
  });

  it('add up to total growth for any figures', () => {
    fc.assert(
      fc.property(values(1), values(0), (before, after) => {
        const growth = (sumOf([...after.values()]) / sumOf([...before.values()]) - 1) * 100;
        expect(sumOf(contributions(before, after).map(({ points }) => points))).toBeCloseTo(growth, 4);
      }),
      cases(100)
    );
  });

  it('are empty if a year has no figures', () => {
    expect(contributions(real(HANAM, 2018), real(HANAM, 2023))).toEqual([]);
    expect(contributions(real(HANAM, 2019), real(HANAM, 2024))).toEqual([]);
  });
});

describe('shift-share', () => {
  const shiftOf = (region: string) => shiftShare(real(region, 2019), real(region, 2023), real(GYEONGGI, 2019), real(GYEONGGI, 2023));
  const total = (region: string, key: 'standard' | 'mix' | 'local') => sumOf(shiftOf(region).map((shift) => shift[key]));

  it.each([
    ['Hanam', HANAM, 14.57, -5.8, 2.53],
    ['Icheon', ICHEON, 14.57, 0.97, 7.33],
    ['Gwacheon', GWACHEON, 14.57, -2.4, 25.18]
  ] as const)('matches %s 2019-2023', (_, region, standard, mix, local) => {
    expect(total(region, 'standard')).toBeCloseTo(standard, 2);
    expect(total(region, 'mix')).toBeCloseTo(mix, 2);
    expect(total(region, 'local')).toBeCloseTo(local, 2);
  });

  it('adds up to each contribution, for all 31', () => {
    for (const code of codes) {
      const points = new Map(contributions(real(code, 2019), real(code, 2023)).map((one) => [one.activity, one.points]));
      expect(shiftOf(code)).toHaveLength(13);
      for (const { activity: name, standard, mix, local } of shiftOf(code)) {
        expect(standard + mix + local).toBeCloseTo(points.get(name) ?? NaN, 9);
      }
    }
  });

  it('gives the province neither industry mix nor local factors', () => {
    for (const key of ['mix', 'local'] as const) expect(total(GYEONGGI, key)).toBeCloseTo(0, 9);
  });

  it('adds up for any figures', () => {
    fc.assert(
      fc.property(values(1), values(0), whole, whole, (before, after, benchmarkBefore, benchmarkAfter) => {
        const growth = (sumOf([...after.values()]) / sumOf([...before.values()]) - 1) * 100;
        const parts = shiftShare(before, after, benchmarkBefore, benchmarkAfter);
        expect(sumOf(parts.flatMap(({ standard, mix, local }) => [standard, mix, local]))).toBeCloseTo(growth, 3);
      }),
      cases(100)
    );
  });

  it('is empty if figures are missing or the benchmark has no value to grow', () => {
    expect(shiftShare(real(HANAM, 2018), real(HANAM, 2023), real(GYEONGGI, 2019), real(GYEONGGI, 2023))).toEqual([]);
    expect(shiftShare(new Map([['mining', 1]]), new Map([['mining', 2]]), new Map([['making', 1]]), new Map([['making', 2]]))).toEqual([]);
  });
});
