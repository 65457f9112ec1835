import { standIn } from '../statistics/drift';
import { changeBetween } from '../statistics/growth';
import { isAmount } from '../statistics/indicator';
import { at } from '../statistics/series';
import type { Locale } from '../words/locale';
import { mm } from '../words/measureMessages';
import { m } from '../words/messages';
import { inWords, listed, shares, signedPercent } from '../words/numbers';
import type { Board } from './board';
import { axisUnit } from './comparison';
import { hasBenchmark, keyOf, levels, linesOf, spanOf, type Line } from './lines';
import { isNamed, measureName, nameInHeading, nameOf } from './names';
import { periodEnds } from './periods';
import { transformationsOf } from './measures';
import type { View } from './view';

export interface ChartTitle {
  /** The finding. */
  title: string;
  /** Measure, unit, prices and base. */
  sub: string;
}

/** Heading of the comparison chart: a finding with numbers, and the line that describes the measure. */
export function chartTitleOf(board: Board, view: View, locale: Locale, lines: Line[] = linesOf(board, view)): ChartTitle {
  return { title: finding(board, view, locale), sub: subtitle(board, view, locale, lines) };
}

function finding(board: Board, view: View, locale: Locale): string {
  const { region, measure: id } = view;
  const { benchmark } = board.config;
  const { base, first, last, outside } = spanOf(board, view);
  const names = { focus: nameOf(board, region, locale), benchmark: nameOf(board, benchmark, locale) };
  const indicator = board.figures.indicator(id);
  const measure = nameInHeading(indicator, locale);
  const [own = [], reference = []] = [region, benchmark].map((code) => levels(board, code, id, base));
  const [firstOwn, lastOwn] = [at(own, first), at(own, last)];
  if (outside || !firstOwn || !lastOwn) return hasBenchmark(board, id) ? m.chart_title_level(names, { locale }) : measure;
  const ends = periodEnds(first, last, indicator, locale);
  const year = ends.to;

  if (!isAmount(indicator)) {
    const stands = [first, last].flatMap((period) => standIn(own, reference, period) ?? []);
    if (transformationsOf(board, id).includes('share') && stands.length === 2) {
      const [firstShare = '', lastShare = ''] = shares(
        stands.map(({ share }) => share),
        locale
      );
      const text = { ...names, measure, firstShare, lastShare, share: lastShare, year, from: firstYear(), to: ends.to };
      return first === last ? m.chart_title_share_single(text, { locale }) : m.chart_title_share(text, { locale });
    }
    const value = inWords(indicator.unit, lastOwn.value, locale);
    if (first === last) return mm.title_value({ measure, value, year }, { locale });
    return mm.title_values(
      { measure, first: inWords(indicator.unit, firstOwn.value, locale), last: value, from: firstYear(), to: ends.to },
      { locale }
    );
  }
  const [change, benchmarkChange] = [changeBetween(own, first, last), changeBetween(reference, first, last)];
  if (first === last || change === null) return m.chart_title_level(names, { locale });
  const text = { ...ends, measure, change: signedPercent(change, locale) };
  return benchmarkChange === null
    ? mm.title_change_alone(text, { locale })
    : m.chart_title_change({ ...names, ...text, benchmarkChange: signedPercent(benchmarkChange, locale) }, { locale });

  function firstYear() {
    return periodEnds(first, first, indicator, locale).to;
  }
}

function subtitle(board: Board, view: View, locale: Locale, lines: Line[]): string {
  const indicator = board.figures.indicator(view.measure);
  const { price, base } = keyOf(board.figures, view.measure, view.region);
  const text = { measure: measureName(board, view.measure, locale), unit: axisUnit(board, view, lines, locale) };
  if (indicator.basis === 'registered' && indicator.grain === 'year') return m.chart_sub_population(text, { locale });
  if (price === 'real') return m.chart_sub_real({ ...text, base: base ?? '' }, { locale });
  if (base === null && view.unit === 'level' && isNamed(indicator)) return text.measure;
  if (base === null) return (price === 'nominal' ? mm.sub_money : mm.sub)(text, { locale });
  const older = [...new Set(lines.filter((other) => other.older && other.drawn).flatMap(({ key }) => key.base ?? []))];
  if (older.length === 0) return m.chart_sub_money({ ...text, base }, { locale });
  return m.chart_sub_longer({ ...text, base, older: listed(older.map(String)) }, { locale });
}
