import { GRDP, OFFICIAL_PER_CAPITA, POPULATION } from '$lib/statistics/figures';
import { readBoardWith, readCautions } from '$lib/server/data';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'ko' }, { lang: 'he' }];

/** Figures with which a reader's can be compared: GRDP, residents, and GRDP per capita as published. */
const COMPARED: ReadonlySet<string> = new Set([GRDP, POPULATION, OFFICIAL_PER_CAPITA]);

export const load: PageServerLoad = async ({ params }) => {
  const locale = params.lang ?? 'en';
  return {
    path: 'your-data/',
    ...(await readCautions(locale)),
    board: await readBoardWith(locale, ({ indicator }) => COMPARED.has(indicator))
  };
};
