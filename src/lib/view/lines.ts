import { gapTo, shareOf } from '../statistics/compare';
import { partKey, type BaseYear, type Figures, type SeriesKey } from '../statistics/figures';
import { increases, indexed, yearOnYear } from '../statistics/growth';
import { isAmount, spellKey, type Indicator, type IndicatorBasis, type Transformation } from '../statistics/indicator';
import { partOf, PARTS, spellPeriod, type Grain } from '../statistics/period';
import { at, commonPeriods, within, type Period, type Series, type Year } from '../statistics/series';
import type { Quantity } from '../words/units';
import type { Board } from './board';
import type { View } from './view';

/** Basis of a line: that of its indicator, or stated by somebody (a separate point). */
export type Basis = IndicatorBasis | 'stated';
export type Role = 'focus' | 'benchmark' | 'comparison' | 'context';

/** One line of the comparison: one series, shown as one thing. */
export interface Line {
  /** Unique within a figure, stable between views. */
  id: string;
  role: Role;
  key: SeriesKey;
  indicator: Indicator;
  unit: Transformation;
  basis: Basis;
  /** Number among the comparisons, which sets dash and shape. */
  slot: number;
  /** Base period of an index, with the value 100. */
  indexPeriod: Period | null;
  series: Series;
  /** Whether the chart draws it; the others are in the table only. */
  drawn: boolean;
  /** On an older base year than the newest. */
  older: boolean;
}

/** Quantity of the numbers of an indicator, shown as something. */
export function quantityOf({ unit }: Pick<Indicator, 'unit'>, as: Transformation): Quantity {
  switch (as) {
    case 'level':
      return unit;
    case 'share':
      return 'percent';
    case 'gap':
    case 'increase':
      return `${unit}-difference`;
    case 'index':
    case 'change':
      return as;
  }
}

/** Base years of a measure as it is shown, the newest first; null if it has none. */
export function basesOf(figures: Figures, measure: string): readonly (BaseYear | null)[] {
  const { dimensions } = figures.indicator(measure);
  const found = dimensions.includes('base_year') ? figures.bases(measure, priceOf(figures, measure) ?? undefined) : [];
  return found.length > 0 ? found : [null];
}

/** Price of a measure as it is shown: current prices, if it has a choice. */
function priceOf(figures: Figures, measure: string) {
  const { dimensions, price } = figures.indicator(measure);
  return dimensions.includes('price') ? 'nominal' : price;
}

/** Key of a region's series of a measure, on the newest base unless one is given. */
export function keyOf(figures: Figures, measure: string, region: string, base = basesOf(figures, measure)[0] ?? null): SeriesKey {
  return { indicator: measure, region, price: priceOf(figures, measure), base };
}

/** Key of the official figures of the same thing; null if there are none. */
export function officialKey(figures: Figures, key: SeriesKey): SeriesKey | null {
  const official = figures.indicator(key.indicator).official;
  return official !== null && figures.has(official) ? { ...key, indicator: official } : null;
}

/** A region's figures in the source's own unit, on one base year. Empty if no table has them. */
export function levels(board: Pick<Board, 'figures'>, region: string, measure: string, base?: BaseYear | null): Series {
  return board.figures.series(keyOf(board.figures, measure, region, base));
}

/** Basis of a series. The official table has what a city states of itself. */
export function basisOf(figures: Figures, { indicator, region }: SeriesKey): Basis {
  const { basis, id } = figures.indicator(indicator);
  const isOfficialOfAnother = basis === 'published' && figures.indicator(id).group === null;
  return isOfficialOfAnother && figures.region(region)?.level === 'municipality' ? 'stated' : basis;
}

/** Key of a region's line on the level chart: official for provinces and the country if there are official figures. */
export function levelKey(figures: Figures, measure: string, region: string): SeriesKey {
  const key = keyOf(figures, measure, region);
  const level = figures.region(region)?.level ?? 'municipality';
  return (level === 'municipality' ? null : officialKey(figures, key)) ?? key;
}

/**
 * Every line of the comparison, drawn or only in the table, cut to the years of the view.
 * The order is: focus, benchmark, comparisons, context; within each the newest base before the older ones.
 */
