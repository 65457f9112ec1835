import { readBoard } from '$lib/server/data';
import { unpackBoard } from '$lib/view/board';
import { coverageOf } from '$lib/view/coverage';
import { mf } from '$lib/words/factMessages';
import type { Locale } from '$lib/words/locale';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ params }) => {
  const locale: Locale = params.lang ?? 'en';
  const board = unpackBoard(await readBoard(locale));
  return { locale, siteTitle: board.config.title[locale], footer: mf.site_footer({ ...coverageOf(board) }, { locale }) };
};
