import type { Finding, FindingCode } from './finding';
import type { ImportedFile } from './importText';

/**
 * What each finding means and what was done about it, for the maintainer's terminal. `{name}` is a detail of the finding.
 */
const TEXTS: Record<FindingCode, string> = {
  empty: 'the file is empty: export it again',
  workbook: 'this is a workbook (.xlsx): open it and save it as CSV',
  'old-workbook': 'this is a workbook (.xls): open it and save it as CSV',
  picture: 'this is a picture: the importer reads CSV and TSV',
  pdf: 'this is a PDF: the importer reads CSV and TSV',
  'web-page': 'this is a web page, perhaps an error page saved under the name of a table: download the table again',
  binary: 'this is no text: the importer reads CSV and TSV',
  'too-large': 'more than the importer takes: cut the file into parts',
  'no-table': 'no row of heads above rows of figures was found',
  'heads-alone': 'there are heads and no figures',
  'unknown-bytes': '{count} bytes are not {encoding}: each stands as U+FFFD; choose another encoding',
  'open-quote': 'a quote is not closed here: what follows may be one cell',
  'broken-number': 'looks like a number and is none: left out',
  'bad-year': 'is no year between 1900 and 2100: the row was left out',
  'ambiguous-region': 'several provinces have “{name}” ({candidates}): not guessed; say which',
  'contradicting-duplicate': '{name} {year} stands twice: {first} in row {firstRow}, {other} here',
  'no-unit': 'no unit was found: neither in heads, names, a column nor a row above',
  'zero-byte': 'a zero byte was taken out',
  'ragged-row': 'the row has {cells} cells where others have {expected}: the missing ones are no figures',
  'stray-column': 'nothing says the year of this column: its {cells} cells were left out',
  'text-in-figures': 'text among figures: left out',
  'unknown-region': '“{name}” is no region of data/regions.csv: kept under its name',
  'unit-jump': '{name} {year} is about {times} times off its series ({before}; {after}): most likely another unit; kept as it stands',
  'negative-population': '{name} {year}: a population below zero; kept as it stands',
  'sum-differs': '{name} {year}: its {parts} parts ({missing} without a figure) add up to {sum}, {difference} off {total}',
  'year-gap': '{name}: {year} is missing in the middle; left as a gap',
  'formula-like': 'looks like a formula: left out, never run',
  withheld: '{name} {year} is withheld by the publisher: kept as a gap',
  'no-figure': '{name} {year} has no figure: kept as a gap, never as 0',
  'repeated-duplicate': '{name} {year} stands twice with one value',
  'resolved-region': '“{name}” was read as the one in {province} ({code}): the other {others} municipalities of the file lie there',
  preliminary: '{count} figures are marked as preliminary',
  'notes-kept': '{count} rows of notes stand below the figures'
};

/**
 * A finding as a line: where, what the cell holds, what it means.
 *
 * @example findingLine({ code: 'no-figure', row: 12, column: 4, cell: '-', … }) → 'note     row 13, column E  “-”  과천시 2016 has no figure: …'
 */
export function findingLine({ code, rank, row, column, cell, details, count }: Finding): string {
  const text = TEXTS[code].replaceAll(/\{(\w+)\}/g, (_, name: string) => String(details[name] ?? '–'));
  const where = [row === null ? null : `row ${row + 1}`, column === null ? null : `column ${columnName(column)}`].filter(
    (part) => part !== null
  );
  const more = count > 1 ? ` (and ${count - 1} more like this)` : '';
  return `${rank.padEnd(6)} ${where.join(', ') || 'the file'}${cell === null ? '' : `  “${cell}”`}  ${text}${more}`;
}

/** Everything that is to be said of a file, in lines. */
export function reportLines({ decoded, grid, layout, tally, records, findings }: ImportedFile): string[] {
  const years = records.map(({ year }) => year);
  const units = new Set(records.map(({ unit }) => unit?.text ?? 'no unit'));
  const separator = { ',': 'comma', ';': 'semicolon', '\t': 'tab' };
  return [
    ...(decoded && grid ? [`read as ${decoded.encoding} (by ${decoded.by}), separated by ${separator[grid.delimiter]}`] : []),
    ...(layout && records.length > 0
      ? [
          `${layout.kind}; ${new Set(records.map(({ region }) => region)).size} regions, ${Math.min(...years)}-${Math.max(...years)}, ${[...units].join(', ')}`
        ]
      : []),
    ...(tally
      ? [
          `${tally.rows} rows, ${tally.cells} cells, ${tally.values} values, ${tally.blanks} without a figure, ${tally.unused.length} not used`
        ]
      : []),
    ...findings.map(findingLine)
  ];
}

/** The name of a column as a spreadsheet gives it: A, B, …, Z, AA. */
function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : `${columnName(Math.floor(column / 26) - 1)}${letter}`;
}
