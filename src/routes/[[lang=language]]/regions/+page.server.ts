import { GRDP, POPULATION } from '$lib/statistics/figures';
import { readBoardWith, readCautions, readData } from '$lib/server/data';
import { regionsStills } from '$lib/server/pageStills';
import { unpackBoard } from '$lib/view/board';
import { packMap } from '$lib/view/regions/packMap';
import { regionsPageOf } from '$lib/view/regions/regionsPage';
import { defaultRegionsView } from '$lib/view/regions/regionsView';
import { packRemarks } from '$lib/view/regions/remarks';
import { loadRegionsMessages } from '$lib/words/regionsMessages';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'ko' }, { lang: 'he' }];

export const load: PageServerLoad = async ({ params, locals }) => {
  const locale = params.lang ?? 'en';
  const { tables, config } = await readData();
  const compared = new Set([
    config.benchmark,
    ...tables.regions.filter(({ parent_code }) => parent_code === config.benchmark).map(({ region_code }) => region_code)
  ]);
  const packed = await readBoardWith(
    locale,
    ({ indicator, region, price }) => compared.has(region) && (indicator === POPULATION || (indicator === GRDP && price === 'nominal'))
  );
  const map = packMap(tables, config.benchmark);
  const remarks = packRemarks({ tables }, locale);
  const board = unpackBoard(packed);
  await loadRegionsMessages(locale);
  locals.stills = regionsStills(regionsPageOf(board, defaultRegionsView(board), map, remarks, locale), locale);
  return { path: 'regions/', ...(await readCautions(locale)), board: packed, map, remarks };
};
