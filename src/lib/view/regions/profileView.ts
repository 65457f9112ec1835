import { PER_CAPITA } from '../../statistics/figures';
import { shareOf } from '../../statistics/compare';
import { within, type Year } from '../../statistics/series';
import type { Board } from '../board';
import { oneOf, readQuery, someOf, writeQuery, type Addressed, type Codecs } from '../query';
import { basesOf, levels, linesOf, type Line } from '../lines';
import type { Measure } from '../measures';
import { measureCodec } from '../address';
import { changeView, defaultView, type View } from '../view';

export const SHARE_YEARS = ['2010', '2015', '2020'] as const;
/** Years for which the activities of municipalities are known at current prices. */
export type ShareYear = (typeof SHARE_YEARS)[number];

export const SORTS = ['share', 'quotient'] as const;
export type Sort = (typeof SORTS)[number];

/** The reader's choices on the page of a municipality. */
export interface ProfileView {
  measure: string;
  /** Similar municipalities on the chart. */
  compare: readonly string[];
  /** Base year of the decomposition, and its years. */
  base: string;
  from: Year;
  to: Year;
  /** Year of the activities. */
  year: ShareYear;
  sort: Sort;
}

/** Data on which the URL of the page depends. */
export interface ProfileContext {
  region: string;
  /** Municipalities that can be compared, nearest first. */
  similar: readonly string[];
  /** Years of each base, first and last. */
  spans: Record<string, { from: Year; to: Year }>;
}

/**
 * The view of a municipality's page, and how it is read from and written to the URL.
 *
 * @example profileAddress(context).write({ ...standard, base: '2015', from: 2010, to: 2015 }) → '?base=2015&to=2015'
 */
export function profileAddress({ similar, spans }: ProfileContext, measures: readonly Measure[]): Addressed<ProfileView> {
  const bases = Object.keys(spans).toSorted().toReversed();
  const newest = bases[0] ?? '';
  const standard: ProfileView = {
    measure: PER_CAPITA,
    compare: [],
    base: newest,
    ...(spans[newest] ?? { from: 0, to: 0 }),
    year: SHARE_YEARS[2],
    sort: 'share'
  };
  const year = { read: (text: string) => (/^\d{4}$/.test(text) ? Number(text) : undefined), write: String };
  const none = { read: (text: string) => (text === '' ? [] : undefined) };
  const some = someOf<string, unknown>(() => similar);
  const codecs: Codecs<ProfileView, { measures: readonly Measure[] }> = {
    measure: measureCodec,
    compare: {
      read: (text, context, refuse) => none.read(text) ?? some.read(text, context, refuse),
      write: (codes) => codes.join(',')
    },
    base: oneOf(bases),
    from: year,
    to: year,
    year: oneOf(SHARE_YEARS),
    sort: oneOf(SORTS)
  };
  const standardOf = (base: string) => ({ ...standard, ...spans[base] });
  return {
    standard,
    read(query) {
      const { view, ignored, given } = readQuery(query, codecs, standard, { measures });
      const span = spans[view.base] ?? standard;
      for (const field of ['from', 'to'] as const) {
        if (given.has(field) && view[field] >= span.from && view[field] <= span.to) continue;
        if (given.has(field)) ignored.push({ parameter: field, value: String(view[field]) });
        view[field] = span[field];
      }
      if (view.from > view.to) {
        ignored.push({ parameter: 'from', value: String(view.from) });
        view.from = span.from;
      }
      return { view, ignored };
    },
    write: (view) => writeQuery(view, codecs, standardOf(view.base)),
    change(view, change) {
      const next = { ...view, ...change };
      if (next.base !== view.base) return { ...next, ...spans[next.base] };
      if (next.from > next.to) return change.from === undefined ? { ...next, from: next.to } : { ...next, to: next.from };
      return next;
    }
  };
}

/**
 * The comparison chart of a municipality's page: all years with figures of municipalities, those before the current base on the
 * older one, apart. Base and years of the view belong to the decomposition, which uses one base.
 */
export function profileComparison(board: Board, { region, spans }: ProfileContext, { measure, compare }: ProfileView): View {
  const { config, figures } = board;
  const firsts = basesOf(figures, measure).flatMap((base) => levels(board, region, measure, base)[0]?.period ?? []);
  const from = Math.max(
    ...[Math.min(...Object.values(spans).map((span) => span.from)), Math.floor(Math.min(...firsts))].filter(Number.isFinite)
  );
  const view = changeView({ ...defaultView(config), projects: [], longer: true, from }, { region, measure, compare }, board);
  const last = levels(board, region, measure).at(-1);
  return { ...view, from, to: Math.floor(last?.period ?? config.lastYear) };
}

/**
 * The lines of the table of a municipality's page: those of the chart, and the older bases to their own last year with the share
 * of the average and the GRDP on them. The table shows the bases apart, so years that two have stand there twice.
 */
export function profileTableLines(board: Board, comparison: View): Line[] {
  const { figures, config } = board;
  const { from, to, region, measure } = comparison;
  const lines = linesOf(board, comparison);
  const [, ...older] = basesOf(figures, measure);
  const shown = older.filter((base) => lines.some((line) => line.older && line.key.base === base));
  const on = (line: Line, base: number | null): Line => {
    const key = { ...line.key, base };
    const own = figures.series(key);
    const series = line.unit === 'share' ? shareOf(own, figures.series({ ...key, region: config.benchmark })) : own;
    const last = levels(board, region, measure, base).at(-1)?.period ?? to;
    return { ...line, key, series: within(series, from, Math.floor(last)), older: true };
  };
  const made = lines.filter(({ id, key }) => id.startsWith('made/') && key.base !== null);
  return [
    ...lines.map((line) => (line.older ? on(line, line.key.base) : line)),
    ...shown.flatMap((base) => made.map((line) => ({ ...on(line, base), id: `${line.id}/${base}` })))
  ];
}
