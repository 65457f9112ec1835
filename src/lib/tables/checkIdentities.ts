import { group, sum } from 'd3-array';
import type { Problem } from './problem';
import type { Tables } from './rows';

/** Chained volumes do not add up exactly: relative difference allowed between the published ones. */
const CHAINED_TOLERANCE = 0.001;

/** Line of a row in its file. */
export type LineOf = (row: object) => number | null;

/**
 * Accounting identities that published figures must satisfy; a violation means a typing or unit error:
 * - municipalities of a province add up to it (nominal GRDP and population exactly, real GRDP within 0.1 %);
 * - nominal activities add up to total value added, which with net product taxes is nominal GRDP;
 * - real activities add up to their printed sum.
 *
 * A province is checked only where all its municipalities have a row. An activity without a row is zero; if that is
 * wrong, the sum does not match. The reported line is that of the total.
 */
export function checkIdentities(tables: Tables, lineOf: LineOf): Problem[] {
  return [...municipalSums(tables, lineOf), ...activitySums(tables, lineOf)];
}

function municipalSums({ regions, grdp, population }: Tables, lineOf: LineOf): Problem[] {
  const parentOf = new Map(regions.map(({ region_code, parent_code }) => [region_code, parent_code]));
  const partsOf = group(
    regions.filter(({ level }) => level === 'municipality'),
    ({ parent_code }) => parent_code
  );

  function check<R extends { region_code: string }>(
    file: string,
    column: string,
    rows: R[],
    kindOf: (row: R) => string,
    valueOf: (row: R) => number,
    toleranceOf: (row: R) => number
  ): Problem[] {
    const parts = group(
      rows,
      (row) => parentOf.get(row.region_code),
      (row) => kindOf(row)
    );
    return rows.flatMap((row) => {
      const expected = partsOf.get(row.region_code)?.length;
      const found = parts.get(row.region_code)?.get(kindOf(row)) ?? [];
      if (expected === undefined || found.length !== expected) return [];
      const total = sum(found, valueOf);
      if (Math.abs(total - valueOf(row)) <= valueOf(row) * toleranceOf(row)) return [];
      const message = `${kindOf(row)}: the ${expected} municipalities of region ${row.region_code} add up to ${total}; correct the total or one of its parts`;
      return [{ file, line: lineOf(row), column, value: String(valueOf(row)), rule: 'sum-of-municipalities', message }];
    });
  }

  return [
    ...check(
      'grdp.csv',
      'grdp_million_krw',
      grdp,
      ({ year, price, base_year }) => `${price} GRDP of ${year}, base ${base_year}`,
      (row) => row.grdp_million_krw,
      ({ price }) => (price === 'real' ? CHAINED_TOLERANCE : 0)
    ),
    ...check(
      'population.csv',
      'population',
      population,
      ({ year }) => `population of ${year}`,
      (row) => row.population,
      () => 0
    )
  ];
}

const TOTALS: ReadonlySet<string> = new Set(['total_value_added', 'net_product_taxes', 'sum_of_published_activities']);

function activitySums({ grdp, value_added_by_activity }: Tables, lineOf: LineOf): Problem[] {
  const keyOf = (row: { region_code: string; year: number; price: string; base_year: number }) =>
    `region ${row.region_code}, ${row.year}, ${row.price}, base ${row.base_year}`;
  const grdpOf = new Map(grdp.map((row) => [keyOf(row), row.grdp_million_krw]));

  return [...group(value_added_by_activity, keyOf)].flatMap(([key, rows]) => {
    const rowOf = (activity: string) => rows.find((row) => row.activity === activity);
    const total = rowOf('total_value_added');
    const taxes = rowOf('net_product_taxes');
    const printed = rowOf('sum_of_published_activities');
    const whole = grdpOf.get(key);
    const activities = sum(
      rows.filter(({ activity }) => !TOTALS.has(activity)),
      (row) => row.value_added_million_krw
    );

    const problems: Problem[] = [];
    const report = (row: (typeof rows)[number], rule: string, message: string) =>
      problems.push({
        file: 'value_added_by_activity.csv',
        line: lineOf(row),
        column: 'value_added_million_krw',
        value: String(row.value_added_million_krw),
        rule,
        message: `${key}: ${message}`
      });
    for (const row of [total, printed]) {
      if (row && row.value_added_million_krw !== activities) {
        report(row, 'sum-of-activities', `the activities add up to ${activities}; correct the total or an activity`);
      }
    }
    if (total && taxes && whole !== undefined) {
      const made = total.value_added_million_krw + taxes.value_added_million_krw;
      if (made !== whole)
        report(total, 'value-added-and-taxes', `with net product taxes this is ${made}, but grdp.csv has ${whole}; correct one of them`);
    }
    return problems;
  });
}
