import { LOCALES, type Translated } from '../words/locale';
import type { Problem } from './problem';

/** Settings of one city: `dashboard.json` of the data folder. */
export interface DashboardConfig {
  /** Name of the site. */
  title: Translated;
  /** Region that the page shows unless the reader chooses another. */
  focus: string;
  /** Province that it is compared with. */
  benchmark: string;
  /** Country that the province is compared with. */
  country: string;
  /** Years on the axis by default. */
  firstYear: number;
  lastYear: number;
  /** First year on the axis when the older base is shown too. */
  longerFirstYear: number;
  /** Limits of the year filter. */
  earliestYear: number;
  latestYear: number;
  /** Groups of regions that one button adds to the comparison. */
  presets: { id: string; name: Translated; regions: string[] }[];
  /** Projects on the time axis by default. All are of the focus. */
  projects: string[];
  /** Milestone with which new residents came, named in the first lines; null if there is none. */
  arrival: string | null;
  /** Project that has been announced but not begun, named in the first lines; null if there is none. */
  unbegun: string | null;
  /**
   * The claim that aims to double the focus's GRDP per capita, and the number of years from its date; null if there
   * is none.
   */
  target: { project: string; metric: string; years: number } | null;
}

const FILE = 'dashboard.json';

/**
 * Reads and checks `dashboard.json` against the regions and projects that the tables have.
 * Returns the configuration only where it has no problem.
 */
export function readDashboardConfig(
  text: string,
  known: {
    regions: ReadonlyMap<string, { level: string; parent_code: string | null }>;
    projects: ReadonlySet<string>;
    begun: ReadonlySet<string>;
    milestones: ReadonlySet<string>;
    /** Claims as `project_id/metric`, with their values. */
    claims: ReadonlyMap<string, number>;
  }
): { config: DashboardConfig | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const report = (column: string | null, value: unknown, rule: string, message: string) =>
    problems.push({ file: FILE, line: null, column, value: value === undefined ? null : JSON.stringify(value), rule, message });

  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch (error) {
    report(null, undefined, 'json', `is not JSON: ${(error as Error).message}`);
    return { config: null, problems };
  }
  if (!isRecord(read)) {
    report(null, read, 'type', 'must be an object with focus, benchmark, country, title and years');
    return { config: null, problems };
  }
  const config = read;

  const needRegion = (path: string, value: unknown, level: string | null = null) => {
    const region = typeof value === 'string' ? known.regions.get(value) : undefined;
    if (!region) report(path, value, 'foreign-key', 'must be a region_code of regions.csv');
    else if (level !== null && region.level !== level) report(path, value, 'level', `must be a region of level ${level}`);
  };
  const needText = (path: string, value: unknown) => {
    for (const locale of LOCALES) {
      const found = isRecord(value) ? value[locale] : undefined;
      if (typeof found !== 'string' || found === '') report(`${path}.${locale}`, found, 'required', 'a text is required');
    }
  };
  const list = (path: string): Record<string, unknown>[] => {
    const value = config[path];
    if (Array.isArray(value) && value.every(isRecord)) return value;
    report(path, value, 'type', 'must be a list of objects; [] if there are none');
    return [];
  };

  needText('title', config.title);
  needRegion('focus', config.focus, 'municipality');
  needRegion('benchmark', config.benchmark, 'province');
  needRegion('country', config.country, 'country');
  const focus = known.regions.get(String(config.focus));
  if (focus?.level === 'municipality' && focus.parent_code !== config.benchmark) {
    report('focus', config.focus, 'parent', 'must be a municipality of the benchmark');
  }

  const years = ['earliestYear', 'longerFirstYear', 'firstYear', 'lastYear', 'latestYear'].map((key) => ({ key, value: config[key] }));
  for (const { key, value } of years) if (!Number.isInteger(value)) report(key, value, 'type', 'must be a year');
  if (years.some(({ value }, index) => index > 0 && Number(value) < Number(years[index - 1]?.value))) {
    report('earliestYear', undefined, 'order', `the years must be in this order: ${years.map(({ key }) => key).join(' ≤ ')}`);
  }

  for (const [index, preset] of list('presets').entries()) {
    const path = `presets[${index}]`;
    if (typeof preset.id !== 'string') report(`${path}.id`, preset.id, 'required', 'a text is required');
    needText(`${path}.name`, preset.name);
    const regions = Array.isArray(preset.regions) ? preset.regions : [];
    if (regions.length === 0 || regions.length > 4)
      report(`${path}.regions`, preset.regions, 'length', 'must be a list of one to four regions');
    for (const code of regions) needRegion(`${path}.regions`, code);
  }
  const projects = Array.isArray(config.projects) ? config.projects : null;
  if (!projects) report('projects', config.projects, 'type', 'must be a list of project_id; [] if none is shown');
  for (const [index, id] of (projects ?? []).entries()) {
    if (!known.projects.has(id)) report('projects', id, 'foreign-key', 'must be a project_id of projects.csv whose kind is not context');
    if (projects?.indexOf(id) !== index) report('projects', id, 'duplicate', 'is listed twice; delete one');
  }
  if (config.arrival !== null && !known.milestones.has(String(config.arrival))) {
    report('arrival', config.arrival, 'foreign-key', 'must be a milestone_id of milestones.csv with key = yes, or null');
  }
  if (config.unbegun !== null && !known.projects.has(String(config.unbegun))) {
    report('unbegun', config.unbegun, 'foreign-key', 'must be a project_id of projects.csv, or null');
  }
  if (known.begun.has(String(config.unbegun))) {
    report(
      'unbegun',
      config.unbegun,
      'begun',
      'milestones.csv has a groundbreaking or opening of it: the project has begun; name another, or null'
    );
  }
  if (config.target !== null) {
    const target = isRecord(config.target) ? config.target : {};
    const value = known.claims.get(`${String(target.project)}/${String(target.metric)}`);
    if (value === undefined) {
      report('target', config.target, 'foreign-key', 'must name the project and metric of a row of claims.csv, or be null');
    } else if (value !== 2)
      report(
        'target',
        config.target,
        'doubling',
        `the page describes a doubling (value 2), but the value of the claim is ${value}; name another claim, or null`
      );
    if (!Number.isInteger(target.years) || Number(target.years) < 1)
      report('target.years', target.years, 'type', 'must be a number of years');
  }
  if (problems.length > 0) return { config: null, problems };
  // The only cast: every field has been checked. URLs list projects in the order of the tables.
  const checked = config as unknown as DashboardConfig;
  return { config: { ...checked, projects: [...known.projects].filter((id) => checked.projects.includes(id)) }, problems };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
