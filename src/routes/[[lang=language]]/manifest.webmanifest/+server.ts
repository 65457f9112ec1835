import { base } from '$app/paths';
import { readBoard } from '$lib/server/data';
import { manifest } from '$lib/server/manifest';
import { unpackBoard } from '$lib/view/board';
import { figureOf } from '$lib/view/figure';
import { defaultView } from '$lib/view/view';
import type { Locale } from '$lib/words/locale';
import { loadMessages } from '$lib/words/messages';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => [{}, { lang: 'ko' }, { lang: 'he' }];

/** Web app manifest. */
export const GET: RequestHandler = async ({ params }) => {
  const locale: Locale = params.lang ?? 'en';
  const [packed] = await Promise.all([readBoard(locale), loadMessages(locale)]);
  const board = unpackBoard(packed);
  const { sentence } = figureOf(board, defaultView(board.config), locale);
  return new Response(manifest(board.config.title[locale], sentence, base, locale), {
    headers: { 'content-type': 'application/manifest+json' }
  });
};
