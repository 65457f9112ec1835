import { loadListMessages } from '$lib/words/listMessages';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
  const { locale } = await parent();
  await loadListMessages(locale);
  return data;
};
