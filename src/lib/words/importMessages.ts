import type * as Import from '../paraglide/import/messages/en';
import { messageGroup } from './messageGroup';

const { messages, load } = messageGroup<typeof Import>({
  en: () => import('../paraglide/import/messages/en'),
  ko: () => import('../paraglide/import/messages/ko'),
  he: () => import('../paraglide/import/messages/he')
});

/** The messages about a reader’s file. */
export const mi = messages;

/** Loads the messages of a language; call it before using them. */
export const loadImportMessages = load;
