import { describe, expect, it } from 'vitest';
import { exactNumber, fixedNumber } from '$lib/words/exactNumber';
import { fileSize } from '$lib/words/fileSize';
import { factorsOf, unitName, usualFactor, type FileUnit } from '$lib/words/fileUnits';

const MILLION: FileUnit = { text: '백만원', kind: 'won', factor: 1e6 };

describe('numbers of a file', () => {
  it('have all their digits and a true minus', () => {
    expect(exactNumber(9_228_870, 'en')).toBe('9,228,870');
    expect(exactNumber(8362.3, 'ko')).toBe('8,362.3');
    expect(exactNumber(-1.2, 'en')).toBe('\u22121.2');
    expect(exactNumber(0.1 + 0.2, 'en')).toBe('0.3');
    expect(exactNumber(5, 'he')).toBe('\u20665\u2069');
    expect(fixedNumber(9.22887, 2, 'en')).toBe('9.23');
  });
});

describe('units of a file', () => {
  it('depend on the size of the figures and the language', () => {
    expect(usualFactor(MILLION, 9_228_870e6, 'en')).toBe(1e12);
    expect(usualFactor(MILLION, 28_566_000, 'ko')).toBe(1e4);
    expect(usualFactor(MILLION, 28_566_000, 'he')).toBe(1e6);
    expect(usualFactor({ text: '%', kind: 'percent', factor: 1 }, 1e9, 'en')).toBe(1);
  });

  it('have a name in every language', () => {
    const persons: FileUnit = { text: '명', kind: 'persons', factor: 1 };
    for (const unit of [MILLION, persons]) {
      for (const factor of factorsOf(unit)) {
        for (const locale of ['en', 'he'] as const) expect(unitName(unit, factor, locale)).not.toMatch(/[가-힣]/);
        expect(unitName(unit, factor, 'ko')).toMatch(/[가-힣]/);
      }
    }
    expect(unitName({ text: 'TOE', kind: 'other' }, 1, 'en')).toBe('TOE');
  });
});

describe('fileSize', () => {
  it.each([
    [4_915, '4.9 kB'],
    [62_914_560, '62.9 MB']
  ])('writes %s bytes', (bytes, text) => {
    expect(fileSize(bytes, 'en')).toBe(text);
  });
});
