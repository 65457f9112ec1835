import { base } from '$app/paths';
import type { Board } from '../view/board';
import type { MeasureFile } from '../view/measureFile';
import { sourceIn } from '../view/sourceIn';
import type { Locale } from '../words/locale';
import { loadMeasureWords } from '../words/loadMeasureWords';

/** Adds the figures of a measure to a board, with their sources and words. */
export async function fetchMeasure({ figures, sources }: Board, measure: string, locale: Locale): Promise<void> {
  const [response] = await Promise.all([fetch(`${base}/data/measures/${measure}.json`), loadMeasureWords(locale)]);
  if (!response.ok) throw new Error(`The figures of ${measure} could not be loaded: HTTP ${response.status}`);
  const file = (await response.json()) as MeasureFile;
  figures.add(file);
  const known = new Set(sources.map(({ id }) => id));
  sources.push(...file.sources.filter(({ id }) => !known.has(id)).map((source) => sourceIn(source, locale)));
}
