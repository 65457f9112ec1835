import { changeBetween } from '../../statistics/growth';
import { meanPopulation } from '../../statistics/perCapita';
import { at, within, zip, type Observation, type Series } from '../../statistics/series';
import { exactNumber, fixedNumber } from '../../words/exactNumber';
import { unitName, usualFactor, type FileUnit } from '../../words/fileUnits';
import { mi } from '../../words/importMessages';
import type { Locale } from '../../words/locale';
import { isolate, signedPercent, years } from '../../words/numbers';
import type { Board } from '../board';
import { nameOf } from '../names';
import { peakTold } from '../peak';
import type { Sourced } from '../sources';
import { comparedName, comparedSeries, comparedUnit, type ComparedKey } from './compared';

/** Figures of one region of a reader's file, in the file's unit. null is a gap. */
export interface OwnSeries {
  region: string;
  name: string;
  code: string | null;
  points: readonly { year: number; value: number | null; preliminary: boolean; undecided: boolean }[];
}

/** What a reader wants to see of a file. */
export interface OwnChoice {
  item: string;
  unit: FileUnit | null;
  fileName: string;
  /** Whether the item counts the residents at each year's end. */
  isResidents: boolean;
  from: number;
  to: number;
  /** Factor of the unit to show; null: the usual unit of the language. */
  factor: number | null;
  /** Residents to divide by, by region, in persons; null: figures are not divided. */
  residents: ReadonlyMap<string, Series> | null;
  compare: ComparedKey | null;
}

/** One line of the chart, in the shown unit. */
export interface OwnLine {
  id: string;
  region: string;
  name: string;
  role: 'focus' | 'benchmark' | 'comparison';
  /** Number among the comparisons, which sets colour and dash. */
  slot: number;
  /** A line of the dashboard's own figures, beside that of the file. */
  built: boolean;
  points: { x: number; y: number; year: number; preliminary: boolean }[];
}

/** What the chart of a reader's file shows. */
export interface OwnFigure {
  title: string;
  sub: string;
  /** Sources of the dashboard's own figures that are drawn, or that the file's were divided by. */
  sourceIds: string[];
  label: string;
  from: number;
  to: number;
  lines: OwnLine[];
  unit: string;
  tick(value: number, step: number): string;
  value(value: number): string;
  /** A figure in won, persons or the file's own unit, in words. */
  amount(value: number): string;
  sentences: Sourced[];
  /** Whether any point is preliminary. */
  hasPreliminary: boolean;
  table: { head: string[]; rows: { year: number; cells: string[] }[] };
}

/** Maximum number of regions in a chart before lines become indistinguishable. */
export const MOST_REGIONS = 5;
/** A flow is placed in the middle of its year, a stock at its end. */
const TEN_THOUSAND = 1e4;
const MIDDLE = 0.5;
const END = 1;

/**
 * Figures of a file in won, persons or its own unit; per resident if residents are given: the figure ÷ the mean of the
 * residents at the two year ends around the year, which leaves a gap if either is missing.
 */
export function ownValues({ region, points }: OwnSeries, { unit, residents }: Pick<OwnChoice, 'unit' | 'residents'>): Series {
  const series = points.flatMap(({ year, value, preliminary }): Observation[] =>
    value === null ? [] : [{ period: year, value: value * (unit?.factor ?? 1), preliminary, sourceIds: [] }]
  );
  if (!residents) return series;
  return zip(series, meanPopulation(residents.get(region) ?? []), (value, persons) => (persons > 0 ? value / persons : null));
}

/** The same without its unit: quotients to the sixth decimal. */
export function exactFigure(value: number, { unit, residents }: Pick<OwnChoice, 'unit' | 'residents'>, locale: Locale): string {
  const counted = value / (unit?.factor ?? 1);
  return exactNumber(residents ? Math.round(counted * 1e6) / 1e6 : counted, locale);
}

/**
 * A figure in won, persons or the file's own unit, in the unit of the file with every digit.
 *
 * @example exactAmount(9_300_000e6, { unit: 백만원, residents: null }, 'en') → '9,300,000 million won'
 */
