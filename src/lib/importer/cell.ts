/** Why a cell has no figure; `chosen`: the reader wants a gap there. */
export type Missing = 'none' | 'withheld' | 'not-available' | 'blank' | 'chosen';

/** What a cell holds, read as a figure. */
export type CellValue =
  | { kind: 'number'; value: number; preliminary: boolean }
  | { kind: 'missing'; missing: Missing }
  | { kind: 'text' }
  /** Looks like a number and is none: two dots, a letter inside. */
  | { kind: 'broken' };

const MISSING: ReadonlyMap<string, Missing> = new Map([
  ['', 'blank'],
  ['-', 'none'],
  ['–', 'none'],
  ['—', 'none'],
  ['−', 'none'],
  ['x', 'withheld'],
  ['…', 'not-available'],
  ['...', 'not-available'],
  ['..', 'not-available'],
  ['na', 'not-available'],
  ['n/a', 'not-available']
]);

/** Signs of a negative figure: Korean tables write a triangle. */
const NEGATIVE = /^[△▲▵-]\s*|^[−–]\s*(?=\d)/;
const THOUSANDS = /^\d{1,3}(,\d{3})+(\.\d+)?$/;
const PLAIN = /^(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
const MARK = /\s*(p\)|\(p\)|ᵖ|p|e\)|\(e\)|e)$/i;

/** Digits that a number holds exactly. */
const EXACT = 15;

/**
 * The commonest way to write a number, read quickly: digits, with commas in their places or one dot. NaN for anything else,
 * which {@link readCell} reads with care.
 *
 * @example plainNumber('9,228,870') → 9228870; plainNumber('8362.3') → 8362.3; plainNumber('1,23') → NaN
 */
export function plainNumber(written: string): number {
  let [value, digits, sinceComma] = [0, 0, -1];
  for (let at = 0; at < written.length; at++) {
    const code = written.charCodeAt(at);
    if (code >= 48 && code <= 57) {
      value = value * 10 + code - 48;
      digits++;
      if (sinceComma >= 0) sinceComma++;
    } else if (code === 44) {
      if (digits === 0 || (sinceComma === -1 ? digits > 3 : sinceComma !== 3)) return NaN;
      sinceComma = 0;
    } else return code === 46 && sinceComma === -1 && /^\d+\.\d+$/.test(written) ? Number(written) : NaN;
  }
  return digits > 0 && digits <= EXACT && (sinceComma === -1 || sinceComma === 3) ? value : NaN;
}

/**
 * Reads a cell as a figure. Nothing is guessed: "1.2.3" is broken, not 1.2; "-" is no figure and never 0.
 *
 * @example readCell('9,228,870') → number 9228870; readCell('△1.2') → −1.2; readCell('2,145 p)') → 2145, preliminary
 * @example readCell('X') → withheld; readCell('1.2.3') → broken; readCell('하남시') → text
 */
export function readCell(written: string): CellValue {
  const text = written
    .normalize('NFKC')
    .replaceAll(/[\u00a0\u202f\u2007]/g, ' ')
    .trim()
    .replace(/^'/, '');
  const missing = MISSING.get(text.toLowerCase());
  if (missing) return { kind: 'missing', missing };
  if (!/\d/.test(text)) return { kind: 'text' };
  const marked = /^[\d.,△▲▵−–-]/.test(text) ? text.replace(MARK, '') : text;
  const unsigned = marked.replace(NEGATIVE, '').replace(/^\+/, '');
  const negative = NEGATIVE.test(marked);
  const bracketed = /^\((.+)\)$/.exec(unsigned)?.[1];
  const digits = (bracketed ?? unsigned).replaceAll(' ', '');
  const plain = THOUSANDS.test(digits) ? digits.replaceAll(',', '') : digits;
  if (PLAIN.test(plain)) {
    const value = Number(plain);
    return { kind: 'number', value: (negative || bracketed !== undefined ? -1 : 1) * value, preliminary: marked !== text };
  }
  return /^[\d.,\s]+$/.test(unsigned) ? { kind: 'broken' } : { kind: 'text' };
}
