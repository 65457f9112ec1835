import { readBoardWith, readCautions, readData } from '$lib/server/data';
import { packMap } from '$lib/view/regions/packMap';
import { packRemarks } from '$lib/view/regions/remarks';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'ko' }, { lang: 'he' }];

export const load: PageServerLoad = async ({ params }) => {
  const locale = params.lang ?? 'en';
  const { tables, config } = await readData();
  const compared = new Set([
    config.benchmark,
    ...tables.regions.filter(({ parent_code }) => parent_code === config.benchmark).map(({ region_code }) => region_code)
  ]);
  return {
    path: 'regions/',
    ...(await readCautions(locale)),
    board: await readBoardWith(
      locale,
      ({ kind, region, price }) => compared.has(region) && (kind === 'population' || (kind === 'grdp' && price === 'nominal'))
    ),
    map: packMap(tables, config.benchmark),
    remarks: packRemarks({ tables }, locale)
  };
};
