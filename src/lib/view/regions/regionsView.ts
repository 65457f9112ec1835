import { PER_CAPITA, type BaseYear } from '../../statistics/figures';
import { isSame, readPeriod, spellPeriod, GRAINS } from '../../statistics/period';
import type { Period, Year } from '../../statistics/series';
import { measureCodec } from '../address';
import type { Board } from '../board';
import { keyOf } from '../lines';
import { transformationsOf } from '../measures';
import { oneOf, readQuery, writeQuery, type Addressed, type Codec, type Codecs } from '../query';
import { MOST_COMPARED } from '../view';

export const RANK_UNITS = ['level', 'change'] as const;
/** The level in the chosen year, or its change in per cent over the chosen years. */
export type RankUnit = (typeof RANK_UNITS)[number];

export const PARTS = ['all', 'south', 'north'] as const;
export type Part = (typeof PARTS)[number];

/** Number of similar municipalities shown: as many as the comparison chart can hold. */
export const SIMILAR = MOST_COMPARED;

/** The reader's choices on the page of all municipalities. */
export interface RegionsView {
  /** Municipality that is highlighted. */
  region: string;
  /** Id of an indicator. */
  measure: string;
  unit: RankUnit;
  /** Base year of the accounts, as in the URL. Everything on the page is on one base. */
  base: string;
  /** First period of growth and of the ranks over time, of the measure. */
  from: Period;
  /** The period that is shown. */
  to: Period;
  part: Part;
}

/** Base year of a choice. */
export function baseOf({ base }: { base: string }): BaseYear {
  return Number(base);
}

/** The base years to choose from, the newest first. */
export function baseChoices({ figures }: Board): string[] {
  return figures.bases(PER_CAPITA, 'nominal').map(String);
}

/** Years in which any municipality has a derived per capita figure on a base. */
export function yearsOf(board: Board, base: BaseYear): Year[] {
  return periodsOn(board, PER_CAPITA, base);
}

/** Periods of a measure in which any municipality has a figure; of the accounts and the register, the years of a base. */
export function periodsOf(board: Board, { measure, base }: Pick<RegionsView, 'measure' | 'base'>): Period[] {
  return isOfAccounts(board, measure) ? yearsOf(board, baseOf({ base })) : periodsOn(board, measure, null);
}

/** Whether a measure is shown for the years of a base of the accounts: GRDP, GRDP per capita and the population that divides it. */
function isOfAccounts({ figures }: Board, measure: string): boolean {
  const { making } = figures.indicator(PER_CAPITA);
  const parts = 'table' in making ? [] : [making.numerator, ...making.denominators];
  return [PER_CAPITA, ...parts].includes(measure);
}

function periodsOn({ figures, config }: Board, measure: string, base: BaseYear | null): Period[] {
  const all = figures
    .municipalitiesOf(config.benchmark)
    .flatMap(({ code }) => figures.series(base === null ? keyOf(figures, measure, code) : keyOf(figures, measure, code, base)));
  return [...new Set(all.map(({ period }) => period))].toSorted((a, b) => a - b);
}

/** First and last of the years of a base. */
export function endsOf(board: Board, base: string): { from: Year; to: Year } {
  return endsIn(yearsOf(board, baseOf({ base })), board);
}

/** Half-years and quarters are compared with the same part of another year. */
function endsIn(periods: readonly Period[], { config }: Board): { from: Period; to: Period } {
  const last = periods.at(-1) ?? config.lastYear;
  const isLike = (period: Period) => isSame(period - Math.floor(period), last - Math.floor(last));
  const first = periods.find((period) => isLike(period)) ?? config.firstYear;
  return { from: isSame(first, last) ? (periods[0] ?? first) : first, to: last };
}

/** The years of the accounts that belong to the periods of a view: its own, or for another measure the nearest before. */
export function accountYears(board: Board, view: Pick<RegionsView, 'measure' | 'base' | 'from' | 'to'>): { from: Year; to: Year } {
  const all = yearsOf(board, baseOf(view));
  const until = (period: Period) => all.findLast((year) => year <= period) ?? all[0] ?? board.config.firstYear;
  return { from: until(view.from), to: until(view.to) };
}

/** What municipalities can be ranked by: the level, and its change if that makes sense. */
export function rankUnits(board: Board, measure: string): readonly RankUnit[] {
  return transformationsOf(board, measure).includes('index') ? RANK_UNITS : ['level'];
}

export function defaultRegionsView(board: Board): RegionsView {
  const [base = ''] = baseChoices(board);
  return { region: board.config.focus, measure: PER_CAPITA, unit: 'level', base, ...endsOf(board, base), part: 'all' };
}

/**
 * The view of the page of all municipalities, and how it is read from and written to the URL.
 *
 * @example regionsAddress(board).write({ ...standard, base: '2015', from: 2010, to: 2015 }) → '?base=2015&to=2015'
 */
export function regionsAddress(board: Board): Addressed<RegionsView> {
  const { figures } = board;
  const standard = defaultRegionsView(board);
  const grainOf = (measure: string) => (figures.has(measure) ? figures.indicator(measure).grain : 'year');
  const period: Codec<Period, unknown> = {
    read: (text) => GRAINS.map((grain) => readPeriod(text, grain)).find((found) => found !== null) ?? undefined,
    write: (value, view) => spellPeriod(value, grainOf((view as RegionsView).measure))
  };
  const codecs: Codecs<RegionsView, Board> = {
    region: {
      read: (text, { config }) => figures.municipalitiesOf(config.benchmark).find(({ code }) => code === text)?.code,
      write: (code) => code
    },
    measure: measureCodec,
    unit: oneOf(RANK_UNITS),
    base: oneOf(baseChoices(board)),
    from: period,
    to: period,
    part: oneOf(PARTS)
  };
  const standardOf = (view: RegionsView) => ({ ...standard, ...endsIn(periodsOf(board, view), board) });
  /** A view that can be shown: its periods are those of its measure, in their order, and its unit makes sense. */
  const settled = (view: RegionsView): RegionsView => ({
    ...view,
    unit: rankUnits(board, view.measure).includes(view.unit) ? view.unit : 'level'
  });
  return {
    standard,
    read(query) {
      const { view, ignored, given } = readQuery(query, codecs, standard, board);
      if (!figures.has(view.measure)) return { view, ignored };
      const ends = standardOf(view);
      const known = periodsOf(board, view);
      for (const field of ['from', 'to'] as const) {
        const found = known.find((one) => isSame(one, view[field]));
        if (given.has(field) && found === undefined)
          ignored.push({ parameter: field, value: spellPeriod(view[field], grainOf(view.measure)) });
        view[field] = given.has(field) && found !== undefined ? found : ends[field];
      }
      if (view.from > view.to) {
        ignored.push({ parameter: 'from', value: spellPeriod(view.from, grainOf(view.measure)) });
        view.from = Math.min(ends.from, view.to);
      }
      const shown = settled(view);
      if (shown.unit !== view.unit) ignored.push({ parameter: 'unit', value: view.unit });
      return { view: shown, ignored };
    },
    write: (view) => writeQuery(view, codecs, figures.has(view.measure) ? standardOf(view) : standard),
    change(view, change) {
      const next = settled({ ...view, ...change });
      if (!figures.has(next.measure)) return next;
      const isOther = next.base !== view.base || periodsOf(board, next).join() !== periodsOf(board, view).join();
      if (isOther) return { ...next, ...endsIn(periodsOf(board, next), board) };
      if (next.from > next.to) return change.from === undefined ? { ...next, from: next.to } : { ...next, to: next.from };
      return next;
    }
  };
}
