import { standIn } from '../economy/drift';
import { at, type Observation, type Year } from '../economy/series';
import type { Locale } from '../words/locale';
import { m } from '../words/messages';
import { atPoint, inTick, inWords, listed, shares, years, type Quantity } from '../words/numbers';
import type { Board } from './board';
import { BASES, figuresEnd, isDwarfed, levels, linesOf, ownBasis, quantityOf, type Line, type Role } from './lines';
import { basisName, measureName, nameOf, unitName } from './names';
import type { View } from './view';

/** A point of a line: position in decimal years, value in the source's unit. */
export interface Point {
  year: Year;
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
  /** Decimal year of the break between two base years: that year has figures on both, the years left and right of it on one. */
  breakAt: number | null;
  /** Dotted line between the city's figure and the official average of a year. */
  gap: { x: number; low: number; high: number; label: string; short: string; average: string | null; averageIsHigh: boolean } | null;
  /** Position of a figure within its year. */
  offset: number;
  /** Years at which the cursor can stop. */
  years: Year[];
  /** Year in bold on the axis while there is no cursor. */
  markedYear: Year | null;
  /** `before` and `after` name the two bases left and right of the break. */
  words: { unit: string; noData: string; before: string; after: string; label: string; aside: string | null };
  tick(value: number, step: number): string;
}

/** A yearly flow is placed in the middle of its year, a stock of 31 December at its end. */
export function positionOf(year: Year, measure: View['measure']): number {
  return measure === 'population' ? year + 1 : year + 0.5;
}

/** The comparison chart of a view. */
export function comparisonOf(board: Board, view: View, locale: Locale, lines: Line[] = linesOf(board, view)): Comparison {
  const { measure, unit, region: focus } = view;
  const { benchmark } = board.config;
  const quantity = quantityOf(measure, unit);
  const drawn = lines.filter((line) => line.drawn);
  const own = levels(board, focus, measure, ownBasis(measure), BASES.current);
  const end = figuresEnd(board, view);
  const shown = drawn.find(({ role, basis, base }) => role === 'focus' && basis !== 'stated' && base !== BASES.older);
  const noDataFrom = end === null ? null : Math.max(view.from, end.at);
  const breakYear = drawn.some(({ base }) => base === BASES.older) ? (own[0]?.year ?? null) : null;

  return {
    from: view.from,
    to: view.to,
    quantity,
    lines: drawn.map((line) => drawnLine(board, view, line, drawn, locale)),
    noDataFrom: noDataFrom !== null && noDataFrom < view.to + 1 ? noDataFrom : null,
    breakAt: breakYear === null ? null : positionOf(breakYear, measure),
    gap: gapOf(board, view, locale),
    offset: positionOf(0, measure),
    years: [...new Set(drawn.flatMap(({ role, series }) => (role === 'context' ? [] : series.map(({ year }) => year))))].toSorted(
      (a, b) => a - b
    ),
    markedYear: shown?.series.at(-1)?.year ?? null,
    words: {
      unit: axisUnit(board, quantity, drawn, locale),
      noData: m.chart_no_data({ focus: nameOf(board, focus, locale), year: end?.year ?? '' }, { locale }),
      before: baseText(BASES.older, drawn, locale),
      after: baseText(BASES.current, drawn, locale),
      label: m.chart_label(
        { measure: measureName(measure, locale), focus: nameOf(board, focus, locale), benchmark: nameOf(board, benchmark, locale) },
        { locale }
      ),
      aside: isDwarfed(view)
        ? m.chart_aside({ benchmark: nameOf(board, benchmark, locale), focus: nameOf(board, focus, locale) }, { locale })
        : null
    },
    tick: (value, step) => inTick(quantity, value, step, locale)
  };
}

