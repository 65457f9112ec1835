import { ascending, descending, sum } from 'd3-array';
import { describe, expect, it } from 'vitest';
import { folder, GYEONGGI, HANAM } from '../../realData';

const { tables } = folder;
const YEOJU = '41670';

/** The row of a region and period; it must exist. */
function rowOf<R extends { region_code: string }>(rows: readonly R[], code: string, isMeant: (row: R) => boolean): R {
  const found = rows.find((row) => row.region_code === code && isMeant(row));
  if (!found) throw new Error(`No such row of ${code}`);
  return found;
}
/** Place of a region from the highest, among the municipalities. */
function rankOf<R extends { region_code: string }>(rows: readonly R[], code: string, valueOf: (row: R) => number): number {
  const municipal = rows.filter(({ region_code }) => region_code.length === 5);
  return municipal.toSorted((a, b) => descending(valueOf(a), valueOf(b))).findIndex(({ region_code }) => region_code === code) + 1;
}
const periodsOf = <R extends object>(rows: readonly R[], period: keyof R) => [...new Set(rows.map((row) => String(row[period])))];
const codesOf = (rows: readonly { region_code: string }[]) => new Set(rows.map(({ region_code }) => region_code));

describe('insured workers at workplaces', () => {
  const rows = tables.insured_workers_at_workplaces;
  const members = (code: string, month: string) => rowOf(rows, code, (row) => row.month === month).members;

  it('nearly double in Hanam from 2015 to 2026, and grow by two fifths in Gyeonggi-do', () => {
    expect([members(HANAM, '2015-11'), members(HANAM, '2026-06')]).toEqual([24_729, 48_699]);
    expect([members(GYEONGGI, '2015-11'), members(GYEONGGI, '2026-06')]).toEqual([1_988_537, 2_788_745]);
  });

  it('are fewer for 100 registered nationals in Hanam than in Gyeonggi-do', () => {
    // June 2023 is divided by the population at the end of 2022.
    const per100 = (code: string, month: string, year: number) =>
      (100 * members(code, month)) / rowOf(tables.population, code, (row) => row.year === year).population;
    const of = (code: string) => [per100(code, '2015-11', 2015), per100(code, '2018-11', 2018), per100(code, '2023-06', 2022)];
    expect(of(HANAM).map((value) => value.toFixed(1))).toEqual(['14.8', '11.6', '13.3']);
    expect(of(GYEONGGI).map((value) => value.toFixed(1))).toEqual(['15.9', '17.0', '18.5']);
  });

  it('are of eleven months and 32 regions; only the sums of the province are our calculation', () => {
    expect(periodsOf(rows, 'month')).toHaveLength(11);
    expect(rows).toHaveLength(11 * 32);
    expect(codesOf(rows.filter(({ derived }) => derived === 'yes'))).toEqual(new Set([GYEONGGI]));
    expect(rows.filter(({ derived }) => derived === 'yes')).toHaveLength(11);
  });

  it('have fewer workplaces in June 2026 than in February, though more members', () => {
    const at = (month: string) => rowOf(rows, GYEONGGI, (row) => row.month === month);
    expect(((at('2026-06').workplaces / at('2026-02').workplaces - 1) * 100).toFixed(0)).toBe('-6');
    expect(at('2026-06').members).toBeGreaterThan(at('2026-02').members);
  });
});

describe('employed residents', () => {
  const rows = tables.employed_residents;
  const employed = (code: string, half: string) => rowOf(rows, code, (row) => row.half_year === half).employed_thousand;

  it('more than double in Hanam', () => {
    expect([employed(HANAM, '2013H1'), employed(HANAM, '2024H2')]).toEqual([67.6, 176.3]);
    expect([employed(GYEONGGI, '2013H2'), employed(GYEONGGI, '2024H2')]).toEqual([5808.1, 7487.4]);
  });

  it('lack Yeoju in the first half of 2013, and so the province', () => {
    expect(periodsOf(rows, 'half_year')).toHaveLength(24);
    const codes = codesOf(rows.filter(({ half_year }) => half_year === '2013H1'));
    expect([codes.size, codes.has(YEOJU), codes.has(GYEONGGI)]).toEqual([30, false, false]);
  });

  it('have a rate in every municipality and none in the province', () => {
    const without = rows.filter(({ employment_rate_pct }) => employment_rate_pct === null);
    expect(without).toEqual(rows.filter(({ region_code }) => region_code === GYEONGGI));
    expect(without.every(({ derived }) => derived === 'yes')).toBe(true);
  });
});

