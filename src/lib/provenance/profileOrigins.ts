import { MEAN_POPULATION, grdpKey, meanPopulationKey, perCapitaKey, populationKey, type SeriesKey } from '../statistics/figures';
import { logPoints as logChange } from '../statistics/logPoints';
import type { Year } from '../statistics/series';
import { logPoints } from '../words/logPoints';
import { years } from '../words/numbers';
import { mk } from '../words/originMessages';
import type { Board } from '../view/board';
import { baseOf, endsOf } from '../view/regions/regionsView';
import { profileComparison, profileTableLines, type ProfileContext, type ProfileView } from '../view/regions/profileView';
import { nameOf } from '../view/names';
import { defaultView, type View } from '../view/view';
import { growthOrigins, similarOrigins, structureOrigins } from './activityOrigins';
import type { OriginMaker } from './maker';
import type { Origin } from './origin';
import type { OriginTables } from './originTables';
import { cellOrigin, headlineOrigins, realOrigins, sentenceOrigins } from './overviewOrigins';
import { cautionOrigins, remarkOrigins } from './regionsOrigins';

/** Origins of the figures in a part of a municipality's page. */
export function profileOrigins(
  maker: OriginMaker,
  tables: OriginTables,
  told: Pick<Board, 'projects'>,
  context: ProfileContext,
  view: ProfileView,
  spot: string
): Origin[] {
  const { region } = context;
  const [part = '', ...rest] = spot.split('/');
  const comparison = profileComparison(maker.board, context, view);
  switch (part) {
    case 'key':
      return keyOrigins(maker, region, rest[0] ?? '');
    case 'rise':
      return riseOrigins(maker, region);
    case 'remark':
      return remarkOrigins(maker, region, Number(rest[1]), maker.board.figures.newestBase);
    case 'sentence':
      return sentenceOrigins(maker, told, comparison);
    case 'cell':
      return cellOrigin(maker, comparison, rest, profileTableLines(maker.board, comparison));
    case 'split':
      return splitOrigins(maker, region, view, rest);
    case 'lives':
      return structureOrigins(maker, tables, region, rest);
    case 'grew':
      return growthOrigins(maker, tables, region, rest);
    case 'similar':
      return similarOrigins(maker, tables, region, rest);
    case 'average':
    case 'registered':
      return cautionOrigins(maker, part);
    default:
      return headlineOrigins(maker, tables, headlineView(maker.board, region), part);
  }
}

/** The view of the headline of a municipality's page. */
function headlineView({ config }: Board, region: string): View {
  return { ...defaultView(config), region, projects: [] };
}

/** Shares at the ends of each base, and on the older one where the current one begins: never one out of both. */
function riseOrigins(maker: OriginMaker, region: string): Origin[] {
  const { longestBase, newestBase } = maker.board.figures;
  const [older, current] = [longestBase, newestBase]
    .map((base) => perCapitaKey(region, base))
    .map((of) => ({ of, years: maker.seriesOf(of).map(({ period: year }) => year) }));
  if (!older || !current) return [];
  const start = current.years[0];
  return [
    ...[older.years[0], start, older.years.at(-1)].flatMap((year) => (year === undefined ? [] : maker.share(older.of, year))),
    ...[start, current.years.at(-1)].flatMap((year) => (year === undefined ? [] : maker.share(current.of, year)))
  ];
}

/** Level and growth with their places among all. */
function keyOrigins(maker: OriginMaker, region: string, id: string): Origin[] {
  const { newestBase } = maker.board.figures;
  const { from, to } = endsOf(maker.board, String(newestBase));
  const grown: Record<string, SeriesKey> = { output: grdpKey(region, newestBase), residents: meanPopulationKey(region) };
  const growing = grown[id];
  if (growing) return [...maker.change(growing, from, to), ...maker.rank(growing, to, from)];
  const levels: Record<string, SeriesKey> = {
    'per-capita': perCapitaKey(region, newestBase),
    grdp: grdpKey(region, newestBase),
    population: populationKey(region)
  };
  const of = levels[id];
  if (!of) return [];
  return [...maker.level(of, to), ...maker.rank(of, to), ...maker.rank(of, from)];
}

/** The municipality minus the province over the same years, in log points: GRDP, population and GRDP per capita. */
function differenceOrigins(maker: OriginMaker, levels: readonly SeriesKey[], from: Year, to: Year): Origin[][] {
  const { board, locale } = maker;
  return levels.map((own) => {
    const other = maker.beside(own);
    const sign = own.indicator === MEAN_POPULATION ? -1 : 1;
    const change = (of: SeriesKey) => logChange(maker.seriesOf(of), from, to) ?? NaN;
    const names = { name: nameOf(board, own.region, locale), benchmark: nameOf(board, other.region, locale) };
    return maker.made({
      of: [own, other],
      when: years(from, to, locale),
      value: logPoints(sign * (change(own) - change(other)), locale),
      formulas: [
        mk.origin_gap(names, { locale }),
        (sign === 1 ? mk.origin_log : mk.origin_log_minus)({ year: to, before: from }, { locale })
      ],
      rows: maker.rowsIn([own, other], [from, to]),
      method: 'split'
    });
  });
}

/**
 * Log points and changes of a row of the decomposition: `own`, `whole` and `minus` over the chosen years, else a year on the
 * year before; in `percent` or in `logPoints`; columns from 0: GRDP, population and GRDP per capita.
 */
function splitOrigins(maker: OriginMaker, region: string, view: ProfileView, [row, kind, column]: readonly string[]): Origin[] {
  const { benchmark } = maker.board.config;
  const base = baseOf(view);
  const parts = (of: string): SeriesKey[] => [grdpKey(of, base), meanPopulationKey(of), perCapitaKey(of, base)];
  if (row === undefined) {
    return [
      ...[region, benchmark].flatMap((of) => [
        ...maker.split(of, base, view.from, view.to).flat(),
        ...parts(of).flatMap((level) => maker.change(level, view.from, view.to))
      ]),
      ...realOrigins(maker, [region, benchmark], view.from, view.to)
    ];
  }
  if (row === 'minus') return differenceOrigins(maker, parts(region), view.from, view.to)[Number(column)] ?? [];
  const year = Number(row);
  const [from, to] = Number.isNaN(year) ? [view.from, view.to] : [year - 1, year];
  const of = row === 'whole' ? benchmark : region;
  const at = Number(column);
  const level = parts(of)[at];
  if (kind === 'percent') return level ? maker.change(level, from, to) : [];
  return maker.split(of, base, from, to)[at] ?? [];
}
