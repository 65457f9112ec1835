import { allRows } from '$lib/download/figureRows';
import { readBoard, readData } from '$lib/server/data';
import { unpackBoard } from '$lib/view/board';
import { MEASURES, type Measure } from '$lib/view/view';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'ko' }, { lang: 'he' }];

export const load: PageServerLoad = async ({ params }) => {
  const [packed, { description }] = await Promise.all([readBoard(params.lang ?? 'en'), readData()]);
  const board = unpackBoard(packed);
  const rowCounts = Object.fromEntries(MEASURES.map((measure) => [measure, allRows(board, measure).length]));
  return { board: packed, tables: description.resources.map(({ name }) => name), rowCounts: rowCounts as Record<Measure, number> };
};
