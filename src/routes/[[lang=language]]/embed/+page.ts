import { loadMessages } from '$lib/words/messages';
import type { PageLoad } from './$types';

// The page stands outside the site's layout, so it says itself what that says for the others.
export const prerender = true;
export const trailingSlash = 'always';

export const load: PageLoad = async ({ data }) => {
  await loadMessages(data.locale);
  return data;
};
