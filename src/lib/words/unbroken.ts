/**
 * A free text of a table that no line breaks inside a range of numbers or between a number and its unit: a word joiner stands
 * behind the dash and a no-break space before the unit, as in amounts that are written by code.
 *
 * @returns null for null
 * @example unbroken('20,000–30,000 seats for ₩3 trillion') breaks neither inside the range nor before “trillion”
 */
export function unbroken<Text extends string | null>(text: Text): Text {
  return (text?.replaceAll(/(?<=\d)–(?=\d)/g, '–\u2060').replaceAll(/(?<=\d) (?=(?:m|b|tr)illion|m²)/g, '\u00a0') ?? null) as Text;
}
