/** A date as precise as it is known: a year, a month, or a day. */
export interface PartialDate {
  year: number;
  /** 1 to 12; null if only the year is known. */
  month: number | null;
  /** 1 to 31; null if only the month or the year is known. */
  day: number | null;
}

/**
 * Reads a date written as YYYY, YYYY-MM or YYYY-MM-DD.
 *
 * @returns null if it is not written so, or if the calendar has no such day
 * @example readPartialDate('2014-08') → { year: 2014, month: 8, day: null }; readPartialDate('2023-02-30') → null
 */
export function readPartialDate(text: string): PartialDate | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map((part) => (part === undefined ? null : Number(part)));
  if (year == null) return null;
  if (month != null && (month < 1 || month > 12)) return null;
  if (month != null && day != null && (day < 1 || day > daysInMonth(year, month))) return null;
  return { year, month: month ?? null, day: day ?? null };
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
