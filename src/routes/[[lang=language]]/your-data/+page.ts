import { loadImportMessages } from '$lib/words/importMessages';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
  const { locale } = await parent();
  await loadImportMessages(locale);
  return data;
};
