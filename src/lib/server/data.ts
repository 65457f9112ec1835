import { building } from '$app/environment';
import { readFolder, type DataFolder } from '../tables/readFolder';
import { packBoard, type PackedBoard } from '../view/board';
import { packProjects } from '../view/packProjects';
import { storyOf } from '../view/story';
import type { Locale } from '../words/locale';
import { loadFactMessages } from '../words/factMessages';
import { loadListMessages } from '../words/listMessages';
import { loadProjectMessages } from '../words/projectMessages';
import { loadRegionsMessages } from '../words/regionsMessages';

/** Folder of the tables: `DATA_DIR`, else `data`. */
export const dataFolder = process.env.DATA_DIR ?? 'data';

let known: Promise<DataFolder> | undefined;

/**
 * The checked tables. A build reads them once; the development server reads them anew for each page, so that a saved
 * file shows at once and a broken one is reported in the browser.
 */
export function readData(): Promise<DataFolder> {
  if (!building) return readFolder(dataFolder);
  known ??= readFolder(dataFolder);
  return known;
}

/** What the pages are made of, with the projects in the language of the page. */
export async function readBoard(locale: Locale): Promise<PackedBoard> {
  await loadPackedMessages(locale);
  const folder = await readData();
  return packBoard(folder, packProjects(folder, locale), (board) => storyOf(board, locale));
}

/** The board of a page that needs some of the series only, by their key, and no projects. */
export async function readBoardWith(locale: Locale, keeps: (key: string) => boolean): Promise<PackedBoard> {
  await loadPackedMessages(locale);
  const folder = await readData();
  const projects = { ...packProjects(folder, locale), projects: [], press: {} };
  return packBoard(folder, projects, () => [], keeps);
}

/** The messages that pages hold already written. */
async function loadPackedMessages(locale: Locale): Promise<void> {
  await Promise.all([loadProjectMessages, loadListMessages, loadFactMessages, loadRegionsMessages].map((load) => load(locale)));
}
