import { percentOf } from '../statistics/percent';
import { standIn } from '../statistics/drift';
import { changeBetween, increases } from '../statistics/growth';
import { isAmount, type Indicator } from '../statistics/indicator';
import { at, type Period, type Series } from '../statistics/series';
import type { Locale } from '../words/locale';
import { mm } from '../words/measureMessages';
import { m } from '../words/messages';
import { inCell, inWords, listed, movedBy, percent, shares, signedPercent } from '../words/numbers';
import type { Board } from './board';
import { isTold } from './comparison';
import { seenCounts } from './lanes';
import { figuresEnd, hasBenchmark, levels, linesOf, quantityOf, spanOf, type Line, type Span } from './lines';
import { transformationsOf } from './measures';
import { basisName, levelUnit, nameInSentence, nameOf } from './names';
import { peakIn, peakNames } from './peak';
import { periodAfter, periodText } from './periods';
import type { View } from './view';

/** Inputs of every part of the sentence. */
interface Telling {
  board: Board;
  view: View;
  span: Span;
  locale: Locale;
  names: { focus: string; benchmark: string };
  indicator: Indicator;
  /** Name of the indicator inside a sentence. */
  measure: string;
  /** A period inside a sentence. */
  when(period: Period): string;
  /** Levels of the focus and of the benchmark, on the same basis and base year; none of the benchmark if no table has it. */
  own: Series;
  reference: Series;
}

/**
 * The chart in sentences: the text under it, its accessible description, the caption of its picture and the description of
 * the page are all this one text.
 */
export function sentenceOf(board: Board, view: View, locale: Locale, lines: Line[] = linesOf(board, view)): string {
  const span = spanOf(board, view);
  const series = (region: string) => levels(board, region, view.measure, span.base);
  const indicator = board.figures.indicator(view.measure);
  const telling: Telling = {
    board,
    view,
    span,
    locale,
    names: { focus: nameOf(board, view.region, locale), benchmark: nameOf(board, board.config.benchmark, locale) },
    indicator,
    measure: nameInSentence(indicator, locale),
    when: (period) => periodText(period, indicator, locale),
    own: series(view.region),
    reference: series(board.config.benchmark)
  };
  const parts = span.outside
    ? [(hasBenchmark(board, view.measure) ? m.sentence_none : mm.sentence_none_alone)(telling.names, { locale })]
    : [standing(telling), movement(telling), inUnit(telling), peak(telling)];
  return [...parts, compared(telling, lines), olderBases(telling, lines), projects(telling)].filter((part) => part !== null).join(' ');
}

/** Where the focus stands in the last period, beside the benchmark or as a share of it. */
function standing({ board, view, span: { last, base }, locale, names, indicator, measure, when, own, reference }: Telling): string {
  const [amount = 0, benchmarkAmount] = [own, reference].map((series) => at(series, last)?.value);
  const words = (value: number) => inWords(indicator.unit, value, locale);
  const text = { ...names, measure, year: when(last), amount: words(amount) };
  if (benchmarkAmount === undefined) return mm.sentence_alone(text, { locale });
  const beside = { ...text, benchmarkAmount: words(benchmarkAmount), base: base ?? '' };
  if (!transformationsOf(board, view.measure).includes('share'))
    return indicator.price === 'real' ? m.sentence_real(beside, { locale }) : mm.sentence_beside(beside, { locale });
  const share = percentOf(amount, benchmarkAmount);
  if (isAmount(indicator)) {
    const isDay = indicator.basis === 'registered' && indicator.grain === 'year';
    return (isDay ? m.sentence_population : m.sentence_part)({ ...beside, share: percent(share, locale) }, { locale });
  }
  const [shareText = ''] = shares([share], locale);
  return (indicator.official === null ? mm.sentence_share : m.sentence_derived)({ ...beside, share: shareText }, { locale });
}

/** How both changed over the periods, each on one basis. */
function movement({ span: { first, last }, locale, names, indicator, when, own, reference }: Telling): string | null {
  if (first === last) return null;
  const amountIn = (series: Series, period: Period) => inWords(indicator.unit, at(series, period)?.value ?? 0, locale);
  const ends = { from: when(first), to: when(last), firstAmount: amountIn(own, first), lastAmount: amountIn(own, last) };
  const change = changeBetween(own, first, last);
  const benchmarkChange = changeBetween(reference, first, last);
  // A change of a rate in per cent would be read as percentage points.
  const isRate = indicator.unit !== 'thousand-krw' && !isAmount(indicator);
  if (isRate) {
    return benchmarkChange === null
      ? mm.sentence_moved(ends, { locale })
      : mm.sentence_moved_beside(
          { ...names, ...ends, benchmarkFirst: amountIn(reference, first), benchmarkLast: amountIn(reference, last) },
          { locale }
        );
  }
  if (change === null) return null;
  if (benchmarkChange === null) return mm.sentence_change_alone({ ...ends, change: movedBy(change, locale) }, { locale });
  const text = { ...names, ...ends, change: movedBy(change, locale), benchmarkChange: movedBy(benchmarkChange, locale) };
  return isAmount(indicator) ? m.sentence_change(text, { locale }) : m.sentence_per_capita_change(text, { locale });
}

