import { readBoardWith, readData } from '$lib/server/data';
import { packMap } from '$lib/view/regions/packMap';
import type { Remark } from '$lib/view/regions/regionsPage';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'ko' }, { lang: 'he' }];

export const load: PageServerLoad = async ({ params }) => {
  const locale = params.lang ?? 'en';
  const { tables, config } = await readData();
  const municipal = new RegExp(`^(grdp|population)/${config.benchmark}(\\d{3})?(/nominal/\\d+)?$`);
  const remarks = tables.remarks.map((row): Remark => ({
    region: row.region_code,
    year: row.year,
    note: row[`note_${locale}`],
    sourceId: row.source_id
  }));
  return {
    path: 'regions/',
    board: await readBoardWith(locale, (key) => municipal.test(key)),
    map: packMap(tables, config.benchmark),
    remarks
  };
};
