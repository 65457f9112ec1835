import { mf } from './factMessages';
import type { Locale } from './locale';
import { count, wonTotal } from './numbers';

/** Million won as amounts of activities are written: in billions, in Korean 억 (10⁸). */
const UNIT: Record<Locale, number> = { en: 1e3, ko: 1e2, he: 1e3 };

/**
 * An amount in billions, so that all amounts of industries use one unit.
 *
 * @example wonBillions(1_546_628, 'en') → '₩1,547 billion'; 'ko' → '1조 5,466억원'
 */
export function wonBillions(millionKrw: number, locale: Locale): string {
  if (locale === 'ko') return wonTotal(millionKrw, locale);
  return mf.amount_billions({ value: billions(millionKrw, locale) }, { locale });
}

/** The same without the unit, for a column of them. */
export function billions(millionKrw: number, locale: Locale): string {
  return count(millionKrw / UNIT[locale], locale);
}
