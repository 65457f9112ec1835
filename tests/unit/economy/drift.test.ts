import { describe, expect, it } from 'vitest';
import { driftBetween, standIn } from '$lib/economy/drift';
import type { Series } from '$lib/economy/series';
import { figures, GIMPO, GYEONGGI, HANAM, ICHEON } from '../../realData';

const derived = (region: string) => figures.derivedPerCapita(region, 'nominal', 2020);
const two = (first: number, last: number): Series =>
  [first, last].map((value, index) => ({ year: 2020 + index, value, preliminary: false, sourceIds: [] }));

describe('distance to the benchmark', () => {
  it('Hanam turned a lead of 5.9% in 2015 into a gap of 34.0% in 2022', () => {
    const drift = driftBetween(derived(HANAM), derived(GYEONGGI), 2015, 2022);
    expect(drift).toMatchObject({ crossed: true, first: { standing: 'lead' }, last: { standing: 'gap' } });
    expect(drift?.first.share).toBeCloseTo(105.9, 1);
    expect(drift?.last.share).toBeCloseTo(66.0, 1);
  });

  it('Hanam’s gap widened from 2018 to 2022, by ratio and in won', () => {
    expect(driftBetween(derived(HANAM), derived(GYEONGGI), 2018, 2022)).toMatchObject({
      byRatio: 'widened',
      inWon: 'widened',
      crossed: false
    });
  });

  it('Icheon led in both years: a lead is not a gap', () => {
    expect(driftBetween(derived(ICHEON), derived(GYEONGGI), 2015, 2022)).toMatchObject({
      first: { standing: 'lead' },
      last: { standing: 'lead' },
      byRatio: 'widened'
    });
  });

  it('Gimpo stood below the average in 2022', () => {
    expect(standIn(derived(GIMPO), derived(GYEONGGI), 2022)?.standing).toBe('gap');
  });

  it('says where ratio and won disagree', () => {
    expect(driftBetween(two(50, 110), two(100, 200), 2020, 2021)).toMatchObject({ byRatio: 'narrowed', inWon: 'widened' });
    expect(driftBetween(two(150, 70), two(100, 50), 2020, 2021)).toMatchObject({ byRatio: 'narrowed', inWon: 'narrowed' });
    expect(driftBetween(two(80, 38), two(100, 50), 2020, 2021)).toMatchObject({ byRatio: 'widened', inWon: 'narrowed' });
  });

  it('calls shares that are printed alike unchanged, and 100% level', () => {
    expect(driftBetween(two(80, 80.01), two(100, 100), 2020, 2021)?.byRatio).toBe('unchanged');
    expect(standIn(two(100, 100), two(100, 100), 2020)?.standing).toBe('level');
  });

  it('is refused where a year is missing', () => {
    expect(driftBetween(derived(HANAM), derived(GYEONGGI), 2014, 2022)).toBeNull();
  });
});
