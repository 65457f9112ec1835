import { standIn } from '../economy/drift';
import { changeBetween } from '../economy/growth';
import type { Locale } from '../words/locale';
import { m } from '../words/messages';
import { shares, signedPercent } from '../words/numbers';
import type { Board } from './board';
import { BASES, levels, linesOf, ownBasis, quantityOf, spanOf, type Line } from './lines';
import { axisUnit } from './comparison';
import { measureName, nameOf } from './names';
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
  const { measure, region } = view;
  const { base, first, last, outside } = spanOf(board, view);
  const names = { focus: nameOf(board, region, locale), benchmark: nameOf(board, board.config.benchmark, locale) };
  const [own = [], reference = []] = [region, board.config.benchmark].map((code) => levels(board, code, measure, ownBasis(measure), base));
  if (outside) return m.chart_title_level(names, { locale });

  if (measure === 'per-capita') {
    const [then, now] = [standIn(own, reference, first), standIn(own, reference, last)];
    if (!then || !now) return m.chart_title_level(names, { locale });
    const [firstShare = '', lastShare = ''] = shares([then.share, now.share], locale);
    return first === last
      ? m.chart_title_share_single({ ...names, share: lastShare, year: last }, { locale })
      : m.chart_title_share({ ...names, firstShare, lastShare, from: first, to: last }, { locale });
  }
  const [change, benchmarkChange] = [changeBetween(own, first, last), changeBetween(reference, first, last)];
  if (first === last || change === null || benchmarkChange === null) return m.chart_title_level(names, { locale });
  const text = {
    ...names,
    from: first,
    to: last,
    change: signedPercent(change, locale),
    benchmarkChange: signedPercent(benchmarkChange, locale)
  };
  switch (measure) {
    case 'grdp':
      return m.chart_title_grdp(text, { locale });
    case 'population':
      return m.chart_title_population(text, { locale });
    case 'construction':
      return m.chart_title_construction(text, { locale });
  }
}

function subtitle(board: Board, { measure, unit }: View, locale: Locale, lines: Line[]): string {
  const unitText = axisUnit(board, quantityOf(measure, unit), lines, locale);
  const text = { measure: measureName(measure, locale), unit: unitText, base: BASES.current };
  if (measure === 'population') return m.chart_sub_population(text, { locale });
  if (measure === 'construction') return m.chart_sub_real(text, { locale });
  const older = lines.some(({ base, drawn }) => drawn && base === BASES.older);
  return older ? m.chart_sub_longer(text, { locale }) : m.chart_sub_money(text, { locale });
}
