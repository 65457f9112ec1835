import type { CheckedTable } from './checkTable';
import type { Problem } from './problem';

/** Text between a left-to-right isolate (U+2066) and its end (U+2069). */
const ISOLATED = /\u2066[^\u2069]*\u2069/g;
const RANGE = /\d(?:[\d.,]*\d)?%?–\d(?:[\d.,]*\d)?%?/;

/**
 * Ranges in Hebrew texts stand between U+2066 and U+2069. Without these a browser draws "2014–2017" from right to left: the
 * dash has no direction of its own.
 *
 * @see https://www.unicode.org/reports/tr9/ rules N1 and X5a
 * @example unisolatedRange('בשנים 2014–2017') → '2014–2017'; with the marks around it → null
 */
export function unisolatedRange(text: string): string | null {
  return RANGE.exec(text.replaceAll(ISOLATED, ''))?.[0] ?? null;
}

/** Every unmarked range in the columns of a table that hold Hebrew. */
export function checkTexts(file: string, { rows }: CheckedTable): Problem[] {
  return rows.flatMap(({ line, row }) =>
    Object.entries(row).flatMap(([column, cell]): Problem[] => {
      const range = column.endsWith('_he') && typeof cell === 'string' ? unisolatedRange(cell) : null;
      if (range === null) return [];
      const message = 'put the range between U+2066 and U+2069, or Hebrew readers see it from right to left';
      return [{ file, line, column, value: range, rule: 'isolated-range', message }];
    })
  );
}
