import type { Locale } from '../words/locale';
import type { Board, Source } from './board';

/** A text and the sources of its figures. */
export interface Sourced {
  text: string;
  sourceIds: readonly string[];
  /** Part of the page whose figures it holds: the key of its origins. */
  of?: string;
}

/** A source with the number of its marks. */
export interface NumberedSource extends Omit<Source, 'note'> {
  number: number;
  note: string | null;
}

/** Numbers the sources of a page in the order in which its parts refer to them. */
export function numberSources({ sources }: Pick<Board, 'sources'>, ids: Iterable<string>, locale: Locale): NumberedSource[] {
  return [...new Set(ids)].flatMap((id, index) => {
    const source = sources.find((found) => found.id === id);
    return source ? [{ ...source, number: index + 1, note: source.note[locale] ?? null }] : [];
  });
}
