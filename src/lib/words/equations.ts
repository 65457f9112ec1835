/** A part of a text: words, or an equation, which stands on a line of its own and reads left to right in every language. */
export interface TextPart {
  text: string;
  isEquation: boolean;
}

const OPENING = '\u2066';
const CLOSING = '\u2069';
/** Something is computed, and there is a result; `2015 = 100` is no equation. */
const EQUATION = /[÷×√+−].* = /;

/**
 * The words and the equations of a text, in order. A message puts an equation between U+2066 and U+2069. In Hebrew single
 * numbers and spans stand there too, within an equation and outside: only the outermost pair counts.
 *
 * @example partsOf('Hanam 2022: \u206628,566 ÷ 43,258 × 100 = 66.0%\u2069')
 * // → [{ text: 'Hanam 2022:', isEquation: false }, { text: '28,566 ÷ 43,258 × 100 = 66.0%', isEquation: true }]
 */
export function partsOf(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let words = 0;
  let opening = 0;
  let depth = 0;
  const add = (part: string, isEquation: boolean) => {
    if (part.trim()) parts.push({ text: part.trim(), isEquation });
  };
  for (let at = 0; at < text.length; at++) {
    if (text[at] === OPENING && depth++ === 0) opening = at;
    if (text[at] !== CLOSING || --depth !== 0) continue;
    const inside = text.slice(opening + 1, at);
    if (!EQUATION.test(inside)) continue;
    add(text.slice(words, opening), false);
    add(inside, true);
    words = at + 1;
  }
  add(text.slice(words), false);
  return parts;
}
