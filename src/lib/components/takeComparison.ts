import { shownFile } from '../download/figureFile';
import { shownFileName } from '../download/fileName';
import { writeAddress } from '../view/address';
import type { Board } from '../view/board';
import { chartKey } from '../view/chartKey';
import type { Figure } from '../view/figure';
import type { NumberedSource } from '../view/sources';
import type { View } from '../view/view';
import { LOCALES, type Locale } from '../words/locale';
import { loadMessages, m } from '../words/messages';
import { mt } from '../words/takeMessages';
import { comparisonPicture } from '../figures/picture/pictureCharts';
import type { TakenChart } from './take';

interface Shown {
  board: Board;
  view: View;
  figure: Figure;
  sources: readonly NumberedSource[];
  locale: Locale;
}

/** The comparison chart of a view, with the lanes that stand under it where there are any. */
export function takeComparison({ board, view, figure, sources, locale }: Shown, withLanes: boolean): TakenChart {
  const { projects } = board;
  const sourcesEndText = m.lanes_sources_end({ date: projects.sourcesEndText }, { locale });
  const lanes = withLanes ? { ...figure.lanes, projects, sourcesEndText } : null;
  const chart = comparisonPicture(figure.comparison, chartKey(view, figure.lines, locale), lanes);
  return {
    chart,
    ...figure.chartTitle,
    sentences: [figure.sentence],
    sourceIds: figure.lineSources,
    sources,
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
