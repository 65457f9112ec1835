import { group } from 'd3-array';
import type { LineOf } from './checkIdentities';
import type { Problem } from './problem';
import type { Tables } from './rows';

/**
 * What must hold between the tables of projects:
 * - what happened to a project did not happen after the newest source read about it;
 * - all claims of a project that stand in one chart have one unit;
 * - a milestone of high confidence has sources of two publishers;
 * - a source has both its title and its publisher in Korean, or neither;
 * - a report is held against a metric that the same project has.
 */
export function checkProjects({ projects, milestones, claims, sources }: Tables, lineOf: LineOf): Problem[] {
  const newestSource = new Map(projects.map(({ project_id, status_as_of }) => [project_id, status_as_of]));

  const later = milestones
    .filter(({ kind, date, project_id }) => kind !== 'planned' && isLater(date, newestSource.get(project_id) ?? date))
    .map((row): Problem => ({
      file: 'milestones.csv',
      line: lineOf(row),
      column: 'date',
      value: row.date,
      rule: 'after-sources',
      message: `a milestone that happened cannot be later than status_as_of of its project (${newestSource.get(row.project_id)}); correct either, or make it planned`
    }));

  const mixed = [...group(claims, (row) => `${row.project_id}: ${row.compare_with ?? row.metric}`)].flatMap(([key, rows]) =>
    rows
      .filter(({ unit }) => unit !== rows[0]?.unit)
      .map((row): Problem => ({
        file: 'claims.csv',
        line: lineOf(row),
        column: 'unit',
        value: row.unit,
        rule: 'one-unit',
        message: `the claims before it (${key}) are in ${rows[0]?.unit}; convert it, or give it a metric of its own`
      }))
  );

  const unmatched = claims
    .filter(({ project_id, nature, compare_with }) => {
      const known = claims.some((other) => other.project_id === project_id && other.metric === compare_with);
      return compare_with !== null && (nature !== 'report' || !known);
    })
    .map((row): Problem => ({
      file: 'claims.csv',
      line: lineOf(row),
      column: 'compare_with',
      value: row.compare_with,
      rule: 'compare-with',
      message: 'only a report can be held against a metric, and the project must have a claim of that metric'
    }));
  const publisherOf = new Map(sources.map(({ source_id, publisher }) => [source_id, publisher]));
  const alone = milestones
    .filter(({ confidence, source_ids }) => confidence === 'high' && new Set(source_ids.map((id) => publisherOf.get(id))).size < 2)
    .map((row): Problem => ({
      file: 'milestones.csv',
      line: lineOf(row),
      column: 'confidence',
      value: row.confidence,
      rule: 'two-outlets',
      message: 'high means two or more outlets, and its sources are of one; add a source of another, or make it medium'
    }));
  const halfKorean = sources
    .filter(({ title_ko, publisher_ko }) => (title_ko === null) !== (publisher_ko === null))
    .map((row): Problem => ({
      file: 'sources.csv',
      line: lineOf(row),
      column: row.title_ko === null ? 'title_ko' : 'publisher_ko',
      value: '',
      rule: 'korean-names',
      message: 'an official table has its title and its publisher in Korean; fill in the other, or leave both empty'
    }));
  return [...later, ...mixed, ...unmatched, ...alone, ...halfKorean];
}

/** Whether a date is surely later than another: as far as both are known. */
function isLater(date: string, than: string): boolean {
  const known = Math.min(date.length, than.length);
  return date.slice(0, known) > than.slice(0, known);
}
