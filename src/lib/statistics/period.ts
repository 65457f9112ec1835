/** Calendar year. */
export type Year = number;

/**
 * A year, half-year, quarter or month: the decimal year in which it begins, so that a year is its own number. What length it
 * has, its grain, belongs to the indicator: a series has one.
 *
 * @example 2022; the second half of 2024 → 2024.5; November 2015 → 2015 + 10 ÷ 12
 */
export type Period = number;

/** Length of the periods of a series. A census year is a year of which there are few. */
export const GRAINS = ['year', 'half-year', 'quarter', 'month', 'census'] as const;
export type Grain = (typeof GRAINS)[number];

/** Periods in a year. */
export const PARTS: Record<Grain, number> = { year: 1, census: 1, 'half-year': 2, quarter: 4, month: 12 };

const LETTER: Partial<Record<Grain, string>> = { 'half-year': 'H', quarter: 'Q' };

/** The part of its year that a period is, from 1. */
export function partOf(period: Period, grain: Grain): number {
  return Math.round((period - Math.floor(period)) * PARTS[grain]) + 1;
}

/** The period that is a part of a year, from 1. */
export function periodIn(year: Year, part: number, grain: Grain): Period {
  return year + (part - 1) / PARTS[grain];
}

/**
 * A period as tables, files and addresses write it.
 *
 * @example spellPeriod(2022, 'year') → '2022'; spellPeriod(2024.5, 'half-year') → '2024H2'; a month → '2015-11'
 */
export function spellPeriod(period: Period, grain: Grain): string {
  const year = Math.floor(period);
  if (PARTS[grain] === 1) return String(year);
  const part = partOf(period, grain);
  return grain === 'month' ? `${year}-${String(part).padStart(2, '0')}` : `${year}${LETTER[grain]}${part}`;
}

/**
 * Reads a period that {@link spellPeriod} wrote.
 *
 * @returns null if the text is no period of this grain
 * @example readPeriod('2024H2', 'half-year') → 2024.5; readPeriod('2024H3', 'half-year') → null
 */
export function readPeriod(text: string, grain: Grain): Period | null {
  const [, year, part] = /^(\d{4})(?:[HQ-](\d\d?))?$/.exec(text) ?? [];
  if (year === undefined) return null;
  const period = periodIn(Number(year), Number(part ?? 1), grain);
  return spellPeriod(period, grain) === text ? period : null;
}

/** Whether two periods of one grain are the same: months are thirds that no decimal holds exactly. */
export function isSame(a: Period, b: Period): boolean {
  return Math.abs(a - b) < 1e-6;
}
