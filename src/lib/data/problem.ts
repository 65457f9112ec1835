/** A validation error: location and violated rule. */
export interface Problem {
  /** File name inside the data folder. */
  file: string;
  /** Line in the file, the header being line 1; null if the problem is about the whole file. */
  line: number | null;
  /** Column name; null if the problem is about the row or the file. */
  column: string | null;
  /** The text that was found there; null if there is none to show. */
  value: string | null;
  /** Short name of the rule, for instance `type`, `primary-key` or `sum-of-municipalities`. */
  rule: string;
  /** What is expected and what to do. */
  message: string;
}

/** Thrown if a data folder cannot be used: carries every problem of every file. */
export class DataProblems extends Error {
  constructor(
    readonly folder: string,
    readonly problems: readonly Problem[]
  ) {
    super(describeProblems(folder, problems));
    this.name = 'DataProblems';
  }
}

/**
 * All problems as text, one per line.
 *
 * @example describeProblems('data', [{ file: 'grdp.csv', line: 7, column: 'year', value: '20222', rule: 'maximum', message: 'at most 2100' }])
 * // → '1 problem in data:\n  grdp.csv, line 7, column year, value “20222”: at most 2100 [maximum]'
 */
export function describeProblems(folder: string, problems: readonly Problem[]): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  return [`${count} in ${folder}:`, ...problems.map((problem) => `  ${describe(problem)}`)].join('\n');
}

function describe({ file, line, column, value, rule, message }: Problem): string {
  const place = [
    file,
    line === null ? null : `line ${line}`,
    column === null ? null : `column ${column}`,
    value === null ? null : `value “${value.length > 60 ? `${value.slice(0, 60)}…` : value}”`
  ];
  return `${place.filter(Boolean).join(', ')}: ${message} [${rule}]`;
}
