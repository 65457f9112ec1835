import { shareOf } from '../../economy/compare';
import { within, type Year } from '../../economy/series';
import type { Board } from '../board';
import { oneOf, readQuery, someOf, writeQuery, type Addressed, type Codecs } from '../query';
import { BASES, levels, linesOf, ownBasis, type Line } from '../lines';
import { changeView, defaultView, MEASURES, type Measure, type View } from '../view';
import { BASE_YEARS, type BaseChoice } from './regionsView';

export const SHARE_YEARS = ['2010', '2015', '2020'] as const;
/** Years for which the activities of municipalities are known at current prices. */
export type ShareYear = (typeof SHARE_YEARS)[number];

export const SORTS = ['share', 'quotient'] as const;
export type Sort = (typeof SORTS)[number];

/** The reader's choices on the page of a municipality. */
export interface ProfileView {
  measure: Measure;
  /** Similar municipalities on the chart. */
  compare: readonly string[];
  /** Base year of the decomposition, and its years. */
  base: BaseChoice;
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
  spans: Record<BaseChoice, { from: Year; to: Year }>;
}

/**
 * The view of a municipality's page, and how it is read from and written to the URL.
 *
 * @example profileAddress(context).write({ ...standard, base: '2015', from: 2010, to: 2015 }) → '?base=2015&to=2015'
 */
export function profileAddress({ similar, spans }: ProfileContext): Addressed<ProfileView> {
  const standard: ProfileView = { measure: 'per-capita', compare: [], base: '2020', ...spans['2020'], year: '2020', sort: 'share' };
  const year = { read: (text: string) => (/^\d{4}$/.test(text) ? Number(text) : undefined), write: String };
  const none = { read: (text: string) => (text === '' ? [] : undefined) };
  const some = someOf<string, unknown>(() => similar);
  const codecs: Codecs<ProfileView, unknown> = {
    measure: oneOf(MEASURES),
    compare: {
      read: (text, context, refuse) => none.read(text) ?? some.read(text, context, refuse),
      write: (codes) => codes.join(',')
    },
    base: oneOf(BASE_YEARS),
    from: year,
    to: year,
    year: oneOf(SHARE_YEARS),
    sort: oneOf(SORTS)
  };
  const standardOf = (base: BaseChoice) => ({ ...standard, ...spans[base] });
  return {
    standard,
    read(query) {
      const { view, ignored, given } = readQuery(query, codecs, standard, undefined);
      const span = spans[view.base];
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
  const { config } = board;
  const from = Math.min(spans['2015'].from, spans['2020'].from);
  const view = changeView({ ...defaultView(config), projects: [], longer: true, from }, { region, measure, compare }, config);
  const last = levels(board, region, measure, ownBasis(measure), BASES.current);
  return {
    ...view,
    from: Math.max(from, measure === 'construction' ? (last[0]?.year ?? from) : from),
    to: last.at(-1)?.year ?? spans['2020'].to
  };
}

/**
 * The lines of the table of a municipality's page: those of the chart, and the older base to its own last year with the share
 * of the average and the GRDP on it. The table shows the bases apart, so years that both have stand there twice.
 */
export function profileTableLines(board: Board, comparison: View): Line[] {
  const lines = linesOf(board, comparison);
  const on = (region: string, measure: Measure) => levels(board, region, measure, ownBasis(measure), BASES.older);
  const last = on(comparison.region, comparison.measure).at(-1);
  if (!last || !lines.some(({ base }) => base === BASES.older)) return lines;
  const older = (line: Line): Line => {
    const own = on(line.region, line.measure);
    const series = line.unit === 'share' ? shareOf(own, on(board.config.benchmark, line.measure)) : own;
    return { ...line, base: BASES.older, series: within(series, comparison.from, last.year) };
  };
  const made = lines.filter(({ id, base }) => id.startsWith('made/') && base !== null);
  return [
    ...lines.map((line) => (line.base === BASES.older ? older(line) : line)),
    ...made.map((line) => ({ ...older(line), id: `${line.id}/${BASES.older}` }))
  ];
}
