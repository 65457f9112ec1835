import { readBoardWith, readData } from '$lib/server/data';
import { packTarget } from '$lib/view/outlook/packTarget';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'ko' }, { lang: 'he' }];

export const load: PageServerLoad = async ({ params }) => {
  const locale = params.lang ?? 'en';
  const folder = await readData();
  const { focus, benchmark } = folder.config;
  // Of all municipalities the older base, which their stretches of growth stand on; of the two compared the current one.
  const stretches = new RegExp(`^(grdp/${benchmark}\\d{3}/nominal/2015|population/${benchmark}\\d*)$`);
  const compared = new RegExp(`^(grdp/(${focus}|${benchmark})/nominal/2020|published/(${focus}|${benchmark})/2020)$`);
  return {
    path: 'outlook/',
    board: await readBoardWith(locale, (key) => stretches.test(key) || compared.test(key)),
    target: packTarget(folder, locale)
  };
};
