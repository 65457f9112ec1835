import { readPartialDate } from '../data/partialDate';

/** The span of a date in decimal years: from `from` (included) to `to` (excluded). */
export interface DateSpan {
  from: number;
  to: number;
}

/**
 * The span that a date written as YYYY, YYYY-MM or YYYY-MM-DD covers on a time axis of decimal years, where a year runs
 * from its own number to the next one and its days are equally long.
 *
 * @throws {RangeError} if the calendar has no such date
 * @example dateSpan('2016-09-09') → from 2016.6885 to 2016.6913 (day 253 of 366)
 * @example dateSpan('2032') → { from: 2032, to: 2033 }
 */
export function dateSpan(text: string): DateSpan {
  const date = readPartialDate(text);
  if (!date) throw new RangeError(`“${text}” is not a date`);
  const { year, month, day } = date;
  if (month === null) return { from: year, to: year + 1 };
  if (day === null) return { from: decimalYear(year, month, 1), to: decimalYear(year, month + 1, 1) };
  return { from: decimalYear(year, month, day), to: decimalYear(year, month, day + 1) };
}

/** A date as one point: the middle of its span. */
export function middleOf({ from, to }: DateSpan): number {
  return (from + to) / 2;
}

/** The beginning of a day as a decimal year. A month or day past the end counts into the next year or month. */
function decimalYear(year: number, month: number, day: number): number {
  const start = Date.UTC(year, 0, 1);
  return year + (Date.UTC(year, month - 1, day) - start) / (Date.UTC(year + 1, 0, 1) - start);
}
