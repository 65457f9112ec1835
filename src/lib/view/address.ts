import type { Region } from '../economy/figures';
import type { DashboardConfig } from '../tables/dashboardConfig';
import { defaultView, firstYearOf, MEASURES, MEDIAN, MOST_COMPARED, UNITS, unitsOf, type View } from './view';

/** A part of an address that was not understood and was left out. */
export interface Ignored {
  parameter: string;
  value: string;
}

export interface AddressContext {
  config: DashboardConfig;
  regions: readonly Region[];
}

/** How one field of the view is read from and written to its parameter, which has the same name. */
interface Codec<Value> {
  /** undefined: not understood. `refuse` leaves out a part of a list without losing the rest. */
  read(text: string, context: AddressContext, refuse: (part: string) => void): Value | undefined;
  write(value: Value): string;
}

const year: Codec<number> = {
  read(text, { config }) {
    const value = Number(text);
    return /^\d{4}$/.test(text) && value >= config.earliestYear && value <= config.latestYear ? value : undefined;
  },
  write: String
};

const yes: Codec<boolean> = {
  read: (text) => (text === 'yes' ? true : undefined),
  write: (value) => (value ? 'yes' : '')
};

function oneOf<Value extends string>(values: readonly Value[]): Codec<Value> {
  return { read: (text) => values.find((value) => value === text), write: (value) => value };
}

/** One codec for each field of the view: a field without one does not compile. The order is that of the address. */
const CODECS: { [Field in keyof View]: Codec<View[Field]> } = {
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
  measure: oneOf(MEASURES),
  unit: oneOf(UNITS),
  from: year,
  to: year,
  longer: yes,
  others: yes
};

const FIELDS = Object.keys(CODECS) as (keyof View)[];

/** Parameters that other sites add to links; they mean nothing here and are passed over without a word. */
const FOREIGN_PARAMETER = /^(utm_\w+|fbclid|gclid|ref|mc_\w+)$/;

/**
 * Reads the view from the query of an address. What is malformed or unknown falls back to the default and is named.
 *
 * @example readAddress(new URLSearchParams('region=41570&unit=sahre'), context)
 * // → { view: { ...default, region: '41570' }, ignored: [{ parameter: 'unit', value: 'sahre' }] }
 */
export function readAddress(query: URLSearchParams, context: AddressContext): { view: View; ignored: Ignored[] } {
  const ignored: Ignored[] = [];
  const ignore = (parameter: string, value: string) => ignored.push({ parameter, value });
  const view = defaultView(context.config);
  const seen = new Set<string>();
  const given = new Set<keyof View>();

  const read = <Field extends keyof View>(field: Field, text: string) => {
    const value = CODECS[field].read(text, context, (part) => ignore(field, part));
    if (value === undefined) return ignore(field, text);
    view[field] = value;
    given.add(field);
  };
  for (const [parameter, text] of query) {
    const field = FIELDS.find((name) => name === parameter);
    if (field && !seen.has(parameter)) read(field, text);
    else if (!FOREIGN_PARAMETER.test(parameter)) ignore(parameter, text);
    seen.add(parameter);
  }
  if (!given.has('from')) view.from = firstYearOf(view, context.config);

  if (!unitsOf(view.measure).includes(view.unit)) {
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
 * The query of a view, with its question mark, or '' for the default view. Only what differs from the default is written.
 *
 * @example writeAddress({ ...default, region: '41570', from: 2018, to: 2022 }, config) → '?region=41570&from=2018&to=2022'
 */
export function writeAddress(view: View, config: DashboardConfig): string {
  const standard = { ...defaultView(config), from: firstYearOf(view, config) };
  const text = <Field extends keyof View>(field: Field, of: View) => CODECS[field].write(of[field]);
  const parts = FIELDS.filter((field) => text(field, view) !== text(field, standard)).map((field) => `${field}=${text(field, view)}`);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
