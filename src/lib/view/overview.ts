import type { Locale } from '../words/locale';
import type { Board } from './board';
import { figureOf, type Figure } from './figure';
import { headlineOf, type Headline } from './headline';
import { keyFiguresOf, type KeyFigure } from './keyFigures';
import { notesOf } from './notes';
import { numberSources, type NumberedSource, type Sourced } from './sources';
import { tableOf, type Table } from './table';
import type { View } from './view';
import { whyOf, type Why } from './why';

/** Everything that the overview shows of a view, computed once from the same lines. */
export interface Overview extends Figure {
  headline: Headline | null;
  keyFigures: KeyFigure[];
  why: Why | { missing: string };
  table: Table;
  notes: Sourced[];
  /** Sources in the order in which the page names them. */
  sources: NumberedSource[];
}

/** The overview of a view: the same text, table and chart on the server and in the browser. */
export function overviewOf(board: Board, view: View, locale: Locale): Overview {
  const figure = figureOf(board, view, locale);
  const headline = headlineOf(board, view, locale);
  const keyFigures = keyFiguresOf(board, view, locale);
  const why = whyOf(board, view, locale);
  const notes = notesOf(board, view, locale);
  const named = [
    ...(headline ? [...headline.sources.focus, ...headline.sources.benchmark] : []),
    ...(headline?.deck.flatMap(({ sourceIds }) => sourceIds) ?? []),
    ...(headline?.caution.sourceIds ?? []),
    ...keyFigures.flatMap(({ sourceIds }) => sourceIds),
    ...(view.region === board.config.focus ? board.story.flatMap(({ sourceIds }) => sourceIds) : []),
    ...figure.lineSources,
    ...('missing' in why ? [] : why.sourceIds),
    ...notes.flatMap(({ sourceIds }) => sourceIds)
  ];
  return {
    ...figure,
    headline,
    keyFigures,
    why,
    table: tableOf(board, view, locale, figure.lines, figure.chartTitle.sub),
    notes,
    sources: numberSources(board, named, locale)
  };
}
