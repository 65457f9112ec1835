import { expect, it } from 'vitest';
import { unbroken } from '$lib/words/unbroken';

it('keeps ranges of numbers on one line, and leaves other dashes alone', () => {
  expect(unbroken('20,000–30,000 seats – claimed 2022–2026')).toBe('20,000–\u206030,000 seats – claimed 2022–\u20602026');
  expect(unbroken(null)).toBeNull();
});
