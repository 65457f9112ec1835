import { building } from '$app/environment';
import type { SeriesKind } from '../economy/figures';
import { readFolder, type DataFolder } from '../tables/readFolder';
import { packBoard, unpackBoard, type PackedBoard } from '../view/board';
import type { Source } from '../view/sources';
import { cautionsOf } from '../view/notes';
import { packProjects } from '../view/packProjects';
import { sourceIn } from '../view/sourceIn';
import type { Sourced } from '../view/sources';
import { storyOf } from '../view/story';
import type { Locale } from '../words/locale';
import { loadBelowMessages } from '../words/belowMessages';
import { loadFactMessages } from '../words/factMessages';
import { loadListMessages } from '../words/listMessages';
import { loadMessages } from '../words/messages';
import { loadProjectMessages } from '../words/projectMessages';
import { loadRegionsMessages } from '../words/regionsMessages';

/** Folder of the tables: `DATA_DIR`, else `data`. */
export const dataFolder = process.env.DATA_DIR ?? 'data';

let known: Promise<DataFolder> | undefined;

/**
 * The validated tables. A build reads them once; the development server reads them again for each page, so that a saved file shows
 * at once and an invalid one is reported in the browser.
 */
export function readData(): Promise<DataFolder> {
  if (!building) return readFolder(dataFolder);
  known ??= readFolder(dataFolder);
  return known;
}

/** Data of the pages, with the projects in the language of the page. */
export async function readBoard(locale: Locale): Promise<PackedBoard> {
  await loadPackedMessages(locale);
  const folder = await readData();
  return inOneLanguage(
    packBoard(folder, packProjects(folder, locale), (board) => storyOf(board, locale)),
    locale
  );
}

/** Caveats of per capita figures for a page, with the entries of their sources. */
export async function readCautions(locale: Locale): Promise<{ cautions: Sourced[]; sources: Source[] }> {
  const board = unpackBoard(await readBoard(locale));
  const cautions = cautionsOf(board, locale);
  const named = new Set(cautions.flatMap(({ sourceIds }) => sourceIds));
  return { cautions, sources: board.sources.filter(({ id }) => named.has(id)) };
}

/** The board of a page that needs only some of the series and no projects. */
export async function readBoardWith(locale: Locale, keeps: (series: SeriesKind) => boolean): Promise<PackedBoard> {
  await loadPackedMessages(locale);
  const folder = await readData();
  const projects = { ...packProjects(folder, locale), projects: [], press: {} };
  return inOneLanguage(
    packBoard(folder, projects, () => [], keeps),
    locale
  );
}

/** A page carries its sources in its own language alone. */
function inOneLanguage(board: PackedBoard, locale: Locale): PackedBoard {
  return { ...board, sources: board.sources.map((source) => sourceIn(source, locale)) };
}

/** Loads the messages that pages receive already written. */
export async function loadPackedMessages(locale: Locale): Promise<void> {
  await Promise.all(
    [loadMessages, loadProjectMessages, loadListMessages, loadFactMessages, loadRegionsMessages, loadBelowMessages].map((load) =>
      load(locale)
    )
  );
}
