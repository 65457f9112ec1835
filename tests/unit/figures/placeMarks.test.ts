import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markWidth, placeMarks, type LaneRoom } from '$lib/figures/placeMarks';
import { cases } from '../../seeded';

const room: LaneRoom = { low: 0, high: 900, radius: 9 };
const place = (positions: number[], of = room, plans: boolean[] = []) =>
  placeMarks(
    positions.map((x, index) => ({ x, number: index + 1, plan: plans[index] ?? false })),
    of
  );
const told = (positions: number[]) =>
  place(positions).map(({ first, last, x }) => `${first === last ? first + 1 : `${first + 1}–${last + 1}`} at ${Math.round(x)}`);

describe('placeMarks', () => {
  it.each([
    ['none', [], []],
    ['marks with room stand on their date', [100, 300], ['1 at 100', '2 at 300']],
    ['close marks are nudged apart', [100, 110], ['1 at 96', '2 at 115']],
    ['closer ones are merged', [100, 101], ['1–2 at 101']],
    ['three close ones are merged', [100, 104, 108, 500], ['1–3 at 104', '4 at 500']],
    ['only the closest are merged', [100, 101, 140, 160], ['1–2 at 101', '3 at 140', '4 at 160']],
    ['a mark at the edge stays inside', [2, 400], ['1 at 9', '2 at 400']]
  ])('places marks: %s', (_, positions, expected) => expect(told(positions)).toEqual(expected));

  it('never merges a plan with a mark that happened, however close', () => {
    const placed = place([100, 101, 102, 103], room, [false, false, true, true]);
    expect(placed.map(({ first, last }) => [first, last])).toEqual([
      [0, 1],
      [2, 3]
    ]);
  });

  it('never overlaps or drops marks, keeps their order, and moves a lone mark by less than a radius', () => {
    const lane = fc.record({
      positions: fc.array(fc.double({ min: 0, max: 1200, noNaN: true }), { maxLength: 40 }).map((list) => list.toSorted((a, b) => a - b)),
      low: fc.integer({ min: 0, max: 60 }),
      width: fc.integer({ min: 200, max: 1200 }),
      radius: fc.constantFrom(8.5, 9, 10),
      plans: fc.array(fc.boolean(), { minLength: 40, maxLength: 40 })
    });
    fc.assert(
      fc.property(lane, ({ positions, low, width, radius, plans }) => {
        const high = low + width;
        const placed = place(positions, { low, high, radius }, plans);
        expect(placed.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index))).toEqual(
          positions.map((_, index) => index)
        );
        const total = placed.reduce((sum, { size }) => sum + size + 1, -1);
        placed.forEach(({ first, last, x, size }, index) => {
          expect(new Set(plans.slice(first, last + 1)).size).toBe(1);
          const next = placed[index + 1];
          expect(size).toBe(markWidth(first + 1, last + 1, radius));
          if (next) expect(next.x - next.size / 2).toBeGreaterThanOrEqual(x + size / 2);
          if (total <= width) {
            expect(x - size / 2).toBeGreaterThanOrEqual(low - 1e-6);
            expect(x + size / 2).toBeLessThanOrEqual(high + 1e-6);
          }
          const truth = positions[first] ?? 0;
          const alone = !plans.slice(0, positions.length).some(Boolean);
          if (alone && first === last && truth >= low + radius && truth <= high - radius)
            expect(Math.abs(x - truth)).toBeLessThanOrEqual(radius);
        });
      }),
      cases(300)
    );
  });
});
