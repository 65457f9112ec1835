import type { Locale, Translated } from '../words/locale';

/** A source as the list at the end of a page shows it: an official table in English or Korean, an article in its own language. */
export interface Source {
  id: string;
  title: string;
  publisher: string;
  url: string;
  published: string | null;
  note: Partial<Translated>;
  /** Languages of the title and of the publisher. */
  languages: [Locale, Locale];
  /** Names of an official table and its publisher for Korean readers. */
  korean?: { title: string; publisher: string };
}

/** A text and the sources of its figures. */
export interface Sourced {
  text: string;
  sourceIds: readonly string[];
  /** Part of the page whose figures it holds: the key of its origins. */
  of?: string;
}

/** A sentence of the first screen about the projects, with the page that shows more. */
export interface StoryLine extends Sourced {
  /** Path below the path of the language, or a query of the overview. */
  path: string | null;
}

/** A source with the number of its marks. */
export interface NumberedSource extends Omit<Source, 'note'> {
  number: number;
  note: string | null;
}

/** Numbers the sources of a page in the order in which its parts refer to them. */
export function numberSources({ sources }: { sources: readonly Source[] }, ids: Iterable<string>, locale: Locale): NumberedSource[] {
  return [...new Set(ids)].flatMap((id, index) => {
    const source = sources.find((found) => found.id === id);
    return source ? [{ ...source, number: index + 1, note: source.note[locale] ?? null }] : [];
  });
}

/** Numbered sources, followed by others that they do not have. */
export function addSources(
  numbered: readonly NumberedSource[],
  from: { sources: readonly Source[] },
  ids: Iterable<string>,
  locale: Locale
): NumberedSource[] {
  const missing = [...ids].filter((id) => !numbered.some((source) => source.id === id));
  return [...numbered, ...numberSources(from, missing, locale).map((source) => ({ ...source, number: numbered.length + source.number }))];
}
