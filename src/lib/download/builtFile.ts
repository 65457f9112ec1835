import type { FigureFile } from './figureFile';

/**
 * A CSV that the site holds ready, or the description beside it.
 *
 * @param site path that the site lies below, without an ending slash
 * @param name of the file, without its folder
 * @throws where it cannot be fetched
 */
export async function builtFile(site: string, name: string): Promise<FigureFile> {
  const response = await fetch(`${site}/downloads/${name}`);
  if (!response.ok) throw new Error(`${name} could not be fetched: ${response.status}`);
  return { name, text: await response.text() };
}
