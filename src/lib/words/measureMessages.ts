import type * as Measures from '../paraglide/measures/messages/en';
import { messageGroup } from './messageGroup';

const { messages, load } = messageGroup<typeof Measures>({
  en: () => import('../paraglide/measures/messages/en'),
  ko: () => import('../paraglide/measures/messages/ko'),
  he: () => import('../paraglide/measures/messages/he')
});

/** The messages of measures other than those that every page has: their units, periods and sentences. */
export const mm = messages;
export const loadMeasureMessages = load;
