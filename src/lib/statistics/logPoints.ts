import { at, type Series, type Year } from './series';

/** A difference of natural logarithms, times 100. Small ones are close to per cent; they add up over years and over parts. */
export type LogPoints = number;

/**
 * Change between two years in log points, or null if a figure is missing or not above zero.
 *
 * @example logPoints([2015: 100, 2022: 170], 2015, 2022) → 53.06
 */
export function logPoints(series: Series, from: Year, to: Year): LogPoints | null {
  const [first, last] = [at(series, from)?.value, at(series, to)?.value];
  if (first === undefined || last === undefined || first <= 0 || last <= 0) return null;
  return (Math.log(last) - Math.log(first)) * 100;
}
