import type * as Regions from '../paraglide/regions/messages/en';
import { messageGroup } from './messageGroup';

const { messages, load } = messageGroup<typeof Regions>({
  en: () => import('../paraglide/regions/messages/en'),
  ko: () => import('../paraglide/regions/messages/ko'),
  he: () => import('../paraglide/regions/messages/he')
});

/** The messages of the page of all municipalities. */
export const mr = messages;

/** Loads the messages of a language; call it before using them. */
export const loadRegionsMessages = load;
