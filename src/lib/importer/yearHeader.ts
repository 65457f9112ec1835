/** A year in the header of a column or row. */
export interface YearHeader {
  year: number;
  /** "2024 p)": preliminary; "2023e": an estimate of the publisher, which is preliminary too. */
  preliminary: boolean;
  /** The rest of the header, such as the item of "2019년_계_총인구수". */
  rest: string;
}

/** Years that a table of regional statistics can have. Other four-digit numbers are figures. */
const EARLIEST = 1900;
const LATEST = 2100;
/** Longest header in characters. */
const LONGEST = 200;

/** A part of a year (month, quarter, day), a range of years, or a base of prices: not a year. */
const NO_YEAR = /^([-~–—.]|\d{1,2}\s*(월|분기|[./-]|\/4)|\d{1,2}$|[상하]반기|[QqHh]\d|[1-4]\s*\/\s*4)|기준|불변|연쇄|대비|비교|=\s*100/;
const PRELIMINARY = /^\(?(잠정|잠정치|추정|추정치|preliminary|p\)?|e\)?)\)?$/i;
/** A footnote, or the code that the World Bank writes after a year. */
const FOOTNOTE = /^(\d{1,2}\)|\[YR\d{4}\]?)$/;

/** Whether a header only says that figures are preliminary. */
export function saysPreliminary(written: string): boolean {
  return PRELIMINARY.test(written.trim());
}

/**
 * Parses a header as a year; null if it is not one. Months, quarters, ranges and base years are rejected.
 *
 * @example yearHeader('2024 p)') → { year: 2024, preliminary: true, rest: '' }
 * @example yearHeader('2019년_계_총인구수') → { year: 2019, preliminary: false, rest: '계_총인구수' }
 * @example yearHeader('’22') → 2022; yearHeader('20222'), yearHeader('2021 4/4'), yearHeader('2015년 기준가격') → null
 */
export function yearHeader(written: string): YearHeader | null {
  if (written.length > LONGEST) return null;
  const text = written.normalize('NFKC').trim();
  const short = /^['’‘`´](\d{2})\s*(?:년)?\s*(p\)|e\)|p|e)?$/i.exec(text) ?? /^(\d{2})년()$/.exec(text);
  if (short) return { year: 2000 + Number(short[1]) - (Number(short[1]) > 69 ? 100 : 0), preliminary: Boolean(short[2]), rest: '' };
  // "인구_2021" has the item first; R writes "X2021" for a header that begins with a digit.
  const named = /^([^\d_][^_]*)_((?:19|20)\d\d)년?$/.exec(text);
  if (named?.[1] && named[2] && !/기준/.test(named[1])) return { year: Number(named[2]), preliminary: false, rest: named[1].trim() };
  const found = /^X?(\d{4})(?:\.0)?\s*(?:년도?말?|年)?\s*(p\)|\(p\)|e\)|\(e\)|p|e)?(?:([\s_·/(.~–-]+)(.*))?$/i.exec(text);
  if (!found) return null;
  const [, digits, mark, parting = '', behind = ''] = found;
  const year = Number(digits);
  if (year < EARLIEST || year > LATEST || /[~–-]\s*$/.test(parting.trimEnd())) return null;
  // "2021 (잠정)" holds 잠정; "2021년_인구(명)" keeps the brackets of its unit.
  const rest = (parting.includes('(') ? behind.replace(/\)$/, '') : behind).trim();
  const isPreliminary = mark !== undefined || saysPreliminary(rest);
  if (rest === '' || FOOTNOTE.test(rest) || saysPreliminary(rest))
    return parting.includes('.') ? null : { year, preliminary: isPreliminary, rest: '' };
  return NO_YEAR.test(rest) ? null : { year, preliminary: isPreliminary, rest };
}
