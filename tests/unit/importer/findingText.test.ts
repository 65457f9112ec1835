import { describe, expect, it } from 'vitest';
import { FINDINGS, type FindingCode } from '$lib/importer/finding';
import { findingText } from '$lib/importer/findingText';
import { LOCALES } from '$lib/words/locale';

/** Every detail of any finding. */
const details = {
  ...{
    name: '하남시',
    year: 2022,
    code: '41450',
    province: '경기도',
    candidates: '광주광역시, 경기도 광주시',
    encoding: 'cp949',
    unit: '명'
  },
  ...{ count: 3, cells: 4, expected: 5, times: 798, first: 1234, other: 5678, firstRow: 9, firstColumn: 1, factor: 1000 },
  ...{ parts: 31, missing: 1, jumped: 0, sum: 428_349_795, total: 433_443_961, difference: 5_094_166, others: 30, kinds: 2 },
  ...{ beforeYear: 2019, before: 7_675_222, afterYear: 2021, after: 9_128_139, limit: 5_000_000 }
};

describe('every finding', () => {
  it.each(LOCALES)('has a text in %s without open placeholders', (locale) => {
    for (const code of Object.keys(FINDINGS) as FindingCode[]) {
      const text = findingText({ code, details, count: 1 }, locale);
      expect(text.length, code).toBeGreaterThan(10);
      expect(text, code).not.toMatch(/undefined|NaN|\{\w+\}/);
    }
  });

  it('says how many more there are of its kind', () => {
    expect(findingText({ code: 'withheld', details, count: 71 }, 'en')).toBe(
      '하남시 2022 is withheld by the publisher. Left blank. 70 more of the same kind, not listed.'
    );
  });

  it('names the limit that a file exceeds', () => {
    const tooLarge = (more: Record<string, number>) => findingText({ code: 'too-large', details: more, count: 1 }, 'en');
    expect(tooLarge({ bytes: 300 * 1024 * 1024, limit: 256 * 1024 * 1024 })).toContain('The file is 300 MB; the limit is 256 MB.');
    expect(tooLarge({ cells: 5_000_001, limit: 5_000_000 })).toContain('more than 5,000,000 cells');
  });
});
