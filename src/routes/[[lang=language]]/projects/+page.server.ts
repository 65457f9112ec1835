import { readBoard, readData } from '$lib/server/data';
import { unpackBoard } from '$lib/view/board';
import { figuresEnd } from '$lib/view/lines';
import { nameOf } from '$lib/view/names';
import { packProjectList } from '$lib/view/projectList';
import { periodAfter } from '$lib/view/periods';
import { defaultView } from '$lib/view/view';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'ko' }, { lang: 'he' }];

export const load: PageServerLoad = async ({ params }) => {
  const locale = params.lang ?? 'en';
  const [packed, folder] = await Promise.all([readBoard(locale), readData()]);
  const board = unpackBoard(packed);
  const { config } = board;
  const end = figuresEnd(board, defaultView(config));
  return {
    path: 'projects/',
    projects: packed.projects,
    list: packProjectList(folder, packed.projects, locale),
    city: nameOf(board, config.focus, locale),
    axis: { from: config.earliestYear, to: config.latestYear, figuresEnd: end && { ...end, next: periodAfter(end, locale) } }
  };
};
