import { standIn } from '../statistics/drift';
import { PER_CAPITA } from '../statistics/figures';
import { PARTS } from '../statistics/period';
import { standOf } from '../statistics/ratio';
import { at, type Observation, type Period, type Year } from '../statistics/series';
import type { Locale } from '../words/locale';
import { lateWords } from '../words/lateWords';
import { m } from '../words/messages';
import { atPoint, inTick, inWords, listed, shares, years } from '../words/numbers';
import { UNITS, type Quantity } from '../words/units';
import type { Board } from './board';
import { figuresEnd, isDwarfed, levels, linesOf, quantityOf, type FiguresEnd, type Line, type Role } from './lines';
import { textIn } from './measures';
import { basisName, measureName, nameOf, unitName } from './names';
import { periodLabel, periodText } from './periods';
import type { View } from './view';

/** A point of a line: position in decimal years, value in the source's unit. */
export interface Point {
  period: Period;
  x: number;
  y: number;
  preliminary: boolean;
}

/** Label at the end of a line: its name, and more lines under it. */
export interface EndLabel {
  name: string;
  lines: string[];
}

export interface DrawnLine {
  id: string;
  role: Role;
  slot: number;
  /** Derived figures have hollow points, official ones filled. */
  hollow: boolean;
  /** Drawn thin: on the older base year. */
  older: boolean;
  /** A single point without a line. */
  lone: boolean;
  /** Longest distance between two figures that a line joins, in years; null if its figures are at any distance. */
  step: number | null;
  points: Point[];
  end: EndLabel | null;
  /** Value written at the first point. */
  first: string | null;
}

/** Content of the comparison chart: positions in years and values, and all its text. No pixels, no colours. */
export interface Comparison {
  /** The axis runs from 1 January of `from` to 31 December of `to`. */
  from: Year;
  to: Year;
  quantity: Quantity;
  lines: DrawnLine[];
  /** Decimal year after which the focus has no figures yet; null if the axis ends before. */
  noDataFrom: number | null;
  /**
   * Breaks between two base years, by their decimal years: that year has figures on both, the years left and right of it on one.
   * `before` and `after` name the bases.
   */
  breaks: { at: number; before: string; after: string }[];
  /** Dotted line between the city's figure and the official average of a year. */
  gap: { x: number; low: number; high: number; label: string; short: string; average: string | null; averageIsHigh: boolean } | null;
  /** Periods at which the cursor can stop, with their positions on the axis. */
  stops: { period: Period; x: number }[];
  /** Last period of the focus: its year is in bold on the axis while there is no cursor. */
  lastPeriod: Period | null;
  /** `placed` says where in its period a figure stands; `note` what it counts. */
  words: { unit: string; noData: string; label: string; aside: string | null; placed: string; note: string | null };
  tick(value: number, step: number): string;
}

/** The comparison chart of a view. */
export function comparisonOf(board: Board, view: View, locale: Locale, lines: Line[] = linesOf(board, view)): Comparison {
  const { measure, unit, region: focus } = view;
  const { benchmark } = board.config;
  const indicator = board.figures.indicator(measure);
  const quantity = quantityOf(indicator, unit);
  const drawn = lines.filter((line) => line.drawn);
  const end = figuresEnd(board, view);
  const shown = drawn.find(({ role, basis, older }) => role === 'focus' && basis !== 'stated' && !older);
  const noDataFrom = end === null ? null : Math.max(view.from, end.at);
  const names = { focus: nameOf(board, focus, locale), benchmark: nameOf(board, benchmark, locale) };
  const periods = [...new Set(drawn.flatMap(({ role, series }) => (role === 'context' ? [] : series.map(({ period }) => period))))];

  return {
    from: view.from,
    to: view.to,
    quantity,
    lines: drawn.map((line) => drawnLine(board, view, line, drawn, locale)),
    noDataFrom: noDataFrom !== null && noDataFrom < view.to + 1 ? noDataFrom : null,
    breaks: breaksOf(board, view, drawn, locale),
    gap: gapOf(board, view, locale),
    stops: periods.toSorted((a, b) => a - b).map((period) => ({ period, x: standOf(period, indicator) })),
    lastPeriod: shown?.series.at(-1)?.period ?? null,
    words: {
      unit: axisUnit(board, view, drawn, locale),
      noData: end ? m.chart_no_data({ ...names, year: lastLabel(end, locale) }, { locale }) : '',
      label: m.chart_label({ measure: measureName(board, measure, locale), ...names }, { locale }),
      aside: isDwarfed(board, view) ? m.chart_aside(names, { locale }) : null,
      placed: placedText(indicator, locale),
      note: textIn(indicator.note, locale) || null
    },
    tick: (value, step) => inTick(quantity, value, step, locale)
  };
}

/** Where the figures end, as a label has room for it: in Korean a year has its word. */
function lastLabel({ period, grain }: FiguresEnd, locale: Locale): string {
  return (PARTS[grain] === 1 ? periodText : periodLabel)(period, { grain }, locale);
}

