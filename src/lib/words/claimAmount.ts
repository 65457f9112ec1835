import { claimNumber } from './claimNumber';
import type { Locale } from './locale';
import { m } from './messages';
import { count, percent, plain, range, wonTotal } from './numbers';
import { mf } from './factMessages';

/**
 * A claimed figure with its unit, in words. Money is written as everywhere else; counts keep the unit that the table
 * gives.
 *
 * @param unit code of the table: KRW, KRW/year, percent, or what is counted
 * @param unitText the same unit as a reader sees it
 * @example claimAmount(3_500_000_000_000, 'KRW', 'won', 'en') → '₩3.5 trillion'; 'ko' → '3조 5,000억원'
 * @example claimAmount(50_000, 'persons', 'jobs', 'en') → '50,000 jobs'; 'ko', unitText '개' → '50,000개'
 */
export function claimAmount(value: number, unit: string, unitText: string, locale: Locale): string {
  switch (unit) {
    case 'KRW':
      return wonClaimed(value, locale);
    case 'KRW/year':
      return mf.amount_yearly({ amount: wonClaimed(value, locale) }, { locale });
    case 'percent':
      return percent(value, locale, Number.isInteger(value) ? 0 : 1);
    default:
      return `${count(value, locale)}${locale === 'ko' ? '' : ' '}${unitText}`;
  }
}

function wonClaimed(krw: number, locale: Locale): string {
  if (locale === 'ko') return wonTotal(krw / 1e6, locale);
  const trillions = Math.abs(krw) >= TRILLION;
  const value = claimNumber(krw / (trillions ? TRILLION : 1e9), locale);
  return (trillions ? m.amount_trillion : m.amount_billion)({ value }, { locale });
}

const TRILLION = 1e12;

/** Unit of an axis of claims. */
export interface ClaimUnit {
  /** null if the name of the metric says it: jobs, homes, visitors. */
  text: string | null;
  /** Number of the table's units in one unit of the axis. */
  divisor: number;
}

/**
 * Unit of an axis for some claims. Money is counted in trillions if any claim reaches one, else in billions (Korean: 조 and 억);
 * all else in the unit of the table.
 *
 * @example claimUnit([238e9, 3e11], 'KRW', 'won', 'en') → { text: '₩ billion', divisor: 1e9 }
 */
export function claimUnit(values: readonly number[], unit: string, unitText: string, locale: Locale): ClaimUnit {
  if (unit === 'percent') return { text: '%', divisor: 1 };
  if (unit === 'm2') return { text: unitText, divisor: 1 };
  if (!unit.startsWith('KRW')) return { text: null, divisor: 1 };
  return values.some((value) => value >= TRILLION)
    ? { text: m.unit_total({}, { locale }), divisor: TRILLION }
    : { text: mf.unit_billion({}, { locale }), divisor: locale === 'ko' ? 1e8 : 1e9 };
}

/**
 * An area, from square metres.
 *
 * @example area(1_700_733, 'en') → '1,700,733 m²'
 */
export function area(squareMetres: number, locale: Locale): string {
  return mf.amount_area({ value: count(squareMetres, locale) }, { locale });
}

/**
 * A span between two counts, or one count.
 *
 * @example countSpan(30_000, 50_000, 'en') → '30,000–50,000'
 */
export function countSpan(low: number, high: number, locale: Locale): string {
  return low === high ? count(low, locale) : range(plain(low, 0), plain(high, 0), locale);
}
