import { percentChange } from '../statistics/percent';
import { grdpKey, meanPopulationKey, perCapitaKey, populationKey, POPULATION, type SeriesKey } from '../statistics/figures';
import { PRINTED_PERCENT } from '../statistics/drift';
import { yearOnYear } from '../statistics/growth';
import { readPeriod } from '../statistics/period';
import { at } from '../statistics/series';
import { count, listed } from '../words/numbers';
import { mk } from '../words/originMessages';
import { nameOf } from '../view/names';
import type { RegionCell } from '../view/regions/regionsPage';
import { accountYears, baseOf, type RegionsView } from '../view/regions/regionsView';
import { rankKey, standingsOf } from '../view/regions/standings';
import { MEDIAN } from '../view/view';
import type { OriginMaker } from './maker';
import type { Origin } from './origin';
import type { OriginTables } from './originTables';
import { noteOrigins } from './overviewOrigins';

/** Origins of the figures in a part of the page of all municipalities. */
export function regionsOrigins(maker: OriginMaker, tables: OriginTables, view: RegionsView, spot: string): Origin[] {
  const { board } = maker;
  const { from, to } = accountYears(board, view);
  const base = baseOf(view);
  // A single year has no ranking by growth: the page shows the levels of that year.
  const isLevel = view.unit === 'level' || view.from === view.to;
  const own = levelsOf(view.region);
  const [part = '', code = '', cell = ''] = spot.split('/');

  function levelsOf(region: string): Record<'per-capita' | 'grdp' | 'population' | 'mean', SeriesKey> {
    return {
      'per-capita': perCapitaKey(region, base),
      grdp: grdpKey(region, base),
      population: populationKey(region),
      mean: meanPopulationKey(region)
    };
  }
  /** Series for growth: mid-year population for residents. */
  const grown = (region: string) =>
    view.measure === POPULATION ? meanPopulationKey(region) : rankKey(board, region, view.measure, view.base);
  const level = (region: string) => rankKey(board, region, view.measure, view.base);
  const ranked = (region: string) => (isLevel ? maker.level(level(region), view.to) : maker.change(grown(region), view.from, view.to));

  function cellOf(region: string, column: RegionCell): Origin[] {
    const levels = levelsOf(region);
    switch (column) {
      case 'share':
        return maker.share(levels['per-capita'], to);
      case 'output':
        return maker.change(levels.grdp, from, to);
      case 'residents':
        return maker.change(levels.mean, from, to);
      case 'change':
        return maker.change(levels['per-capita'], from, to);
      case 'value':
        return ranked(region);
      default:
        return maker.level(levels[column], to);
    }
  }

  const growth = (region: string) => (['output', 'residents', 'change'] as const).flatMap((column) => cellOf(region, column));
  const places = () => [...maker.rank(own.grdp, to, from), ...maker.rank(own.mean, to, from)];

  /** Municipalities whose GRDP per capita fell, judged by the rounded change. */
  function fell(): Origin[] {
    const { locale, municipalities } = maker;
    const all = municipalities.map((region) => levelsOf(region)['per-capita']);
    const fallen = all.filter((of) => {
      const [first, last] = [maker.valueOf(of, from), maker.valueOf(of, to)];
      return percentChange(first, last) <= -PRINTED_PERCENT;
    });
    const names = fallen.map(({ region }) => nameOf(board, region, locale));
    return maker.counted(
      mk.origin_fell({}, { locale }),
      names.length === 0 ? '0' : `${count(names.length, locale)}: ${listed(names)}`,
      maker.rowsIn(all, [from, to]),
      mk.origin_fell_formula({ year: to, before: from, count: count(all.length, locale) }, { locale })
    );
  }

  switch (part) {
    case 'title':
      return [
        ...(isLevel ? maker.rank(level(view.region), view.to) : maker.rank(grown(view.region), view.to, view.from)),
        ...(isLevel && view.from < view.to ? maker.rank(level(view.region), view.from) : [])
      ];
    case 'ranked':
      return ranked(code);
    case 'rank':
      return isLevel ? maker.rank(level(code), view.to) : maker.rank(grown(code), view.to, view.from);
    case 'place':
      return maker.rank(level(code), readPeriod(cell, board.figures.indicator(view.measure).grain) ?? NaN);
    case 'line':
      return ranked(maker.board.config.benchmark);
    case 'cell':
      return cellOf(code, cell as RegionCell);
    case 'growth':
      return [...growth(view.region), ...places()];
    case 'far':
      return nextBy(maker, view).flatMap((region) => [...cellOf(region, 'residents'), ...cellOf(region, 'output')]);
    case 'fell':
      return fell();
    case 'whole': {
      const of = level(view.region);
      return [...maker.level(maker.beside(of), view.to), ...maker.share(of, view.to)];
    }
    case 'median':
      return maker.level({ ...own['per-capita'], region: MEDIAN }, to);
    case 'remark':
      return remarkOrigins(maker, code, Number(cell), base);
    default:
      return cautionOrigins(maker, part);
  }
}

/** The municipality with the fastest growth of residents after the highlighted one. */
function nextBy({ board }: OriginMaker, view: RegionsView): string[] {
  const shown = standingsOf(board, view.from === view.to ? { ...view, unit: 'level' } : view);
  return shown
    .toSorted((a, b) => (b.residentsChange ?? 0) - (a.residentsChange ?? 0))
    .slice(1, 2)
    .map(({ code }) => code);
}

/** The change that a remark explains. */
export function remarkOrigins(maker: OriginMaker, region: string, year: number, base: number): Origin[] {
  const of: SeriesKey = grdpKey(region, base);
  return at(yearOnYear(maker.seriesOf(of)), year) ? maker.change(of, year - 1, year) : [];
}

/** Caveats of every per capita figure, on any page. */
export function cautionOrigins(maker: OriginMaker, spot: string): Origin[] {
  return noteOrigins(maker, { region: maker.board.config.focus }, spot);
}
