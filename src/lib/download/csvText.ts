import Papa from 'papaparse';

/** A cell of a CSV: text, a number at full precision, or empty. */
export type CsvCell = string | number | null;

/** Text that a spreadsheet would run as a formula, after any apostrophes that already guard it. */
const FORMULA = /^'*[=+\-@\t\r]/;
/** Texts that begin with a sign but are harmless: a missing figure or a number. */
const HARMLESS = /^[-+−]?(\d[\d,]*(\.\d+)?%?)?$/;

/**
 * Keeps a spreadsheet from running a text as a formula: adds a leading apostrophe, which {@link unguardFormula} removes.
 * "-" and negative numbers are unchanged.
 *
 * @example guardFormula('=1+1') → "'=1+1"; guardFormula('-3.2') → '-3.2'; guardFormula('-') → '-'
 */
export function guardFormula(text: string): string {
  return FORMULA.test(text) && !HARMLESS.test(text) ? `'${text}` : text;
}

/** The text before {@link guardFormula}. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && guardFormula(text.slice(1)) === text ? text.slice(1) : text;
}

/**
 * Rows as a CSV that opens correctly in Korean Excel: UTF-8 with byte order mark, CRLF, quoted where needed.
 *
 * @example csvText(['year', 'value'], [[2022, 28680]]) → '\ufeffyear,value\r\n2022,28680\r\n'
 */
export function csvText(header: readonly string[], rows: readonly CsvCell[][]): string {
  return `\ufeff${csvLines([[...header]])}${csvLines(rows)}`;
}

/** Rows as further lines of such a CSV: a long file is written in parts. */
export function csvLines(rows: readonly CsvCell[][]): string {
  if (rows.length === 0) return '';
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? guardFormula(cell) : cell)));
  return `${Papa.unparse(cells, { newline: '\r\n' })}\r\n`;
}