export function exactAmount(value: number, { unit, residents }: Pick<OwnChoice, 'unit' | 'residents'>, locale: Locale): string {
  const text = exactFigure(value, { unit, residents }, locale);
  if (!unit) return text;
  const name = unitName(unit, unit.factor, locale);
  return mi.amount({ value: text, unit: residents ? mi.per_resident_unit({ unit: name }, { locale }) : name }, { locale });
}

/** Content of the chart of a file, its sentences and its table. */
export function ownFigureOf(board: Board, all: readonly OwnSeries[], choice: OwnChoice, locale: Locale): OwnFigure {
  const options = { locale };
  const { unit, residents, from, to, compare } = choice;
  const { focus, benchmark } = board.config;
  const drawn = all.slice(0, MOST_REGIONS);
  const lead = drawn.some(({ code }) => code === focus) ? focus : null;
  const values = drawn.map((own) => ({
    own,
    name: own.code === null ? isolate(own.name, locale) : nameOf(board, own.code, locale),
    series: within(ownValues(own, choice), from, to),
    built: own.code === null || !compare ? [] : within(builtIn(board, compare, own.code), from, to)
  }));
  const largest = Math.max(...values.flatMap(({ series, built }) => [...series, ...built].map(({ value }) => Math.abs(value))), 0);
  const shownUnit: FileUnit = unit ?? { text: mi.unit_none({}, options), kind: 'other', factor: 1 };
  const factor = choice.factor ?? usualFactor(shownUnit, largest, locale);
  const name = unitName(shownUnit, factor, locale);
  const unitText = residents ? mi.per_resident_unit({ unit: name }, options) : name;
  const scale = shownUnit.kind === 'won' || shownUnit.kind === 'persons' ? factor : shownUnit.factor;
  const digits = digitsFor(largest / scale, shownUnit.kind, scale);
  const isStock = choice.isResidents;
  const offset = isStock ? END : MIDDLE;
  const points = (series: Series) =>
    series.map(({ period: year, value, preliminary }) => ({ x: year + offset, y: value / scale, year, preliminary }));
  let slots = 0;
  const lines = values.flatMap(({ own, name: region, series, built }, index): OwnLine[] => {
    const role = own.code === lead || (lead === null && index === 0) ? 'focus' : own.code === benchmark ? 'benchmark' : 'comparison';
    const slot = role === 'comparison' ? slots++ : 0;
    const line = { role, slot, region: own.region } as const;
    return [
      ...(built.length > 0
        ? [{ id: `${own.region} built`, name: mi.name_built({ name: region }, options), ...line, built: true, points: points(built) }]
        : []),
      ...(series.length > 0 ? [{ id: own.region, name: region, ...line, built: false, points: points(series) }] : [])
    ];
  });
  const span = spanOf(lines, from, to);
  const spanText = years(span.from, span.to, locale);
  const value = (shown: number) => fixedNumber(shown, digits, locale);
  const amount = (whole: number) => {
    const text = value(whole / scale);
    return unit ? mi.amount({ value: text, unit: unitText }, options) : text;
  };
  const itemText = choice.item === '' ? mi.item_whole({}, options) : isolate(choice.item, locale);
  const undecided = drawn.flatMap((own) => own.points.filter((point) => point.undecided && point.year >= from && point.year <= to)).length;
  const levelled = values.flatMap(({ own, name: region, series }): Sourced[] => {
    const of = `sentence/${to}/${own.region}`;
    const [first, last] = [series[0], series.at(-1)];
    if (!first || !last) return [];
    const words = { name: region, item: itemText, first: amount(first.value), from: first.period };
    if (first.period === last.period) return [{ text: mi.sentence_one(words, options), sourceIds: [], of }];
    const change = changeBetween(series, first.period, last.period);
    const changed = change === null ? '–' : signedPercent(change, locale);
    const text = mi.sentence_span({ ...words, last: amount(last.value), to: last.period, change: changed }, options);
    return [{ text, sourceIds: [], of }];
  });
  const said = [
    ...(residents ? [mi.sentence_per({}, options)] : []),
    ...(isStock ? [mi.stocks({}, options)] : []),
    ...(undecided > 0 ? [mi.sentence_undecided({ count: exactNumber(undecided, locale) }, options)] : []),
    mi.sentence_source({}, options)
  ];
  // A series of output that begins in the year of a peak needs a note: its fall from there is not a trend.
  const peaks = values.flatMap(({ own: { code }, series: [first] }) =>
    code !== null && shownUnit.kind === 'won' && first
      ? peakTold(board, code, first.period, locale).map((told) => ({ ...told, of: `peak/${code}/${first.period}` }))
      : []
  );
  const sentences: Sourced[] = [...levelled, ...said.map((text) => ({ text, sourceIds: [] })), ...peaks];
  const isCompared = compare !== null && lines.some(({ built }) => built);
  return {
    title: isCompared
      ? mi.chart_beside({ item: itemText, built: comparedName(board, compare, locale) }, options)
      : mi.chart({ item: itemText }, options),
    sourceIds: [...new Set(values.flatMap(({ series, built }) => [...series, ...built].flatMap(({ sourceIds }) => sourceIds)))],
    sub: mi.chart_sub({ unit: unitText, years: spanText, file: isolate(choice.fileName, locale) }, options),
    label: mi.chart_label({ item: itemText, years: spanText }, options),
    ...span,
    lines,
    unit: unitText,
    tick: (shown, step) => fixedNumber(shown, Math.max(0, Math.min(4, -Math.floor(Math.log10(step) + 1e-9))), locale),
    value,
    amount,
    sentences,
    hasPreliminary: lines.some((line) => line.points.some(({ preliminary }) => preliminary)),
    table: tableOf(lines, span, value, locale)
  };
}

