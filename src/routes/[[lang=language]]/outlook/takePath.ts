import type { TakeTools } from '$lib/components/take';
import type { TakenChart } from '$lib/components/takenChart';
import { unpackBoard } from '$lib/view/board';
import { groundOf } from '$lib/view/outlook/ground';
import { outlookPageOf } from '$lib/view/outlook/outlookPage';
import type { OutlookView } from '$lib/view/outlook/outlookView';
import type { PageData } from './$types';

/** The path that follows from the assumptions, with its texts in the language of the data. */
export function takePath(view: OutlookView, data: PageData, { pathPicture }: TakeTools): TakenChart {
  const board = unpackBoard(data.board);
  const ground = groundOf(board);
  const { chart, sentences, chartSourceIds, sources } = outlookPageOf(board, ground, data.target, view, data.locale);
  return {
    ...chart,
    chart: pathPicture(chart),
    sentences,
    sourceIds: chartSourceIds,
    sources,
    csv: async () => (await import('$lib/download/outlookFile')).outlookFile(board, ground, view),
    kind: 'path'
  };
}
