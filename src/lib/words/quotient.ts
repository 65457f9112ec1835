import type { Locale } from './locale';
import { isolate, plain } from './numbers';

/**
 * A location quotient, to two decimals.
 *
 * @example quotient(4.2013, 'en') → '4.20'
 */
export function quotient(value: number, locale: Locale): string {
  return isolate(plain(value, 2), locale);
}
