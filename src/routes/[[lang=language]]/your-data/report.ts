import { group } from 'd3-array';
import type { CsvCell } from '$lib/download/csvText';
import { columnName } from '$lib/importer/columnName';
import type { Finding } from '$lib/importer/finding';
import { findingText } from '$lib/importer/findingText';
import type { ImportChoices } from '$lib/importer/importFile';
import { cellKey, type CellChoice } from '$lib/importer/readTable';
import type { FileSummary } from '$lib/importer/summary';
import { exactNumber } from '$lib/words/exactNumber';
import { mi } from '$lib/words/importMessages';
import type { Locale } from '$lib/words/locale';
import { withEntry, withoutEntry } from './withEntry';

/** A choice that a finding offers. */
export interface FindingChoice {
  label: string;
  choices: ImportChoices;
}

/** A finding for the report. */
export interface ReportRow {
  finding: Finding;
  letter: string;
  /** Required action: decide between choices, correct the file, look, or nothing. */
  kind: 'decide' | 'error' | 'doubt' | 'note';
  where: string;
  text: string;
  choices: FindingChoice[];
  /** Name of a region that may be chosen here. */
  region: string | null;
}

/** Findings about a region that may be another; unknown regions are chosen in the list of all. */
const REGION_CODES: ReadonlySet<string> = new Set(['ambiguous-region', 'resolved-region']);

/** The report of a file, one row for each finding, with the letters that the preview shows too. */
export function reportRows({ findings }: FileSummary, choices: ImportChoices, locale: Locale): ReportRow[] {
  return findings.map((finding, index) => {
    const options = choicesFor(finding, choices, locale);
    const isOpen = options.length > 0 || finding.code === 'ambiguous-region';
    return {
      finding,
      letter: columnName(index).toLowerCase(),
      kind: finding.rank === 'error' && isOpen ? 'decide' : finding.rank,
      where: whereText(finding, locale),
      text: findingText(finding, locale),
      choices: options,
      region: REGION_CODES.has(finding.code) ? String(finding.details.name) : null
    };
  });
}

/** Findings by the cell that they mark: one without a column marks the first of its row. */
export function lettersOf(rows: readonly ReportRow[]): ReadonlyMap<string, ReportRow[]> {
  const marked = rows.filter(({ finding }) => finding.row !== null);
  return group(marked, ({ finding: { row, column } }) => cellKey(row ?? 0, column ?? 0));
}

export function whereText({ row, column }: Pick<Finding, 'row' | 'column'>, locale: Locale): string {
  const options = { locale };
  if (row !== null && column !== null) return mi.where_cell({ row: row + 1, column: columnName(column) }, options);
  if (row !== null) return mi.where_row({ row: row + 1 }, options);
  if (column !== null) return mi.where_column({ column: columnName(column) }, options);
  return mi.where_file({}, options);
}

function choicesFor({ code, row, column, details }: Finding, choices: ImportChoices, locale: Locale): FindingChoice[] {
  if (row === null || column === null) return [];
  const options = { locale };
  const withCell = (key: string, choice: CellChoice): ImportChoices => ({ ...choices, cells: withEntry(choices.cells, key, choice) });
  const here = cellKey(row, column);
  if (code === 'unit-jump') {
    const factor = Number(details.factor);
    return [
      { label: mi.choice_multiply({ factor: exactNumber(factor, locale) }, options), choices: withCell(here, factor) },
      { label: mi.choice_gap({}, options), choices: withCell(here, 'gap') },
      { label: mi.choice_keep({}, options), choices: withCell(here, 1) }
    ];
  }
  if (code === 'contradicting-duplicate') {
    const firstRow = Number(details.firstRow);
    const there = cellKey(firstRow - 1, Number(details.firstColumn));
    return [
      { label: mi.choice_first({ row: firstRow }, options), choices: withCell(here, 'gap') },
      { label: mi.choice_other({}, options), choices: withCell(there, 'gap') }
    ];
  }
  return [];
}

/** The reader's choices about cells and regions, each with the choices without it. */
export function madeChoices(choices: ImportChoices, regionName: (code: string | null) => string, locale: Locale): FindingChoice[] {
  const options = { locale };
  const { cells = new Map<string, CellChoice>(), regions = new Map<string, string | null>() } = choices;
  return [
    ...[...cells].map(([key, choice]) => {
      const [row = 0, column = 0] = key.split(':').map(Number);
      const place = { row: row + 1, column: columnName(column) };
      const label =
        choice === 'gap'
          ? mi.choice_made_gap(place, options)
          : mi.choice_made_factor({ ...place, factor: exactNumber(choice, locale) }, options);
      return { label, choices: { ...choices, cells: withoutEntry(cells, key) } };
    }),
    ...[...regions].map(([name, code]) => ({
      label: mi.choice_made_region({ name, region: regionName(code) }, options),
      choices: { ...choices, regions: withoutEntry(regions, name) }
    }))
  ];
}

export const REPORT_COLUMNS = ['rank', 'finding', 'row', 'column', 'cell', 'meaning', 'cells'] as const;

/** The report as rows of a CSV. */
export function reportCsvRows(rows: readonly ReportRow[]): CsvCell[][] {
  return rows.map(({ finding: { rank, code, row, column, cell, count }, text }) => [
    rank,
    code,
    row === null ? null : row + 1,
    column === null ? null : columnName(column),
    cell,
    text,
    count
  ]);
}
