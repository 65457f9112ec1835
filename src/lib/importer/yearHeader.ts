/** A year as the head of a column or row writes it. */
export interface YearHeader {
  year: number;
  /** "2024 p)": preliminary; "2023e": an estimate of the publisher, which is preliminary too. */
  preliminary: boolean;
  /** What else the head says, such as the item of "2019년_계_총인구수". */
  rest: string;
}

/** Years that a table of regional statistics can have. Other four-digit numbers are figures. */
const EARLIEST = 1900;
const LATEST = 2100;

/**
 * Reads a head as a year; null where it is none.
 *
 * @example yearHeader('2024 p)') → { year: 2024, preliminary: true, rest: '' }
 * @example yearHeader('2019년_계_총인구수') → { year: 2019, preliminary: false, rest: '계_총인구수' }
 * @example yearHeader('’22') → 2022; yearHeader('20222') → null
 */
export function yearHeader(written: string): YearHeader | null {
  const text = written.normalize('NFKC').trim();
  const short = /^['’‘`´](\d{2})\s*(?:년)?\s*(p\)|e\)|p|e)?$/i.exec(text);
  if (short) return { year: 2000 + Number(short[1]) - (Number(short[1]) > 69 ? 100 : 0), preliminary: short[2] !== undefined, rest: '' };
  const found = /^(\d{4})(?:\.0)?\s*(?:년도?|年)?\s*(p\)|\(p\)|e\)|\(e\)|p|e)?(?:([\s_·/(]+)(.*))?$/i.exec(text);
  if (!found) return null;
  const [, digits, mark, parting = '', behind = ''] = found;
  // "2021 (잠정)" holds 잠정; "2021년_인구(명)" keeps the brackets of its unit.
  const rest = parting.includes('(') ? behind.replace(/\)$/, '') : behind;
  const year = Number(digits);
  return year >= EARLIEST && year <= LATEST ? { year, preliminary: mark !== undefined, rest: rest.trim() } : null;
}
