import type { FigureFile } from './figureFile';

/**
 * A CSV file of the built site, or its metadata.
 *
 * @param site base path of the site, without a slash at the end
 * @param name of the file, without its folder
 * @throws if it cannot be loaded
 */
export async function builtFile(site: string, name: string): Promise<FigureFile> {
  const response = await fetch(`${site}/downloads/${name}`);
  if (!response.ok) throw new Error(`${name} could not be loaded: HTTP ${response.status}`);
  return { name, text: await response.text() };
}
