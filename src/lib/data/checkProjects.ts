import { group } from 'd3-array';
import type { LineOf } from './checkIdentities';
import type { Problem } from './problem';
import type { Tables } from './rows';

/**
 * Rules between the tables of projects:
 * - a milestone that happened is not later than the latest source of its project;
 * - all claims of a project that share a chart have one unit;
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
      message: `a milestone that happened cannot be later than status_as_of of its project (${newestSource.get(row.project_id)}); correct one of them, or set kind to planned`
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
        message: `earlier claims of this metric (${key}) are in ${rows[0]?.unit}; convert this one, or give it a separate metric`
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
      message: 'only a report can be compared with a metric, and the project needs a claim of that metric; correct compare_with or nature'
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
      message: 'high confidence needs two or more outlets, but all sources are of one; add a source of another, or set confidence to medium'
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

/** Whether a date is certainly later than another, compared only as far as both are known. */
function isLater(date: string, than: string): boolean {
  const known = Math.min(date.length, than.length);
  return date.slice(0, known) > than.slice(0, known);
}
