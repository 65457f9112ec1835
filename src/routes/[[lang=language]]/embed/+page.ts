import { loadMessages } from '$lib/words/messages';
import type { PageLoad } from './$types';

// The page is outside the site's layout, so it returns the layout's data itself.
export const prerender = true;
export const trailingSlash = 'always';

export const load: PageLoad = async ({ data }) => {
  await loadMessages(data.locale);
  return data;
};
