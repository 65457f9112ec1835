import type { Locale } from '../words/locale';
import type { Below } from './below';
import type { Board } from './board';
import type { Caution } from './caution';
import { figureOf, type Figure } from './figure';
import { headlineOf, type Headline } from './headline';
import { keyFiguresOf, type KeyFigure } from './keyFigures';
import { numberSources, type NumberedSource } from './sources';
import { tableOf, type Table } from './table';
import type { View } from './view';

/** Content of the overview for a view, computed once from the same lines. */
export interface Overview extends Figure {
  headline: Headline | null;
  keyFigures: KeyFigure[];
  table: Table;
  /** Sources in the order in which the page names them. */
  sources: NumberedSource[];
}

/**
 * The overview of a view: the same text, table and chart on the server and in the browser.
 *
 * @param below content below the chart of the same view; null until its code is loaded
 * @param caution text that holds for every view
 */
export function overviewOf(board: Board, view: View, locale: Locale, below: Below | null, caution: Caution): Overview {
  const figure = figureOf(board, view, locale);
  const headline = headlineOf(board, view, locale);
  const keyFigures = keyFiguresOf(board, view, locale);
  const named = [
    ...(headline ? [...headline.sources.focus, ...headline.sources.benchmark] : []),
    ...(headline?.deck.flatMap(({ sourceIds }) => sourceIds) ?? []),
    ...(headline ? caution.sourceIds : []),
    ...keyFigures.flatMap(({ sourceIds }) => sourceIds),
    ...(view.region === board.config.focus ? board.story.flatMap(({ sourceIds }) => sourceIds) : []),
    ...figure.lineSources,
    ...(below && 'sourceIds' in below.why ? below.why.sourceIds : []),
    ...(below?.notes.flatMap(({ sourceIds }) => sourceIds) ?? [])
  ];
  return {
    ...figure,
    headline,
    keyFigures,
    table: tableOf(board, view, locale, figure.lines, figure.chartTitle.sub),
    sources: numberSources(board, named, locale)
  };
}
