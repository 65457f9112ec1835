import Papa from 'papaparse';

/** A cell as it is written: text, a number at full precision, or nothing. */
export type CsvCell = string | number | null;

/** Text that a spreadsheet would take for a formula, behind any apostrophes that already guard it. */
const FORMULA = /^'*[=+\-@\t\r]/;
/** What begins with a sign and is none: a missing figure or a number. */
const HARMLESS = /^[-+−]?(\d[\d,]*(\.\d+)?%?)?$/;

/**
 * Keeps a spreadsheet from running a text as a formula: a leading apostrophe, which {@link unguardFormula} takes off.
 * "-" and negative numbers stay as they are.
 *
 * @example guardFormula('=1+1') → "'=1+1"; guardFormula('-3.2') → '-3.2'; guardFormula('-') → '-'
 */
export function guardFormula(text: string): string {
  return FORMULA.test(text) && !HARMLESS.test(text) ? `'${text}` : text;
}

/** The text that {@link guardFormula} was given. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && guardFormula(text.slice(1)) === text ? text.slice(1) : text;
}

/**
 * Rows as CSV that opens right in Korean Excel: UTF-8 with byte order mark, CRLF, quoted where needed.
 *
 * @example csvText(['year', 'value'], [[2022, 28680]]) → '\ufeffyear,value\r\n2022,28680\r\n'
 */
export function csvText(header: readonly string[], rows: readonly CsvCell[][]): string {
  return `\ufeff${csvLines([[...header]])}${csvLines(rows)}`;
}

/** Rows as further lines of such a CSV: a long file is made of many parts. */
export function csvLines(rows: readonly CsvCell[][]): string {
  if (rows.length === 0) return '';
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? guardFormula(cell) : cell)));
  return `${Papa.unparse(cells, { newline: '\r\n' })}\r\n`;
}
