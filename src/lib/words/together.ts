import type { Locale } from './locale';

/** British English has no comma before the last. */
const LIST_LOCALE = { en: 'en-GB', he: 'he' };

/**
 * Names in a sentence, the last joined as the language joins it; in Korean with commas alone: 및 belongs to statutes.
 *
 * @example together(['Hanam', 'Dongducheon'], 'en') → 'Hanam and Dongducheon'; 'ko' → 'Hanam, Dongducheon'
 */
export function together(names: readonly string[], locale: Locale): string {
  if (locale === 'ko') return names.join(', ');
  return new Intl.ListFormat(LIST_LOCALE[locale], { type: 'conjunction' }).format(names);
}
