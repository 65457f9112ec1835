import { building } from '$app/environment';
import { readFolder, type DataFolder } from '../tables/readFolder';
import { packBoard, type PackedBoard } from '../view/board';

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

export async function readBoard(): Promise<PackedBoard> {
  return packBoard(await readData());
}
