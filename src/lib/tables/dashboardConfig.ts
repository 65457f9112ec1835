import { LOCALES, type Translated } from '../words/locale';
import type { Problem } from './problem';

/** What belongs to one city alone: `dashboard.json` of the data folder. */
export interface DashboardConfig {
  /** Name of the site. */
  title: Translated;
  /** Region that the page is about unless the reader chooses another. */
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
  /** Groups of regions offered for comparison in one press. */
  presets: { id: string; name: Translated; regions: string[] }[];
  /** Years that must be called a peak wherever they are the starting year, and the activity that made them one. */
  peaks: { region: string; year: number; activity: string }[];
}

const FILE = 'dashboard.json';

/**
 * Reads and checks `dashboard.json` against the regions and activities that the tables have.
 * Returns the configuration only where it has no problem.
 */
export function readDashboardConfig(
  text: string,
  known: { regions: ReadonlySet<string>; activities: ReadonlySet<string> }
): { config: DashboardConfig | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const report = (column: string | null, value: unknown, rule: string, message: string) =>
    problems.push({ file: FILE, line: null, column, value: value === undefined ? null : JSON.stringify(value), rule, message });

  let config: DashboardConfig;
  try {
    config = JSON.parse(text) as DashboardConfig;
  } catch (error) {
    report(null, undefined, 'json', `is not JSON: ${(error as Error).message}`);
    return { config: null, problems };
  }

  const needRegion = (path: string, value: unknown) => {
    if (typeof value !== 'string' || !known.regions.has(value)) report(path, value, 'foreign-key', 'must be a region_code of regions.csv');
  };
  const needYear = (path: string, value: unknown) => {
    if (!Number.isInteger(value)) report(path, value, 'type', 'must be a year');
  };
  const needText = (path: string, value: Partial<Translated> | undefined) => {
    for (const locale of LOCALES) {
      if (!value?.[locale]) report(`${path}.${locale}`, value?.[locale], 'required', 'a text is required');
    }
  };

  needText('title', config.title);
  for (const key of ['focus', 'benchmark', 'country'] as const) needRegion(key, config[key]);
  const years = ['earliestYear', 'longerFirstYear', 'firstYear', 'lastYear', 'latestYear'] as const;
  for (const key of years) needYear(key, config[key]);
  if (years.some((key, index) => index > 0 && config[key] < config[years[index - 1] ?? key])) {
    report('earliestYear', undefined, 'order', `the years must be in this order: ${years.join(' ≤ ')}`);
  }
  for (const [index, preset] of (config.presets ?? []).entries()) {
    needText(`presets[${index}].name`, preset.name);
    for (const code of preset.regions) needRegion(`presets[${index}].regions`, code);
    if (preset.regions.length > 4) report(`presets[${index}].regions`, preset.regions, 'maximum', 'at most four regions');
  }
  for (const [index, peak] of (config.peaks ?? []).entries()) {
    needRegion(`peaks[${index}].region`, peak.region);
    needYear(`peaks[${index}].year`, peak.year);
    if (!known.activities.has(peak.activity)) {
      report(`peaks[${index}].activity`, peak.activity, 'foreign-key', 'must be an activity of activities.csv');
    }
  }
  return { config: problems.length === 0 ? config : null, problems };
}
