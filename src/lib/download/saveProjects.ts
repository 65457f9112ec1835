import { builtFile } from './builtFile';
import { projectFileName, type ProjectTable } from './fileName';
import { chosenRows } from './projectFile';
import { saveBlob, saveFile } from './saveFile';
import { zipFiles } from './zipFile';

/**
 * Saves a CSV of some projects, or all of their CSVs with their metadata in one ZIP file.
 *
 * @param site path that the site lies below
 * @param siteWord the site as a word of a file's name
 * @param table null: all in one file
 * @param projects ids; null: all
 */
export async function saveProjects(
  site: string,
  siteWord: string,
  table: ProjectTable | null,
  tables: readonly ProjectTable[],
  projects: readonly string[] | null
): Promise<void> {
  const one = projects?.length === 1 ? (projects[0] ?? null) : null;
  const rowsOf = async (of: ProjectTable) => {
    const file = await builtFile(site, projectFileName(of, one));
    return projects && !one ? { ...file, text: chosenRows(file.text, projects) } : file;
  };
  if (table) return saveFile(await rowsOf(table));
  const files = tables.flatMap((of) => [rowsOf(of), builtFile(site, `${projectFileName(of, one)}-metadata.json`)]);
  saveBlob(`${siteWord}-projects${one ? `-${one}` : ''}.zip`, await zipFiles(await Promise.all(files)));
}
