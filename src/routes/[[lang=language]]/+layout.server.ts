import { regionWord } from '$lib/download/fileName';
import { readWholeBoard } from '$lib/server/data';
import { unpackBoard } from '$lib/view/board';
import { coverageOf } from '$lib/view/coverage';
import { mf } from '$lib/words/factMessages';
import type { Locale } from '$lib/words/locale';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ params }) => {
  const locale: Locale = params.lang ?? 'en';
  const board = unpackBoard(await readWholeBoard(locale));
  const pages = [
    { path: '', name: mf.nav_overview({}, { locale }) },
    { path: 'regions/', name: mf.nav_regions({}, { locale }) },
    { path: 'projects/', name: mf.nav_projects({}, { locale }) },
    { path: 'outlook/', name: mf.nav_outlook({}, { locale }) },
    { path: 'your-data/', name: mf.nav_your_data({}, { locale }) },
    { path: 'data/', name: mf.nav_data({}, { locale }) },
    { path: 'about/', name: mf.nav_about({}, { locale }) }
  ];
  const { title, focus } = board.config;
  return {
    locale,
    siteTitle: title[locale],
    siteWord: regionWord(board, focus),
    pages,
    footer: mf.site_footer({ ...coverageOf(board) }, { locale })
  };
};
