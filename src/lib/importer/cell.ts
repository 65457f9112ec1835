/** Why a cell has no figure; `chosen`: the reader marked it as missing. */
export type Missing = 'none' | 'withheld' | 'not-available' | 'blank' | 'chosen';

/** Contents of a cell, read as a figure. */
export type CellValue =
  | { kind: 'number'; value: number; preliminary: boolean; percent: boolean }
  | { kind: 'missing'; missing: Missing }
  | { kind: 'text' }
  /** Looks like a number but does not parse: two decimal points, a letter inside. */
  | { kind: 'broken' };

const MISSING: ReadonlyMap<string, Missing> = new Map([
  ['', 'blank'],
  ['-', 'none'],
  ['–', 'none'],
  ['—', 'none'],
  ['−', 'none'],
  ['―', 'none'],
  ['ㅡ', 'none'],
  ['x', 'withheld'],
  ['…', 'not-available'],
  ['...', 'not-available'],
  ['..', 'not-available'],
  ['na', 'not-available'],
  ['n/a', 'not-available']
]);

/** Signs of a negative figure: Korean tables use a triangle. */
const NEGATIVE = /^[△▲▵▽▼Δ-]\s*|^[−–]\s*(?=\d)/;
const THOUSANDS = /^[1-9]\d{0,2}((,\d{3})+|( \d{3})+)(\.\d+)?$/;
const PLAIN = /^(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
const MARK = /(p\)|\(p\)|ᵖ|p|e\)|\(e\)|e)$/i;
/** Footnote numbers after a figure: they are not digits of it. */
const FOOTNOTE = /[\u00b2\u00b3\u00b9\u2070-\u2079\u2460-\u2473]+$/;
/** Longest figure in characters. */
const LONGEST = 60;

/** Digits that a number stores exactly. */
const EXACT = 15;

/**
 * The commonest way to write a number, read quickly: digits, with commas in their places or one dot. NaN for anything else, which
 * {@link readCell} reads with more care.
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
      if (digits === 0 || (sinceComma === -1 && value === 0) || (sinceComma === -1 ? digits > 3 : sinceComma !== 3)) return NaN;
      sinceComma = 0;
    } else return code === 46 && sinceComma === -1 && /^\d+\.\d+$/.test(written) ? Number(written) : NaN;
  }
  return digits > 0 && digits <= EXACT && (sinceComma === -1 || sinceComma === 3) ? value : NaN;
}

/**
 * Reads a cell as a figure. Nothing is guessed: "1.2.3" is broken, not 1.2; "-" is missing, never 0.
 *
 * @example readCell('9,228,870') → number 9228870; readCell('△1.2') → −1.2; readCell('2,145 p)') → 2145, preliminary
 * @example readCell('X') → withheld; readCell('1.2.3') → broken; readCell('하남시') → text
 */
export function readCell(written: string): CellValue {
  if (written.length > LONGEST) return written.trim() === '' ? { kind: 'missing', missing: 'blank' } : { kind: 'text' };
  const text = written
    .trim()
    .replace(FOOTNOTE, '')
    .normalize('NFKC')
    .replaceAll(/[\u00a0\u202f\u2007]/g, ' ')
    .trim()
    .replace(/^'/, '');
  const missing = MISSING.get(text.toLowerCase());
  if (missing) return { kind: 'missing', missing };
  if (!/\d/.test(text)) return { kind: 'text' };
  const percent = text.endsWith('%');
  const bare = percent ? text.slice(0, -1).trim() : text;
  const marked = /^[\d.,△▲▵▽▼Δ−–-]/.test(bare) ? bare.replace(MARK, '').trim() : bare;
  const unsigned = marked.replace(NEGATIVE, '').replace(/^\+/, '');
  const plain = THOUSANDS.test(unsigned) ? unsigned.replaceAll(/[, ]/g, '') : unsigned;
  const value = PLAIN.test(plain) ? Number(plain) : NaN;
  if (Number.isFinite(value)) {
    return { kind: 'number', value: NEGATIVE.test(marked) ? -value : value, preliminary: marked !== bare, percent };
  }
  return /^[\d.,\s]+$/.test(unsigned) ? { kind: 'broken' } : { kind: 'text' };
}