/** Where in its period a figure stands on the time axis. */
function placedText({ grain, position }: Line['indicator'], locale: Locale): string {
  if (grain !== 'year') return lateWords().placedName(grain, locale);
  return (position === 1 ? m.chart_year_end : m.chart_mid_year)({}, { locale });
}

/** The breaks between the base years that are drawn: each where the figures of the newer base begin. */
function breaksOf(board: Board, { region, measure }: View, drawn: readonly Line[], locale: Locale): Comparison['breaks'] {
  const bases = [...new Set(drawn.flatMap(({ key }) => key.base ?? []))].toSorted((a, b) => a - b);
  return bases.flatMap((base, index) => {
    const before = bases[index - 1];
    const first = levels(board, region, measure, base)[0];
    if (before === undefined || !first) return [];
    const at = standOf(first.period, board.figures.indicator(measure));
    return [{ at, before: baseText(before, drawn, locale), after: baseText(base, drawn, locale) }];
  });
}

/** Unit of the value axis. Each base has its own first year of an index. */
export function axisUnit(board: Board, { measure, unit }: View, lines: readonly Line[], locale: Locale): string {
  const indicator = board.figures.indicator(measure);
  if (unit === 'index' && lines.some(({ drawn, older }) => drawn && older)) return m.unit_index_bases({}, { locale });
  const indexPeriod = lines.find(({ role, older }) => role === 'focus' && !older)?.indexPeriod ?? null;
  return unitName(board, indicator, unit, indexPeriod === null ? null : periodText(indexPeriod, indicator, locale), locale);
}

function baseText(base: number, lines: readonly Line[], locale: Locale): string {
  const line = lines.find(({ key, indexPeriod }) => key.base === base && indexPeriod !== null);
  const name = m.table_base({ base }, { locale });
  return line?.indexPeriod ? `${name}, ${m.unit_index({ year: periodText(line.indexPeriod, line.indicator, locale) }, { locale })}` : name;
}

function drawnLine(board: Board, view: View, line: Line, all: Line[], locale: Locale): DrawnLine {
  const { role, basis, series, indicator, older, unit } = line;
  const points = series.map(({ period, value, preliminary }) => ({ period, x: standOf(period, indicator), y: value, preliminary }));
  const stated = all.find((other) => other.basis === 'stated');
  const statedHere = role === 'focus' && !older && basis === 'derived' && stated?.series.at(-1)?.period === series.at(-1)?.period;
  const hasNewest = all.some((other) => other.key.region === line.key.region && !other.older);
  const labelled = role !== 'context' && basis !== 'stated' && (!older || !hasNewest);
  // An index starts at 100, and the benchmark is the yardstick: neither needs its first value.
  const telling = unit === 'index' ? false : role === 'focus' || (role === 'benchmark' && unit !== 'share' && unit !== 'gap');
  const withFirst = telling && !older && basis !== 'stated' && series.length > 1;
  const first = series[0];
  return {
    id: line.id,
    role,
    slot: line.slot,
    hollow: basis === 'derived',
    older,
    lone: basis === 'stated',
    step: indicator.grain === 'month' || indicator.grain === 'census' ? null : 1 / PARTS[indicator.grain],
    points,
    end: labelled ? endLabel(board, line, statedHere ? stated?.series.at(-1) : undefined, locale) : null,
    first: withFirst && first ? atPoint(quantityOf(indicator, unit), first.value, locale) : null
  };
}

function endLabel(board: Board, line: Line, stated: Observation | undefined, locale: Locale): EndLabel | null {
  const last = stated ?? line.series.at(-1);
  if (!last) return null;
  const { indicator, role } = line;
  const quantity = quantityOf(indicator, line.unit);
  const name = nameOf(board, line.key.region, locale);
  if (role === 'comparison') return { name: `${name} ${atPoint(quantity, last.value, locale)}`, lines: [] };

  const amount = inWords(quantity, last.value, locale);
  const year = periodText(last.period, indicator, locale);
  const dated = last.preliminary ? m.chart_preliminary_year({ amount, year }, { locale }) : amount;
  const basis = basisName(stated ? 'stated' : line.basis, indicator, locale);
  const isAverage = role === 'benchmark' && !UNITS[indicator.unit].isAmount;
  return {
    name: isAverage ? m.headline_bar_average({ benchmark: name, hundred: '' }, { locale }).trim() : name,
    lines: role === 'focus' && basis && isTold(line) ? [dated, basis] : [dated]
  };
}

/** Whether a line says what its figures are: where official ones stand beside computed ones. */
export function isTold({ indicator, basis }: Pick<Line, 'indicator' | 'basis'>): boolean {
  return indicator.official !== null || basis === 'stated' || basis === 'published';
}

/**
 * The distance between the stated figure and the published average of the same year, on the level chart only. Its share is the
 * derived one, as everywhere but in the headline.
 */
