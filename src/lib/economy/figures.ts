import { group } from 'd3-array';
import type { Tables } from '../tables/rows';
import type { Translated } from '../words/locale';
import { derivedPerCapita } from './perCapita';
import type { Observation, Series, Year } from './series';

export type Price = 'nominal' | 'real';
export type BaseYear = 2015 | 2020;

export interface Region {
  code: string;
  name: Translated;
  level: 'country' | 'province' | 'municipality';
  parent: string | null;
  part: 'north' | 'south' | null;
}

/**
 * All series that the pages compare, keyed by region and by what distinguishes series.
 * A series never combines two base years or two kinds of price.
 */
export interface Figures {
  regions: readonly Region[];
  grdp(region: string, price: Price, base: BaseYear): Series;
  population(region: string): Series;
  /** Official figure, thousand won, nominal. */
  publishedPerCapita(region: string, base: BaseYear): Series;
  /** GRDP ÷ mid-year registered population, thousand won. */
  derivedPerCapita(region: string, price: Price, base: BaseYear): Series;
  /** Gross disposable income of households per resident, thousand won, nominal. */
  householdIncome(region: string): Series;
  /** Value added of one activity, million won, real (chained), 2020 base. Empty for activities that are not packed. */
  realActivity(region: string, activity: string): Series;
  region(code: string): Region | undefined;
  municipalitiesOf(province: string): readonly Region[];
}

/** The same as plain, compact data for a page: see {@link unpackFigures}. */
export interface PackedFigures {
  regions: Region[];
  series: Record<string, PackedSeries>;
}

/** First year, then one value a year (null = gap); sources and preliminary years as runs. */
export interface PackedSeries {
  from: Year;
  values: (number | null)[];
  preliminary?: Year[];
  /** Source and the first year that it covers, in order. */
  sources: [Year, string][];
}

/** Key of a series. Price and base year are empty if it has none. */
export interface SeriesKind {
  kind: 'grdp' | 'population' | 'published' | 'income' | 'activity';
  region: string;
  price: string;
  base: string;
}

/**
 * Parts of the key of a packed series.
 *
 * @example seriesKind('grdp/41450/nominal/2020') → { kind: 'grdp', region: '41450', price: 'nominal', base: '2020' }
 */
export function seriesKind(key: string): SeriesKind {
  const [kind = '', region = '', ...rest] = key.split('/');
  const base = rest.at(-1) ?? '';
  return {
    kind: kind as SeriesKind['kind'],
    region,
    price: kind === 'grdp' ? (rest[0] ?? '') : '',
    base: /^\d{4}$/.test(base) ? base : ''
  };
}

/** Activities that pages compare over the years. */
const PACKED: ReadonlySet<string> = new Set(['construction']);

/**
 * Packs the rows of the tables into a page.
 *
 * @example packFigures(tables).series['population/41450'].values.at(-1) // → 329120
 */
export function packFigures(tables: Tables): PackedFigures {
  const series: Record<string, PackedSeries> = {};
  const add = <R extends { year: number; source_id: string; status?: 'final' | 'preliminary' }>(
    rows: R[],
    keyOf: (row: R) => string,
    valueOf: (row: R) => number
  ) => {
    for (const [key, found] of group(rows, keyOf)) series[key] = pack(found, valueOf);
  };
  add(
    tables.grdp,
    (row) => `grdp/${row.region_code}/${row.price}/${row.base_year}`,
    (row) => row.grdp_million_krw
  );
  add(
    tables.population,
    (row) => `population/${row.region_code}`,
    (row) => row.population
  );
  add(
    tables.grdp_per_capita_published,
    (row) => `published/${row.region_code}/${row.base_year}`,
    (row) => row.grdp_per_capita_thousand_krw
  );
  add(
    tables.household_disposable_income_per_capita,
    (row) => `income/${row.region_code}`,
    (row) => row.income_per_capita_thousand_krw
  );
  add(
    tables.value_added_by_activity.filter(
      ({ activity, price, base_year }) => PACKED.has(activity) && price === 'real' && base_year === 2020
    ),
    (row) => `activity/${row.region_code}/${row.activity}`,
    (row) => row.value_added_million_krw
  );
  return {
    regions: tables.regions.map((row) => ({
      code: row.region_code,
      name: { en: row.name_en, ko: row.name_ko, he: row.name_he },
      level: row.level,
      parent: row.parent_code,
      part: row.part
    })),
    series
  };
}

function pack<R extends { year: number; source_id: string; status?: 'final' | 'preliminary' }>(
  rows: R[],
  valueOf: (row: R) => number
): PackedSeries {
  const ordered = rows.toSorted((a, b) => a.year - b.year);
  const from = ordered[0]?.year ?? 0;
  const last = ordered.at(-1)?.year ?? from;
  const byYear = new Map(ordered.map((row) => [row.year, row]));
  const values = Array.from({ length: last - from + 1 }, (_, index) => {
    const row = byYear.get(from + index);
    return row ? valueOf(row) : null;
  });
  const preliminary = ordered.filter(({ status }) => status === 'preliminary').map(({ year }) => year);
  const sources = ordered
    .filter(({ source_id }, index) => source_id !== ordered[index - 1]?.source_id)
    .map(({ year, source_id }): [Year, string] => [year, source_id]);
  return { from, values, sources, ...(preliminary.length > 0 ? { preliminary } : {}) };
}

/** Unpacks figures into series, each when it is first needed. */
export function unpackFigures(packed: PackedFigures): Figures {
  const known = new Map<string, Series>();
  const once = (key: string, make: () => Series): Series => {
    const series = known.get(key) ?? make();
    known.set(key, series);
    return series;
  };
  const stored = (key: string) => once(key, () => (packed.series[key] ? unpack(packed.series[key]) : []));
  const regions = new Map(packed.regions.map((region) => [region.code, region]));
  const figures: Figures = {
    regions: packed.regions,
    region: (code) => regions.get(code),
    municipalitiesOf: (province) => packed.regions.filter(({ level, parent }) => level === 'municipality' && parent === province),
    grdp: (region, price, base) => stored(`grdp/${region}/${price}/${base}`),
    population: (region) => stored(`population/${region}`),
    publishedPerCapita: (region, base) => stored(`published/${region}/${base}`),
    derivedPerCapita: (region, price, base) =>
      once(`derived/${region}/${price}/${base}`, () => derivedPerCapita(figures.grdp(region, price, base), figures.population(region))),
    householdIncome: (region) => stored(`income/${region}`),
    realActivity: (region, activity) => stored(`activity/${region}/${activity}`)
  };
  return figures;
}

function unpack({ from, values, preliminary = [], sources }: PackedSeries): Series {
  return values.flatMap((value, index): Observation[] => {
    if (value === null) return [];
    const year = from + index;
    const source = sources.findLast(([first]) => first <= year)?.[1];
    return [{ year, value, preliminary: preliminary.includes(year), sourceIds: source === undefined ? [] : [source] }];
  });
}
