import { max, min } from 'd3-array';
import { unitName } from '../words/fileUnits';
import { loadImportMessages } from '../words/importMessages';
import type { Locale } from '../words/locale';
import { figuresOf, type ImportedFile } from './importFile';
import type { Finding } from './finding';
import { columnName } from './columnName';
import { findingText } from './findingText';

const LOCALE: Locale = 'en';
// Loaded at the top, because a script that loaded this module cannot import more.
await loadImportMessages(LOCALE);

/**
 * A finding as a line in the terminal: place, cell, meaning.
 *
 * @example findingLine({ code: 'no-figure', row: 12, column: 4, cell: '-', … }) → 'note   row 13, column E  “-”  과천시 2016 has no data. …'
 */
export function findingLine(finding: Finding): string {
  const { rank, row, column, cell } = finding;
  const where = [row === null ? null : `row ${row + 1}`, column === null ? null : `column ${columnName(column)}`].filter(
    (part) => part !== null
  );
  return `${rank.padEnd(6)} ${where.join(', ') || 'the file'}${cell === null ? '' : `  “${cell}”`}  ${findingText(finding, LOCALE)}`;
}

/** The report on a file, in lines. */
export function reportLines(file: ImportedFile): string[] {
  const { decoded, delimiter, layout, tally, counts, unused, findings } = file;
  const figures = figuresOf(file);
  const found = figures.map(({ year }) => year);
  const units = new Set(figures.map(({ unit }) => (unit ? unitName(unit, unit.factor, LOCALE) : 'no unit')));
  const separator = { ',': 'comma', ';': 'semicolon', '\t': 'tab' };
  const how = { mark: 'by its byte order mark', trial: 'detected from its content', hand: 'as chosen' };
  const years = { 'years-across': 'years in columns', 'years-down': 'years in rows' };
  return [
    ...(decoded && delimiter ? [`read as ${decoded.encoding} (${how[decoded.by]}), separated by ${separator[delimiter]}`] : []),
    ...(layout && figures.length > 0
      ? [
          `${years[layout.kind]}; ${new Set(figures.map(({ region }) => region)).size} regions, ${min(found)}-${max(found)}, ${[...units].join(', ')}`
        ]
      : []),
    ...(tally
      ? [`${counts.rows} rows, ${counts.cells} cells, ${tally.values} values, ${tally.blanks} without data, ${unused.length / 2} not used`]
      : []),
    ...findings.map(findingLine)
  ];
}
