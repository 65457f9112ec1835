import type { Locale } from './locale';
import { isolate, plain } from './numbers';

/**
 * A change in log points (a difference of logarithms, times 100), with its sign and without a unit.
 *
 * @example logPoints(-18.74, 'en') → '−18.7'
 */
export function logPoints(value: number, locale: Locale, digits: 0 | 1 = 1): string {
  return isolate(plain(value, digits, 'exceptZero'), locale);
}
