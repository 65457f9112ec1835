import type { Translated } from '../words/locale';
import { MEDIAN, spellKey, type BaseYear, type Indicator, type Price, type SeriesKey } from './indicator';
import { PARTS, periodIn, type Grain, type Period } from './period';
import { meanPopulation } from './perCapita';
import { medianOfAll } from './rank';
import { ratioOf } from './ratio';
import type { Observation, Series } from './series';

export type { BaseYear, Price, SeriesKey } from './indicator';

export interface Region {
  code: string;
  name: Translated;
  level: 'country' | 'province' | 'municipality';
  parent: string | null;
  part: 'north' | 'south' | null;
}

/** The indicators of a page and their series. A series never combines two base years or two kinds of price. */
export interface Figures {
  regions: readonly Region[];
  region(code: string): Region | undefined;
  municipalitiesOf(province: string): readonly Region[];
  /** @throws {RangeError} if the page does not have the indicator */
  indicator(id: string): Indicator;
  has(indicator: string): boolean;
  /** Every indicator of the page, in the order of the table. */
  indicators(): readonly Indicator[];
  /** The series of a key, stored or computed; empty if no table has it. */
  series(key: SeriesKey): Series;
  /** Base years on which municipalities have an indicator, the newest first; of one that only wider regions have, all of them. */
  bases(indicator: string, price?: Price): readonly BaseYear[];
  /** Newest base year of GRDP at current prices: what the dashboard shows unless the reader asks for more years. */
  newestBase: BaseYear;
  /** The base year on which most years of GRDP at current prices are known. */
  longestBase: BaseYear;
  /** Newest base year of real GRDP. */
  realBase: BaseYear;
  /** Adds indicators that were fetched later, with their series. */
  add(packed: Omit<PackedFigures, 'regions'>): void;
  /** GRDP, million won. */
  grdp(region: string, price: Price, base: BaseYear): Series;
  /** Registered Korean nationals on 31 December. */
  population(region: string): Series;
  /** Official GRDP per capita, thousand won, at current prices. */
  publishedPerCapita(region: string, base: BaseYear): Series;
  /** GRDP ÷ mid-year registered population, thousand won. */
  derivedPerCapita(region: string, price: Price, base: BaseYear): Series;
  /** Gross disposable income of households per resident, thousand won, at current prices. */
  householdIncome(region: string): Series;
}

/** Indicators that texts are about, by their ids in `indicators.csv`. */
export const GRDP = 'grdp';
export const POPULATION = 'population';
export const MEAN_POPULATION = 'mid-year-population';
export const PER_CAPITA = 'grdp-per-capita';
export const OFFICIAL_PER_CAPITA = 'grdp-per-capita-official';
export const HOUSEHOLD_INCOME = 'household-income';

/** Key of GRDP, million won. */
export function grdpKey(region: string, base: BaseYear, price: Price = 'nominal'): SeriesKey {
  return { indicator: GRDP, region, price, base };
}

/** Key of the registered population on 31 December. */
export function populationKey(region: string): SeriesKey {
  return { indicator: POPULATION, region, price: null, base: null };
}

/** Key of the mid-year registered population. */
export function meanPopulationKey(region: string): SeriesKey {
  return { ...populationKey(region), indicator: MEAN_POPULATION };
}

/** Key of GRDP per capita, our calculation. */
export function perCapitaKey(region: string, base: BaseYear, price: Price = 'nominal'): SeriesKey {
  return { indicator: PER_CAPITA, region, price, base };
}

/** Key of GRDP per capita as published, at current prices. */
export function officialPerCapitaKey(region: string, base: BaseYear): SeriesKey {
  return { indicator: OFFICIAL_PER_CAPITA, region, price: 'nominal', base };
}

/** Key of the disposable income of households per resident. */
export function householdIncomeKey(region: string): SeriesKey {
  return { indicator: HOUSEHOLD_INCOME, region, price: 'nominal', base: null };
}

/** The same as plain, compact data for a page: see {@link unpackFigures}. */
export interface PackedFigures {
  regions: Region[];
  indicators: Indicator[];
  /** By the key of the series without its region, then by region. */
  series: Record<string, PackedFamily>;
  /** Base years on which municipalities have an indicator at a price, the newest first. */
  bases: Record<string, BaseYear[]>;
}

/** Series that differ in their region alone. What most of them share stands once. */
export interface PackedFamily {
  /** First period, if no period is left out between the first and the last; else all periods. */
  periods: Period | Period[];
  preliminary?: Period[];
  /** Source and the first period that it covers, in order. */
  sources: [Period, string][];
  /** One value a period; null is a gap, a missing value at the end too. */
  values: Record<string, (number | null)[]>;
  /** Regions whose preliminary periods or sources are others. */
  except?: Record<string, Pick<PackedFamily, 'preliminary' | 'sources'>>;
}

/** Name of the base years of an indicator at a price. */
export function baseName(indicator: string, price: Price | null): string {
  return price === null ? indicator : `${indicator}/${price}`;
}

