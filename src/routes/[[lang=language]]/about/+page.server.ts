import { readWholeBoard, readData } from '$lib/server/data';
import { aboutOf } from '$lib/view/about';
import { unpackBoard } from '$lib/view/board';
import { packSources } from '$lib/view/packSources';
import { sourceIn } from '$lib/view/sourceIn';
import { numberSources } from '$lib/view/sources';
import { loadAboutMessages } from '$lib/words/aboutMessages';
import { loadMessages } from '$lib/words/messages';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'ko' }, { lang: 'he' }];

export const load: PageServerLoad = async ({ params }) => {
  const locale = params.lang ?? 'en';
  const [packed, folder] = await Promise.all([readWholeBoard(locale), readData(), loadAboutMessages(locale), loadMessages(locale)]);
  const about = aboutOf(folder, unpackBoard(packed), locale);
  const named = [
    ...about.terms.map(({ definition }) => definition),
    ...about.methods.map(({ example }) => example),
    ...about.contradictions,
    ...about.limits
  ].flatMap(({ sourceIds }) => sourceIds);
  const sources = packSources(folder.tables, new Set(named)).map((source) => sourceIn(source, locale));
  return { path: 'about/', about, sources: numberSources({ sources }, named, locale) };
};
