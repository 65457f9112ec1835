import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from '$lib/figures/spread';
import { cases } from '../../seeded';

describe('spread', () => {
  it('leaves blocks in place if there is room', () => {
    expect(
      spread(
        [
          { centre: 10, size: 10 },
          { centre: 50, size: 10 }
        ],
        1,
        0,
        100
      )
    ).toEqual([10, 50]);
  });

  it('moves two blocks that are too near by the same distance', () => {
    expect(
      spread(
        [
          { centre: 100, size: 16 },
          { centre: 104, size: 16 }
        ],
        1,
        0,
        300
      )
    ).toEqual([93.5, 110.5]);
  });

  it('keeps the given order', () => {
    expect(
      spread(
        [
          { centre: 60, size: 10 },
          { centre: 20, size: 10 }
        ],
        1,
        0,
        100
      )
    ).toEqual([60, 20]);
  });

  it('returns an empty list for an empty list', () => {
    expect(spread([], 1, 0, 100)).toEqual([]);
  });

  it('never overlaps, keeps the order, and stays inside the limits if the blocks fit', () => {
    const block = fc.record({ centre: fc.integer({ min: -50, max: 400 }), size: fc.integer({ min: 5, max: 52 }) });
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
        const centres = spread(blocks, 1, 0, 344);
        const placed = blocks.map(({ centre, size }, index) => ({ wanted: centre, size, centre: centres[index] ?? NaN }));
        const sorted = placed.toSorted((a, b) => a.centre - b.centre);
        for (const [index, here] of sorted.entries()) {
          const next = sorted[index + 1];
          if (!next) continue;
          expect(next.centre - here.centre).toBeGreaterThanOrEqual((here.size + next.size) / 2 + 1 - 1e-6);
          if (here.wanted !== next.wanted) expect(here.wanted).toBeLessThan(next.wanted);
        }
        const first = sorted[0];
        const last = sorted.at(-1);
        if (!first || !last) return;
        expect(first.centre - first.size / 2).toBeGreaterThanOrEqual(-1e-6);
        expect(last.centre + last.size / 2).toBeLessThanOrEqual(344 + 1e-6);
      }),
      cases(500)
    );
  });
});
