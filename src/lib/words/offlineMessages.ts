import type * as Offline from '../paraglide/offline/messages/en';
import { messageGroup } from './messageGroup';

const { messages, load } = messageGroup<typeof Offline>({
  en: () => import('../paraglide/offline/messages/en'),
  ko: () => import('../paraglide/offline/messages/ko'),
  he: () => import('../paraglide/offline/messages/he')
});

/** The messages about offline reading. */
export const mn = messages;

/** Loads the messages of a language; call it before using them. */
export const loadOfflineMessages = load;
