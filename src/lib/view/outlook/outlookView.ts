import type { Percent, Year } from '../../statistics/series';
import { readQuery, writeQuery, type Addressed, type Codec, type Codecs } from '../query';

/** The reader's assumptions: annual growth in per cent, a target year, and a target of their own. */
export interface OutlookView {
  output: Percent;
  population: Percent;
  /** Growth of the benchmark's GRDP per capita. */
  benchmark: Percent;
  until: Year;
  /** Thousand won per resident; null if none is set. */
  own: number | null;
}

/** Range of a lever, in its own unit. */
export interface LeverRange {
  min: number;
  max: number;
  step: number;
}

export const LEVERS: Record<'output' | 'population' | 'benchmark', LeverRange> = {
  output: { min: -10, max: 25, step: 0.1 },
  population: { min: -5, max: 15, step: 0.1 },
  benchmark: { min: -5, max: 15, step: 0.1 }
};

/** Own targets in thousand won per resident. */
export const OWN_TARGET: LeverRange = { min: 1_000, max: 500_000, step: 10 };

/** A catch-up further off than this many years is said never to come. */
export const FAR = 100;

/** Years after the last figure that can be looked at, from the nearest to the furthest. */
export const NEAREST = 2;
export const FURTHEST = 23;

/**
 * The view of the page about targets, and how it is read from and written to the URL.
 *
 * @param standard the newest change there is, as exactly as the tables have it; a lever that was moved has a step's value
 * @param last year of the last figure
 * @example outlookAddress(standard, 2022).write({ ...standard, until: 2035, own: 40_000 }) → '?until=2035&own=40000'
 */
export function outlookAddress(standard: OutlookView, last: Year): Addressed<OutlookView> {
  const years = { min: last + NEAREST, max: last + FURTHEST, step: 1 };
  const number = ({ min, max, step }: LeverRange): Codec<number, unknown> => ({
    read(text) {
      const value = Number(text);
      return /^-?\d+(\.\d)?$/.test(text) && value >= min && value <= max && isStep(value, step) ? value : undefined;
    },
    write: String
  });
  const own = number(OWN_TARGET);
  const codecs: Codecs<OutlookView, unknown> = {
    output: number(LEVERS.output),
    population: number(LEVERS.population),
    benchmark: number(LEVERS.benchmark),
    until: number(years),
    own: { read: own.read, write: (value) => (value === null ? '' : String(value)) }
  };
  // What the reader did not touch stays as exact as it is.
  const kept = ({ output, population, benchmark, until, own: target }: Partial<OutlookView>): Partial<OutlookView> => ({
    ...(output === undefined ? {} : { output: clamped(output, LEVERS.output) }),
    ...(population === undefined ? {} : { population: clamped(population, LEVERS.population) }),
    ...(benchmark === undefined ? {} : { benchmark: clamped(benchmark, LEVERS.benchmark) }),
    ...(until === undefined ? {} : { until: clamped(until, years) }),
    ...(target === undefined ? {} : { own: target === null ? null : clamped(target, OWN_TARGET) })
  });
  return {
    standard,
    read: (query) => readQuery(query, codecs, standard, undefined),
    write: (view) => writeQuery(view, codecs, standard),
    change: (view, change) => ({ ...view, ...kept(change) })
  };
}

function isStep(value: number, step: number): boolean {
  return Math.abs(value / step - Math.round(value / step)) < 1e-6;
}

/** The nearest value within a lever's range, between its steps too. */
export function within(value: number, { min, max }: Pick<LeverRange, 'min' | 'max'>): number {
  return Math.min(max, Math.max(min, value));
}

/** The nearest value that a lever can be moved to. */
export function clamped(value: number, range: LeverRange): number {
  return Number((Math.round(within(value, range) / range.step) * range.step).toFixed(1));
}
