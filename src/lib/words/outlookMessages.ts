import type * as Outlook from '../paraglide/outlook/messages/en';
import { messageGroup } from './messageGroup';

const { messages, load } = messageGroup<typeof Outlook>({
  en: () => import('../paraglide/outlook/messages/en'),
  ko: () => import('../paraglide/outlook/messages/ko'),
  he: () => import('../paraglide/outlook/messages/he')
});

/** The messages of the page about targets. */
export const mo = messages;

/** Loads the messages of a language; call it before using them. */
export const loadOutlookMessages = load;
