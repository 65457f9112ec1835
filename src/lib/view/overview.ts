import type { Locale } from '../words/locale';
import type { Board } from './board';
import { chartTitleOf, type ChartTitle } from './chartTitle';
import { comparisonOf, emptyChart, type Comparison, type EmptyChart } from './comparison';
import { headlineOf, type Headline } from './headline';
import { keyFiguresOf, type KeyFigure } from './keyFigures';
import { linesOf, type Line } from './lines';
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
  lines: Line[];
  chartTitle: ChartTitle;
  comparison: Comparison;
  empty: EmptyChart | null;
  sentence: string;
  why: Why | { missing: string };
  table: Table;
  notes: string[];
  lineSources: string[];
  /** Sources in the order in which the page names them. */
  sources: NumberedSource[];
}

/** The overview of a view: the same text, table and chart on the server and in the browser. */
export function overviewOf(board: Board, view: View, locale: Locale): Overview {
  const lines = linesOf(board, view);
  const headline = headlineOf(board, view, locale);
  const keyFigures = keyFiguresOf(board, view, locale);
  const why = whyOf(board, view, locale);
  const lineSources = [...new Set(lines.flatMap(({ series }) => series.flatMap(({ sourceIds }) => sourceIds)))];
  const named = [
    ...(headline ? [...headline.sources.focus, ...headline.sources.benchmark, ...headline.deckSources] : []),
    ...(headline?.peak?.sourceIds ?? []),
    ...(headline?.caution.sourceIds ?? []),
    ...keyFigures.flatMap(({ sourceIds }) => sourceIds),
    ...lineSources,
    ...('missing' in why ? [] : why.sourceIds)
  ];
  return {
    headline,
    keyFigures,
    lines,
    chartTitle: chartTitleOf(board, view, locale, lines),
    comparison: comparisonOf(board, view, locale, lines),
    empty: emptyChart(board, view, locale, lines),
    sentence: sentenceOf(board, view, locale, lines),
    why,
    table: tableOf(board, view, locale, lines),
    notes: notesOf(board, view, locale),
    lineSources,
    sources: numberSources(board, named, locale)
  };
}
