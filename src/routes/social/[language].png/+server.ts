import { error } from '@sveltejs/kit';
import { base } from '$app/paths';
import { readBoard } from '$lib/server/data';
import { rastered } from '$lib/server/raster';
import { socialPicture } from '$lib/server/social';
import { unpackBoard } from '$lib/view/board';
import { LOCALES } from '$lib/words/locale';
import { loadMessages } from '$lib/words/messages';
import { loadTakeMessages } from '$lib/words/takeMessages';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => LOCALES.map((language) => ({ language }));

/** Link-preview image of the site. */
export const GET: RequestHandler = async ({ params }) => {
  const locale = LOCALES.find((one) => one === params.language);
  if (!locale) error(404);
  const [packed] = await Promise.all([readBoard(locale), loadMessages(locale), loadTakeMessages(locale)]);
  const address = __SITE_ORIGIN__ ? `${__SITE_ORIGIN__}${base}` : '';
  const png = await rastered(socialPicture(unpackBoard(packed), locale, address, new Date()), 1200, locale);
  return new Response(png, { headers: { 'content-type': 'image/png' } });
};
