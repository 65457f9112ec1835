import type { Board } from '../view/board';
import type { View } from '../view/view';

/**
 * Name of the CSV of what is shown: region, measure, unit unless it is the level, years.
 *
 * @example shownFileName(board, defaultView) → 'hanam-grdp-per-capita-2015-2030.csv'
 */
export function shownFileName(board: Board, { region, measure, unit, from, to }: View): string {
  const name = regionWord(board, region);
  return `${[name, measure, unit === 'level' ? null : unit, from, to].filter((part) => part !== null).join('-')}.csv`;
}

/** The English name of a region for a file name. */
export function regionWord({ figures }: Pick<Board, 'figures'>, region: string): string {
  const name = figures.region(region)?.name.en ?? region;
  return name.toLowerCase().replaceAll(/[^a-z]+/g, '-');
}

/** Name of the CSV of all years and regions of a measure. */
export function allFileName(measure: string): string {
  return `all-regions-${measure}.csv`;
}

/** Contents of project files. */
export const PROJECT_TABLES = ['milestones', 'claims'] as const;
export type ProjectTable = (typeof PROJECT_TABLES)[number];

/**
 * Name of the CSV of milestones or claims of one project, or of all.
 *
 * @example projectFileName('claims', 'k-star-world') → 'k-star-world-claims.csv'; of all: 'projects-claims.csv'
 */
export function projectFileName(table: ProjectTable, project: string | null): string {
  return `${project ?? 'projects'}-${table}.csv`;
}
