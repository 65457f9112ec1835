import { expect, it } from 'vitest';
import { unbroken } from '$lib/words/unbroken';

it('keeps ranges and amounts on one line, and leaves other dashes and spaces alone', () => {
  expect(unbroken('20,000–30,000 seats – claimed 2022–2026')).toBe('20,000–\u206030,000 seats – claimed 2022–\u20602026');
  expect(unbroken('₩3 trillion for 1,700,733 m² in 5 years')).toBe('₩3\u00a0trillion for 1,700,733\u00a0m² in 5 years');
  expect(unbroken(null)).toBeNull();
});
