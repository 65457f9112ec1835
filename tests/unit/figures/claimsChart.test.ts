import { describe, expect, it } from 'vitest';
import { beside } from '$lib/figures/claimsChart';

describe('marks of claims', () => {
  it('moves marks that would overlap beside each other', () => {
    expect(
      beside(
        [
          { x: 0, y: 0 },
          { x: 4, y: 2 },
          { x: 4, y: 90 },
          { x: 5, y: 1 }
        ],
        19
      )
    ).toEqual([0, 15, 0, 33]);
    expect(beside([], 19)).toEqual([]);
  });
});
