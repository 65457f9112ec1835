import { LOCALES } from '$lib/words/locale';
import { loadFactMessages } from '$lib/words/factMessages';
import { loadMessages } from '$lib/words/messages';
import type { PageLoad } from './$types';

export const prerender = true;
// A static host serves this one file for every unknown path: /404.html.
export const trailingSlash = 'never';
export const csr = false;

export const load: PageLoad = async () => {
  await Promise.all(LOCALES.flatMap((locale) => [loadMessages(locale), loadFactMessages(locale)]));
  return {};
};
