import type { Locale } from './locale';
import type { Quantity, UnitId } from './units';

/** A year, or a part of one, from 1. */
export interface CalendarPeriod {
  year: number;
  part: number;
  grain: 'year' | 'census' | 'half-year' | 'quarter' | 'month';
}

/** What is said only of measures that pages do not contain: names of units, of periods and of what figures are. */
export interface LateWords {
  partName(period: CalendarPeriod, locale: Locale, short: boolean): string;
  placedName(grain: CalendarPeriod['grain'], locale: Locale): string;
  otherBasis(basis: 'survey' | 'census' | 'records' | 'registered', locale: Locale): string;
  otherUnit(unit: UnitId, locale: Locale): string;
  differenceUnit(unit: UnitId, own: string, benchmark: string | null, locale: Locale): string;
  otherAmount(quantity: Quantity, amount: number, value: string, locale: Locale): string;
}

let loaded: LateWords | undefined;

/** Makes the words available to the modules of every page. */
export function provideLateWords(words: LateWords): void {
  loaded = words;
}

/** @throws if `loadMeasureWords` has not been called */
export function lateWords(): LateWords {
  if (!loaded) throw new Error('Words of measures are not loaded; call loadMeasureWords() first.');
  return loaded;
}