function gapOf(board: Board, { region, measure, unit, from, to }: View, locale: Locale): Comparison['gap'] {
  const { figures, config } = board;
  if (measure !== PER_CAPITA || unit !== 'level') return null;
  const published = figures.publishedPerCapita(config.benchmark, figures.newestBase);
  const last = figures.publishedPerCapita(region, figures.newestBase).findLast(({ period }) => period >= from && period <= to);
  const [derived = [], average = []] = [region, config.benchmark].map((code) => levels(board, code, measure));
  const stand = last && standIn(derived, average, last.period);
  const reference = last && at(published, last.period);
  if (!stand || !reference) return null;
  const [share = ''] = shares([stand.share], locale);
  return {
    x: standOf(last.period, figures.indicator(measure)),
    low: Math.min(last.value, reference.value),
    high: Math.max(last.value, reference.value),
    label: m.chart_gap_label({ share }, { locale }),
    short: share,
    // Of a single year the label at the end says it.
    average: from === to ? null : atPoint('thousand-krw', reference.value, locale),
    averageIsHigh: reference.value >= last.value
  };
}

/** Text in place of lines if the focus has no figure in the chosen years. */
export interface EmptyChart {
  title: string;
  /** Years that have figures, and what is said of them; null if the focus has no figure at all. */
  have: { text: string; show: string; from: Year; to: Year } | null;
}

/** null if the focus has figures to draw. */
export function emptyChart(board: Board, view: View, locale: Locale, lines: Line[] = linesOf(board, view)): EmptyChart | null {
  if (lines.some(({ role, drawn }) => role === 'focus' && drawn)) return null;
  const always = { ...view, from: board.config.earliestYear, to: board.config.latestYear };
  const own =
    linesOf(board, always).find(({ role, drawn, basis, older }) => role === 'focus' && drawn && basis !== 'stated' && !older)?.series ?? [];
  const [from, to] = [own[0], own.at(-1)].map((found) => found && Math.floor(found.period));
  return {
    title: m.chart_empty(
      {
        measure: measureName(board, view.measure, locale),
        focus: nameOf(board, view.region, locale),
        years: years(view.from, view.to, locale)
      },
      { locale }
    ),
    have:
      from === undefined || to === undefined
        ? null
        : {
            text: m.chart_empty_have({ years: years(from, to, locale) }, { locale }),
            show: m.chart_empty_show({}, { locale }),
            from,
            to
          }
  };
}

/** Sentence that names what is outside the plot; null if nothing is. */
export function clippedText(board: Board, lines: Line[], highest: number, locale: Locale): string | null {
  const beyond = lines.filter(({ role, series }) => role === 'context' && series.some(({ value }) => value > highest));
  const names = [...new Set(beyond.map(({ key }) => nameOf(board, key.region, locale)))];
  return names.length === 0 ? null : m.chart_clipped({ names: listed(names) }, { locale });
}

/** A row of the read-out and its announcement: one line's value in one year. */
export interface ReadOut {
  title: string;
  rows: { id: string; name: string; role: Role; value: string | null; preliminary: boolean }[];
}

/** The values of all lines in a period, for the read-out and its announcement. */
export function readOut(board: Board, view: View, period: Period, locale: Locale, lines: Line[] = linesOf(board, view)): ReadOut {
  const indicator = board.figures.indicator(view.measure);
  const quantity = quantityOf(indicator, view.unit);
  const rows = lines
    .filter(({ drawn, role, basis, older, series }) => {
      if (!drawn || role === 'context') return false;
      // The city's figure and lines of an older base appear only in the years that they have.
      return at(series, period) !== undefined || (basis !== 'stated' && !older);
    })
    .map((line) => {
      const here = at(line.series, period);
      const marks = [
        isTold(line) ? basisName(line.basis, line.indicator, locale) : null,
        line.older && isTold(line) ? m.table_base({ base: line.key.base ?? '' }, { locale }) : null
      ].filter((mark) => mark !== null);
      const name = nameOf(board, line.key.region, locale);
      return {
        id: line.id,
        role: line.role,
        name: marks.length > 0 ? `${name} (${marks.join(', ')})` : name,
        value: here ? inWords(quantity, here.value, locale) : null,
        preliminary: here?.preliminary ?? false
      };
    });
  const year = periodText(period, indicator, locale);
  const isDay = indicator.grain === 'year' && indicator.position === 1;
  const isYear = indicator.grain === 'year' || indicator.grain === 'census';
  return {
    title: isDay
      ? m.read_out_31_december({ year }, { locale })
      : isYear
        ? m.read_out_year({ year }, { locale })
        : periodLabel(period, indicator, locale),
    rows
  };
}

/** The read-out as one announcement for screen readers. */
export function announcement({ title, rows }: ReadOut, locale: Locale): string {
  const values = rows.map(({ name, value }) => m.announce_value({ name, value: value ?? m.read_out_none({}, { locale }) }, { locale }));
  return m.chart_announce({ year: title, values: listed(values) }, { locale });
}
