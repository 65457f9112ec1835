import { readBoard } from '$lib/server/data';
import { unpackBoard } from '$lib/view/board';
import { coverageOf } from '$lib/view/coverage';
import type { Locale } from '$lib/words/locale';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ params }) => {
  const board = unpackBoard(await readBoard());
  const locale: Locale = params.lang ?? 'en';
  return { locale, siteTitle: board.config.title[locale], coverage: coverageOf(board) };
};