describe('daytime population', () => {
  const rows = tables.daytime_population;
  const of = (year: number) => rows.filter((row) => row.year === year);
  const index = (row: (typeof rows)[number]) => (100 * row.daytime_population) / row.residents;

  it('falls further behind residents in Hanam, not in Gyeonggi-do', () => {
    const indices = (code: string) => [2015, 2020].map((year) => index(rowOf(of(year), code, () => true)).toFixed(1));
    expect(indices(HANAM)).toEqual(['95.2', '87.7']);
    expect(indices(GYEONGGI)).toEqual(['94.1', '94.5']);
    expect([2015, 2020].map((year) => rankOf(of(year), HANAM, index))).toEqual([17, 23]);
  });

  it('of the municipalities exceeds the province by 676 in 2015 and equals it in 2020', () => {
    const excess = (year: number) =>
      sum(of(year), ({ region_code, daytime_population }) => (region_code === GYEONGGI ? -1 : 1) * daytime_population);
    expect([excess(2015), excess(2020)]).toEqual([676, 0]);
  });
});

describe('pay by residence', () => {
  const rows = tables.pay_by_residence;
  const pay = (row: (typeof rows)[number]) => row.gross_pay_per_earner_thousand_krw;
  const of = (year: number) => rows.filter((row) => row.year === year);

  it('rises in Hanam from rank 11 to rank 6', () => {
    expect([2016, 2023].map((year) => pay(rowOf(of(year), HANAM, () => true)))).toEqual([34_370, 47_560]);
    expect([2016, 2023].map((year) => rankOf(of(year), HANAM, pay))).toEqual([11, 6]);
  });

  it('has one mean of the province: of 2023, weighted by earners', () => {
    const [province, ...others] = rows.filter(({ derived }) => derived === 'yes');
    expect(others).toEqual([]);
    expect(province).toMatchObject({
      region_code: GYEONGGI,
      year: 2023,
      gross_pay_per_earner_thousand_krw: 44_201,
      earners: 5_951_066
    });
    const municipal = of(2023).filter((row) => row !== province);
    const mean = sum(municipal, (row) => pay(row) * (row.earners ?? 0)) / sum(municipal, ({ earners }) => earners ?? 0);
    expect(Math.round(mean)).toBe(44_201);
    expect(
      periodsOf(
        rows.filter(({ earners }) => earners !== null),
        'year'
      )
    ).toEqual(['2023']);
  });
});

describe('property tax', () => {
  const tax = (code: string, year: number) => rowOf(tables.property_tax, code, (row) => row.year === year).property_tax_million_krw;

  it('of Hanam grows from 3.32 to 4.03 per cent of the province', () => {
    expect([tax(HANAM, 2019), tax(HANAM, 2024)]).toEqual([112_527, 167_507]);
    const share = (year: number) => ((100 * tax(HANAM, year)) / tax(GYEONGGI, year)).toFixed(2);
    expect([share(2019), share(2024)]).toEqual(['3.32', '4.03']);
    expect(tax(GYEONGGI, 2023)).toBeLessThan(tax(GYEONGGI, 2022));
  });
});

describe('registered population of recent months', () => {
  const people = (code: string, month: string) => rowOf(tables.population_recent, code, (row) => row.month === month).population;

  it('falls in Hanam and rises in Gyeonggi-do', () => {
    expect([people(HANAM, '2025-12'), people(HANAM, '2026-08')]).toEqual([327_939, 327_389]);
    expect([people(GYEONGGI, '2025-12'), people(GYEONGGI, '2026-08')]).toEqual([13_730_135, 13_773_918]);
    expect(periodsOf(tables.population_recent, 'month').toSorted(ascending)).toEqual(['2025-12', '2026-08']);
  });
});

describe('foreign residents', () => {
  const rows = tables.foreign_residents.filter(({ year }) => year === 2024);

  it('without Korean nationality are rarer in Hanam than elsewhere', () => {
    const nationals = (codes: ReadonlySet<string>) =>
      sum(tables.population, ({ region_code, year, population }) => (year === 2024 && codes.has(region_code) ? population : 0));
    const per100 = (of: typeof rows) => (100 * sum(of, (row) => row.without_korean_nationality)) / nationals(codesOf(of));
    expect(per100(rows.filter(({ region_code }) => region_code === HANAM)).toFixed(1)).toBe('1.2');
    expect(per100(rows).toFixed(1)).toBe('5.0');
  });

  it('have no figures of Yeoju and of the province', () => {
    expect(periodsOf(tables.foreign_residents, 'year')).toEqual(['2019', '2024']);
    expect(codesOf(rows).size).toBe(30);
    expect([codesOf(rows).has(YEOJU), codesOf(rows).has(GYEONGGI)]).toEqual([false, false]);
  });

  it('are part of the census population, and those without Korean nationality part of them', () => {
    for (const row of tables.foreign_residents) {
      expect(row.without_korean_nationality).toBeLessThanOrEqual(row.foreign_residents);
      expect(row.foreign_residents).toBeLessThan(row.census_population);
    }
  });
});
