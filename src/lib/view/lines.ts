import { gapTo, shareOf } from '../economy/compare';
import type { BaseYear, Figures } from '../economy/figures';
import { increases, indexed, yearOnYear } from '../economy/growth';
import { medianOfAll } from '../economy/rank';
import { at, commonYears, within, type Series, type Year } from '../economy/series';
import type { Quantity } from '../words/numbers';
import type { Board } from './board';
import { MEDIAN, type Measure, type Unit, type View } from './view';

/**
 * Basis of a line: published, derived here, stated by somebody (a separate point),
 * from one table of the accounts, or counted on a date.
 */
export type Basis = 'published' | 'derived' | 'stated' | 'accounts' | 'registered';
export type Role = 'focus' | 'benchmark' | 'comparison' | 'context';

/** One line of the comparison: one region, one measure, one unit, one basis, one base year. */
export interface Line {
  /** Unique within a figure, stable between views. */
  id: string;
  role: Role;
  /** Code of the region, or {@link MEDIAN}. */
  region: string;
  measure: Measure;
  unit: Unit;
  basis: Basis;
  /** Base year of the accounts; null for population. */
  base: BaseYear | null;
  /** Number among the comparisons, which sets dash and shape. */
  slot: number;
  /** Base year of an index, with the value 100. */
  indexYear: Year | null;
  series: Series;
  /** Whether the chart draws it; the others are in the table only. */
  drawn: boolean;
}

export const BASES = { older: 2015, current: 2020 } as const;

/** The activity shown as construction. */
const CONSTRUCTION = 'construction';

/** Quantity of the numbers of a measure in a unit. */
export function quantityOf(measure: Measure, unit: Unit): Quantity {
  if (unit !== 'level') return unit;
  switch (measure) {
    case 'per-capita':
      return 'perCapita';
    case 'grdp':
    case 'construction':
      return 'total';
    case 'population':
      return 'persons';
  }
}

/** Basis of a region's line on the level chart: official for provinces and the country, derived for municipalities. */
export function basisOf(region: string, measure: Measure, figures: Figures): Basis {
  switch (measure) {
    case 'grdp':
    case 'construction':
      return 'accounts';
    case 'population':
      return 'registered';
    case 'per-capita': {
      const level = figures.region(region)?.level ?? 'municipality';
      return level === 'municipality' ? 'derived' : 'published';
    }
  }
}

/** A region's figures in the source's own unit, on one basis and base year. Empty if no table has them. */
export function levels(board: Board, region: string, measure: Measure, basis: Basis, base: BaseYear): Series {
  const { figures, config } = board;
  if (region === MEDIAN) {
    const all = figures.municipalitiesOf(config.benchmark);
    return medianOfAll(all.map(({ code }) => levels(board, code, measure, basis, base)));
  }
  switch (measure) {
    case 'grdp':
      return figures.grdp(region, 'nominal', base);
    case 'population':
      return figures.population(region);
    case 'construction':
      return base === BASES.current ? figures.realActivity(region, CONSTRUCTION) : [];
    case 'per-capita':
      return basis === 'derived' ? figures.derivedPerCapita(region, 'nominal', base) : figures.publishedPerCapita(region, base);
  }
}

/**
 * Every line of the comparison, drawn or only in the table, cut to the years of the view.
 * The order is: focus, benchmark, comparisons, context; within each the current base before the older one.
 */
export function linesOf(board: Board, view: View): Line[] {
  const { figures, config } = board;
  const { region: focus, measure, unit, from, to, longer, others } = view;
  const current = BASES.current;
  const breakYear = longer && hasOlderBase(measure) ? firstYear(levels(board, focus, measure, ownBasis(measure), current)) : null;

  const reference = (basis: Basis, base: BaseYear) => levels(board, config.benchmark, measure, basis, base);
  const indexYears = new Map<BaseYear, Year | null>();
  const indexYear = (base: BaseYear) => {
    const known = indexYears.get(base);
    if (known !== undefined) return known;
    const basis = ownBasis(measure);
    const found = commonYears([levels(board, focus, measure, basis, base), reference(basis, base)], from, to)?.first ?? null;
    indexYears.set(base, found);
    return found;
  };

  function line(role: Role, region: string, basis: Basis, base: BaseYear, slot = 0): Line {
    const own = levels(board, region, measure, basis, base);
    const inUnit = (): Series => {
      switch (unit) {
        case 'level':
          return own;
        case 'share':
          return shareOf(own, reference(basis, base));
        case 'gap':
          return gapTo(own, reference(basis, base));
        case 'index': {
          const year = indexYear(base);
          return year === null ? [] : indexed(own, year);
        }
        case 'change':
          return yearOnYear(own);
        case 'increase':
          return increases(own);
      }
    };
    const [first, last] = base === BASES.older ? [from, Math.min(to, breakYear ?? to)] : [Math.max(from, breakYear ?? from), to];
    const id = [role, region, basis, base].join('/');
    return {
      id,
      role,
      region,
      measure,
      unit,
      basis,
      base: measure === 'population' ? null : base,
      slot,
      indexYear: unit === 'index' ? indexYear(base) : null,
      series: within(inUnit(), first, last),
      drawn: true
    };
  }

  function withOlder(role: Role, region: string, basis: Basis, slot = 0): Line[] {
    const lines = [line(role, region, basis, current, slot)];
    // Left of the break everything is on the older base; the province's and Seoul's figures there are derived too.
    if (breakYear !== null) lines.push(line(role, region, ownBasis(measure), BASES.older, slot));
    return lines;
  }

  const isLevel = measure === 'per-capita' && unit === 'level';
  const benchmarkBasis = isLevel ? basisOf(config.benchmark, measure, figures) : ownBasis(measure);
  // What somebody stated is a figure of one year: shares, indices and changes are computed from derived figures alone.
  const stated = isLevel ? [line('focus', focus, 'stated', current)] : [];
  const behind = isLevel ? [line('benchmark', config.benchmark, 'derived', current), ...madeOf(board, view)] : [];
  const compared = view.compare.flatMap((region, slot) => withOlder('comparison', region, basisOf(region, measure, figures), slot));
  const context = others
    ? figures
        .municipalitiesOf(config.benchmark)
        .filter(({ code }) => code !== focus && !view.compare.includes(code))
        .flatMap(({ code }) => withOlder('context', code, ownBasis(measure)))
    : [];

  return [
    ...stated,
    ...withOlder('focus', focus, ownBasis(measure)),
    ...withOlder('benchmark', config.benchmark, benchmarkBasis).map((found) => ({ ...found, drawn: !isDwarfed(view) })),
    ...behind.map((found) => ({ ...found, drawn: false })),
    ...compared,
    ...context
  ].filter(({ series }) => series.length > 0);
}

