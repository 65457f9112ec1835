/**
 * A free text of a table whose ranges of numbers no line breaks: a word joiner stands behind the dash, as in written ranges.
 *
 * @returns null for null
 * @example unbroken('20,000–30,000 seats') → '20,000–30,000 seats' with a word joiner behind the dash
 */
export function unbroken<Text extends string | null>(text: Text): Text {
  return (text?.replaceAll(/(?<=\d)–(?=\d)/g, '–\u2060') ?? null) as Text;
}