export function linesOf(board: Board, view: View): Line[] {
  const { figures, config } = board;
  const { region: focus, measure, unit, from, to, longer, others } = view;
  const bases = basesOf(figures, measure).slice(0, longer ? undefined : 1);
  const breakAt = (base: BaseYear | null) => levels(board, focus, measure, base)[0]?.period ?? null;

  const indexPeriods = new Map<string, Period | null>();
  const indexPeriod = (base: BaseYear | null) => {
    const found = indexPeriods.get(String(base)) ?? sharedPeriods(pairOf(board, view, base), from, to)?.first ?? null;
    indexPeriods.set(String(base), found);
    return found;
  };

  function line(role: Role, key: SeriesKey, slot = 0): Line {
    const own = figures.series(key);
    const reference = figures.series({ ...key, region: config.benchmark });
    const inUnit = (): Series => {
      switch (unit) {
        case 'level':
          return own;
        case 'share':
          return shareOf(own, reference);
        case 'gap':
          return gapTo(own, reference);
        case 'index': {
          const period = indexPeriod(key.base);
          return period === null ? [] : indexed(own, period);
        }
        case 'change':
          return yearOnYear(own);
        case 'increase':
          return increases(own);
      }
    };
    // Each base has the years from where its own begin to where those of the next one begin.
    const place = bases.indexOf(key.base);
    const start = place < bases.length - 1 ? breakAt(key.base) : null;
    const end = place > 0 ? breakAt(bases[place - 1] ?? null) : null;
    const indicator = figures.indicator(key.indicator);
    return {
      id: `${role}/${spellKey(key)}`,
      role,
      key,
      indicator,
      unit,
      basis: basisOf(figures, key),
      slot,
      indexPeriod: unit === 'index' ? indexPeriod(key.base) : null,
      series: within(inUnit(), Math.max(from, start ?? from), Math.min(to, end ?? to)),
      drawn: true,
      older: place > 0
    };
  }

  function withOlder(role: Role, key: SeriesKey, slot = 0): Line[] {
    // Left of the break the province's and Seoul's figures are computed too.
    return [line(role, key, slot), ...bases.slice(1).map((base) => line(role, keyOf(figures, measure, key.region, base), slot))];
  }

  const own = keyOf(figures, measure, focus);
  const official = officialKey(figures, own);
  const isLevel = unit === 'level' && official !== null;
  const keyIn = (region: string) => (isLevel ? levelKey(figures, measure, region) : keyOf(figures, measure, region));
  // What somebody stated is a figure of one year: shares, indices and changes are computed from derived figures alone.
  const stated = isLevel ? [line('focus', official)] : [];
  const behind = isLevel ? [line('benchmark', keyOf(figures, measure, config.benchmark))] : [];
  const compared = view.compare.flatMap((region, slot) => withOlder('comparison', levelKey(figures, measure, region), slot));
  const context = others
    ? figures
        .municipalitiesOf(config.benchmark)
        .filter(({ code }) => code !== focus && !view.compare.includes(code))
        .flatMap(({ code }) => withOlder('context', keyOf(figures, measure, code)))
    : [];

  return [
    ...stated,
    ...withOlder('focus', own),
    ...withOlder('benchmark', keyIn(config.benchmark)).map((found) => ({ ...found, drawn: !isDwarfed(board, view) })),
    ...[...behind, ...(unit === 'level' ? madeOf(board, view) : [])].map((found) => ({ ...found, drawn: false })),
    ...compared,
    ...context
  ].filter(({ series }) => series.length > 0);
}

/** The focus and the benchmark of a view; the focus alone if no table has the benchmark. */
function pairOf(board: Board, { region, measure }: Pick<View, 'region' | 'measure'>, base: BaseYear | null): Series[] {
  const [own = [], reference = []] = [region, board.config.benchmark].map((code) => levels(board, code, measure, base));
  return hasBenchmark(board, measure) ? [own, reference] : [own];
}

/** The periods of both; of the focus alone if they have one or none in common and it has more. */
function sharedPeriods([own = [], ...rest]: readonly Series[], from: Year, to: Year) {
  const [common, alone] = [[own, ...rest], [own]].map((series) => commonPeriods(series, from, to));
  return alone && alone.first < alone.last && (!common || common.first === common.last) ? alone : (common ?? null);
}

/** Whether any base of a measure has figures of the benchmark. */
export function hasBenchmark(board: Board, measure: string): boolean {
  return hasLevels(board, board.config.benchmark, measure);
}

/** Whether a region has figures of a measure on any base. */
export function hasLevels({ figures }: Pick<Board, 'figures'>, region: string, measure: string): boolean {
  return basesOf(figures, measure).some((base) => levels({ figures }, region, measure, base).length > 0);
}

/** On one axis with a whole province the city's line would be flat: the province is in the table only. */
export function isDwarfed({ figures }: Pick<Board, 'figures'>, { measure, unit }: Pick<View, 'measure' | 'unit'>): boolean {
  return isAmount(figures.indicator(measure)) && (unit === 'level' || unit === 'increase');
}

