/** The languages of the site; the first is the one at `/`. */
export const LOCALES = ['en', 'ko', 'he'] as const;
export type Locale = (typeof LOCALES)[number];

/** A text in every language. */
export type Translated = Record<Locale, string>;

/** Name of each language in itself, long and short. */
export const LANGUAGE_NAMES: Record<Locale, { long: string; short: string }> = {
  en: { long: 'EN', short: 'EN' },
  ko: { long: '한국어', short: '한' },
  he: { long: 'עברית', short: 'עב' }
};

/** Direction of the text of a language. */
export function directionOf(locale: Locale): 'ltr' | 'rtl' {
  return locale === 'he' ? 'rtl' : 'ltr';
}

/** True for the languages with a path prefix (`/ko/`, `/he/`). */
export function isPrefixed(value: string): value is Exclude<Locale, 'en'> {
  return value !== 'en' && (LOCALES as readonly string[]).includes(value);
}

/**
 * Path of a page in a language.
 *
 * @example localePath('ko', '') → '/ko/'; localePath('en', '') → '/'
 */
export function localePath(locale: Locale, path: string): string {
  return `${locale === 'en' ? '' : `/${locale}`}/${path}`;
}

/**
 * Language of a title or the name of a publisher, by its letters: it stays the same on every page and is marked.
 *
 * @example languageOf('하남시보') → 'ko'; languageOf('Yonhap') → 'en'
 */
export function languageOf(text: string): Locale {
  if (/[\uac00-\ud7a3]/.test(text)) return 'ko';
  return /[\u05d0-\u05ea]/.test(text) ? 'he' : 'en';
}
