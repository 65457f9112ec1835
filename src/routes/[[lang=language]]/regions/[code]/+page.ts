import { loadProfileMessages } from '$lib/words/profileMessages';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
  const { locale } = await parent();
  await loadProfileMessages(locale);
  return data;
};
