import { loadDataMessages } from '$lib/words/dataMessages';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
  const { locale } = await parent();
  await loadDataMessages(locale);
  return data;
};
