import { spread } from './spread';

/** What limits the space for marks in a lane, in pixels. */
export interface LaneRoom {
  /** Left and right limit of the marks. */
  low: number;
  high: number;
  /** Radius of a mark, with its ring. */
  radius: number;
}

/** A mark before it is placed. */
export interface Mark {
  /** Pixels. */
  x: number;
  number: number;
  /** A planned date. */
  plan: boolean;
}

/** A mark, or several in one: the marks from `first` to `last` of those that were given, both included. */
export interface PlacedMark {
  first: number;
  last: number;
  /** Middle and width. */
  x: number;
  size: number;
}

/** Most that a mark may be moved from its true position, in radii; marks that need more are merged. */
const NUDGE = 0.95;
const GAP = 1;

/**
 * Places every mark of a lane, in order: marks that would overlap are moved apart as little as possible (least squares);
 * if one had to move by more than .95 of its radius, the closest two become one counted mark, and so on. A plan beside
 * a mark that happened is moved as far as needed.
 * No mark is dropped and none overlap, as long as the lane has room for one counted mark.
 *
 * @param marks in the order of their places: their true positions in pixels; their number, to know how wide a counted mark
 * is; and whether they are plans, which are never merged with what happened
 * @example placeMarks([{ x: 100, number: 1, plan: false }, { x: 101, … }, { x: 300, … }], { low: 0, high: 400, radius: 9 })
 * // → 1 and 2 as “1–2” at 100.5, 3 at 300
 */
export function placeMarks(marks: readonly Mark[], { low, high, radius }: LaneRoom): PlacedMark[] {
  let groups: Group[] = marks.map((_, index) => ({ first: index, last: index }));
  for (;;) {
    // At the ends of the lane a mark is as near to its place as there is room, and never before the previous one.
    let reached = low;
    const blocks = groups.map(({ first, last }) => {
      const size = markWidth(marks[first]?.number ?? 0, marks[last]?.number ?? 0, radius);
      const centre = Math.max(reached, low + size / 2, Math.min(high - size / 2, middle(marks, first, last)));
      reached = centre;
      return { size, centre };
    });
    const centres = spread(blocks, GAP, low, high);
    const moved = blocks.some(({ centre }, index) => Math.abs((centres[index] ?? 0) - centre) > NUDGE * radius + 1e-6);
    const closest = moved ? closestPair(groups, marks) : null;
    if (closest === null) {
      return groups.map((group, index) => ({ ...group, x: centres[index] ?? 0, size: blocks[index]?.size ?? 0 }));
    }
    groups = groups.flatMap((group, index) => {
      if (index === closest) return [{ first: group.first, last: groups[closest + 1]?.last ?? group.last }];
      return index === closest + 1 ? [] : [group];
    });
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

function middle(marks: readonly Mark[], first: number, last: number): number {
  const inside = marks.slice(first, last + 1);
  return inside.reduce((sum, { x }) => sum + x, 0) / inside.length;
}

/** First of the two neighbours whose middles are closest, among those that may be merged; null if none may. */
function closestPair(groups: readonly Group[], marks: readonly Mark[]): number | null {
  let best: { index: number; distance: number } | null = null;
  for (const [index, left] of groups.entries()) {
    const right = groups[index + 1];
    if (!right || marks[left.first]?.plan !== marks[right.first]?.plan) continue;
    const distance = middle(marks, right.first, right.last) - middle(marks, left.first, left.last);
    if (best === null || distance < best.distance) best = { index, distance };
  }
  return best?.index ?? null;
}
