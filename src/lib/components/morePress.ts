import { preloadData } from '$app/navigation';
import { base } from '$app/paths';
import type { PackedProjects } from '../view/projects';
import { localePath, type Locale } from '../words/locale';

/**
 * Articles and notices about every project. The overview carries those of the projects that it shows at first; the page about
 * projects has all, in the same language.
 *
 * @returns none where they cannot be fetched
 */
export async function allPress(locale: Locale): Promise<PackedProjects['press']> {
  const found = await preloadData(`${base}${localePath(locale, 'projects/')}`);
  return found.type === 'loaded' && found.status === 200 ? (found.data as { projects: PackedProjects }).projects.press : {};
}
