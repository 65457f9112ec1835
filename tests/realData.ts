import { readFolder } from '$lib/data/readFolder';
import { unpackBoard, type Board } from '$lib/view/board';
import { packBoard } from '$lib/view/packBoard';
import { packProjects } from '$lib/view/packProjects';
import { sourceIn } from '$lib/view/sourceIn';
import { storyOf } from '$lib/view/story';
import { defaultView, type View } from '$lib/view/view';
import type { Locale } from '$lib/words/locale';

/** The project's own tables: economics and texts are tested on real figures. */
export const folder = await readFolder('data');
export const board = unpackBoard(packBoard(folder, packProjects(folder, 'en'), (of) => storyOf(of, 'en')));
export const { figures, config } = board;

/** The board with its sources as a page of a language carries them. */
export function boardIn(locale: Locale): Board {
  return { ...board, sources: board.sources.map((source) => sourceIn(source, locale)) };
}

export const HANAM = '41450';
export const GIMPO = '41570';
export const ICHEON = '41500';
export const SEONGNAM = '41130';
export const GYEONGGI = '41';

/** The default view with some choices changed. */
export function viewWith(change: Partial<View>): View {
  return { ...defaultView(config), ...change };
}

/** The regions that the importer knows. */
export const knownRegions = folder.tables.regions.map((row) => ({
  code: row.region_code,
  ko: row.name_ko,
  en: row.name_en,
  level: row.level,
  parent: row.parent_code
}));
