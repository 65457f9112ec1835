import type * as Measures from '../paraglide/measures/messages/en';
import type { Locale } from './locale';
import { messageGroup } from './messageGroup';

const { messages, load } = messageGroup<typeof Measures>({
  en: () => import('../paraglide/measures/messages/en'),
  ko: () => import('../paraglide/measures/messages/ko'),
  he: () => import('../paraglide/measures/messages/he')
});

/** The messages of measures other than those that every page has: their units, periods and sentences. */
export const mm = messages;

let loaded: typeof import('./otherWords') | undefined;

/** Loads what is said only of measures that pages do not contain: messages of a language, names of units and periods. */
export async function loadMeasureMessages(locale: Locale): Promise<void> {
  [loaded] = await Promise.all([import('./otherWords'), load(locale)]);
}

/** @throws if {@link loadMeasureMessages} has not been called */
export function otherWords(): typeof import('./otherWords') {
  if (!loaded) throw new Error('Words of measures are not loaded; call loadMeasureMessages() first.');
  return loaded;
}