/** What the focus's ratio is made of and comes to: its share of the benchmark, and its parts that have the same periods. */
function madeOf(board: Board, { region, measure, from, to }: View): Line[] {
  const { figures, config } = board;
  const own = keyOf(figures, measure, region);
  const indicator = figures.indicator(measure);
  if ('table' in indicator.making) return [];
  const common = { role: 'focus' as const, slot: 0, indexPeriod: null, drawn: false, older: false };
  const share = shareOf(figures.series(own), levels(board, config.benchmark, measure, own.base));
  const { numerator, denominators, matching } = indicator.making;
  // What a figure is divided by on the nearest day stands on other days.
  const parts = [numerator, ...(matching === 'nearest' ? [] : denominators)]
    .map((id) => figures.indicator(id))
    .filter(({ grain }) => grain === indicator.grain)
    .map((part) => ({ part, key: partKey(own, part) }));
  return [
    ...(indicator.transformations.includes('share')
      ? [{ key: own, indicator, unit: 'share' as const, basis: indicator.basis, series: share }]
      : []),
    ...parts.map(({ part, key }) => ({ key, indicator: part, unit: 'level' as const, basis: part.basis, series: figures.series(key) }))
  ].map((line) => ({
    ...common,
    ...line,
    id: `made/${spellKey(line.key)}/${line.unit}`,
    series: within(line.series, from, to)
  }));
}

/** Where figures end on the time axis, and their last period. */
export interface FiguresEnd {
  at: number;
  period: Period;
  grain: Grain;
}

/** Where the figures of the focus end, whatever part of the time axis is shown; null if there are none. */
export function figuresEnd(board: Board, { region, measure }: View): FiguresEnd | null {
  const { grain } = board.figures.indicator(measure);
  const last = levels(board, region, measure).at(-1);
  return last ? { at: last.period + 1 / PARTS[grain], period: last.period, grain } : null;
}

/** Whether a region has any figure of a measure, so that choosing it would show something. */
export function hasFigures(board: Board, region: string, measure: string): boolean {
  return board.figures.series(levelKey(board.figures, measure, region)).length > 0 || hasLevels(board, region, measure);
}

/** First and last period of both the focus and the benchmark, on one base, within the years of the view. */
export interface Span {
  base: BaseYear | null;
  first: Period;
  last: Period;
  /** True if the years of the view have no figure and the last period of all is used instead. */
  outside: boolean;
}

/**
 * The periods that the sentences of a view are about: on the newest base, or if the longer view has less than two of them on it,
 * on an older one.
 */
export function spanOf(board: Board, view: View, measure: string = view.measure): Span {
  const { grain } = board.figures.indicator(measure);
  const spanIn = (base: BaseYear | null, from: Year, to: Year) => {
    const pair = pairOf(board, { ...view, measure }, base);
    const found = sharedPeriods(pair, from, to);
    // Half-years and quarters are compared with the same part of another year.
    const first = found && (grain === 'half-year' || grain === 'quarter') && firstLike(pair, found.last, from, grain);
    return found && first ? { ...found, first } : found;
  };
  const [newest = null, ...older] = basesOf(board.figures, measure);
  const found = spanIn(newest, view.from, view.to);
  if (view.longer && (!found || found.first === found.last)) {
    for (const base of older) {
      const earlier = spanIn(base, view.from, view.to);
      if (earlier && earlier.first < earlier.last) return { base, ...earlier, outside: false };
    }
  }
  if (found) return { base: newest, ...found, outside: false };
  const last = spanIn(newest, -Infinity, Infinity)?.last ?? view.to;
  return { base: newest, first: last, last, outside: true };
}

/** The first period that is the same part of its year as another one and has a figure in all series. */
function firstLike([head = [], ...rest]: readonly Series[], last: Period, from: Year, grain: Grain): Period | undefined {
  return within(head, from, Math.floor(last))
    .map(({ period }) => period)
    .find((period) => partOf(period, grain) === partOf(last, grain) && rest.every((series) => at(series, period)));
}

/** The city figure of the focus in a year, if there is one beside the derived one. */
export function statedIn({ figures }: Board, region: string, year: Year) {
  return at(figures.publishedPerCapita(region, figures.newestBase), year);
}

/** A period of a line, as tables and files write it. */
export function spelled({ indicator }: Pick<Line, 'indicator'>, period: Period): string {
  return spellPeriod(period, indicator.grain);
}