/** Spelling of a key without its region. */
export function familyOf({ indicator, price, base }: SeriesKey): string {
  return [indicator, price, base].filter((part) => part !== null).join('/');
}

/** The period so many periods after another. */
export function periodAfter(first: Period, count: number, grain: Grain): Period {
  const parts = Math.round((first - Math.floor(first)) * PARTS[grain]) + count;
  return periodIn(Math.floor(first) + Math.floor(parts / PARTS[grain]), (parts % PARTS[grain]) + 1, grain);
}

/**
 * Unpacks figures into series, each when it is first needed.
 *
 * @param province whose municipalities a median is the middle of
 * @example unpackFigures(packed, '41').series({ indicator: 'grdp-per-capita', region: '41450', price: 'nominal', base: 2020 })
 *   .at(-1) // → { period: 2022, value: 28_566, … }
 */
export function unpackFigures(packed: PackedFigures, province: string): Figures {
  const known = new Map<string, Series>();
  const families = new Map<string, PackedFamily>();
  const knownBases: PackedFigures['bases'] = {};
  const indicators = new Map<string, Indicator>();
  const regions = new Map(packed.regions.map((region) => [region.code, region]));
  const municipalitiesOf = (parent: string) =>
    packed.regions.filter((region) => region.level === 'municipality' && region.parent === parent);
  const indicator = (id: string) => {
    const found = indicators.get(id);
    if (!found) throw new RangeError(`There is no indicator “${id}” on this page.`);
    return found;
  };

  function series(key: SeriesKey): Series {
    const name = spellKey(key);
    const found = known.get(name) ?? make(key);
    known.set(name, found);
    return found;
  }

  function make(key: SeriesKey): Series {
    const own = indicators.get(key.indicator);
    if (!own) return [];
    if (key.region === MEDIAN) return medianOfAll(municipalitiesOf(province).map(({ code }) => series({ ...key, region: code })));
    const { making } = own;
    if ('table' in making) {
      const family = families.get(familyOf(key));
      return family ? unpackFamily(family, key.region, own.grain) : [];
    }
    const part = (id: string) => ({ indicator: indicator(id), series: series(partKey(key, indicator(id))) });
    const numerator = part(making.numerator);
    return making.denominators.length === 0 ? meanPopulation(numerator.series) : ratioOf(numerator, making.denominators.map(part), making);
  }

  function bases(id: string, price?: Price): readonly BaseYear[] {
    const { making, price: own } = indicator(id);
    return 'table' in making ? (knownBases[baseName(id, price ?? own)] ?? []) : bases(making.numerator, price);
  }

  function add(more: Omit<PackedFigures, 'regions'>): void {
    for (const one of more.indicators) indicators.set(one.id, one);
    for (const [family, found] of Object.entries(more.series)) families.set(family, found);
    Object.assign(knownBases, more.bases);
  }

  add(packed);
  const [newestBase = NaN, ...others] = indicators.has(GRDP) ? bases(GRDP, 'nominal') : [];
  const yearsOn = (base: BaseYear) => series({ indicator: PER_CAPITA, region: province, price: 'nominal', base }).length;
  return {
    regions: packed.regions,
    region: (code) => regions.get(code),
    municipalitiesOf,
    indicator,
    has: (id) => indicators.has(id),
    indicators: () => [...indicators.values()],
    series,
    bases,
    newestBase,
    longestBase: others.reduce((longest, base) => (yearsOn(base) > yearsOn(longest) ? base : longest), newestBase),
    realBase: (indicators.has(GRDP) ? bases(GRDP, 'real') : [])[0] ?? newestBase,
    add,
    grdp: (region, price, base) => series(grdpKey(region, base, price)),
    population: (region) => series(populationKey(region)),
    publishedPerCapita: (region, base) => series(officialPerCapitaKey(region, base)),
    derivedPerCapita: (region, price, base) => series(perCapitaKey(region, base, price)),
    householdIncome: (region) => series(householdIncomeKey(region))
  };
}

/** Key of a part of a ratio: it has the prices and base year that its own indicator knows. */
export function partKey({ region, price, base }: SeriesKey, part: Indicator): SeriesKey {
  return {
    indicator: part.id,
    region,
    price: part.dimensions.includes('price') ? price : part.price,
    base: part.dimensions.includes('base_year') ? base : null
  };
}

function unpackFamily({ periods, values, except, ...common }: PackedFamily, region: string, grain: Grain): Series {
  const { preliminary = [], sources } = except?.[region] ?? common;
  return (values[region] ?? []).flatMap((value, index): Observation[] => {
    if (value === null) return [];
    const period = typeof periods === 'number' ? periodAfter(periods, index, grain) : (periods[index] ?? NaN);
    const source = sources.findLast(([first]) => first <= period)?.[1];
    return [{ period, value, preliminary: preliminary.includes(period), sourceIds: source === undefined ? [] : [source] }];
  });
}
