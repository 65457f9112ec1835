import Papa from 'papaparse';
import type { DataFolder } from '../data/readFolder';
import { csvText } from './csvText';
import type { FigureFile } from './figureFile';
import { projectFileName, PROJECT_TABLES, type ProjectTable } from './fileName';
import { CLAIM_COLUMNS, claimRows, MILESTONE_COLUMNS, milestoneRows } from './projectRows';

/** CSV of the milestones or claims of some projects. */
export function projectFile(folder: DataFolder, table: ProjectTable, projects: readonly string[], name: string): FigureFile {
  const text =
    table === 'milestones'
      ? csvText(MILESTONE_COLUMNS, milestoneRows(folder, projects))
      : csvText(CLAIM_COLUMNS, claimRows(folder, projects));
  return { name, text };
}

/** The files of the built site, which work without JavaScript: all projects, and each one. */
export function builtProjectFiles(folder: DataFolder): FigureFile[] {
  const ids = folder.tables.projects.filter(({ stage }) => stage !== null).map(({ project_id }) => project_id);
  return PROJECT_TABLES.flatMap((table) => [
    projectFile(folder, table, ids, projectFileName(table, null)),
    ...ids.map((id) => projectFile(folder, table, [id], projectFileName(table, id)))
  ]);
}

/**
 * The rows of some projects from the file of all of them, unchanged.
 *
 * @throws if the text is not a CSV with the column project_id
 */
export function chosenRows(text: string, projects: readonly string[]): string {
  const { data, meta } = Papa.parse<Record<string, string>>(text.replace(/^\ufeff/, ''), {
    header: true,
    delimiter: ',',
    skipEmptyLines: 'greedy'
  });
  const fields = meta.fields ?? [];
  if (!fields.includes('project_id')) throw new Error('The file has no column project_id.');
  const rows = data.filter(({ project_id }) => project_id !== undefined && projects.includes(project_id));
  return `\ufeff${Papa.unparse({ fields, data: rows }, { newline: '\r\n' })}\r\n`;
}
