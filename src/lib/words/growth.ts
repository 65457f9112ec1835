import type { Locale } from './locale';
import { isolate, plain } from './numbers';

/**
 * An annual growth rate in per cent with its sign, to two decimals, because small differences matter here.
 *
 * @example signedGrowth(0.2876, 'en') → '+0.29%'
 */
export function signedGrowth(value: number, locale: Locale): string {
  return isolate(`${plain(value, 2, 'exceptZero')}%`, locale);
}

/**
 * A difference of two percentages, as a number of percentage points without the unit.
 *
 * @example points(-5.357, 'en') → '−5.36'
 */
export function points(value: number, locale: Locale): string {
  return isolate(plain(value, 2, 'exceptZero'), locale);
}

/**
 * A tick of an axis of percentage points, with as many digits as the step between ticks needs.
 *
 * @example pointsTick(-5, 5, 'en') → '−5'; pointsTick(0.4, 0.2, 'en') → '+0.4'
 */
export function pointsTick(value: number, step: number, locale: Locale): string {
  return isolate(plain(value, step < 1 ? 1 : 0, 'exceptZero'), locale);
}
