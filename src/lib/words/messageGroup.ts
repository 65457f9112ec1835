import type { Locale } from './locale';

type Compiled = Record<string, (values: never) => string>;

/** The messages of a group, called with their values and the language: `m.headline({ … }, { locale })`. */
type Messages<Group extends Compiled> = {
  readonly [Name in keyof Group]: (values: Parameters<Group[Name]>[0], options: { locale: Locale }) => string;
};

let withParticles: ((text: string) => string) | undefined;

/**
 * A group of messages and the function that loads it for a language. A page loads only its own groups in its own language;
 * the other languages would make up half of its script.
 *
 * @throws if the messages of the language are not loaded
 */
export function messageGroup<Group extends Compiled>(
  loaders: Record<Locale, () => Promise<Compiled>>
): { messages: Messages<Group>; load: (locale: Locale) => Promise<void> } {
  const loaded: Partial<Record<Locale, Compiled>> = {};
  const messages = new Proxy({} as Messages<Group>, {
    get:
      (_, name: string) =>
      (values: never, { locale }: { locale: Locale }) => {
        const group = loaded[locale];
        if (!group) throw new Error(`Messages for “${locale}” are not loaded; call load() first.`);
        const text = group[name]?.(values);
        if (locale === 'ko' && text && withParticles) return withParticles(text);
        // A Hebrew prefix is set apart from a number, and joined to a word.
        return locale === 'he' && text ? text.replace(/(^|[\s(])([ובכלמ])־(?=[א-ת])/g, '$1$2') : text;
      }
  });
  return {
    messages,
    async load(locale) {
      // Only Korean has particles: no other language carries them.
      if (locale === 'ko') ({ withParticles } = await import('./particles'));
      loaded[locale] ??= await loaders[locale]();
    }
  };
}
