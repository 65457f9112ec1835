import type { BaseYear } from '../../economy/figures';
import type { Year } from '../../economy/series';
import type { Board } from '../board';
import { BASES } from '../lines';
import { MOST_COMPARED } from '../view';
import { oneOf, readQuery, writeQuery, type Addressed, type Codec, type Codecs } from '../query';

export const RANK_MEASURES = ['per-capita', 'grdp', 'population'] as const;
/** Measures by which municipalities are ranked: GRDP per capita (derived), GRDP, registered population. */
export type RankMeasure = (typeof RANK_MEASURES)[number];

export const RANK_UNITS = ['level', 'change'] as const;
/** The level in the chosen year, or its change in per cent over the chosen years. */
export type RankUnit = (typeof RANK_UNITS)[number];

export const PARTS = ['all', 'south', 'north'] as const;
export type Part = (typeof PARTS)[number];

export const BASE_YEARS = ['2020', '2015'] as const;
/** Base year of the accounts as in the URL. Everything on the page is on one base. */
export type BaseChoice = (typeof BASE_YEARS)[number];

/** Number of similar municipalities shown: as many as the comparison chart can hold. */
export const SIMILAR = MOST_COMPARED;

/** The reader's choices on the page of all municipalities. */
export interface RegionsView {
  /** Municipality that is highlighted. */
  region: string;
  measure: RankMeasure;
  unit: RankUnit;
  base: BaseChoice;
  /** First year of growth and of the ranks over time. */
  from: Year;
  /** The year that is shown. */
  to: Year;
  part: Part;
}

/** Base year of a choice. */
export function baseOf({ base }: { base: BaseChoice }): BaseYear {
  return base === '2015' ? BASES.older : BASES.current;
}

/** Years in which any municipality has a derived per capita figure on a base. */
export function yearsOf(board: Board, base: BaseYear): Year[] {
  const { figures, config } = board;
  const all = figures.municipalitiesOf(config.benchmark).flatMap(({ code }) => figures.derivedPerCapita(code, 'nominal', base));
  return [...new Set(all.map(({ year }) => year))].toSorted((a, b) => a - b);
}

/** First and last of the years of a base. */
export function endsOf(board: Board, base: BaseChoice): { from: Year; to: Year } {
  const all = yearsOf(board, baseOf({ base }));
  return { from: all[0] ?? board.config.firstYear, to: all.at(-1) ?? board.config.lastYear };
}

export function defaultRegionsView(board: Board): RegionsView {
  return { region: board.config.focus, measure: 'per-capita', unit: 'level', base: '2020', ...endsOf(board, '2020'), part: 'all' };
}

const year: Codec<Year, unknown> = {
  read: (text) => (/^\d{4}$/.test(text) ? Number(text) : undefined),
  write: String
};

const CODECS: Codecs<RegionsView, Board> = {
  region: {
    read: (text, { figures, config }) => figures.municipalitiesOf(config.benchmark).find(({ code }) => code === text)?.code,
    write: (code) => code
  },
  measure: oneOf(RANK_MEASURES),
  unit: oneOf(RANK_UNITS),
  base: oneOf(BASE_YEARS),
  from: year,
  to: year,
  part: oneOf(PARTS)
};

/**
 * The view of the page of all municipalities, and how it is read from and written to the URL.
 *
 * @example regionsAddress(board).write({ ...standard, base: '2015', from: 2010, to: 2015 }) → '?base=2015&to=2015'
 */
export function regionsAddress(board: Board): Addressed<RegionsView> {
  const standard = defaultRegionsView(board);
  return {
    standard,
    read(query) {
      const { view, ignored, given } = readQuery(query, CODECS, standard, board);
      const ends = endsOf(board, view.base);
      const known = yearsOf(board, baseOf(view));
      for (const field of ['from', 'to'] as const) {
        if (given.has(field) && known.includes(view[field])) continue;
        if (given.has(field)) ignored.push({ parameter: field, value: String(view[field]) });
        view[field] = ends[field];
      }
      if (view.from > view.to) {
        ignored.push({ parameter: 'from', value: String(view.from) });
        view.from = Math.min(ends.from, view.to);
      }
      return { view, ignored };
    },
    write: (view) => writeQuery(view, CODECS, { ...standard, ...endsOf(board, view.base) }),
    change(view, change) {
      const next = { ...view, ...change };
      if (next.base !== view.base) return { ...next, ...endsOf(board, next.base) };
      if (next.from > next.to) return change.from === undefined ? { ...next, from: next.to } : { ...next, to: next.from };
      return next;
    }
  };
}
