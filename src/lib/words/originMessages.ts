import type * as Origin from '../paraglide/origin/messages/en';
import { messageGroup } from './messageGroup';

const { messages, load } = messageGroup<typeof Origin>({
  en: () => import('../paraglide/origin/messages/en'),
  ko: () => import('../paraglide/origin/messages/ko'),
  he: () => import('../paraglide/origin/messages/he')
});

/** The messages of where a figure comes from. */
export const mk = messages;

/** Loads the messages of a language; call it before using them. */
export const loadOriginMessages = load;
