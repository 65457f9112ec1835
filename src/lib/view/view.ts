import { MEDIAN, type Transformation } from '../statistics/indicator';
import { PER_CAPITA } from '../statistics/figures';
import type { Year } from '../statistics/series';
import type { DashboardConfig } from '../data/dashboardConfig';
import type { Board } from './board';
import { transformationsOf } from './measures';

export { MEDIAN };

/** Most regions that may be compared at a time: more lines are hard to distinguish. */
export const MOST_COMPARED = 4;

/** The reader's choices. The URL holds those that differ from the default. */
export interface View {
  /** Region that the page is about. */
  region: string;
  /** Regions beside the focus and the benchmark; may hold {@link MEDIAN}. */
  compare: readonly string[];
  /** Id of an indicator. */
  measure: string;
  unit: Transformation;
  /** First year on the time axis. */
  from: Year;
  /** Last year on the time axis. */
  to: Year;
  /** Whether the series of the older base years are drawn too, apart. */
  longer: boolean;
  /** Whether all other municipalities are drawn faintly. */
  others: boolean;
  /** Ids of the projects on the time axis, in the order of the tables. */
  projects: readonly string[];
}

/** The view of a URL without a query. */
export function defaultView(config: DashboardConfig): View {
  return {
    region: config.focus,
    compare: [],
    measure: PER_CAPITA,
    unit: 'level',
    from: config.firstYear,
    to: config.lastYear,
    longer: false,
    others: false,
    projects: config.projects
  };
}

/**
 * Changes a view so that it stays one that an address can hold: a unit that the new measure does not have becomes
 * `level`, the focus is not compared with itself, and the longer view begins the axis where it begins.
 */
export function changeView(view: View, change: Partial<View>, board: Pick<Board, 'config' | 'measures'>): View {
  const { config } = board;
  const next = { ...view, ...change };
  if (!transformationsOf(board, next.measure).includes(next.unit)) next.unit = 'level';
  next.compare = next.compare.filter((code) => code !== next.region && code !== config.benchmark).slice(0, MOST_COMPARED);
  if (change.longer !== undefined && change.from === undefined) {
    const wanted = firstYearOf(next, config);
    if (change.longer) next.from = Math.min(view.from, wanted);
    else if (view.from === firstYearOf(view, config)) next.from = Math.min(wanted, next.to);
  }
  return next;
}

/** First year on the axis by default: earlier in the longer view. */
export function firstYearOf({ longer }: Pick<View, 'longer'>, config: DashboardConfig): Year {
  return longer ? config.longerFirstYear : config.firstYear;
}
