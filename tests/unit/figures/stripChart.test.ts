import { describe, expect, it } from 'vitest';
import { stacked } from '$lib/figures/stripChart';

describe('rows of the strip', () => {
  it('place each dot in the lowest row where it touches no other', () => {
    expect(stacked([0, 5, 30], 12)).toEqual([0, 1, 0]);
    expect(stacked([0, 5, 10, 15], 12)).toEqual([0, 1, 2, 0]);
    expect(stacked([], 12)).toEqual([]);
  });
});
