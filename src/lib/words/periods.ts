import type { Locale } from './locale';
import { otherWords } from './measureMessages';
import { m } from './messages';

/** A year, or a part of one, from 1. */
export interface CalendarPeriod {
  year: number;
  part: number;
  grain: 'year' | 'census' | 'half-year' | 'quarter' | 'month';
}

/**
 * A period as a sentence names it, in Korean with its own word for the year.
 *
 * @param short as a table or label has it
 * @example periodName({ year: 2024, part: 2, grain: 'half-year' }, 'en') → 'the second half of 2024'; short → 'H2 2024'
 * @example periodName({ year: 2022, part: 1, grain: 'year' }, 'ko') → '2022년'
 */
export function periodName({ year, part, grain }: CalendarPeriod, locale: Locale, short = false): string {
  return grain === 'year' || grain === 'census'
    ? m.period_year({ year }, { locale })
    : otherWords().partName({ year, part, grain }, locale, short);
}
