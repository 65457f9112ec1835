import type { Tables } from '../data/rows';
import type { DIMENSIONS, TRANSFORMATIONS } from '../data/transformations';
import type { Translated } from '../words/locale';
import { UNITS, type UnitId } from '../words/units';
import type { Grain } from './period';

export const PRICES = ['nominal', 'real'] as const;
/** Current prices, or chained volumes. */
export type Price = (typeof PRICES)[number];
/** Base year of the accounts. */
export type BaseYear = number;

type IndicatorRow = Tables['indicators'][number];

/**
 * What an indicator's figures are: official, calculated here from others, from one table of the accounts, counted in the
 * resident register, a survey or a census, or taken from the records of an office.
 */
export type IndicatorBasis = IndicatorRow['basis'];
export type Transformation = (typeof TRANSFORMATIONS)[number];
/** Heading in the menu of measures. */
export type IndicatorGroup = NonNullable<IndicatorRow['group']>;
/**
 * How the denominator of a ratio is matched to a period of the numerator: of the same period; the mean of the two year ends
 * around a year; or on the nearest day that any of the denominators has, the earlier one if two are as near.
 */
export type Matching = NonNullable<IndicatorRow['matching']>;
export type Dimension = (typeof DIMENSIONS)[number];

/** What an indicator is made of: a column of a table, or a ratio of two other indicators. */
export type Making =
  | { table: string; column: string; filter: readonly (readonly [column: string, value: string])[]; status: string | null }
  | { numerator: string; denominators: readonly string[]; scale: number; matching: Matching };

/** An indicator, as a row of `indicators.csv` describes it. */
export interface Indicator {
  id: string;
  /** Names that addresses of earlier versions use. */
  formerly: readonly string[];
  /** null for an indicator that is not offered by itself. */
  group: IndicatorGroup | null;
  unit: UnitId;
  isStock: boolean;
  grain: Grain;
  /** Where in its period a figure stands on the time axis, from 0 to 1. */
  position: number;
  basis: IndicatorBasis;
  /** The indicator with the official figures of the same thing; null if there is none. */
  official: string | null;
  /** Price of all its series; null if it is a dimension, or has no price. */
  price: Price | null;
  dimensions: readonly Dimension[];
  transformations: readonly Transformation[];
  making: Making;
  /** Name in menus, tables and labels. */
  short: Partial<Translated>;
  /** Name inside a sentence. */
  name: Partial<Translated>;
  /** What it counts and what to be careful of; empty if that goes without saying. */
  note: Partial<Translated>;
}

/** Name of a series: one indicator of one region, and what tells its series apart. Nothing else identifies a series. */
export interface SeriesKey {
  indicator: string;
  /** Code of a region, or {@link MEDIAN}. */
  region: string;
  price: Price | null;
  base: BaseYear | null;
}

/** Not a region: the middle one of all municipalities of the benchmark. */
export const MEDIAN = 'median';

/**
 * The spelling of a key, in pages, files and addresses.
 *
 * @example spellKey({ indicator: 'grdp', region: '41450', price: 'nominal', base: 2020 }) → 'grdp/41450/nominal/2020'
 */
export function spellKey({ indicator, region, price, base }: SeriesKey): string {
  return [indicator, region, price, base].filter((part) => part !== null).join('/');
}

/** Whether figures of regions add up to their whole: then a part is on another scale than the whole. */
export function isAmount({ unit }: Pick<Indicator, 'unit'>): boolean {
  return UNITS[unit].isAmount;
}
