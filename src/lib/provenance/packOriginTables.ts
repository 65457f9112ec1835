import type { DataFolder } from '../data/readFolder';
import { packBoard } from '../view/packBoard';
import { packSources } from '../view/packSources';
import { packProjects } from '../view/packProjects';
import type { PackedOriginTables } from './originTables';

/** Packs every figure of a data folder with its sources in all languages. */
export function packOriginTables(folder: DataFolder): PackedOriginTables {
  const { tables } = folder;
  const rows = tables.value_added_by_activity;
  const activities = [...new Set(rows.map(({ activity }) => activity))];
  const added: PackedOriginTables['added'] = {};
  for (const row of rows) {
    const key = [row.region_code, row.year, row.price, row.base_year, row.source_id].join('/');
    const values = (added[key] ??= activities.map(() => null));
    values[activities.indexOf(row.activity)] = row.value_added_million_krw;
  }
  const board = packBoard(folder, { ...packProjects(folder, 'en'), projects: [], press: {} }, () => []);
  const arrival = tables.milestones.find(({ milestone_id }) => milestone_id === folder.config.arrival);
  const all = new Set(tables.sources.map(({ source_id }) => source_id));
  return {
    board: { ...board, sources: packSources(tables, all) },
    added,
    activities,
    activityNames: Object.fromEntries(
      tables.activities.map(({ activity, name_en: en, name_ko: ko, name_he: he }) => [activity, { en, ko, he }])
    ),
    claims: tables.claims.map(({ project_id, metric, value, unit, claim_date, source_ids }) => ({
      project_id,
      metric,
      value,
      unit,
      claim_date,
      source_ids
    })),
    projects: tables.projects.map(({ project_id, area_m2, cost_krw }) => ({ project_id, area_m2, cost_krw })),
    arrivalYear: arrival ? Number(arrival.date.slice(0, 4)) : null
  };
}
