import { expect, it } from 'vitest';
import { percentChange, percentOf } from '$lib/statistics/percent';

it('computes shares and changes as the tables’ publishers do', () => {
  expect(percentOf(28_680, 42_903)).toBeCloseTo(66.85, 2);
  expect(percentChange(9_128_139, 9_228_870)).toBeCloseTo(1.1, 1);
  expect(percentChange(200, 100)).toBe(-50);
});
