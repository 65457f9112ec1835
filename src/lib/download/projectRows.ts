import type { DataFolder } from '../data/readFolder';
import { packMilestones } from '../view/packProjects';
import type { CsvCell } from './csvText';

const NAMES = ['project_id', 'project_en', 'project_ko', 'project_he'] as const;

/** Columns of the CSV of milestones: one dated event per row. */
export const MILESTONE_COLUMNS = [
  ...NAMES,
  ...['milestone_id', 'number', 'date', 'kind', 'title_en', 'title_ko', 'title_he', 'detail_en', 'detail_ko', 'detail_he'],
  ...['confidence', 'source_ids', 'source']
];

/** Columns of the CSV of claims: one claim per row. */
export const CLAIM_COLUMNS = [
  ...NAMES,
  ...['metric', 'metric_en', 'metric_ko', 'metric_he', 'part_of', 'nature', 'compare_with', 'value', 'unit', 'claim_date'],
  ...['claimant_en', 'claimant_ko', 'claimant_he', 'note_en', 'note_ko', 'note_he', 'source_ids', 'source']
];

/** The dated events of some projects, in their order, with the numbers of their marks. */
export function milestoneRows({ tables }: DataFolder, projects: readonly string[]): CsvCell[][] {
  return projects.flatMap((id) => {
    const rows = tables.milestones.filter(({ project_id }) => project_id === id);
    return packMilestones(rows, Infinity, 'en').flatMap(({ id: milestone, number }) => {
      const row = rows.find(({ milestone_id }) => milestone_id === milestone);
      if (!row) return [];
      return [
        [
          ...namesOf(tables, id),
          ...[milestone, number, row.date, row.kind],
          ...[row.title_en, row.title_ko, row.title_he, row.detail_en, row.detail_ko, row.detail_he],
          ...[row.confidence, row.source_ids.join(';'), sourceText(tables, row.source_ids)]
        ]
      ];
    });
  });
}

/** The claims about some projects, as in the table. */
export function claimRows({ tables }: DataFolder, projects: readonly string[]): CsvCell[][] {
  return projects.flatMap((id) =>
    tables.claims
      .filter(({ project_id }) => project_id === id)
      .map((row) => {
        const metric = tables.claim_metrics.find((found) => found.metric === row.metric);
        return [
          ...namesOf(tables, id),
          ...[row.metric, metric?.name_en ?? null, metric?.name_ko ?? null, metric?.name_he ?? null, metric?.part_of ?? null],
          ...[row.nature, row.compare_with, row.value, row.unit, row.claim_date],
          ...[row.claimant_en, row.claimant_ko, row.claimant_he, row.note_en, row.note_ko, row.note_he],
          ...[row.source_ids.join(';'), sourceText(tables, row.source_ids)]
        ];
      })
  );
}

type Tables = DataFolder['tables'];

function namesOf({ projects }: Tables, id: string): CsvCell[] {
  const row = projects.find(({ project_id }) => project_id === id);
  return [id, row?.name_en ?? null, row?.name_ko ?? null, row?.name_he ?? null];
}

function sourceText({ sources }: Tables, ids: readonly string[]): string {
  return ids
    .map((id) => {
      const source = sources.find(({ source_id }) => source_id === id);
      return source ? `${source.publisher}: ${source.title} ${source.url}` : id;
    })
    .join('; ');
}
