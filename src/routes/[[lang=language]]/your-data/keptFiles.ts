import { del, get, set } from 'idb-keyval';
import type { ImportChoices } from '$lib/importer/importFile';

/** A file that the reader asked this browser to keep. */
export interface KeptFile {
  name: string;
  blob: Blob;
  choices: ImportChoices;
  kept: Date;
}

const KEY = 'your-data';

/** What is kept; nothing where the browser keeps nothing. */
export async function keptFiles(): Promise<KeptFile[]> {
  try {
    return (await get<KeptFile[]>(KEY)) ?? [];
  } catch {
    return [];
  }
}

/**
 * Keeps a file, in the place of one of the same name.
 *
 * @throws where the browser does not allow it or has no room
 */
export async function keepFile(file: KeptFile): Promise<KeptFile[]> {
  const files = [...(await keptFiles()).filter(({ name }) => name !== file.name), file];
  await set(KEY, files);
  return files;
}

/** Removes everything that was kept. */
export async function forgetFiles(): Promise<void> {
  await del(KEY);
}
