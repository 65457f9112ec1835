import { loadProjectMessages } from '$lib/words/projectMessages';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ parent }) => {
  const { locale } = await parent();
  await loadProjectMessages(locale);
  return {};
};
