import type { Locale } from './locale';

/** Thousand won in the page's unit of per capita amounts: a million, in Korean 만 (10⁴). */
const UNIT: Record<Locale, number> = { en: 1e3, ko: 10, he: 1e3 };

/**
 * A per capita amount as a number in the unit of the page, for an input field.
 *
 * @example perCapitaIn(40_000, 'en') → 40; 'ko' → 4000
 */
export function perCapitaIn(thousandKrw: number, locale: Locale): number {
  return thousandKrw / UNIT[locale];
}

/** Thousand won from a number typed in the unit of the page. */
export function perCapitaOf(value: number, locale: Locale): number {
  return value * UNIT[locale];
}
