import type { Locale } from '../words/locale';
import { m } from '../words/messages';
import type { Board } from './board';
import { chartTitleOf, type ChartTitle } from './chartTitle';
import { comparisonOf, emptyChart, type Comparison, type EmptyChart } from './comparison';
import { lanesOf, type LaneGroup } from './lanes';
import { figuresEnd, linesOf, type Line } from './lines';
import { nameOf } from './names';
import { sentenceOf } from './sentence';
import { periodAfter } from './periods';
import type { View } from './view';

/** The comparison chart with its texts and the lanes under it, on any page. */
export interface Figure {
  lines: Line[];
  chartTitle: ChartTitle;
  comparison: Comparison;
  empty: EmptyChart | null;
  sentence: string;
  lanes: { title: string; groups: LaneGroup[] };
  /** Sources of the lines. */
  lineSources: string[];
}

/** The figure of a view, all of it from the same lines. */
export function figureOf(board: Board, view: View, locale: Locale): Figure {
  const lines = linesOf(board, view);
  return {
    lines,
    chartTitle: chartTitleOf(board, view, locale, lines),
    comparison: comparisonOf(board, view, locale, lines),
    empty: emptyChart(board, view, locale, lines),
    sentence: sentenceOf(board, view, locale, lines),
    lanes: lanesOfView(board, view, locale),
    lineSources: [...new Set(lines.flatMap(({ series }) => series.flatMap(({ sourceIds }) => sourceIds)))]
  };
}

/** The lanes of a view. Projects belong to the city: beside another municipality's figures their heading says so. */
function lanesOfView(board: Board, view: View, locale: Locale): Figure['lanes'] {
  const { focus } = board.config;
  const { from, to, projects: shown } = view;
  const end = figuresEnd(board, view);
  return {
    title: view.region === focus ? m.lanes_title({}, { locale }) : m.lanes_title_of({ city: nameOf(board, focus, locale) }, { locale }),
    groups: lanesOf(board.projects, { from, to, shown, figuresEnd: end && { at: end.at, next: periodAfter(end, locale) } }, locale)
  };
}
