import { isolate } from './numbers';
import type { Locale } from './locale';

/** A date as precise as it is known; null for a month or day that is not. */
interface KnownDate {
  year: number;
  month: number | null;
  day: number | null;
}

const TAGS: Record<Exclude<Locale, 'ko'>, string> = { en: 'en-GB', he: 'he' };

/**
 * A date as precise as it is known, as each language writes it.
 *
 * @example dateText({ year: 2016, month: 9, day: 9 }, 'en') → '9 Sept 2016'; 'ko' → '2016.9.9.'; 'he' → '9 בספטמבר 2016'
 * @example dateText({ year: 2014, month: 8, day: null }, 'ko') → '2014.8.'; dateText({ year: 2032, … }, 'ko') → '2032년'
 */
export function dateText({ year, month, day }: KnownDate, locale: Locale): string {
  if (month === null) return locale === 'ko' ? `${year}년` : isolate(String(year), locale);
  if (locale === 'ko')
    return [year, month, day]
      .filter((part) => part !== null)
      .map((part) => `${part}.`)
      .join('');
  const options: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    month: locale === 'he' ? 'long' : 'short',
    ...(day === null ? {} : { day: 'numeric' }),
    timeZone: 'UTC'
  };
  return new Intl.DateTimeFormat(TAGS[locale], options).format(Date.UTC(year, month - 1, day ?? 1));
}
