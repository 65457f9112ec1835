import { regionWord } from '$lib/download/fileName';
import { comparisonStills } from '$lib/server/pageStills';
import { readBoard } from '$lib/server/data';
import { unpackBoard } from '$lib/view/board';
import { defaultView } from '$lib/view/view';
import type { Locale } from '$lib/words/locale';
import { loadMessages } from '$lib/words/messages';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'ko' }, { lang: 'he' }];

export const load: PageServerLoad = async ({ params, locals }) => {
  const locale: Locale = params.lang ?? 'en';
  const [packed] = await Promise.all([readBoard(locale), loadMessages(locale)]);
  const board = unpackBoard(packed);
  locals.stills = comparisonStills(board, defaultView(board.config), locale);
  const { title, focus } = board.config;
  return { locale, siteTitle: title[locale], siteWord: regionWord(board, focus), board: packed };
};
