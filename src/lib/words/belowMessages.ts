import type * as Below from '../paraglide/below/messages/en';
import { messageGroup } from './messageGroup';

const { messages, load } = messageGroup<typeof Below>({
  en: () => import('../paraglide/below/messages/en'),
  ko: () => import('../paraglide/below/messages/ko'),
  he: () => import('../paraglide/below/messages/he')
});

/** The messages of what stands below the chart: why output per resident moved, and the notes. */
export const mb = messages;

/** Loads the messages of a language, before its first message is asked for. */
export const loadBelowMessages = load;
