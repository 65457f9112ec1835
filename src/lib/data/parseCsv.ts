import Papa from 'papaparse';
import type { Problem } from './problem';

/** A CSV file as cells, each row with the line on which it starts (quoted cells may span lines). */
export interface CsvText {
  header: string[];
  rows: { line: number; cells: string[] }[];
}

/**
 * Reads the text of a checked-in table: UTF-8, comma, one header row, no empty rows inside.
 * Reports every error; repairs nothing.
 *
 * @example parseCsv('a.csv', 'region_code,year\n41450,2022\n')
 * // → { table: { header: ['region_code', 'year'], rows: [{ line: 2, cells: ['41450', '2022'] }] }, problems: [] }
 */
export function parseCsv(file: string, text: string): { table: CsvText; problems: Problem[] } {
  const problems: Problem[] = [];
  const report = (line: number | null, rule: string, message: string, value: string | null = null) =>
    problems.push({ file, line, column: null, value, rule, message });

  if (text.trim() === '') {
    report(null, 'empty-file', 'the file is empty; it needs a header row and at least one row');
    return { table: { header: [], rows: [] }, problems };
  }
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',' });
  const lines = startLines(text, data);
  for (const error of errors) {
    if (error.code === 'UndetectableDelimiter') continue;
    report(lines[error.row ?? 0] ?? null, 'csv', `${error.message}; check the quotes of this row`);
  }
  if (data.at(-1)?.join('') === '') data.pop();
  const [header = [], ...body] = data;
  const rows = body.map((cells, index) => ({ line: lines[index + 1] ?? index + 2, cells }));
  for (const { line, cells } of rows) {
    if (cells.length !== header.length) {
      report(line, 'columns', `the row has ${cells.length} cells, the header ${header.length}`, cells.join(','));
    }
  }
  return { table: { header, rows: rows.filter(({ cells }) => cells.length === header.length) }, problems };
}

/** Line on which each parsed row starts: a row is one line and one more for each line break inside its cells. */
function startLines(text: string, rows: string[][]): number[] {
  const lines: number[] = [];
  let line = 1;
  for (const cells of rows) {
    lines.push(line);
    line += 1 + cells.reduce((breaks, cell) => breaks + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
  }
  return text === '' ? [] : lines;
}
