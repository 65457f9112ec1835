import { base } from '$app/paths';
import type { TakeTools } from '$lib/components/take';
import type { TakenChart } from '$lib/components/takenChart';
import { builtFile } from '$lib/download/builtFile';
import { profileFileName } from '$lib/download/regionsFileName';
import { unpackBoard } from '$lib/view/board';
import { titleOf } from '$lib/view/pictureText';
import { decompositionOf } from '$lib/view/regions/decomposition';
import type { ProfileView } from '$lib/view/regions/profileView';
import { structureRows } from '$lib/view/regions/structureRows';
import { mc } from '$lib/words/profileMessages';
import type { PageData } from './$types';

/** A chart of a municipality beside the comparison. */
export type ProfileChart = 'decomposition' | 'activities' | 'contributions';

/**
 * A chart of a municipality, with its texts in the language of the data.
 *
 * @throws Error for a chart for which the municipality has no figures
 */
export function takeProfile(of: ProfileChart, view: ProfileView, data: PageData, tools: TakeTools): TakenChart {
  const { profile, sources, locale } = data;
  const { structure, growth, code, name } = profile;
  const board = unpackBoard(data.board);
  const csv = () => builtFile(base, profileFileName(board, code));
  if (of === 'activities' && structure) {
    const rows = structureRows(structure.rows, view);
    return {
      chart: tools.structurePicture(rows, view.year),
      title: titleOf(name, mc.lives_title({}, { locale })),
      sub: mc.lives_sub({ base: structure.base }, { locale }),
      sentences: [structure.moved, structure.most[view.year]],
      sourceIds: structure.sourceIds,
      sources,
      csv,
      kind: of
    };
  }
  if (of === 'contributions' && growth) {
    const title = titleOf(name, mc.grew_title({}, { locale }));
    return { ...growth, chart: tools.contributionsPicture(growth), title, sources, csv, kind: of };
  }
  const decomposition = decompositionOf(board, { region: code, ...view }, locale);
  if (of !== 'decomposition' || !decomposition) throw new Error(`${code} has no figures for ${of}`);
  return {
    ...decomposition,
    title: titleOf(name, decomposition.title),
    chart: tools.splitPicture(decomposition.yearly),
    sources,
    kind: of
  };
}
