import { nice, tickStep } from 'd3-array';

/** Ends and step of a value axis. */
export interface ValueAxis {
  min: number;
  max: number;
  step: number;
}

/** Most intervals between the ticks of a value axis. */
const INTERVALS = 5;

/**
 * A value axis with round ends that covers all values, in about five steps. Levels start at zero.
 *
 * @example valueAxis([28_566, 46_996], true) // → { min: 0, max: 50_000, step: 10_000 }
 */
export function valueAxis(values: readonly number[], fromZero: boolean): ValueAxis {
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  if (!Number.isFinite(lowest)) return { min: 0, max: 1, step: 1 };
  const low = fromZero ? Math.min(0, lowest) : lowest;
  const high = fromZero ? Math.max(0, highest) : highest;
  const margin = low === high ? Math.max(1, Math.abs(high) * 0.1) : 0;
  const [min, max] = nice(low - margin, high + margin, INTERVALS) as [number, number];
  return { min, max, step: tickStep(min, max, INTERVALS) };
}

/** The ticks of a value axis, both ends included. */
export function ticksOf({ min, max, step }: ValueAxis): number[] {
  return Array.from({ length: Math.round((max - min) / step) + 1 }, (_, index) => min + index * step);
}
