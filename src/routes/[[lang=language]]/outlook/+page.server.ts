import type { SeriesKind } from '$lib/economy/figures';
import { readBoardWith, readCautions, readData } from '$lib/server/data';
import { packTarget } from '$lib/view/outlook/packTarget';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'ko' }, { lang: 'he' }];

export const load: PageServerLoad = async ({ params }) => {
  const locale = params.lang ?? 'en';
  const folder = await readData();
  const { focus, benchmark } = folder.config;
  const municipalities = new Set(
    folder.tables.regions.filter(({ parent_code }) => parent_code === benchmark).map(({ region_code }) => region_code)
  );
  // Of all municipalities the older base, which their stretches of growth stand on; of the two compared the current one.
  const needed = ({ kind, region, price, base }: SeriesKind) => {
    const isCompared = region === focus || region === benchmark;
    if (kind === 'population') return isCompared || municipalities.has(region);
    if (kind === 'grdp' && price === 'nominal') return base === '2015' ? municipalities.has(region) : isCompared;
    return kind === 'published' && isCompared && base === '2020';
  };
  return {
    path: 'outlook/',
    ...(await readCautions(locale)),
    board: await readBoardWith(locale, needed),
    target: packTarget(folder, locale)
  };
};
