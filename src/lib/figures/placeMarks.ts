import { spread } from './spread';

/** What decides how much room marks take in a lane, in pixels. */
export interface LaneRoom {
  /** Left and right end of the room for marks. */
  low: number;
  high: number;
  /** Radius of a mark, with its ring. */
  radius: number;
}

/** A mark, or several in one: the places `first` to `last` of the marks that were given, both included. */
export interface PlacedMark {
  first: number;
  last: number;
  /** Middle and width. */
  x: number;
  size: number;
}

/** A mark may be moved so far from its true place, in radii; what has to be moved further is merged. */
const NUDGE = 0.95;
const GAP = 1;

/**
 * Gives every mark of a lane its room, in order: marks that would overlap are moved apart as little as possible (least
 * squares); where one had to move by more than .95 of its radius, the closest two become one counted mark, and so on.
 * None is dropped and none overlap, as long as the lane has room for one counted mark.
 *
 * @param positions where the marks truly stand, in ascending order, in pixels
 * @param numbers what is written on them, to know how wide a counted mark is
 * @example placeMarks([100, 101, 300], [1, 2, 3], { low: 0, high: 400, radius: 9 })
 * // → 1 and 2 as “1–2” at 100.5, 3 at 300
 */
export function placeMarks(positions: readonly number[], numbers: readonly number[], { low, high, radius }: LaneRoom): PlacedMark[] {
  let groups = positions.map((_, index) => ({ first: index, last: index }));
  for (;;) {
    const blocks = groups.map(({ first, last }) => {
      const size = markWidth(numbers[first] ?? 0, numbers[last] ?? 0, radius);
      const truth = middle(positions, first, last);
      // At the ends of the lane a mark stands as near to its place as there is room.
      return { size, centre: Math.max(low + size / 2, Math.min(high - size / 2, truth)) };
    });
    const centres = spread(blocks, GAP, low, high);
    const moved = blocks.some(({ centre }, index) => Math.abs((centres[index] ?? 0) - centre) > NUDGE * radius + 1e-6);
    if (!moved || groups.length < 2) {
      return groups.map((group, index) => ({ ...group, x: centres[index] ?? 0, size: blocks[index]?.size ?? 0 }));
    }
    groups = mergeClosest(groups, positions);
  }
}

/** Width of a mark: a circle, or a pill with two numbers. */
export function markWidth(first: number, last: number, radius: number): number {
  return first === last ? 2 * radius : pillWidth(`${first}–${last}`);
}

const LETTER = 7;
const PILL_PADDING = 14;

/** Width of a pill with a text of figures. */
export function pillWidth(text: string): number {
  return text.length * LETTER + PILL_PADDING;
}

interface Group {
  first: number;
  last: number;
}

function middle(positions: readonly number[], first: number, last: number): number {
  const inside = positions.slice(first, last + 1);
  return inside.reduce((sum, position) => sum + position, 0) / inside.length;
}

/** The two neighbours whose middles are closest become one. */
function mergeClosest(groups: readonly Group[], positions: readonly number[]): Group[] {
  const distance = (index: number) => {
    const [left, right] = [groups[index], groups[index + 1]];
    return left && right ? middle(positions, right.first, right.last) - middle(positions, left.first, left.last) : Infinity;
  };
  const closest = groups.reduce((best, _, index) => (distance(index) < distance(best) ? index : best), 0);
  return groups.flatMap((group, index) => {
    if (index === closest) return [{ first: group.first, last: groups[closest + 1]?.last ?? group.last }];
    return index === closest + 1 ? [] : [group];
  });
}
