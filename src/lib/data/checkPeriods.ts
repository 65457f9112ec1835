import type { CheckedTable } from './checkTable';
import type { Resource } from './dataPackage';
import { PERIOD_COLUMN } from './periodColumn';
import type { Problem } from './problem';

/** Columns of periods: 2024, 2024H2, 2024-12. In one column all are of the same length, so they sort as text. */
const PERIODS: ReadonlySet<string> = new Set(Object.values(PERIOD_COLUMN));

/**
 * The rows of one series, with the same key except for the period, must be in the order of their periods: whoever reads a series
 * takes its last row for the newest. Rows of different series may be mixed.
 *
 * @example a row 41450,2016-11 below a row 41450,2017-07 is reported, one below 41480,2017-07 is not
 */
export function checkPeriods({ path: file, schema: { primaryKey } }: Resource, { rows }: CheckedTable): Problem[] {
  const period = primaryKey.find((column) => PERIODS.has(column));
  if (period === undefined || !primaryKey.includes('region_code')) return [];
  const last = new Map<string, { value: string; line: number }>();
  return rows.flatMap(({ line, row }): Problem[] => {
    const series = primaryKey.flatMap((column) => (column === period ? [] : [String(row[column])])).join(' · ');
    const value = String(row[period]);
    const above = last.get(series);
    last.set(series, { value, line });
    if (!above || above.value <= value) return [];
    const message = `is below ${above.value} of the same series (${series}, line ${above.line}); put its rows in ascending order of ${period}`;
    return [{ file, line, column: period, value, rule: 'period-order', message }];
  });
}
