import { describe, expect, it } from 'vitest';
import { driftBetween, standIn } from '$lib/statistics/drift';
import type { Series } from '$lib/statistics/series';
import { figures, GIMPO, GYEONGGI, HANAM, ICHEON } from '../../realData';

const derived = (region: string) => figures.derivedPerCapita(region, 'nominal', 2020);
const two = (first: number, last: number): Series =>
  [first, last].map((value, index) => ({ period: 2020 + index, value, preliminary: false, sourceIds: [] }));

describe('distance to the benchmark', () => {
  it('turns from a lead of 5.9% in 2015 into a gap of 34.0% in 2022 for Hanam', () => {
    const drift = driftBetween(derived(HANAM), derived(GYEONGGI), 2015, 2022);
    expect(drift).toMatchObject({ crossed: true, first: { standing: 'lead' }, last: { standing: 'gap' } });
    expect(drift?.first.share).toBeCloseTo(105.9, 1);
    expect(drift?.last.share).toBeCloseTo(66.0, 1);
  });

  it('widens for Hanam from 2018 to 2022, as a ratio and in won', () => {
    expect(driftBetween(derived(HANAM), derived(GYEONGGI), 2018, 2022)).toMatchObject({
      byRatio: 'widened',
      inWon: 'widened',
      crossed: false
    });
  });

  it('is a lead, not a gap, for Icheon in both years', () => {
    expect(driftBetween(derived(ICHEON), derived(GYEONGGI), 2015, 2022)).toMatchObject({
      first: { standing: 'lead' },
      last: { standing: 'lead' },
      byRatio: 'widened'
    });
  });

  it('is a gap for Gimpo in 2022', () => {
    expect(standIn(derived(GIMPO), derived(GYEONGGI), 2022)?.standing).toBe('gap');
  });

  it('reports when ratio and won disagree', () => {
    expect(driftBetween(two(50, 110), two(100, 200), 2020, 2021)).toMatchObject({ byRatio: 'narrowed', inWon: 'widened' });
    expect(driftBetween(two(150, 70), two(100, 50), 2020, 2021)).toMatchObject({ byRatio: 'narrowed', inWon: 'narrowed' });
    expect(driftBetween(two(80, 38), two(100, 50), 2020, 2021)).toMatchObject({ byRatio: 'widened', inWon: 'narrowed' });
  });

  it('counts shares that are written alike as unchanged, and 100% as level', () => {
    expect(driftBetween(two(80, 80.01), two(100, 100), 2020, 2021)?.byRatio).toBe('unchanged');
    expect(standIn(two(100, 100), two(100, 100), 2020)?.standing).toBe('level');
  });

  it('returns null if a year is missing', () => {
    expect(driftBetween(derived(HANAM), derived(GYEONGGI), 2014, 2022)).toBeNull();
  });
});
