import { loadMessages } from '$lib/words/messages';
import type { LayoutLoad } from './$types';

export const prerender = true;
// /ko/ must be a folder: otherwise a host would look for ko.html, and /data would collide with the folder of the tables.
export const trailingSlash = 'always';

export const load: LayoutLoad = async ({ data }) => {
  await loadMessages(data.locale);
  return data;
};
