import type { Locale } from './locale';
import { isolate } from './numbers';

/** Digits that a number of a file has at most: what comes after them is the noise of binary fractions. */
const DIGITS = 12;
const format = new Intl.NumberFormat('en', { maximumSignificantDigits: DIGITS });

/**
 * A number of a file with all its digits, with separators.
 *
 * @example exactNumber(9_228_870, 'en') → '9,228,870'; exactNumber(8362.3, 'en') → '8,362.3'
 */
export function exactNumber(value: number, locale: Locale): string {
  return isolate(format.format(value).replace('-', '\u2212'), locale);
}

const fixed = new Map<number, Intl.NumberFormat>();

/**
 * A number with as many digits behind the point as its column has, with separators.
 *
 * @example fixedNumber(9.22887, 2, 'en') → '9.23'
 */
export function fixedNumber(value: number, digits: number, locale: Locale): string {
  const known = fixed.get(digits) ?? new Intl.NumberFormat('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  fixed.set(digits, known);
  return isolate(known.format(value).replace('-', '\u2212'), locale);
}
