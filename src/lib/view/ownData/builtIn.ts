import { within, type Series } from '../../economy/series';
import { mi } from '../../words/importMessages';
import type { Locale } from '../../words/locale';
import type { Board } from '../board';

export const BUILT_IN = [
  'nominal-2020',
  'nominal-2015',
  'real-2015',
  'population',
  'published-2020',
  'derived-2020',
  'derived-2015'
] as const;
/** A measure of the dashboard, on one basis and base year, with which a reader's figures can be compared. */
export type BuiltIn = (typeof BUILT_IN)[number];

/** Quantity of a measure, size of the tables' unit in it, and whether it is per resident. */
export const BUILT_IN_UNIT: Record<BuiltIn, { kind: 'won' | 'persons'; factor: number; perResident: boolean }> = {
  'nominal-2020': { kind: 'won', factor: 1e6, perResident: false },
  'nominal-2015': { kind: 'won', factor: 1e6, perResident: false },
  'real-2015': { kind: 'won', factor: 1e6, perResident: false },
  population: { kind: 'persons', factor: 1, perResident: false },
  'published-2020': { kind: 'won', factor: 1e3, perResident: true },
  'derived-2020': { kind: 'won', factor: 1e3, perResident: true },
  'derived-2015': { kind: 'won', factor: 1e3, perResident: true }
};

/** The dashboard's own series of a region, in the unit of the tables. Empty if no table has it. */
export function builtInSeries({ figures }: Board, built: BuiltIn, code: string): Series {
  switch (built) {
    case 'nominal-2020':
      return figures.grdp(code, 'nominal', 2020);
    case 'nominal-2015':
      return figures.grdp(code, 'nominal', 2015);
    case 'real-2015':
      return figures.grdp(code, 'real', 2015);
    case 'population':
      return figures.population(code);
    case 'published-2020':
      return figures.publishedPerCapita(code, 2020);
    case 'derived-2020':
      return figures.derivedPerCapita(code, 'nominal', 2020);
    case 'derived-2015':
      return figures.derivedPerCapita(code, 'nominal', 2015);
  }
}

export function builtInName(built: BuiltIn, locale: Locale): string {
  const options = { locale };
  switch (built) {
    case 'nominal-2020':
      return mi.built_nominal_2020({}, options);
    case 'nominal-2015':
      return mi.built_nominal_2015({}, options);
    case 'real-2015':
      return mi.built_real_2015({}, options);
    case 'population':
      return mi.built_population({}, options);
    case 'published-2020':
      return mi.built_published_2020({}, options);
    case 'derived-2020':
      return mi.built_derived_2020({}, options);
    case 'derived-2015':
      return mi.built_derived_2015({}, options);
  }
}

/** Figures of a reader's file for one region, in won, persons or whatever they count. */
export interface OwnFigures {
  code: string | null;
  series: Series;
}

/** Largest relative difference of two figures that count as the same, before any revision. */
const NEAR = 0.25;
/** Share of the common figures that must be this close. */
const ENOUGH = 0.6;

/**
 * The measure of the dashboard that is closest to a file's figures; null if none is close.
 *
 * @param own figures in won or persons
 * @example the table of GRDP at current prices, 2020 base → 'nominal-2020'
 */
export function closestBuiltIn(board: Board, own: readonly OwnFigures[], kind: string, perResident: boolean): BuiltIn | null {
  const scored = BUILT_IN.filter((built) => BUILT_IN_UNIT[built].kind === kind && BUILT_IN_UNIT[built].perResident === perResident).map(
    (built) => {
      const { factor } = BUILT_IN_UNIT[built];
      const apart = own.flatMap(({ code, series }) => {
        const theirs = code === null ? [] : builtInSeries(board, built, code);
        return series.flatMap(({ year, value }) =>
          within(theirs, year, year).map((one) => (value > 0 ? Math.abs(Math.log(value / (one.value * factor))) : Infinity))
        );
      });
      const near = apart.filter((distance) => distance <= NEAR);
      const mean = near.reduce((sum, distance) => sum + distance, 0) / Math.max(1, near.length);
      return { built, share: near.length / Math.max(1, apart.length), common: apart.length, mean };
    }
  );
  const [best] = scored
    .filter(({ share, common }) => common > 0 && share >= ENOUGH)
    .toSorted((a, b) => a.mean - b.mean || b.common - a.common);
  return best?.built ?? null;
}
