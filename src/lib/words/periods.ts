import type { Locale } from './locale';
import { lateWords, type CalendarPeriod } from './lateWords';
import { m } from './messages';

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
    : lateWords().partName({ year, part, grain }, locale, short);
}
