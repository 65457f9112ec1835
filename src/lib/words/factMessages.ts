import type * as Facts from '../paraglide/facts/messages/en';
import { messageGroup } from './messageGroup';

const { messages, load } = messageGroup<typeof Facts>({
  en: () => import('../paraglide/facts/messages/en'),
  ko: () => import('../paraglide/facts/messages/ko'),
  he: () => import('../paraglide/facts/messages/he')
});

/** Messages that pages receive already written, most of them facts about projects: used at build time only. */
export const mf = messages;

/** Loads the messages of a language; call it before using them. */
export const loadFactMessages = load;
