import type * as Below from '../paraglide/below/messages/en';
import { messageGroup } from './messageGroup';

const { messages, load } = messageGroup<typeof Below>({
  en: () => import('../paraglide/below/messages/en'),
  ko: () => import('../paraglide/below/messages/ko'),
  he: () => import('../paraglide/below/messages/he')
});

/** The messages below the chart: why GRDP per capita moved, and the notes. */
export const mb = messages;

/** Loads the messages of a language; call it before using them. */
export const loadBelowMessages = load;
