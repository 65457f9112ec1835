import type { Price } from '../statistics/figures';
import type { ClaimsRow, ProjectsRow, Tables } from '../data/rows';
import type { Translated } from '../words/locale';
import { unpackBoard, type Board, type PackedBoard } from '../view/board';

export type ActivityRow = Tables['value_added_by_activity'][number];
export type ClaimRow = Pick<ClaimsRow, 'project_id' | 'metric' | 'value' | 'unit' | 'claim_date' | 'source_ids'>;

export type ProjectRow = Pick<ProjectsRow, 'project_id' | 'area_m2' | 'cost_krw'>;

/** Data for tracing any figure of any page to its rows, as plain data: one file for all pages and languages. */
export interface PackedOriginTables {
  board: PackedBoard;
  /** Values in the order of `activities`, by region, year, price, base year and source. */
  added: Record<string, (number | null)[]>;
  activities: string[];
  activityNames: Record<string, Translated>;
  claims: ClaimRow[];
  projects: ProjectRow[];
  /** Year of the milestone that `dashboard.json` names as the arrival of residents. */
  arrivalYear: number | null;
}

/** The same, ready for looking up rows. */
export interface OriginTables {
  board: Board;
  activityRows: readonly ActivityRow[];
  activityNames: Record<string, Translated>;
  claims: readonly ClaimRow[];
  projects: readonly ProjectRow[];
  arrivalYear: number | null;
}

/** Unpacks the tables with their series and rows. */
export function unpackOriginTables({ board, added, activities, ...rest }: PackedOriginTables): OriginTables {
  const activityRows = Object.entries(added).flatMap(([key, values]) => {
    const [region_code = '', year, price, base, source_id = ''] = key.split('/');
    return values.flatMap((value, index): ActivityRow[] =>
      value === null
        ? []
        : [
            {
              region_code,
              year: Number(year),
              activity: activities[index] ?? '',
              price: price as Price,
              base_year: Number(base) as ActivityRow['base_year'],
              value_added_million_krw: value,
              source_id
            }
          ]
    );
  });
  return { ...rest, board: unpackBoard(board), activityRows };
}