function builtIn(board: Board, compare: ComparedKey, code: string): Series {
  const { factor } = comparedUnit(board, compare);
  return comparedSeries(board, compare, code).map((one) => ({ ...one, value: one.value * factor }));
}

function digitsFor(largest: number, kind: FileUnit['kind'], factor: number): number {
  if (kind === 'percent') return 1;
  // Korean does not write decimals of 만.
  if (factor === TEN_THOUSAND) return 0;
  return largest >= 10_000 ? 0 : largest >= 100 ? 1 : 2;
}

function spanOf(lines: readonly OwnLine[], from: number, to: number): { from: number; to: number } {
  const found = lines.flatMap(({ points }) => points.map(({ year }) => year));
  return found.length === 0 ? { from, to } : { from: Math.min(...found), to: Math.max(...found) };
}

function tableOf(
  lines: readonly OwnLine[],
  { from, to }: { from: number; to: number },
  value: (shown: number) => string,
  locale: Locale
): OwnFigure['table'] {
  const rows = Array.from({ length: to - from + 1 }, (_, index) => {
    const year = from + index;
    const cells = lines.map(({ points }) => {
      const point = points.find((one) => one.year === year);
      return point ? value(point.y) + (point.preliminary ? ' p)' : '') : '–';
    });
    return { year, cells };
  });
  return {
    head: [mi.revisions_year({}, { locale }), ...lines.map(({ name }) => name)],
    rows: rows.filter(({ cells }) => cells.some((cell) => cell !== '–'))
  };
}

/** The dashboard's residents, by region of a file. */
export function builtInResidents({ figures }: Board, all: readonly OwnSeries[]): Map<string, Series> {
  return new Map(all.flatMap(({ region, code }) => (code === null ? [] : [[region, figures.population(code)] as const])));
}

/** Residents counted by an item of a file, by region, in persons. */
export function residentsOf(all: readonly OwnSeries[], unit: FileUnit | null): Map<string, Series> {
  return new Map(all.map((own) => [own.region, ownValues(own, { unit, residents: null })]));
}

/** Whether any of the regions has residents for two year ends around one of its years. */
export function hasResidents(all: readonly OwnSeries[], residents: ReadonlyMap<string, Series>): boolean {
  return all.some(({ region, points }) => {
    const mean = meanPopulation(residents.get(region) ?? []);
    return points.some(({ year, value }) => value !== null && at(mean, year));
  });
}
