import { allRows } from '$lib/download/figureRows';
import { readBoard, readData } from '$lib/server/data';
import { overviewStills } from '$lib/server/pageStills';
import { belowOf } from '$lib/view/below';
import { unpackBoard } from '$lib/view/board';
import { defaultView, MEASURES, type Measure } from '$lib/view/view';
import { loadMessages } from '$lib/words/messages';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'ko' }, { lang: 'he' }];

export const load: PageServerLoad = async ({ params, locals }) => {
  const locale = params.lang ?? 'en';
  const [packed, { description }] = await Promise.all([readBoard(locale), readData(), loadMessages(locale)]);
  const board = unpackBoard(packed);
  const below = belowOf(board, defaultView(board.config), locale);
  locals.stills = overviewStills(board, defaultView(board.config), below, locale);
  const rowCounts = Object.fromEntries(MEASURES.map((measure) => [measure, allRows(board, measure).length]));
  return { board: packed, below, tables: description.resources.map(({ name }) => name), rowCounts: rowCounts as Record<Measure, number> };
};
