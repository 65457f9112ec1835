import type * as List from '../paraglide/list/messages/en';
import { messageGroup } from './messageGroup';

const { messages, load } = messageGroup<typeof List>({
  en: () => import('../paraglide/list/messages/en'),
  ko: () => import('../paraglide/list/messages/ko'),
  he: () => import('../paraglide/list/messages/he')
});

/** The messages of the list of projects, with the names of kinds and stages. */
export const ml = messages;

/** Loads the messages of a language; call it before using them. */
export const loadListMessages = load;
