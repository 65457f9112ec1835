import Papa from 'papaparse';

/** Separators of cells that statistics offices use. */
export const DELIMITERS = [',', ';', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** A text cut into rows of cells, as they stand. Rows and columns count from 0. */
export interface Grid {
  rows: string[][];
  delimiter: Delimiter;
  /** Rows from which a quote is open to the end of the text, or stands where it may not. */
  badQuotes: number[];
}

/** How much of a text the separator is found from. */
const LOOKED_AT = 100_000;

/**
 * Cuts a text into cells (PapaParse). The separator that makes the widest even table of the beginning is taken, unless one was
 * chosen. Empty rows at the end are left out; nothing else is.
 *
 * @example cutCells('지역;2021;2022\n하남시;1;2', null) → { rows: [['지역','2021','2022'],['하남시','1','2']], delimiter: ';', … }
 */
export function cutCells(text: string, chosen: Delimiter | null): Grid {
  const delimiter = chosen ?? likeliest(text.slice(0, LOOKED_AT));
  const { data, errors } = Papa.parse<string[]>(text, { delimiter });
  while (data.length > 0 && data.at(-1)?.every((cell) => cell.trim() === '')) data.pop();
  const badQuotes = errors.flatMap(({ type, row }) => (type === 'Quotes' && typeof row === 'number' ? [row] : []));
  return { rows: data, delimiter, badQuotes: [...new Set(badQuotes)] };
}

function likeliest(head: string): Delimiter {
  const scored = DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(head, { delimiter, preview: 60 });
    const widths = data.filter((row) => row.length > 1).map((row) => row.length);
    const usual = mode(widths);
    return { delimiter, score: widths.filter((width) => width === usual).length * Math.min(usual, 30) };
  });
  return scored.toSorted((a, b) => b.score - a.score)[0]?.delimiter ?? ',';
}

/** The commonest of some numbers, the largest of equally common ones; 0 of none. */
export function mode(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}
