import { loadBelowMessages } from '$lib/words/belowMessages';
import { loadProfileMessages } from '$lib/words/profileMessages';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
  const { locale } = await parent();
  await Promise.all([loadProfileMessages(locale), loadBelowMessages(locale)]);
  return data;
};
