import { describe, expect, it } from 'vitest';
import * as words from '$lib/words/numbers';

const ltr = (text: string) => `\u2066${text}\u2069`;

describe('numbers in three languages', () => {
  it.each([
    ['en', '₩28.68\u00a0million'],
    ['ko', '2,868만원'],
    ['he', `${ltr('28.68')}\u00a0מיליון\u00a0וון`]
  ] as const)('write won per resident, %s', (locale, text) => {
    expect(words.wonPerResident(28_680, locale)).toBe(text);
  });

  it.each([
    ['en', '₩9.23\u00a0trillion'],
    ['ko', '9조 2,289억원'],
    ['he', `${ltr('9.23')}\u00a0טריליון\u00a0וון`]
  ] as const)('write totals in won, %s', (locale, text) => {
    expect(words.wonTotal(9_228_870, locale)).toBe(text);
  });

  it('write smaller totals in billions, in Korean in 억 only', () => {
    expect(words.wonTotal(860_400, 'en')).toBe('₩860\u00a0billion');
    expect(words.wonTotal(860_400, 'ko')).toBe('8,604억원');
    expect(words.wonTotal(3_000_000, 'ko')).toBe('3조원');
  });

  it('round up into the next 조 without writing 10,000억', () => {
    expect(words.wonTotal(999_999.9, 'ko')).toBe('1조원');
  });

  it.each([
    ['en', '66.8%', '−17.1%', '+69.7%'],
    ['ko', '66.8%', '−17.1%', '+69.7%'],
    ['he', ltr('66.8%'), ltr('−17.1%'), ltr('+69.7%')]
  ] as const)('write shares and changes, %s', (locale, share, fall, rise) => {
    expect(words.percent(66.849, locale)).toBe(share);
    expect(words.signedPercent(-17.09, locale)).toBe(fall);
    expect(words.signedPercent(69.74, locale)).toBe(rise);
  });

  it('never write a negative zero or a signed zero', () => {
    expect(words.signedPercent(-0.01, 'ko')).toBe('0.0%');
    expect(words.percent(-0.01, 'ko')).toBe('0.0%');
  });

  it.each([
    ['en', '326,059 people'],
    ['ko', '326,059명'],
    ['he', `${ltr('326,059')} תושבים`]
  ] as const)('write people, %s', (locale, text) => {
    expect(words.persons(326_059, locale)).toBe(text);
  });

  it.each([
    [1, '1st', '1위', `מקום ${ltr('1')}`],
    [2, '2nd', '2위', `מקום ${ltr('2')}`],
    [3, '3rd', '3위', `מקום ${ltr('3')}`],
    [11, '11th', '11위', `מקום ${ltr('11')}`],
    [22, '22nd', '22위', `מקום ${ltr('22')}`],
    [24, '24th', '24위', `מקום ${ltr('24')}`]
  ])('write rank %i', (rank, en, ko, he) => {
    expect([words.place(rank, 'en'), words.place(rank, 'ko'), words.place(rank, 'he')]).toEqual([en, ko, he]);
  });

  it('leave the unit of a cell to the header of its column', () => {
    expect(words.inCell('thousand-krw', 28_566, 'en')).toBe('28.57');
    expect(words.inCell('thousand-krw', 28_566, 'ko')).toBe('2,857');
    expect(words.inCell('thousand-krw-difference', -14_690, 'en')).toBe('−14.69');
    expect(words.inCell('thousand-krw-difference', 1_909, 'en')).toBe('+1.91');
    expect(words.inCell('million-krw', 9_228_870, 'ko')).toBe('9.23');
  });

  it('write gaps in words with the sign before the currency', () => {
    expect(words.inWords('thousand-krw-difference', -14_223, 'en')).toBe('−₩14.22\u00a0million');
    expect(words.inWords('thousand-krw-difference', 72_514, 'ko')).toBe('+7,251만원');
    expect(words.inWords('thousand-krw-difference', 0, 'he')).toBe(`${ltr('0.00')}\u00a0מיליון\u00a0וון`);
  });

  it('write ticks with as few digits as their step needs', () => {
    expect(words.inTick('thousand-krw', 30_000, 10_000, 'en')).toBe('30');
    expect(words.inTick('thousand-krw', 30_000, 10_000, 'ko')).toBe('3,000');
    expect(words.inTick('million-krw', 500_000, 500_000, 'en')).toBe('0.5');
    expect(words.inTick('change', -5, 5, 'en')).toBe('−5');
    expect(words.inTick('change', 5, 5, 'en')).toBe('+5');
    expect(words.inTick('persons', 50_000, 50_000, 'en')).toBe('50K');
    expect(words.inTick('persons', 50_000, 50_000, 'ko')).toBe('5만');
    expect(words.inTick('persons', 1_200_000, 200_000, 'he')).toBe(`\u2067${ltr('1.2')} מיליון\u2069`);
    expect(words.inTick('persons-difference', -20_000, 20_000, 'he')).toBe(`\u2067${ltr('−20')} אלף\u2069`);
  });

  it('changes as verbs', () => {
    expect(words.movedBy(-17.09, 'en')).toBe('fell 17.1%');
    expect(words.movedBy(69.74, 'ko')).toBe('69.7% 증가');
    expect(words.movedBy(0.01, 'he')).toBe('לא השתנה');
  });

  it('keep the direction of a span of years in Hebrew, and write a single year alone', () => {
    expect(words.years(2015, 2022, 'he')).toBe(ltr('2015–\u20602022'));
    expect(words.years(2015, 2015, 'he')).toBe('2015');
  });
});

it('shares of a sentence are whole, unless that would hide that they differ or call a hundred what is none', () => {
  expect(words.shares([105.9, 66.04], 'en')).toEqual(['106%', '66%']);
  expect(words.shares([75.7, 99.6, 67.2], 'en')).toEqual(['75.7%', '99.6%', '67.2%']);
  expect(words.shares([66.04, 66.34], 'en')).toEqual(['66.0%', '66.3%']);
  expect(words.shares([0.3], 'en')).toEqual(['0.3%']);
  expect(words.shares([100, 66], 'en')).toEqual(['100%', '66%']);
});