/** Whether a measure has a series on the older base year too. */
function hasOlderBase(measure: Measure): boolean {
  return measure === 'per-capita' || measure === 'grdp';
}

/** On one axis with a whole province the city's line would be flat: the province is in the table only. */
export function isDwarfed({ measure, unit }: Pick<View, 'measure' | 'unit'>): boolean {
  return measure !== 'per-capita' && (unit === 'level' || unit === 'increase');
}

/** Basis on which municipalities, and everything computed with them, stand. */
export function ownBasis(measure: Measure): Basis {
  switch (measure) {
    case 'per-capita':
      return 'derived';
    case 'grdp':
    case 'construction':
      return 'accounts';
    case 'population':
      return 'registered';
  }
}

/** What the focus's derived figure is made of and comes to: its share of the benchmark, its GRDP, its population. */
function madeOf(board: Board, { region, from, to }: View): Line[] {
  const { figures, config } = board;
  const common = { role: 'focus' as const, region, slot: 0, indexYear: null, drawn: false };
  const base = BASES.current;
  const share = shareOf(
    levels(board, region, 'per-capita', 'derived', base),
    levels(board, config.benchmark, 'per-capita', 'derived', base)
  );
  const lines: Pick<Line, 'measure' | 'unit' | 'basis' | 'base' | 'series'>[] = [
    { measure: 'per-capita', unit: 'share', basis: 'derived', base, series: share },
    { measure: 'grdp', unit: 'level', basis: 'accounts', base, series: figures.grdp(region, 'nominal', base) },
    { measure: 'population', unit: 'level', basis: 'registered', base: null, series: figures.population(region) }
  ];
  return lines.map((line) => ({ ...common, ...line, id: `made/${line.measure}/${line.unit}`, series: within(line.series, from, to) }));
}

/** Where the figures of the focus end on the time axis, whatever part of it is shown; null where there are none. */
export function figuresEnd(board: Board, { region, measure }: View): { at: number; year: Year } | null {
  const last = levels(board, region, measure, ownBasis(measure), BASES.current).at(-1);
  return last ? { at: last.year + 1, year: last.year } : null;
}

function firstYear(series: Series): Year | null {
  return series[0]?.year ?? null;
}

/** Whether a region has any figure of a measure, so that choosing it would show something. */
export function hasFigures(board: Board, region: string, measure: Measure): boolean {
  const basis = region === MEDIAN ? ownBasis(measure) : basisOf(region, measure, board.figures);
  const bases = measure === 'per-capita' && basis === 'published' ? [BASES.current] : [BASES.current, BASES.older];
  return bases.some((base) => levels(board, region, measure, basis, base).length > 0);
}

/** First and last year of both the focus and the benchmark, on one base, within the years of the view. */
export interface Span {
  base: BaseYear;
  first: Year;
  last: Year;
  /** True if the years of the view have no figure and the last year of all is used instead. */
  outside: boolean;
}

/**
 * Years for figures that compare two years: on the current base, or, if the view has fewer than two of its years and the longer view
 * is on, on the older base.
 */
export function spanOf(board: Board, view: View, measure: Measure = view.measure): Span {
  const pair = (base: BaseYear) =>
    [view.region, board.config.benchmark].map((region) => levels(board, region, measure, ownBasis(measure), base));
  const found = commonYears(pair(BASES.current), view.from, view.to);
  if (view.longer && hasOlderBase(measure) && (!found || found.first === found.last)) {
    const older = commonYears(pair(BASES.older), view.from, view.to);
    if (older && older.first < older.last) return { base: BASES.older, ...older, outside: false };
  }
  if (found) return { base: BASES.current, ...found, outside: false };
  const all = commonYears(pair(BASES.current), -Infinity, Infinity);
  const last = all?.last ?? view.to;
  return { base: BASES.current, first: last, last, outside: true };
}

/** The city figure of the focus in a year, if there is one beside the derived one. */
export function statedIn(board: Board, region: string, year: Year) {
  return at(board.figures.publishedPerCapita(region, BASES.current), year);
}
