import type { Locale } from '../words/locale';
import type { Source } from './sources';

/**
 * A source with its texts in one language.
 *
 * @example sourceIn(MOIS-POP, 'ko').publisher → '행정안전부'; 'he' → 'Ministry of the Interior and Safety'
 */
export function sourceIn({ korean, note, ...source }: Source, locale: Locale): Source {
  const own = note[locale] ?? note.en;
  return { ...source, ...(locale === 'ko' && korean && { ...korean, languages: ['ko', 'ko'] }), note: own ? { [locale]: own } : {} };
}
