import { mm } from './measureMessages';
import type { Locale } from './locale';
import { inWords, isolate } from './numbers';
import type { CalendarPeriod } from './lateWords';
import type { Quantity, UnitId } from './units';

/** What a part of a year is called; see `periodName`. */
export function partName({ year, part, grain }: CalendarPeriod, locale: Locale, short: boolean): string {
  if (grain === 'half-year') {
    const [first, second] = short ? [mm.period_half_1, mm.period_half_2] : [mm.period_half_1_long, mm.period_half_2_long];
    return (part === 1 ? first : second)({ year }, { locale });
  }
  if (grain === 'quarter') return mm.period_quarter({ year, part: isolate(String(part), locale) }, { locale });
  const month = new Intl.DateTimeFormat(locale, { month: short ? 'short' : 'long', timeZone: 'UTC' });
  return mm.period_month({ year, month: month.format(Date.UTC(year, part - 1)) }, { locale });
}

/** Where in its period a figure stands on the time axis. */
export function placedName(grain: CalendarPeriod['grain'], locale: Locale): string {
  switch (grain) {
    case 'census':
      return mm.placed_census({}, { locale });
    case 'half-year':
      return mm.placed_half({}, { locale });
    case 'quarter':
      return mm.placed_quarter({}, { locale });
    default:
      return mm.placed_month({}, { locale });
  }
}

/** What figures are that are neither official, nor computed, nor from the accounts or the register. */
export function otherBasis(basis: 'survey' | 'census' | 'records' | 'registered', locale: Locale): string {
  const names = { survey: mm.basis_survey, census: mm.basis_census, records: mm.basis_records, registered: mm.basis_register };
  return names[basis]({}, { locale });
}

/** Name of a unit other than won and people. */
export function otherUnit(unit: UnitId, locale: Locale): string {
  switch (unit) {
    case 'percent':
      return mm.unit_percent({}, { locale });
    case 'per-100':
      return mm.unit_per_100({}, { locale });
    case 'million-krw-in-billions':
      return mm.unit_billion({}, { locale });
    case 'workers':
      return mm.unit_workers({}, { locale });
    default:
      return mm.unit_level_index({}, { locale });
  }
}

/** Unit of a difference from the benchmark, or of an increase on a year earlier; of rates in per cent, percentage points. */
export function differenceUnit(unit: UnitId, own: string, benchmark: string | null, locale: Locale): string {
  const text = unit === 'percent' ? mm.unit_points({}, { locale }) : own;
  return benchmark === null ? mm.unit_rise({ unit: text }, { locale }) : mm.unit_difference({ benchmark, unit: text }, { locale });
}

/** An amount in a unit other than won and people, with its digits. The name of an indicator says what it counts per hundred. */
export function otherAmount(quantity: Quantity, amount: number, value: string, locale: Locale): string {
  if (quantity === 'million-krw-in-billions') return inWords('million-krw', amount, locale);
  if (quantity === 'million-krw-in-billions-difference') return inWords('million-krw-difference', amount, locale);
  if (quantity === 'percent-difference') return mm.amount_points({ value }, { locale });
  if (quantity.startsWith('workers')) return mm.amount_workers({ value }, { locale });
  return quantity.startsWith('per-100') ? mm.amount_per_100({ value }, { locale }) : value;
}