/** Unit of the value axis. Each base has its own first year of an index. */
export function axisUnit(board: Board, quantity: Quantity, lines: readonly Line[], locale: Locale): string {
  const bothBases = lines.some(({ base, drawn }) => drawn && base === BASES.older);
  if (quantity === 'index' && bothBases) return m.unit_index_bases({}, { locale });
  const indexYear = lines.find(({ role, base }) => role === 'focus' && base !== BASES.older)?.indexYear ?? null;
  return unitName(board, quantity, indexYear, locale);
}

function baseText(base: number, lines: readonly Line[], locale: Locale): string {
  const indexYear = lines.find((line) => line.base === base && line.indexYear !== null)?.indexYear;
  const name = m.table_base({ base }, { locale });
  return indexYear ? `${name}, ${m.unit_index({ year: indexYear }, { locale })}` : name;
}

function drawnLine(board: Board, view: View, line: Line, all: Line[], locale: Locale): DrawnLine {
  const { role, basis, series } = line;
  const older = line.base === BASES.older;
  const points = series.map(({ year, value, preliminary }) => ({ year, x: positionOf(year, line.measure), y: value, preliminary }));
  const stated = all.find((other) => other.basis === 'stated');
  const statedHere = role === 'focus' && !older && basis === 'derived' && stated?.series.at(-1)?.year === series.at(-1)?.year;
  const hasCurrent = all.some((other) => other.region === line.region && other.base !== BASES.older);
  const labelled = role !== 'context' && basis !== 'stated' && (!older || !hasCurrent);
  // An index starts at 100, and the benchmark is the yardstick: neither needs its first value.
  const telling =
    line.unit === 'index' ? false : role === 'focus' || (role === 'benchmark' && line.unit !== 'share' && line.unit !== 'gap');
  const withFirst = telling && !older && basis !== 'stated' && series.length > 1;
  const first = series[0];
  return {
    id: line.id,
    role,
    slot: line.slot,
    hollow: basis === 'derived',
    older,
    lone: basis === 'stated',
    points,
    end: labelled ? endLabel(board, view, line, statedHere ? stated?.series.at(-1) : undefined, locale) : null,
    first: withFirst && first ? atPoint(quantityOf(line.measure, line.unit), first.value, locale) : null
  };
}

function endLabel(board: Board, view: View, line: Line, stated: Observation | undefined, locale: Locale): EndLabel | null {
  const last = stated ?? line.series.at(-1);
  if (!last) return null;
  const quantity = quantityOf(line.measure, line.unit);
  const name = nameOf(board, line.region, locale);
  if (line.role === 'comparison') return { name: `${name} ${atPoint(quantity, last.value, locale)}`, lines: [] };

  const amount = inWords(quantity, last.value, locale);
  const dated = last.preliminary ? m.chart_preliminary_year({ amount, year: last.year }, { locale }) : amount;
  const basis = basisName(stated ? 'stated' : line.basis, locale);
  const isAverage = line.role === 'benchmark' && line.measure === 'per-capita';
  return {
    name: isAverage ? m.headline_bar_average({ benchmark: name, hundred: '' }, { locale }).trim() : name,
    lines: line.role === 'focus' && basis && view.measure === 'per-capita' ? [dated, basis] : [dated]
  };
}

/**
 * The distance between the stated figure and the published average of the same year, on the level chart only. Its share is the
 * derived one, as everywhere but in the headline.
 */
function gapOf(board: Board, view: View, locale: Locale): Comparison['gap'] {
  if (view.measure !== 'per-capita' || view.unit !== 'level') return null;
  const published = board.figures.publishedPerCapita(board.config.benchmark, BASES.current);
  const own = board.figures.publishedPerCapita(view.region, BASES.current);
  const last = own.findLast(({ year }) => year >= view.from && year <= view.to);
  const [derived = [], average = []] = [view.region, board.config.benchmark].map((code) =>
    levels(board, code, 'per-capita', 'derived', BASES.current)
  );
  const stand = last && standIn(derived, average, last.year);
  const reference = last && at(published, last.year);
  if (!stand || !reference) return null;
  const [share = ''] = shares([stand.share], locale);
  return {
    x: positionOf(last.year, view.measure),
    low: Math.min(last.value, reference.value),
    high: Math.max(last.value, reference.value),
    label: m.chart_gap_label({ share }, { locale }),
    short: share,
    // Of a single year the label at the end says it.
    average: view.from === view.to ? null : atPoint('perCapita', reference.value, locale),
    averageIsHigh: reference.value >= last.value
  };
}

