import type * as Site from '../paraglide/site/messages/en';
import { messageGroup } from './messageGroup';

const { messages, load } = messageGroup<typeof Site>({
  en: () => import('../paraglide/site/messages/en'),
  ko: () => import('../paraglide/site/messages/ko'),
  he: () => import('../paraglide/site/messages/he')
});

/** The messages of every page. */
export const m = messages;

/** Loads the messages of a language; call it before using them. */
export const loadMessages = load;
