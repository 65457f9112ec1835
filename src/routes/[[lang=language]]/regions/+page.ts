import { loadRegionsMessages } from '$lib/words/regionsMessages';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
  const { locale } = await parent();
  await loadRegionsMessages(locale);
  return data;
};
