import { describe, expect, it } from 'vitest';
import { plotPadding, yearStep } from '$lib/figures/plotArea';

describe('plotArea', () => {
  it('leaves space for the values on the outer side of the label column', () => {
    expect(plotPadding({ width: 1000, narrow: false, rtl: false }, 0)).toEqual({ left: 34, right: 6, top: 28, bottom: 26 });
    expect(plotPadding({ width: 1000, narrow: false, rtl: true }, 0)).toMatchObject({ left: 6, right: 34 });
    expect(plotPadding({ width: 350, narrow: true, rtl: false }, 0)).toMatchObject({ left: 6, right: 6 });
  });

  it('makes space for labels after the end of the axis, and for wide values', () => {
    expect(plotPadding({ width: 1000, narrow: false, rtl: false }, 120).right).toBe(120);
    expect(plotPadding({ width: 1000, narrow: false, rtl: false }, 0, 80).left).toBe(80);
  });

  it('labels every year that has 40 px, else every third', () => {
    expect(yearStep(960, 16)).toBe(1);
    expect(yearStep(350, 16)).toBe(3);
  });
});
