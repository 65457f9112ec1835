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

/** The stored files; none if the browser stores nothing. */
export async function keptFiles(): Promise<KeptFile[]> {
  try {
    return (await get<KeptFile[]>(KEY)) ?? [];
  } catch {
    return [];
  }
}

/**
 * Stores a file, replacing one of the same name.
 *
 * @throws if the browser does not allow it or has no space
 */
export async function keepFile(file: KeptFile): Promise<KeptFile[]> {
  const files = [...(await keptFiles()).filter(({ name }) => name !== file.name), file];
  await set(KEY, files);
  return files;
}

/** Removes all stored files. */
export async function forgetFiles(): Promise<void> {
  await del(KEY);
}
