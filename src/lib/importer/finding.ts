/** How much a finding matters: figures are lost or wrong; something may be wrong; something was done that should be known. */
export const RANKS = ['error', 'doubt', 'note'] as const;
export type FindingRank = (typeof RANKS)[number];

/**
 * Everything that the importer can say of a file. Errors come first, then doubts, then notes; the words of each are the page's.
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

/** Something that the importer has to say, and where. Rows and columns count from 0. */
export interface Finding {
  code: FindingCode;
  rank: FindingRank;
  row: number | null;
  column: number | null;
  /** The cell as it stands in the file. */
  cell: string | null;
  /** What the words need: names, years, amounts. */
  details: Record<string, string | number>;
  /** How many cells the finding stands for. */
  count: number;
}

/** Findings of one code at most that are kept one by one; the rest are counted in the last. */
export const MOST_OF_A_KIND = 50;

/** Collects findings: the first of a kind each, the rest counted, so that a broken column does not bury everything else. */
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

  /** By rank, then kind by kind, then in the order in which they were found. */
  ranked(): Finding[] {
    return this.#all.toSorted((a, b) => RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank) || CODES.indexOf(a.code) - CODES.indexOf(b.code));
  }
}
