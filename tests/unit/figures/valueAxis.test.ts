import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ticksOf, valueAxis } from '$lib/figures/valueAxis';
import { cases } from '../../seeded';

describe('valueAxis', () => {
  it('runs from 0 to 50 million won in steps of 10 in the default view', () => {
    expect(valueAxis([28_566, 34_455, 46_996], true)).toEqual({ min: 0, max: 50_000, step: 10_000 });
  });

  it('need not start at zero for an index', () => {
    expect(valueAxis([82.9, 132.9], false).min).toBe(80);
  });

  it('includes zero between negative and positive changes', () => {
    expect(ticksOf(valueAxis([-11.2, 9.4], true))).toContain(0);
  });

  it('works for a single value and for none', () => {
    const one = valueAxis([100], false);
    expect(one.min).toBeLessThan(100);
    expect(one.max).toBeGreaterThan(100);
    expect(valueAxis([], true)).toEqual({ min: 0, max: 1, step: 1 });
  });

  it('contains every value between round ends, in at most ten steps', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 1000),
          { minLength: 1, maxLength: 8 }
        ),
        fc.boolean(),
        (values, fromZero) => {
          const axis = valueAxis(values, fromZero);
          expect(axis.min).toBeLessThanOrEqual(Math.min(...values));
          expect(axis.max).toBeGreaterThanOrEqual(Math.max(...values));
          expect(ticksOf(axis).length).toBeGreaterThan(1);
          expect(ticksOf(axis).length).toBeLessThanOrEqual(11);
        }
      ),
      cases(300)
    );
  });
});
