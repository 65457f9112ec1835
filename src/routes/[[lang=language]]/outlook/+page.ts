import { loadOutlookMessages } from '$lib/words/outlookMessages';
import type { PageLoad } from './$types';

export const load: PageLoad = async ({ data, parent }) => {
  const { locale } = await parent();
  await loadOutlookMessages(locale);
  return data;
};
