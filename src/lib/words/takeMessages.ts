import type * as Take from '../paraglide/take/messages/en';
import { messageGroup } from './messageGroup';

const { messages, load } = messageGroup<typeof Take>({
  en: () => import('../paraglide/take/messages/en'),
  ko: () => import('../paraglide/take/messages/ko'),
  he: () => import('../paraglide/take/messages/he')
});

/** The messages of the export dialogue. */
export const mt = messages;

/** Loads the messages of a language; call it before using them. */
export const loadTakeMessages = load;
