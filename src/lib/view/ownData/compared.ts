import { MEAN_POPULATION, type SeriesKey } from '../../statistics/figures';
import { spellKey, type Indicator } from '../../statistics/indicator';
import { within, type Series } from '../../statistics/series';
import { mi } from '../../words/importMessages';
import type { Locale } from '../../words/locale';
import { m } from '../../words/messages';
import { listed } from '../../words/numbers';
import { tableUnit, type UnitId } from '../../words/units';
import type { Board } from '../board';
import { textIn } from '../measures';
import { basisName } from '../names';

/** The key of a series of the dashboard with which a reader's figures can be compared, in any region. */
export type ComparedKey = Omit<SeriesKey, 'region'>;

/** Quantity of a unit, its size, and whether it is per resident; undefined for units that files are not compared in. */
const COMPARED_UNITS: Partial<Record<UnitId, { kind: 'won' | 'persons'; factor: number; perResident: boolean }>> = {
  'million-krw': { kind: 'won', factor: 1e6, perResident: false },
  'thousand-krw': { kind: 'won', factor: 1e3, perResident: true },
  persons: { kind: 'persons', factor: 1, perResident: false }
};

/** The yearly series of the page in won or persons: official ones before those that are computed. */
export function comparedKeys({ figures }: Board): ComparedKey[] {
  return figures
    .indicators()
    .filter(({ id, unit, grain }) => COMPARED_UNITS[tableUnit(unit)] && grain === 'year' && id !== MEAN_POPULATION)
    .toSorted((a, b) => Number(a.basis === 'derived') - Number(b.basis === 'derived'))
    .flatMap(({ id, dimensions, price }) =>
      (dimensions.includes('price') ? (['nominal', 'real'] as const) : [price]).flatMap((one) => {
        const bases = dimensions.includes('base_year') ? figures.bases(id, one ?? undefined) : [null];
        return bases.map((base) => ({ indicator: id, price: one, base }));
      })
    );
}

/** The spelling of a compared key. */
export function spellCompared(key: ComparedKey): string {
  return spellKey({ ...key, region: '*' });
}

/** Unit of a compared series. */
export function comparedUnit({ figures }: Board, { indicator }: ComparedKey) {
  const unit = COMPARED_UNITS[tableUnit(figures.indicator(indicator).unit)];
  if (!unit) throw new RangeError(`Files are not compared with ${indicator}.`);
  return unit;
}

/** The dashboard's own series of a region, in the unit of the tables. Empty if no table has it. */
export function comparedSeries({ figures }: Board, key: ComparedKey, region: string): Series {
  return figures.series({ ...key, region });
}

/**
 * Name of a compared series.
 *
 * @example comparedName(board, { indicator: 'grdp', price: 'nominal', base: 2020 }, 'en') → 'GRDP, current prices, 2020 base'
 */
export function comparedName({ figures }: Board, { indicator, price, base }: ComparedKey, locale: Locale): string {
  const found = figures.indicator(indicator);
  const isPlain = price === 'nominal' && isOneOfTwo(found);
  const parts = [
    textIn(found.short, locale),
    basisName(found.basis, found, locale),
    price === null || isPlain ? null : (price === 'real' ? mi.price_real : mi.price_nominal)({}, { locale }),
    base === null ? null : m.table_base({ base }, { locale })
  ];
  return listed(parts.filter((part) => part !== null));
}

/** Whether an indicator is told from another one by being official or computed. */
function isOneOfTwo({ basis }: Indicator): boolean {
  return basis === 'published' || basis === 'derived';
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
 * The series of the dashboard that is closest to a file's figures; null if none is close.
 *
 * @param own figures in won or persons
 * @example the table of GRDP at current prices, 2020 base → { indicator: 'grdp', price: 'nominal', base: 2020 }
 */
export function closestKey(board: Board, own: readonly OwnFigures[], kind: string, perResident: boolean): ComparedKey | null {
  const scored = comparedKeys(board)
    .map((key) => ({ key, unit: comparedUnit(board, key) }))
    .filter(({ unit }) => unit.kind === kind && unit.perResident === perResident)
    .map(({ key, unit: { factor } }) => {
      const apart = own.flatMap(({ code, series }) => {
        const theirs = code === null ? [] : comparedSeries(board, key, code);
        return series.flatMap(({ period, value }) =>
          within(theirs, period, period).map((one) => (value > 0 ? Math.abs(Math.log(value / (one.value * factor))) : Infinity))
        );
      });
      const near = apart.filter((distance) => distance <= NEAR);
      const mean = near.reduce((sum, distance) => sum + distance, 0) / Math.max(1, near.length);
      return { key, share: near.length / Math.max(1, apart.length), common: apart.length, mean };
    });
  const [best] = scored
    .filter(({ share, common }) => common > 0 && share >= ENOUGH)
    .toSorted((a, b) => a.mean - b.mean || b.common - a.common);
  return best?.key ?? null;
}
