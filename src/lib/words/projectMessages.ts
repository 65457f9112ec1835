import type * as Projects from '../paraglide/projects/messages/en';
import { messageGroup } from './messageGroup';

const { messages, load } = messageGroup<typeof Projects>({
  en: () => import('../paraglide/projects/messages/en'),
  ko: () => import('../paraglide/projects/messages/ko'),
  he: () => import('../paraglide/projects/messages/he')
});

/** The messages of the pages about projects, in addition to those of every page. */
export const mp = messages;

/** Loads the messages of a language; call it before using them. */
export const loadProjectMessages = load;
