import { base } from '$app/paths';
import { readData } from '$lib/server/data';
import { datasetScript } from '$lib/server/dataset';
import { catalogueOf } from '$lib/view/catalogue';
import { loadFactMessages } from '$lib/words/factMessages';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'ko' }, { lang: 'he' }];

export const load: PageServerLoad = async ({ params, locals }) => {
  const locale = params.lang ?? 'en';
  const [folder] = await Promise.all([readData(), loadFactMessages(locale)]);
  const catalogue = catalogueOf(folder, locale);
  locals.head = datasetScript(folder, catalogue, `${__SITE_ORIGIN__ ?? ''}${base}`, locale);
  return { path: 'data/', catalogue, focus: folder.config.focus };
};
