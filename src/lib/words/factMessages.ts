import type * as Facts from '../paraglide/facts/messages/en';
import { messageGroup } from './messageGroup';

const { messages, load } = messageGroup<typeof Facts>({
  en: () => import('../paraglide/facts/messages/en'),
  ko: () => import('../paraglide/facts/messages/ko'),
  he: () => import('../paraglide/facts/messages/he')
});

/** Messages that pages hold already written, most of them facts about projects: only what builds the pages asks for them. */
export const mf = messages;

/** Loads the messages of a language, before its first message is asked for. */
export const loadFactMessages = load;
