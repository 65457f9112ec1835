import type * as Projects from '../paraglide/projects/messages/en';
import { messageGroup } from './messageGroup';

const { messages, load } = messageGroup<typeof Projects>({
  en: () => import('../paraglide/projects/messages/en'),
  ko: () => import('../paraglide/projects/messages/ko'),
  he: () => import('../paraglide/projects/messages/he')
});

/** The messages of the pages about projects, beside those that every page needs. */
export const mp = messages;

/** Loads the messages of a language, before its first message is asked for. */
export const loadProjectMessages = load;