/** Text in place of lines if the focus has no figure in the chosen years. */
export interface EmptyChart {
  title: string;
  have: string;
  show: string;
  /** Years that have figures. */
  from: Year;
  to: Year;
}

/** null if the focus has figures to draw. */
export function emptyChart(board: Board, view: View, locale: Locale, lines: Line[] = linesOf(board, view)): EmptyChart | null {
  if (lines.some(({ role, drawn }) => role === 'focus' && drawn)) return null;
  const always = { ...view, from: board.config.earliestYear, to: board.config.latestYear };
  const own =
    linesOf(board, always).find(({ role, drawn, basis, base }) => role === 'focus' && drawn && basis !== 'stated' && base !== BASES.older)
      ?.series ?? [];
  const [from, to] = [own[0]?.year ?? board.config.firstYear, own.at(-1)?.year ?? board.config.lastYear];
  return {
    title: m.chart_empty(
      { measure: measureName(view.measure, locale), focus: nameOf(board, view.region, locale), years: years(view.from, view.to, locale) },
      { locale }
    ),
    have: m.chart_empty_have({ years: years(from, to, locale) }, { locale }),
    show: m.chart_empty_show({}, { locale }),
    from,
    to
  };
}

/** Sentence that names what is outside the plot; null if nothing is. */
export function clippedText(board: Board, lines: Line[], highest: number, locale: Locale): string | null {
  const beyond = lines.filter(({ role, series }) => role === 'context' && series.some(({ value }) => value > highest));
  const names = [...new Set(beyond.map(({ region }) => nameOf(board, region, locale)))];
  return names.length === 0 ? null : m.chart_clipped({ names: listed(names) }, { locale });
}

/** A row of the read-out and its announcement: one line's value in one year. */
export interface ReadOut {
  title: string;
  rows: { id: string; name: string; role: Role; value: string | null; preliminary: boolean }[];
}

/** The values of all lines in a year, for the read-out and its announcement. */
export function readOut(board: Board, view: View, year: Year, locale: Locale, lines: Line[] = linesOf(board, view)): ReadOut {
  const quantity = quantityOf(view.measure, view.unit);
  const rows = lines
    .filter(({ drawn, role, basis, base, series }) => {
      if (!drawn || role === 'context') return false;
      const here = at(series, year);
      // The city's figure and lines of the older base appear only in the years that they have.
      return here !== undefined || (basis !== 'stated' && base !== BASES.older);
    })
    .map((line) => {
      const here = at(line.series, year);
      const marks = [basisName(line.basis, locale), line.base === BASES.older ? m.table_base({ base: line.base }, { locale }) : null];
      const known = marks.filter((mark) => mark !== null && view.measure === 'per-capita');
      const name = nameOf(board, line.region, locale);
      return {
        id: line.id,
        role: line.role,
        name: known.length > 0 ? `${name} (${known.join(', ')})` : name,
        value: here ? inWords(quantity, here.value, locale) : null,
        preliminary: here?.preliminary ?? false
      };
    });
  const stock = view.measure === 'population';
  return { title: stock ? m.read_out_31_december({ year }, { locale }) : m.read_out_year({ year }, { locale }), rows };
}

/** The read-out as one announcement for screen readers. */
export function announcement({ title, rows }: ReadOut, locale: Locale): string {
  const values = rows.map(({ name, value }) => m.announce_value({ name, value: value ?? m.read_out_none({}, { locale }) }, { locale }));
  return m.chart_announce({ year: title, values: listed(values) }, { locale });
}
