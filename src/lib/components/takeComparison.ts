import { shownFile } from '../download/figureFile';
import { shownFileName } from '../download/fileName';
import { writeAddress } from '../view/address';
import { loadBelowMessages } from '../words/belowMessages';
import { unpackBoard, type PackedBoard } from '../view/board';
import { chartKey } from '../view/chartKey';
import { figureOf } from '../view/figure';
import { nameOf } from '../view/names';
import { titleOf } from '../view/pictureText';
import { numberSources } from '../view/sources';
import type { View } from '../view/view';
import { whyOf } from '../view/why';
import { LOCALES, type Locale } from '../words/locale';
import { loadMessages, m } from '../words/messages';
import { mt } from '../words/takeMessages';
import { comparisonPicture, whyPicture } from '../figures/picture/pictureCharts';
import { loadMeasure } from './loadMeasure';
import type { TakenChart } from './takenChart';

/** Data of a page that has a board, in a language. */
export interface BoardData {
  board: PackedBoard;
  locale: Locale;
}

/** The comparison chart of a view, with its lanes if there are any. */
export async function takeComparison({ board: packed, locale }: BoardData, view: View, withLanes: boolean): Promise<TakenChart> {
  const board = unpackBoard(packed);
  await loadMeasure(board, view, locale);
  const { projects } = board;
  const figure = figureOf(board, view, locale);
  const sourcesEndText = m.lanes_sources_end({ date: projects.sourcesEndText }, { locale });
  const lanes = withLanes ? { ...figure.lanes, projects, sourcesEndText } : null;
  const chart = comparisonPicture(figure.comparison, chartKey(figure.lines, locale), lanes);
  return {
    chart,
    ...figure.chartTitle,
    title: titleOf(nameOf(board, view.region, locale), figure.chartTitle.title),
    sentences: [figure.sentence],
    sourceIds: figure.lineSources,
    sources: numberSources(board, figure.lineSources, locale),
    moreSources: chart.lanes ? [mt.take_lanes_source({}, { locale })] : [],
    csv: async () => {
      // The file has the names in every language.
      await Promise.all(LOCALES.map(loadMessages));
      return shownFile(board, view, figure.lines);
    },
    kind: shownFileName(board, view).replace(/\.csv$/, ''),
    embed: writeAddress(view, board.config)
  };
}

/**
 * The bars that explain why GRDP per capita moved.
 *
 * @throws Error for a view of a single year, which has no such bars
 */
export async function takeWhy({ board: packed, locale }: BoardData, view: View): Promise<TakenChart> {
  await loadBelowMessages(locale);
  const board = unpackBoard(packed);
  const why = whyOf(board, view, locale);
  if ('missing' in why) throw new Error(why.missing);
  return {
    ...why,
    title: titleOf(nameOf(board, view.region, locale), why.title),
    chart: whyPicture(why.chart),
    sentences: [why.text, why.yearEnd],
    sources: numberSources(board, why.sourceIds, locale),
    kind: `why-${view.region}`
  };
}
