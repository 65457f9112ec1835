import { provideLateWords } from './lateWords';
import type { Locale } from './locale';
import { loadMeasureMessages } from './measureMessages';

/** Loads what is said only of measures that pages do not contain: messages of a language, names of units and periods. */
export async function loadMeasureWords(locale: Locale): Promise<void> {
  const [words] = await Promise.all([import('./otherWords'), loadMeasureMessages(locale)]);
  provideLateWords(words);
}
