import type * as Data from '../paraglide/data/messages/en';
import { messageGroup } from './messageGroup';

const { messages, load } = messageGroup<typeof Data>({
  en: () => import('../paraglide/data/messages/en'),
  ko: () => import('../paraglide/data/messages/ko'),
  he: () => import('../paraglide/data/messages/he')
});

/** The messages of the page about the tables. */
export const md = messages;

/** Loads the messages of a language; call it before using them. */
export const loadDataMessages = load;
