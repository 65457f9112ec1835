import { loadMeasure } from '$lib/components/loadMeasure';
import type { TakeTools } from '$lib/components/take';
import type { TakenChart } from '$lib/components/takenChart';
import { unpackBoard } from '$lib/view/board';
import { regionsPageOf } from '$lib/view/regions/regionsPage';
import type { RegionsView } from '$lib/view/regions/regionsView';
import { mr } from '$lib/words/regionsMessages';
import type { PageData } from './$types';

/** A chart of all municipalities. */
export type RegionsChart = 'ranked' | 'map' | 'ranks' | 'growth';

/**
 * A chart of all municipalities for a view, with its texts in the language of the data.
 *
 * @throws Error for growth in a single year
 */
export async function takeRegions(of: RegionsChart, view: RegionsView, data: PageData, tools: TakeTools): Promise<TakenChart> {
  const { locale } = data;
  const board = unpackBoard(data.board);
  await loadMeasure(board, view, locale);
  const { ranked, classes, map, paths, growth, ...page } = regionsPageOf(board, view, data.map, data.remarks, locale);
  const deck = page.deck.map(({ text }) => text);
  const title = page.title.map(({ text }) => text).join('');
  const shared = {
    sourceIds: page.sourceIds,
    sources: page.sources,
    csv: async () => (await import('$lib/download/regionsFile')).regionsFile(board, view),
    kind: of
  };
  if (of === 'ranked') return { ...shared, chart: tools.rankedPicture(ranked, classes), title, sub: ranked.sub, sentences: deck };
  if (of === 'ranks') return { ...shared, ...paths, chart: tools.ranksPicture(paths), sentences: [] };
  if (of === 'growth' && growth)
    return { ...shared, ...growth, chart: tools.growthPicture(growth), sentences: growth.text.map(({ text }) => text) };
  if (of !== 'map') throw new Error(`This view has no chart of ${of}`);
  const sentences = [...deck, mr.regions_map_note({}, { locale })];
  return { ...shared, chart: tools.mapPicture(map, classes), title, sub: map.sub, sentences };
}
