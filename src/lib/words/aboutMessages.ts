import type * as About from '../paraglide/about/messages/en';
import { messageGroup } from './messageGroup';

const { messages, load } = messageGroup<typeof About>({
  en: () => import('../paraglide/about/messages/en'),
  ko: () => import('../paraglide/about/messages/ko'),
  he: () => import('../paraglide/about/messages/he')
});

/** The messages of the page about definitions and methods. */
export const ma = messages;

/** Loads the messages of a language; call it before using them. */
export const loadAboutMessages = load;
