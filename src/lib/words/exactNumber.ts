import type { Locale } from './locale';
import { isolate } from './numbers';

/** Most digits of a number in a file: further ones are floating-point noise. */
const DIGITS = 12;
const format = new Intl.NumberFormat('en', { maximumSignificantDigits: DIGITS });

/**
 * A number of a file with all its digits and with separators.
 *
 * @example exactNumber(9_228_870, 'en') → '9,228,870'; exactNumber(8362.3, 'en') → '8,362.3'
 */
export function exactNumber(value: number, locale: Locale): string {
  return isolate(format.format(value).replace('-', '\u2212'), locale);
}

const fixed = new Map<number, Intl.NumberFormat>();

/**
 * A number with the number of decimals of its column and with separators.
 *
 * @example fixedNumber(9.22887, 2, 'en') → '9.23'
 */
export function fixedNumber(value: number, digits: number, locale: Locale): string {
  const known = fixed.get(digits) ?? new Intl.NumberFormat('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  fixed.set(digits, known);
  return isolate(known.format(value).replace('-', '\u2212'), locale);
}
