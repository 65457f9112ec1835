import type { Locale } from './locale';

/** Names in a sentence: British English has no comma before the last. */
const LIST_LOCALE: Record<Locale, string> = { en: 'en-GB', ko: 'ko', he: 'he' };

/**
 * Names in a sentence, the last joined as the language joins it.
 *
 * @example together(['Hanam', 'Dongducheon'], 'en') → 'Hanam and Dongducheon'; 'ko' → 'Hanam 및 Dongducheon'
 */
export function together(names: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(LIST_LOCALE[locale], { type: 'conjunction' }).format(names);
}
