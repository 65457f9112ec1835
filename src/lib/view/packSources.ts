import type { Tables } from '../data/rows';
import { languageOf } from '../words/locale';
import type { Source } from './sources';

/** Entries of the sources that are named, in the order of the table. */
export function packSources({ sources }: Pick<Tables, 'sources'>, named: ReadonlySet<string>): Source[] {
  return sources.filter(({ source_id }) => named.has(source_id)).map(packSource);
}

/** Sources with more of them, by their ids, each once. */
export function withSources(sources: readonly Source[], all: readonly Source[], ids: readonly string[]): Source[] {
  const known = new Set(sources.map(({ id }) => id));
  return [...sources, ...all.filter(({ id }) => ids.includes(id) && !known.has(id))];
}

/** The entry of a source, with its texts in all languages. */
export function packSource(row: Tables['sources'][number]): Source {
  return {
    id: row.source_id,
    title: row.title,
    publisher: row.publisher,
    url: row.url,
    published: row.published,
    languages: [languageOf(row.title), languageOf(row.publisher)],
    ...(row.title_ko && row.publisher_ko ? { korean: { title: row.title_ko, publisher: row.publisher_ko } } : {}),
    note: {
      ...(row.note_en ? { en: row.note_en } : {}),
      ...(row.note_ko ? { ko: row.note_ko } : {}),
      ...(row.note_he ? { he: row.note_he } : {})
    }
  };
}
