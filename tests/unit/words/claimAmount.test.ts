import { describe, expect, it } from 'vitest';
import { area, claimAmount, claimUnit, countSpan } from '$lib/words/claimAmount';
import type { Locale } from '$lib/words/locale';
import { plainText as plain } from '../../plainText';

describe('claimAmount', () => {
  it.each([
    [19e12, 'KRW', 'won', 'en', '₩19 trillion'],
    [3.5e12, 'KRW', '원', 'ko', '3조 5,000억원'],
    [208.5e9, 'KRW', 'won', 'en', '₩208.5 billion'],
    [208.5e9, 'KRW', '원', 'ko', '2,085억원'],
    [14.4829e12, 'KRW', 'וון', 'he', '14.48 טריליון וון'],
    [2.5e12, 'KRW/year', 'won a year', 'en', '₩2.5 trillion a year'],
    [2.5e12, 'KRW/year', '원(연간)', 'ko', '연간 2조 5,000억원'],
    [50_000, 'persons', 'jobs', 'en', '50,000 jobs'],
    [50_000, 'persons', '개', 'ko', '50,000개'],
    [23.8, 'percent', 'percent', 'en', '23.8%'],
    [17, 'percent', '%', 'ko', '17%']
  ])('writes %d %s in %s as %s', (value, unit, unitText, locale, text) => {
    expect(plain(claimAmount(value, unit, unitText, locale as Locale))).toBe(text);
  });

  it('counts in trillions if any claim reaches one, else in billions', () => {
    expect(claimUnit([5.2e12, 300e9], 'KRW', 'won', 'en')).toEqual({ text: '₩ trillion', divisor: 1e12 });
    expect(claimUnit([300e9], 'KRW', 'won', 'en')).toEqual({ text: '₩ billion', divisor: 1e9 });
    expect(claimUnit([300e9], 'KRW', '원', 'ko')).toEqual({ text: '억원', divisor: 1e8 });
    expect(claimUnit([300], 'persons', 'jobs', 'en')).toEqual({ text: null, divisor: 1 });
    expect(claimUnit([920_000], 'm2', 'm²', 'en')).toEqual({ text: 'm²', divisor: 1 });
    expect(claimUnit([17], 'percent', '%', 'ko')).toEqual({ text: '%', divisor: 1 });
  });

  it('writes areas and spans', () => {
    expect(plain(area(1_700_733, 'en'))).toBe('1,700,733 m²');
    expect(plain(countSpan(30_000, 50_000, 'he'))).toBe('30,000–50,000');
    expect(countSpan(5_000, 5_000, 'en')).toBe('5,000');
  });
});
