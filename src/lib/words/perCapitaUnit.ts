import type { Locale } from './locale';

/** Thousand won in the unit that a page writes amounts per resident in: a million, in Korean 만 (10⁴). */
const UNIT: Record<Locale, number> = { en: 1e3, ko: 10, he: 1e3 };

/**
 * An amount per resident as a number in the unit of the page, as a field takes it.
 *
 * @example perCapitaIn(40_000, 'en') → 40; 'ko' → 4000
 */
export function perCapitaIn(thousandKrw: number, locale: Locale): number {
  return thousandKrw / UNIT[locale];
}

/** The thousand won that a number typed in the unit of the page stands for. */
export function perCapitaOf(value: number, locale: Locale): number {
  return value * UNIT[locale];
}
