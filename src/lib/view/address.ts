import type { Region } from '../statistics/figures';
import { TRANSFORMATIONS } from '../data/transformations';
import type { DashboardConfig } from '../data/dashboardConfig';
import { projectIds, projectNamed, type PackedProjects } from './projects';
import type { Board } from './board';
import { oneOf, readQuery, someOf, writeQuery, type Addressed, type Codec, type Codecs, type Ignored } from './query';
import { measureNamed, transformationsOf, type Measure } from './measures';
import { changeView, defaultView, firstYearOf, MEDIAN, MOST_COMPARED, type View } from './view';

export interface AddressContext {
  config: DashboardConfig;
  regions: readonly Region[];
  measures: readonly Measure[];
  projects: PackedProjects;
}

const year: Codec<number, AddressContext> = {
  read(text, { config }) {
    const value = Number(text);
    return /^\d{4}$/.test(text) && value >= config.earliestYear && value <= config.latestYear ? value : undefined;
  },
  write: String
};

const yes: Codec<boolean, unknown> = {
  read: (text) => (text === 'yes' ? true : undefined),
  write: (value) => (value ? 'yes' : '')
};

/** The id of a measure; one that it had formerly is read and rewritten. */
export const measureCodec: Codec<string, { measures: readonly Measure[] }> = {
  read: (text, context) => measureNamed(context, text)?.id,
  write: (id) => id
};

const CODECS: Codecs<View, AddressContext> = {
  region: {
    read: (text, { regions, config }) =>
      regions.find(({ code, level, parent }) => code === text && level === 'municipality' && parent === config.benchmark)?.code,
    write: (code) => code
  },
  compare: {
    read(text, { regions, config }, refuse) {
      const codes: string[] = [];
      for (const part of text.split(',')) {
        const known = part === MEDIAN || regions.some(({ code }) => code === part);
        if (known && part !== config.benchmark && !codes.includes(part) && codes.length < MOST_COMPARED) codes.push(part);
        else refuse(part);
      }
      return codes;
    },
    write: (codes) => codes.join(',')
  },
  measure: measureCodec,
  unit: oneOf(TRANSFORMATIONS),
  from: year,
  to: year,
  longer: yes,
  others: yes,
  projects: someOf(
    ({ projects }) => projectIds(projects),
    (text, { projects }) => projectNamed(projects, text)?.id ?? text
  )
};

/**
 * Reads the view from a query string. Malformed or unknown values fall back to the default and are listed.
 *
 * @example readAddress(new URLSearchParams('region=41570&unit=sahre'), context)
 * // → { view: { ...default, region: '41570' }, ignored: [{ parameter: 'unit', value: 'sahre' }] }
 */
export function readAddress(query: URLSearchParams, context: AddressContext): { view: View; ignored: Ignored[] } {
  const { view, ignored, given } = readQuery(query, CODECS, defaultView(context.config), context);
  const ignore = (parameter: string, value: string) => ignored.push({ parameter, value });
  if (!given.has('from')) view.from = firstYearOf(view, context.config);

  if (!transformationsOf(context, view.measure).includes(view.unit)) {
    ignore('unit', view.unit);
    view.unit = 'level';
  }
  if (view.compare.includes(view.region)) {
    ignore('compare', view.region);
    view.compare = view.compare.filter((code) => code !== view.region);
  }
  if (view.from > view.to) {
    for (const field of ['from', 'to'] as const) if (given.has(field)) ignore(field, String(view[field]));
    view.from = firstYearOf(view, context.config);
    view.to = context.config.lastYear;
  }
  return { view, ignored };
}

/**
 * The query of a view, with its question mark, or '' for the default view. Only values that differ from the default are written.
 *
 * @example writeAddress({ ...default, region: '41570', from: 2018, to: 2022 }, config) → '?region=41570&from=2018&to=2022'
 */
export function writeAddress(view: View, config: DashboardConfig): string {
  return writeQuery(view, CODECS, { ...defaultView(config), from: firstYearOf(view, config) });
}

/** The view of the comparison, and how it is read from and written to the URL. */
export function viewAddress({ config, figures, projects, measures }: Board): Addressed<View> {
  const context = { config, regions: figures.regions, projects, measures };
  return {
    standard: defaultView(config),
    read: (query) => readAddress(query, context),
    write: (view) => writeAddress(view, config),
    change: (view, change) => changeView(view, change, context)
  };
}
