import { readBoardWith, readCautions } from '$lib/server/data';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'ko' }, { lang: 'he' }];

/** What a reader's figures can stand beside: regional output, residents, and output per resident as published. */
const COMPARED: ReadonlySet<string> = new Set(['grdp', 'population', 'published']);

export const load: PageServerLoad = async ({ params }) => {
  const locale = params.lang ?? 'en';
  return {
    path: 'your-data/',
    ...(await readCautions(locale)),
    board: await readBoardWith(locale, ({ kind }) => COMPARED.has(kind))
  };
};