/** Addition of the chosen unit; null if the sentences before have said it. */
function inUnit({ view, span, locale, names, indicator, when, own, reference }: Telling): string | null {
  const { first, last } = span;
  switch (view.unit) {
    case 'level':
    case 'share':
      return null;
    case 'gap': {
      const [then, now] = [standIn(own, reference, first), standIn(own, reference, last)];
      if (!then || !now || first === last || indicator.unit !== 'thousand-krw') return null;
      const amount = (difference: number) => inCell('thousand-krw-difference', difference, locale);
      const unit = levelUnit(indicator.unit, locale);
      return m.sentence_gap_moved(
        { from: when(first), to: when(last), first: amount(then.difference), last: amount(now.difference), unit },
        { locale }
      );
    }
    case 'index': {
      const [value, benchmarkValue] = [own, reference].map((series) => changeBetween(series, first, last));
      if (value == null || benchmarkValue == null || first === last) return null;
      const index = (change: number) => inWords('index', 100 + change, locale);
      return m.sentence_index(
        { ...names, base: when(first), year: when(last), value: index(value), benchmarkValue: index(benchmarkValue) },
        { locale }
      );
    }
    case 'increase': {
      const now = at(increases(own), last);
      if (!now) return null;
      const text = { ...names, year: when(last), value: inWords(quantityOf(indicator, 'increase'), now.value, locale) };
      return indicator.basis === 'registered' ? m.sentence_increase(text, { locale }) : mm.sentence_increase(text, { locale });
    }
    case 'change': {
      const [value, benchmarkValue] = [own, reference].map((series) => changeBetween(series, last - 1, last));
      if (value == null || benchmarkValue == null) return null;
      const text = { value: signedPercent(value, locale), benchmarkValue: signedPercent(benchmarkValue, locale) };
      return m.sentence_year_on_year({ ...names, year: when(last), ...text }, { locale });
    }
  }
}

/** Where figures of output begin in the year in which GRDP per capita was highest, that is said. */
function peak({ board, view, span: { first }, locale, indicator }: Telling): string | null {
  const found = indicator.group === 'output' ? peakIn(board, view.region, first) : null;
  return found && m.peak_plain(peakNames(board, found, locale), { locale });
}

function compared({ board, view, span: { last }, locale, indicator, when }: Telling, lines: Line[]): string | null {
  const quantity = quantityOf(indicator, view.unit);
  const values = lines
    .filter(({ role, older, drawn }) => role === 'comparison' && drawn && !older)
    .flatMap((line) => {
      const here = at(line.series, last);
      if (!here) return [];
      const name = nameOf(board, line.key.region, locale);
      const value = inWords(quantity, here.value, locale);
      const basis = isTold(line) ? basisName(line.basis, line.indicator, locale) : null;
      return [basis ? m.sentence_compared_value({ name, value, basis }, { locale }) : m.announce_value({ name, value }, { locale })];
    });
  return values.length === 0 ? null : m.sentence_compared({ year: when(last), values: listed(values) }, { locale });
}

/** How many of the shown projects the figures cover; timing, not causation. The projects belong to the focus. */
function projects({ board, view, locale }: Telling): string | null {
  const end = figuresEnd(board, view);
  if (!end || view.region !== board.config.focus) return null;
  const { alone, shown, ...counts } = seenCounts(board.projects, view.projects, end.at);
  if (shown === 0) return null;
  const [year, next] = [periodText(end.period, end, locale), periodAfter(end, locale)];
  const parts: [number, string][] = [
    [counts.inUse, m.seen_in_use({ year }, { locale })],
    [counts.underWay, m.seen_under_way({ year }, { locale })],
    [counts.begunLater, m.seen_begun_later({ next }, { locale })],
    [counts.notBegun, m.seen_not_begun({}, { locale })],
    [counts.undated, m.seen_undated({}, { locale })]
  ];
  const found = parts.filter(([count]) => count > 0);
  const text = alone
    ? m.announce_value({ name: `${alone.name}:`, value: found[0]?.[1] ?? '' }, { locale })
    : m.sentence_projects({ shown, parts: listed(found.map(([count, part]) => m.seen_count({ count, part }, { locale }))) }, { locale });
  return `${text}${alone ? '.' : ''} ${m.timing_not_cause({}, { locale })}`;
}

function olderBases({ locale }: Telling, lines: Line[]): string | null {
  const bases = [...new Set(lines.filter(({ older, drawn }) => older && drawn).flatMap(({ key }) => key.base ?? []))];
  return bases.length > 0 ? m.sentence_older({ base: listed(bases.map(String)) }, { locale }) : null;
}
