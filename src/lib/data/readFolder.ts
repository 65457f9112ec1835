import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkIdentities } from './checkIdentities';
import { checkIndicators } from './checkIndicators';
import { checkPeriods } from './checkPeriods';
import { checkPlaces } from './checkPlaces';
import { checkProjects } from './checkProjects';
import { checkReferences } from './checkReferences';
import { checkTexts } from './checkTexts';
import { checkTable, type CheckedTable } from './checkTable';
import { readDashboardConfig, type DashboardConfig } from './dashboardConfig';
import type { DataPackage } from './dataPackage';
import { parseCsv } from './parseCsv';
import { DataProblems, type Problem } from './problem';
import type { Tables } from './rows';

/** A data folder that passed every check. */
export interface DataFolder {
  description: DataPackage;
  tables: Tables;
  config: DashboardConfig;
}

/**
 * Reads a data folder: `datapackage.json`, the tables that it names, and `dashboard.json`.
 *
 * @throws {DataProblems} with every problem of every file. Sums are checked once all cells and references are right.
 * @example (await readFolder('data')).tables.population.length // → 578
 */
export async function readFolder(folder: string): Promise<DataFolder> {
  const problems: Problem[] = [];
  const read = async (file: string) => {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(join(folder, file)));
    } catch (error) {
      const [rule, message] =
        error instanceof TypeError
          ? ['encoding', 'is not UTF-8; save it as UTF-8']
          : ['missing-file', 'cannot be read; add this file to the folder'];
      problems.push({ file, line: null, column: null, value: null, rule, message });
      return null;
    }
  };

  const description = readDescription(await read('datapackage.json'), problems);
  if (!description) throw new DataProblems(folder, problems);

  const checked = new Map<string, CheckedTable>();
  for (const resource of description.resources) {
    const text = await read(resource.path);
    if (text === null) continue;
    const { table, problems: faults } = parseCsv(resource.path, text);
    problems.push(...faults);
    if (table.header.length === 0) continue;
    const result = checkTable(resource, table);
    problems.push(...result.problems, ...checkPeriods(resource, result), ...checkTexts(resource.path, result));
    checked.set(resource.name, result);
  }
  problems.push(...checkReferences(description, checked));

  // The only casts: from here on the rows have the types that rowTypes() generated from the same description.
  const rowsOf = (name: string) => (checked.get(name)?.rows ?? []).map(({ row }) => row);
  const tables = Object.fromEntries(description.resources.map(({ name }) => [name, rowsOf(name)])) as unknown as Tables;
  if (problems.length === 0) {
    const lines = new Map<object, number>([...checked.values()].flatMap(({ rows }) => rows.map(({ row, line }) => [row, line] as const)));
    const lineOf = (row: object) => lines.get(row) ?? null;
    problems.push(
      ...checkIndicators(description, tables, lineOf),
      ...checkIdentities(tables, lineOf),
      ...checkProjects(tables, lineOf),
      ...checkPlaces(tables, lineOf)
    );
  }

  const configText = await read('dashboard.json');
  const known = {
    regions: new Map(tables.regions?.map((row) => [row.region_code, row])),
    projects: new Set(tables.projects?.filter(({ kind }) => kind !== 'context').map(({ project_id }) => project_id)),
    begun: new Set(
      tables.milestones?.filter(({ kind }) => kind === 'groundbreaking' || kind === 'opening').map(({ project_id }) => project_id)
    ),
    claims: new Map(tables.claims?.map(({ project_id, metric, value }) => [`${project_id}/${metric}`, value])),
    milestones: new Set(tables.milestones?.filter(({ key }) => key === 'yes').map(({ milestone_id }) => milestone_id))
  };
  const { config, problems: faults } = configText === null ? { config: null, problems: [] } : readDashboardConfig(configText, known);
  problems.push(...faults);

  if (problems.length > 0 || !config) throw new DataProblems(folder, problems);
  return { description, tables, config };
}

/** Tables that the dashboard needs. */
const NEEDED = [
  ...['regions', 'activities', 'grdp', 'population', 'grdp_per_capita_published', 'value_added_by_activity'],
  ...['indicators', 'projects', 'milestones', 'claims', 'claim_metrics', 'remarks', 'sources']
];

function readDescription(text: string | null, problems: Problem[]): DataPackage | null {
  if (text === null) return null;
  const report = (rule: string, message: string) =>
    problems.push({ file: 'datapackage.json', line: null, column: null, value: null, rule, message });
  try {
    const description = JSON.parse(text) as DataPackage | null;
    const resources = Array.isArray(description?.resources) ? description.resources : [];
    const shapeless = resources.filter(({ path, schema }) => !path || !Array.isArray(schema?.fields) || !Array.isArray(schema.primaryKey));
    for (const { name } of shapeless)
      report('schema', `the table “${name}” needs a path and a schema with fields, primaryKey and missingValues`);
    for (const name of NEEDED)
      if (!resources.some((resource) => resource.name === name)) report('table', `the table “${name}” is missing; add it to resources`);
    return problems.length === 0 ? description : null;
  } catch (error) {
    report('json', `is not valid JSON: ${(error as Error).message}`);
    return null;
  }
}
