/** A part of a sentence: text, or a value that the page marks (weight, colour, source). */
export type Piece<Key extends string> = { text: string } | { text: string; value: Key };

const [OPEN, MIDDLE, CLOSE] = ['\ue000', '\ue001', '\ue002'];

/**
 * Splits a message into text and marked values, in the order of the language, so that a page can set a value in bold
 * or put a source mark after it.
 *
 * @example phrase({ amount: '₩28.68 million' }, ({ amount }) => `Hanam produced ${amount}.`)
 * // → [{ text: 'Hanam produced ' }, { text: '₩28.68 million', value: 'amount' }, { text: '.' }]
 */
export function phrase<Key extends string>(values: Record<Key, string>, message: (marked: Record<Key, string>) => string): Piece<Key>[] {
  const keys = Object.keys(values) as Key[];
  const marked = Object.fromEntries(keys.map((key) => [key, `${OPEN}${key}${MIDDLE}${values[key]}${CLOSE}`])) as Record<Key, string>;
  return message(marked)
    .split(new RegExp(`(${OPEN}[^${CLOSE}]*${CLOSE})`))
    .filter((text) => text !== '')
    .map((text) => {
      if (!text.startsWith(OPEN)) return { text };
      const [key, value] = text.slice(1, -1).split(MIDDLE);
      return { text: value ?? '', value: key as Key };
    });
}
