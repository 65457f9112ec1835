import type { Locale } from './locale';
import { isolate, plain } from './numbers';

/**
 * A yearly growth in per cent with its sign, to two decimals: small differences are what it is about.
 *
 * @example signedGrowth(0.2876, 'en') → '+0.29%'
 */
export function signedGrowth(value: number, locale: Locale): string {
  return isolate(`${plain(value, 2, 'exceptZero')}%`, locale);
}

/**
 * A difference of two percentages, in percentage points without the word for them.
 *
 * @example points(-5.357, 'en') → '−5.36'
 */
export function points(value: number, locale: Locale): string {
  return isolate(plain(value, 2, 'exceptZero'), locale);
}

/**
 * A tick of an axis of percentage points: as few digits as the step between ticks needs.
 *
 * @example pointsTick(-5, 5, 'en') → '−5'; pointsTick(0.4, 0.2, 'en') → '+0.4'
 */
export function pointsTick(value: number, step: number, locale: Locale): string {
  return isolate(plain(value, step < 1 ? 1 : 0, 'exceptZero'), locale);
}
