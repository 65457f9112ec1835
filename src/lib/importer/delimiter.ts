import Papa from 'papaparse';

/** Separators that statistics offices use. */
export const DELIMITERS = [',', ';', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** Length of the text from which the separator is detected. */
const LOOKED_AT = 100_000;

/**
 * The separator that splits the beginning of a text into the widest even table.
 *
 * @example likeliestDelimiter('지역;2021;2022\n하남시;1;2') → ';'
 */
export function likeliestDelimiter(text: string): Delimiter {
  const scored = DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(text.slice(0, LOOKED_AT), { delimiter, preview: 60 });
    const widths = data.filter((row) => row.some((cell) => cell.trim() !== '')).map((row) => row.length);
    const usual = mode(widths.filter((width) => width > 1));
    // Commas in numbers split rows unevenly: evenness counts for more than width.
    const even = widths.filter((width) => width === usual).length / Math.max(1, widths.length);
    return { delimiter, score: even ** 2 * Math.min(usual, 30) };
  });
  return scored.toSorted((a, b) => b.score - a.score)[0]?.delimiter ?? ',';
}

/** The commonest of some numbers, the largest of equally common ones; 0 if there are none. */
export function mode(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}
