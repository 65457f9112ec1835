import { group, sum } from 'd3-array';
import type { Problem } from './problem';
import type { Tables } from './rows';

/** Chained volumes do not add up exactly: relative difference allowed between the published ones. */
const CHAINED_TOLERANCE = 0.001;
/** Employed persons are published in thousands with one decimal: their sum may differ by half of the last digit. */
const ROUNDING = 0.05;

/** Line of a row in its file. */
export type LineOf = (row: object) => number | null;

/**
 * Accounting identities that published figures must satisfy; a violation means a typing or unit error:
 * - municipalities of a province add up to it (exactly; employed persons to rounding, real GRDP within 0.1 %);
 * - a December of the monthly register is the year end of the yearly one;
 * - residents with the commuters into a region and without those out of it are its daytime population;
 * - nominal activities add up to total value added, which with net product taxes is nominal GRDP;
 * - real activities add up to their printed sum.
 *
 * A province is checked only where all its municipalities have a figure, so not the employed persons of 2013H1, which lack
 * Yeoju. Daytime population is no such sum: the published municipalities of 2015 exceed their province by 676. An activity
 * without a row is zero; if that is wrong, the sum does not match. The reported line is that of the total.
 */
export function checkIdentities(tables: Tables, lineOf: LineOf): Problem[] {
  return [
    ...municipalSums(tables, lineOf),
    ...yearEnds(tables, lineOf),
    ...commuterBalances(tables, lineOf),
    ...activitySums(tables, lineOf)
  ];
}

function municipalSums(tables: Tables, lineOf: LineOf): Problem[] {
  const { regions } = tables;
  const parentOf = new Map(regions.map(({ region_code, parent_code }) => [region_code, parent_code]));
  const partsOf = group(
    regions.filter(({ level }) => level === 'municipality'),
    ({ parent_code }) => parent_code
  );

  /**
   * @param rows undefined in a folder without the table
   * @param kindOf what the figure is and its period: figures of one kind add up
   * @param toleranceOf difference allowed, in the unit of the column
   */
  function check<C extends string, R extends { region_code: string } & Record<C, number | null>>(
    file: string,
    column: C,
    rows: R[] | undefined,
    kindOf: (row: R) => string,
    toleranceOf: (row: R) => number = () => 0
  ): Problem[] {
    const figures = (rows ?? []).flatMap((row) => {
      const value: number | null = row[column];
      return value === null ? [] : [{ row, value, kind: kindOf(row) }];
    });
    const parts = group(
      figures,
      ({ row }) => parentOf.get(row.region_code),
      ({ kind }) => kind
    );
    return figures.flatMap(({ row, value, kind }) => {
      const expected = partsOf.get(row.region_code)?.length;
      const found = parts.get(row.region_code)?.get(kind) ?? [];
      if (expected === undefined || found.length !== expected) return [];
      // Rounded, because a sum of decimals is not exact: 0.1 + 0.2 is 0.30000000000000004.
      const total = Number(sum(found, (part) => part.value).toFixed(3));
      if (Math.abs(total - value) <= toleranceOf(row)) return [];
      const message = `${kind}: the ${expected} municipalities of region ${row.region_code} add up to ${total}; correct the total or one of its parts`;
      return [{ file, line: lineOf(row), column, value: String(value), rule: 'sum-of-municipalities', message }];
    });
  }

  const { grdp, population, population_recent, insured_workers_at_workplaces, employed_residents } = tables;
  return [
    check(
      'grdp.csv',
      'grdp_million_krw',
      grdp,
      ({ year, price, base_year }) => `${price} GRDP of ${year}, base ${base_year}`,
      ({ price, grdp_million_krw }) => (price === 'real' ? grdp_million_krw * CHAINED_TOLERANCE : 0)
    ),
    check('population.csv', 'population', population, ({ year }) => `population of ${year}`),
    check('population_recent.csv', 'population', population_recent, ({ month }) => `population of ${month}`),
    check('insured_workers_at_workplaces.csv', 'members', insured_workers_at_workplaces, ({ month }) => `insured workers of ${month}`),
    check('insured_workers_at_workplaces.csv', 'workplaces', insured_workers_at_workplaces, ({ month }) => `workplaces of ${month}`),
    check(
      'employed_residents.csv',
      'employed_thousand',
      employed_residents,
      ({ half_year }) => `employed residents of ${half_year}`,
      () => ROUNDING
    ),
    check('daytime_population.csv', 'residents', tables.daytime_population, ({ year }) => `census residents of ${year}`),
    check('pay_by_residence.csv', 'earners', tables.pay_by_residence, ({ year }) => `earners of ${year}`),
    check('property_tax.csv', 'property_tax_million_krw', tables.property_tax, ({ year }) => `property tax of ${year}`)
  ].flat();
}

/** A December of the monthly register is the year end of the yearly one. */
function yearEnds({ population, population_recent }: Tables, lineOf: LineOf): Problem[] {
  const ends = new Map(population.map((row) => [`${row.region_code} ${row.year}-12`, row.population]));
  return (population_recent ?? []).flatMap((row): Problem[] => {
    const end = ends.get(`${row.region_code} ${row.month}`);
    if (!row.month.endsWith('-12') || end === row.population) return [];
    const message = `population.csv has ${end ?? 'no row'} for region ${row.region_code} at the end of that year; both must have the same figure`;
    return [
      { file: 'population_recent.csv', line: lineOf(row), column: 'population', value: String(row.population), rule: 'year-end', message }
    ];
  });
}

function commuterBalances({ daytime_population }: Tables, lineOf: LineOf): Problem[] {
  // A folder may be without this table.
  return (daytime_population ?? []).flatMap((row): Problem[] => {
    const byDay = row.residents + row.commuters_in - row.commuters_out;
    if (byDay === row.daytime_population) return [];
    const message = `residents + commuters_in - commuters_out of region ${row.region_code} in ${row.year} is ${byDay}; correct one of the four`;
    return [
      {
        file: 'daytime_population.csv',
        line: lineOf(row),
        column: 'daytime_population',
        value: String(row.daytime_population),
        rule: 'daytime-balance',
        message
      }
    ];
  });
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
