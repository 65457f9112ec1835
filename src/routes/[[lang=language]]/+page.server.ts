import { allRows } from '$lib/download/figureRows';
import { readBoard, readData, readWholeBoard } from '$lib/server/data';
import { overviewStills } from '$lib/server/pageStills';
import { belowOf } from '$lib/view/below';
import { unpackBoard } from '$lib/view/board';
import { withSources } from '$lib/view/packSources';
import { cautionOf } from '$lib/view/caution';
import { descriptionOf, headlineOf } from '$lib/view/headline';
import { defaultView } from '$lib/view/view';
import { loadMessages } from '$lib/words/messages';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'ko' }, { lang: 'he' }];

export const load: PageServerLoad = async ({ params, locals }) => {
  const locale = params.lang ?? 'en';
  const [packed, folder] = await Promise.all([readBoard(locale), readData(), loadMessages(locale)]);
  const board = unpackBoard(packed);
  const below = belowOf(board, defaultView(board.config), locale);
  locals.stills = overviewStills(board, defaultView(board.config), below, locale);
  const whole = unpackBoard(await readWholeBoard(locale));
  const rowCounts: Record<string, number> = Object.fromEntries(board.measures.map(({ id }) => [id, allRows(whole, id).length]));
  const headline = headlineOf(board, defaultView(board.config), locale);
  const description = headline ? descriptionOf(headline) : board.config.title[locale];
  const shown = packed.projects.projects.filter(({ id }) => board.config.projects.includes(id));
  const named = shown.flatMap(({ milestones }) => milestones.flatMap(({ sources }) => sources));
  const press = Object.fromEntries(Object.entries(packed.projects.press).filter(([id]) => named.includes(id)));
  const caution = cautionOf(whole, locale);
  const sources = withSources(packed.sources, whole.sources, caution.sourceIds);
  return {
    board: { ...packed, sources, projects: { ...packed.projects, press } },
    description,
    caution,
    below,
    tables: folder.description.resources.map(({ name }) => name),
    rowCounts
  };
};
