import type { DashboardConfig } from '../tables/dashboardConfig';
import type { Year } from '../economy/series';

export const MEASURES = ['per-capita', 'grdp', 'population', 'construction'] as const;
/** `construction`: real value added of construction; the other names speak for themselves. */
export type Measure = (typeof MEASURES)[number];

export const UNITS = ['level', 'share', 'gap', 'index', 'change', 'increase'] as const;
/**
 * `level`: won or persons · `share`: per cent of the benchmark · `gap`: won below or above the benchmark ·
 * `index`: first year shown = 100 · `change`: per cent on the year before · `increase`: persons on the year before
 */
export type Unit = (typeof UNITS)[number];

/** Not a region: the middle one of all municipalities of the benchmark, offered as a second yardstick. */
export const MEDIAN = 'median';

/** Most regions that may be compared at a time: more lines are hard to distinguish. */
export const MOST_COMPARED = 4;

/** The reader's choices. The URL holds those that differ from the default. */
export interface View {
  /** Region that the page is about. */
  region: string;
  /** Regions beside the focus and the benchmark; may hold {@link MEDIAN}. */
  compare: readonly string[];
  measure: Measure;
  unit: Unit;
  /** First year on the time axis. */
  from: Year;
  /** Last year on the time axis. */
  to: Year;
  /** Whether the series of the older base year are drawn too, apart. */
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
    measure: 'per-capita',
    unit: 'level',
    from: config.firstYear,
    to: config.lastYear,
    longer: false,
    others: false,
    projects: config.projects
  };
}

/**
 * Units that make sense for a measure. A city's GRDP or population minus the province's does not; nor does a share of
 * chained volumes, which do not add up.
 */
export function unitsOf(measure: Measure): readonly Unit[] {
  switch (measure) {
    case 'per-capita':
      return UNITS.filter((unit) => unit !== 'increase');
    case 'grdp':
      return ['level', 'share', 'index', 'change'];
    case 'population':
      return ['level', 'share', 'index', 'change', 'increase'];
    case 'construction':
      return ['level', 'index', 'change'];
  }
}

/**
 * Changes a view so that it stays one that an address can hold: a unit that the new measure does not have becomes
 * `level`, the focus is not compared with itself, and the longer view begins the axis where it begins.
 */
export function changeView(view: View, change: Partial<View>, config: DashboardConfig): View {
  const next = { ...view, ...change };
  if (!unitsOf(next.measure).includes(next.unit)) next.unit = 'level';
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
