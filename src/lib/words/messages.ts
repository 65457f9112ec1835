import type * as Compiled from '../paraglide/messages/en';
import type { Locale } from './locale';

type Key = keyof typeof Compiled;

/** Every message of the site, called with its values and the language: `m.headline({ … }, { locale })`. */
type Messages = {
  readonly [Name in Key]: (values: Parameters<(typeof Compiled)[Name]>[0], options: { locale: Locale }) => string;
};

const LOADERS: Record<Locale, () => Promise<Record<Key, (values: never) => string>>> = {
  en: () => import('../paraglide/messages/en'),
  ko: () => import('../paraglide/messages/ko'),
  he: () => import('../paraglide/messages/he')
};

const loaded: Partial<Record<Locale, Record<Key, (values: never) => string>>> = {};

/** Loads the messages of a language. A page loads its own alone: the other two would make up half of its script. */
export async function loadMessages(locale: Locale): Promise<void> {
  loaded[locale] ??= await LOADERS[locale]();
}

/** The messages. A language must have been loaded before its first message is asked for. */
export const m = new Proxy({} as Messages, {
  get:
    (_, name: Key) =>
    (values: never, { locale }: { locale: Locale }) => {
      const messages = loaded[locale];
      if (!messages) throw new Error(`The messages of “${locale}” are not loaded: call loadMessages('${locale}') first.`);
      return messages[name](values);
    }
});
