import type { Locale } from './locale';

/** A unit of the tables, and how tables, axes and labels show it. */
export interface Unit {
  /** What a table or axis shows one of, as a multiple of the unit. Korean counts money in 만 (10⁴) and 조 (10¹²). */
  scale: Record<Locale, number>;
  /** Decimals in tables. */
  digits: Record<Locale, number>;
  /** Decimals at a point of a chart, where there is less room. */
  pointDigits: Record<Locale, number>;
  /** Whether figures of regions add up to their whole. */
  isAmount: boolean;
  /** Name in files. */
  code: string;
  /** The unit whose figures it shows in another size. */
  sizeOf?: string;
}

const alike = (value: number): Record<Locale, number> => ({ en: value, ko: value, he: value });

/** The units that the tables use; `indicators.csv` names one for each indicator. */
export const UNITS = {
  'thousand-krw': {
    scale: { en: 1e3, ko: 10, he: 1e3 },
    digits: { en: 2, ko: 0, he: 2 },
    pointDigits: { en: 1, ko: 0, he: 1 },
    isAmount: false,
    code: 'thousand KRW'
  },
  'million-krw': { scale: alike(1e6), digits: alike(2), pointDigits: alike(1), isAmount: true, code: 'million KRW' },
  'million-krw-in-billions': {
    scale: { en: 1e3, ko: 100, he: 1e3 },
    digits: alike(0),
    pointDigits: alike(0),
    isAmount: true,
    code: 'million KRW',
    sizeOf: 'million-krw'
  },
  persons: { scale: alike(1), digits: alike(0), pointDigits: alike(0), isAmount: true, code: 'persons' },
  'thousand-persons': { scale: alike(1e-3), digits: alike(0), pointDigits: alike(0), isAmount: true, code: 'thousand persons' },
  workers: { scale: alike(1), digits: alike(0), pointDigits: alike(0), isAmount: true, code: 'persons' },
  percent: { scale: alike(1), digits: alike(1), pointDigits: alike(1), isAmount: false, code: 'percent' },
  'per-100': { scale: alike(1), digits: alike(1), pointDigits: alike(1), isAmount: false, code: 'per 100 residents' },
  index: { scale: alike(1), digits: alike(1), pointDigits: alike(1), isAmount: false, code: 'index' }
} as const satisfies Record<string, Unit>;

export type UnitId = keyof typeof UNITS;

/** The unit that the tables have the figures in. */
export function tableUnit(unit: UnitId): UnitId {
  const { sizeOf }: Unit = UNITS[unit];
  return (sizeOf as UnitId | undefined) ?? unit;
}

/**
 * Kind of a number. Every number on screen is written by `words/numbers.ts`:
 * - a unit of the tables;
 * - a difference of two figures in that unit, with its sign;
 * - `change`: per cent, with its sign.
 */
export type Quantity = UnitId | `${UnitId}-difference` | 'change';
