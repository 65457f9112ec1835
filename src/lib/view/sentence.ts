import { standIn } from '../economy/drift';
import { changeBetween, increases } from '../economy/growth';
import { at, type Series, type Year } from '../economy/series';
import type { Locale } from '../words/locale';
import { m } from '../words/messages';
import { inCell, inWords, listed, movedBy, percent, shares, signedPercent, type Quantity } from '../words/numbers';
import type { Board } from './board';
import { seenCounts } from './lanes';
import { BASES, figuresEnd, levels, linesOf, ownBasis, quantityOf, spanOf, type Line, type Span } from './lines';
import { basisName, nameOf, unitName } from './names';
import { peakIn, peakNames } from './peak';
import type { View } from './view';

/** Inputs of every part of the sentence. */
interface Telling {
  board: Board;
  view: View;
  span: Span;
  locale: Locale;
  names: { focus: string; benchmark: string };
  /** Levels of the focus and of the benchmark, on the same basis and base year. */
  own: Series;
  reference: Series;
}

/**
 * The chart in sentences: the text under it, its accessible description, the caption of its picture and the description of
 * the page are all this one text.
 */
export function sentenceOf(board: Board, view: View, locale: Locale, lines: Line[] = linesOf(board, view)): string {
  const span = spanOf(board, view);
  const series = (region: string) => levels(board, region, view.measure, ownBasis(view.measure), span.base);
  const telling: Telling = {
    board,
    view,
    span,
    locale,
    names: { focus: nameOf(board, view.region, locale), benchmark: nameOf(board, board.config.benchmark, locale) },
    own: series(view.region),
    reference: series(board.config.benchmark)
  };
  const parts = span.outside
    ? [m.sentence_none(telling.names, { locale })]
    : [standing(telling), movement(telling), inUnit(telling), peak(telling)];
  return [...parts, compared(telling, lines), older(telling, lines), projects(telling)].filter((part) => part !== null).join(' ');
}

/** Where the focus stands in the last year, as a share of the benchmark. */
function standing({ view, span: { last }, locale, names, own, reference }: Telling): string {
  const [amount, benchmarkAmount] = [own, reference].map((series) => at(series, last)?.value ?? 0) as [number, number];
  const share = (amount / benchmarkAmount) * 100;
  const text = (quantity: Quantity) => ({
    ...names,
    year: last,
    amount: inWords(quantity, amount, locale),
    benchmarkAmount: inWords(quantity, benchmarkAmount, locale),
    share: view.measure === 'per-capita' ? (shares([share], locale)[0] ?? '') : percent(share, locale)
  });
  switch (view.measure) {
    case 'grdp':
      return m.sentence_grdp(text('total'), { locale });
    case 'population':
      return m.sentence_population(text('persons'), { locale });
    case 'construction':
      return m.sentence_construction({ ...text('total'), base: BASES.current }, { locale });
    case 'per-capita':
      return m.sentence_derived(text('perCapita'), { locale });
  }
}

/** How both changed over the years, each on one basis. */
function movement({ view, span: { first, last }, locale, names, own, reference }: Telling): string | null {
  const [change, benchmarkChange] = [changeBetween(own, first, last), changeBetween(reference, first, last)];
  if (first === last || change === null || benchmarkChange === null) return null;
  const amountIn = (year: Year) => inWords(quantityOf(view.measure, 'level'), at(own, year)?.value ?? 0, locale);
  const text = {
    ...names,
    from: first,
    to: last,
    change: movedBy(change, locale),
    benchmarkChange: movedBy(benchmarkChange, locale),
    firstAmount: amountIn(first),
    lastAmount: amountIn(last)
  };
  return view.measure === 'per-capita' ? m.sentence_per_capita_change(text, { locale }) : m.sentence_change(text, { locale });
}

