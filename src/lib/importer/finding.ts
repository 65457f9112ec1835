/** Severity: error (data lost or wrong), doubt (may be wrong), note (handled automatically). */
export const RANKS = ['error', 'doubt', 'note'] as const;
export type FindingRank = (typeof RANKS)[number];

/**
 * Every finding that the importer can report. Errors come first, then doubts, then notes; the page has the text of each.
 */
export const FINDINGS = {
  // The file as a whole.
  empty: 'error',
  workbook: 'error',
  'old-workbook': 'error',
  picture: 'error',
  pdf: 'error',
  'web-page': 'error',
  binary: 'error',
  'too-large': 'error',
  'no-table': 'error',
  'heads-alone': 'error',
  'single-line': 'error',
  'unknown-bytes': 'error',
  'open-quote': 'error',
  // Cells, rows, columns.
  'broken-number': 'error',
  'bad-year': 'error',
  'ambiguous-region': 'error',
  'unit-jump': 'error',
  'contradicting-duplicate': 'error',
  'second-table': 'error',
  'no-unit': 'doubt',
  'zero-byte': 'doubt',
  'ragged-row': 'doubt',
  'stray-column': 'doubt',
  'text-in-figures': 'doubt',
  'unknown-region': 'doubt',
  'negative-population': 'doubt',
  'sum-differs': 'doubt',
  'year-gap': 'doubt',
  'formula-like': 'note',
  withheld: 'note',
  'no-figure': 'note',
  'repeated-duplicate': 'note',
  'repeated-heads': 'note',
  'assumed-unit': 'note',
  'mixed-line-ends': 'note',
  'resolved-region': 'note',
  preliminary: 'note',
  'notes-kept': 'note'
} as const satisfies Record<string, FindingRank>;
export type FindingCode = keyof typeof FINDINGS;

const CODES = Object.keys(FINDINGS);

/** A finding of the importer and its place. Rows and columns count from 0. */
export interface Finding {
  code: FindingCode;
  rank: FindingRank;
  row: number | null;
  column: number | null;
  /** The cell as in the file. */
  cell: string | null;
  /** Values for the text: names, years, amounts. */
  details: Record<string, string | number>;
  /** Number of cells that the finding covers. */
  count: number;
}

/** Most findings of one code that are kept; the rest are counted in the last. */
export const MOST_OF_A_KIND = 50;

/** Collects findings, keeping the first N of each kind and counting the rest, so that one broken column does not flood the report. */
export class Findings {
  readonly #all: Finding[] = [];
  readonly #last = new Map<FindingCode, Finding>();
  readonly #counts = new Map<FindingCode, number>();

  add(code: FindingCode, where: Partial<Pick<Finding, 'row' | 'column' | 'cell'>> = {}, details: Finding['details'] = {}): void {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    const last = this.#last.get(code);
    if (last && count > MOST_OF_A_KIND) {
      last.count++;
      return;
    }
    const finding: Finding = { code, rank: FINDINGS[code], row: null, column: null, cell: null, details, count: 1, ...where };
    this.#last.set(code, finding);
    this.#all.push(finding);
  }

  /** By rank, then by kind, then in the order in which they were found. */
  ranked(): Finding[] {
    return this.#all.toSorted((a, b) => RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank) || CODES.indexOf(a.code) - CODES.indexOf(b.code));
  }
}
