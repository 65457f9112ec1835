import type * as Profile from '../paraglide/profile/messages/en';
import { messageGroup } from './messageGroup';

const { messages, load } = messageGroup<typeof Profile>({
  en: () => import('../paraglide/profile/messages/en'),
  ko: () => import('../paraglide/profile/messages/ko'),
  he: () => import('../paraglide/profile/messages/he')
});

/** The messages of the page of a municipality. */
export const mc = messages;

/** Loads the messages of a language; call it before using them. */
export const loadProfileMessages = load;
