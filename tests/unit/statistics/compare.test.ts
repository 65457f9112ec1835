import { describe, expect, it } from 'vitest';
import { gapTo, shareOf } from '$lib/statistics/compare';
import { at } from '$lib/statistics/series';
import { figures, GIMPO, GYEONGGI, HANAM } from '../../realData';

const derived = (region: string, base: 2015 | 2020) => figures.derivedPerCapita(region, 'nominal', base);
const share = (region: string, base: 2015 | 2020, year: number) => at(shareOf(derived(region, base), derived(GYEONGGI, base)), year)?.value;

describe('share of the benchmark', () => {
  it.each([
    [2015, 2010, 75.7],
    [2015, 2013, 82.1],
    [2015, 2014, 93.6],
    [2015, 2015, 99.6],
    [2015, 2021, 67.2],
    [2020, 2015, 105.9],
    [2020, 2022, 66.0]
  ] as const)('matches Hanam, derived ÷ derived, base %i, %i: %f %%', (base, year, expected) => {
    expect(share(HANAM, base, year)).toBeCloseTo(expected, 1);
  });

  it('divides the derived figure of Gimpo in 2022 by the province’s', () => {
    const own = at(derived(GIMPO, 2020), 2022)?.value ?? NaN;
    expect(share(GIMPO, 2020, 2022)).toBeCloseTo((own / 43_258) * 100, 2);
  });

  it('is 66.85% for Hanam in 2022, published ÷ published', () => {
    const published = shareOf(figures.publishedPerCapita(HANAM, 2020), figures.publishedPerCapita(GYEONGGI, 2020));
    expect(at(published, 2022)?.value).toBeCloseTo(66.85, 2);
    expect(published).toHaveLength(1);
  });

  it('is a gap if the benchmark has none', () => {
    expect(shareOf(derived(HANAM, 2020), [])).toEqual([]);
  });
});

describe('gap to the benchmark', () => {
  it('is 14.223 million won for Hanam in 2022, published', () => {
    const gap = gapTo(figures.publishedPerCapita(HANAM, 2020), figures.publishedPerCapita(GYEONGGI, 2020));
    expect(at(gap, 2022)?.value).toBe(-14_223);
  });
});
