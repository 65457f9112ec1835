import type { TakeTools } from '$lib/components/take';
import type { TakenChart } from '$lib/components/takenChart';
import type { BoardData } from '$lib/components/takeComparison';
import { unpackBoard } from '$lib/view/board';
import { ownFigureOf, type OwnChoice, type OwnSeries } from '$lib/view/ownData/ownFigure';
import { numberSources } from '$lib/view/sources';
import { mi } from '$lib/words/importMessages';

/** The chart of a reader's file, with its words in the language of the data. */
export function takeOwn(drawn: readonly OwnSeries[], choice: OwnChoice, data: BoardData, { ownPicture }: TakeTools): TakenChart {
  const { locale } = data;
  const board = unpackBoard(data.board);
  const figure = ownFigureOf(board, drawn, choice, locale);
  const key = {
    file: mi.key_file({}, { locale }),
    built: mi.key_built({}, { locale }),
    preliminary: mi.key_preliminary({}, { locale })
  };
  return {
    title: figure.title,
    sub: figure.sub,
    chart: ownPicture(figure, key),
    sentences: figure.sentences.map(({ text }) => text),
    sourceIds: figure.sourceIds,
    sources: numberSources(board, figure.sourceIds, locale),
    moreSources: [mi.picture_source({ name: choice.fileName }, { locale })],
    kind: 'own-file'
  };
}
