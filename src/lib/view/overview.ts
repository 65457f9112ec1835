import type { Locale } from '../words/locale';
import { m } from '../words/messages';
import type { Board } from './board';
import { chartTitleOf, type ChartTitle } from './chartTitle';
import { comparisonOf, emptyChart, type Comparison, type EmptyChart } from './comparison';
import { headlineOf, type Headline, type Sourced } from './headline';
import { keyFiguresOf, type KeyFigure } from './keyFigures';
import { lanesOf, type LaneGroup } from './lanes';
import { figuresEnd, linesOf, type Line } from './lines';
import { nameOf } from './names';
import { notesOf } from './notes';
import { sentenceOf } from './sentence';
import { numberSources, type NumberedSource } from './sources';
import { tableOf, type Table } from './table';
import type { View } from './view';
import { whyOf, type Why } from './why';

/** Everything that the overview shows of a view, computed once from the same lines. */
export interface Overview {
  headline: Headline | null;
  keyFigures: KeyFigure[];
  lanes: { title: string; groups: LaneGroup[] };
  lines: Line[];
  chartTitle: ChartTitle;
  comparison: Comparison;
  empty: EmptyChart | null;
  sentence: string;
  why: Why | { missing: string };
  table: Table;
  notes: Sourced[];
  lineSources: string[];
  /** Sources in the order in which the page names them. */
  sources: NumberedSource[];
}

/** The overview of a view: the same text, table and chart on the server and in the browser. */
export function overviewOf(board: Board, view: View, locale: Locale): Overview {
  const lines = linesOf(board, view);
  const headline = headlineOf(board, view, locale);
  const chartTitle = chartTitleOf(board, view, locale, lines);
  const keyFigures = keyFiguresOf(board, view, locale);
  const why = whyOf(board, view, locale);
  const notes = notesOf(board, view, locale);
  const lineSources = [...new Set(lines.flatMap(({ series }) => series.flatMap(({ sourceIds }) => sourceIds)))];
  const named = [
    ...(headline ? [...headline.sources.focus, ...headline.sources.benchmark] : []),
    ...(headline?.deck.flatMap(({ sourceIds }) => sourceIds) ?? []),
    ...(headline?.caution.sourceIds ?? []),
    ...keyFigures.flatMap(({ sourceIds }) => sourceIds),
    ...(view.region === board.config.focus ? board.story.flatMap(({ sourceIds }) => sourceIds) : []),
    ...lineSources,
    ...('missing' in why ? [] : why.sourceIds),
    ...notes.flatMap(({ sourceIds }) => sourceIds)
  ];
  return {
    headline,
    keyFigures,
    lanes: lanesOfView(board, view, locale),
    lines,
    chartTitle,
    comparison: comparisonOf(board, view, locale, lines),
    empty: emptyChart(board, view, locale, lines),
    sentence: sentenceOf(board, view, locale, lines),
    why,
    table: tableOf(board, view, locale, lines, chartTitle.sub),
    notes,
    lineSources,
    sources: numberSources(board, named, locale)
  };
}

/** The lanes of a view. Projects are the city's own: beside another municipality's figures their heading says so. */
function lanesOfView(board: Board, view: View, locale: Locale): Overview['lanes'] {
  const { focus } = board.config;
  const { from, to, projects: shown } = view;
  return {
    title: view.region === focus ? m.lanes_title({}, { locale }) : m.lanes_title_of({ city: nameOf(board, focus, locale) }, { locale }),
    groups: lanesOf(board.projects, { from, to, shown, figuresEnd: figuresEnd(board, view) }, locale)
  };
}
