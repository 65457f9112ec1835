import { GRDP, OFFICIAL_PER_CAPITA, POPULATION, type SeriesKey } from '$lib/statistics/figures';
import { readBoard, readBoardWith, readCautions, readData } from '$lib/server/data';
import { outlookStills } from '$lib/server/pageStills';
import { PEAK_ACTIVITY, unpackBoard } from '$lib/view/board';
import { defaultOutlook, groundOf } from '$lib/view/outlook/ground';
import { outlookPageOf } from '$lib/view/outlook/outlookPage';
import { packTarget } from '$lib/view/outlook/packTarget';
import { loadOutlookMessages } from '$lib/words/outlookMessages';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'ko' }, { lang: 'he' }];

export const load: PageServerLoad = async ({ params, locals }) => {
  const locale = params.lang ?? 'en';
  const folder = await readData();
  const { focus, benchmark } = folder.config;
  const municipalities = new Set(
    folder.tables.regions.filter(({ parent_code }) => parent_code === benchmark).map(({ region_code }) => region_code)
  );
  // Of all municipalities and the province the older base, which growth over some years and the highest year stand on; of the
  // two compared the current one,
  // and of the focus how far its newer figures go.
  const { longestBase, newestBase } = unpackBoard(await readBoard(locale)).figures;
  const needed = ({ indicator, region, price, base }: SeriesKey) => {
    const isCompared = region === focus || region === benchmark;
    if (indicator === POPULATION) return isCompared || municipalities.has(region);
    if (indicator === GRDP && price === 'nominal') return base === longestBase ? isCompared || municipalities.has(region) : isCompared;
    if (indicator === PEAK_ACTIVITY) return region === focus;
    return indicator === OFFICIAL_PER_CAPITA && isCompared && base === newestBase;
  };
  const packed = await readBoardWith(locale, needed);
  const target = packTarget(folder, locale);
  const board = unpackBoard(packed);
  const ground = groundOf(board);
  await loadOutlookMessages(locale);
  locals.stills = outlookStills(outlookPageOf(board, ground, target, defaultOutlook(ground, target), locale).chart, locale);
  return { path: 'outlook/', ...(await readCautions(locale)), board: packed, target };
};
