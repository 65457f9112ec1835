import { describe, expect, it } from 'vitest';
import { placeCircles } from '$lib/view/cartogramLayout';

const hanam = { latitude: 37.539109, longitude: 127.214608 };
const gapBetween = (a: { x: number; y: number; radius: number }, b: { x: number; y: number; radius: number }) =>
  Math.hypot(a.x - b.x, a.y - b.y) - a.radius - b.radius;

describe('cartogram layout', () => {
  it('leaves a lone circle in place', () => {
    const [circle] = placeCircles([{ id: 'a', radius: 5, ...hanam }]);
    expect([circle?.x, circle?.y]).toEqual([0, 0]);
  });

  it('keeps east and north: Hanam is east of Seoul, whose circle stays in place', () => {
    const [a, seoul] = placeCircles(
      [{ id: 'a', radius: 2, ...hanam }],
      [{ id: 'seoul', radius: 5, latitude: 37.566535, longitude: 126.977969 }]
    );
    expect((a?.x ?? 0) - (seoul?.x ?? 0)).toBeGreaterThan(15);
    expect(seoul?.x).toBeCloseTo(seoul?.homeX ?? NaN, 9);
    expect(seoul?.y).toBeLessThan(a?.y ?? 0);
  });

  it('separates circles at one place, in the same way each time', () => {
    const circles = ['a', 'b', 'c'].map((id) => ({ id, radius: 4, ...hanam }));
    const placed = placeCircles(circles);
    placed.forEach((one, index) => placed.slice(index + 1).forEach((other) => expect(gapBetween(one, other)).toBeGreaterThan(0)));
    expect(placeCircles(circles)).toEqual(placed);
  });
});