/** Addition of the chosen unit; null if the sentences before have said it. */
function inUnit({ board, view, span, locale, names, own, reference }: Telling): string | null {
  const { first, last } = span;
  switch (view.unit) {
    case 'level':
    case 'share':
      return null;
    case 'gap': {
      const [then, now] = [standIn(own, reference, first), standIn(own, reference, last)];
      if (!then || !now || first === last) return null;
      const amount = (difference: number) => inCell('gap', difference, locale);
      const unit = unitName(board, 'perCapita', null, locale);
      return m.sentence_gap_moved(
        { from: first, to: last, first: amount(then.difference), last: amount(now.difference), unit },
        { locale }
      );
    }
    case 'index': {
      const [value, benchmarkValue] = [own, reference].map((series) => changeBetween(series, first, last));
      if (value == null || benchmarkValue == null || first === last) return null;
      const index = (change: number) => inWords('index', 100 + change, locale);
      return m.sentence_index(
        { ...names, base: first, year: last, value: index(value), benchmarkValue: index(benchmarkValue) },
        { locale }
      );
    }
    case 'increase': {
      const now = at(increases(own), last);
      return now ? m.sentence_increase({ ...names, year: last, value: inWords('increase', now.value, locale) }, { locale }) : null;
    }
    case 'change': {
      const [value, benchmarkValue] = [own, reference].map((series) => changeBetween(series, last - 1, last));
      if (value == null || benchmarkValue == null) return null;
      const text = { value: signedPercent(value, locale), benchmarkValue: signedPercent(benchmarkValue, locale) };
      return m.sentence_year_on_year({ ...names, year: last, ...text }, { locale });
    }
  }
}

/** Where figures of output begin in the year in which GRDP per capita was highest, that is said. */
function peak({ board, view, span: { first }, locale }: Telling): string | null {
  const found = view.measure === 'population' ? null : peakIn(board, view.region, first);
  return found && m.peak_plain(peakNames(board, found, locale), { locale });
}

function compared({ board, view, span: { last }, locale }: Telling, lines: Line[]): string | null {
  const quantity = quantityOf(view.measure, view.unit);
  const values = lines
    .filter(({ role, base, drawn }) => role === 'comparison' && drawn && base !== BASES.older)
    .flatMap((line) => {
      const here = at(line.series, last);
      if (!here) return [];
      const name = nameOf(board, line.region, locale);
      const value = inWords(quantity, here.value, locale);
      const basis = view.measure === 'per-capita' ? basisName(line.basis, locale) : null;
      return [basis ? m.sentence_compared_value({ name, value, basis }, { locale }) : m.announce_value({ name, value }, { locale })];
    });
  return values.length === 0 ? null : m.sentence_compared({ year: last, values: listed(values) }, { locale });
}

/** How many of the shown projects the figures cover; timing, not causation. The projects belong to the focus. */
function projects({ board, view, locale }: Telling): string | null {
  const end = figuresEnd(board, view);
  if (!end || view.region !== board.config.focus) return null;
  const { alone, shown, ...counts } = seenCounts(board.projects, view.projects, end.at);
  if (shown === 0) return null;
  const { year } = end;
  const parts: [number, string][] = [
    [counts.inUse, m.seen_in_use({ year }, { locale })],
    [counts.underWay, m.seen_under_way({ year }, { locale })],
    [counts.begunLater, m.seen_begun_later({ next: year + 1 }, { locale })],
    [counts.notBegun, m.seen_not_begun({}, { locale })],
    [counts.undated, m.seen_undated({}, { locale })]
  ];
  const found = parts.filter(([count]) => count > 0);
  const text = alone
    ? m.announce_value({ name: `${alone.name}:`, value: found[0]?.[1] ?? '' }, { locale })
    : m.sentence_projects({ shown, parts: listed(found.map(([count, part]) => m.seen_count({ count, part }, { locale }))) }, { locale });
  return `${text}${alone ? '.' : ''} ${m.timing_not_cause({}, { locale })}`;
}

function older({ locale }: Telling, lines: Line[]): string | null {
  return lines.some(({ base, drawn }) => drawn && base === BASES.older) ? m.sentence_older({}, { locale }) : null;
}
