import type { Locale } from './locale';
import { isolate } from './numbers';

/**
 * Claims are round figures: as many decimals as they have, at most two, where a measured total always has two.
 *
 * @example claimNumber(208.5, 'en') → '208.5'; claimNumber(50_000, 'he') → '50,000' isolated left to right
 */
export function claimNumber(value: number, locale: Locale): string {
  return isolate(NUMBER.format(value), locale);
}

const NUMBER = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
