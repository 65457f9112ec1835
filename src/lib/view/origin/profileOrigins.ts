import type { Board } from '../board';
import { BASES } from '../lines';
import { baseOf, endsOf, type RankMeasure } from '../regions/regionsView';
import { profileComparison, type ProfileContext, type ProfileView } from '../regions/profileView';
import { defaultView, type View } from '../view';
import { growthOrigins, similarOrigins, structureOrigins } from './activityOrigins';
import type { OriginMaker } from './maker';
import type { Level, Origin } from './origin';
import type { OriginTables } from './originTables';
import { cellOrigin, headlineOrigins, realOrigins, riseOrigins, sentenceOrigins } from './overviewOrigins';
import { cautionOrigins, remarkOrigins } from './regionsOrigins';

/** Where the figures of a part of a municipality's page come from. */
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
      return riseOrigins(maker, region, true);
    case 'remark':
      return remarkOrigins(maker, region, Number(rest[1]), BASES.current);
    case 'sentence':
      return sentenceOrigins(maker, told, comparison);
    case 'cell':
      return cellOrigin(maker, comparison, rest);
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

/** The view that the headline of a municipality's page tells. */
function headlineView({ config }: Board, region: string): View {
  return { ...defaultView(config), region, projects: [] };
}

/** Level and growth with their places among all. */
function keyOrigins(maker: OriginMaker, region: string, id: string): Origin[] {
  const { from, to } = endsOf(maker.board, '2020');
  const levels: Record<RankMeasure, Level> = {
    'per-capita': { region, of: 'per-capita', basis: 'derived', base: BASES.current },
    grdp: { region, of: 'grdp', basis: 'accounts', base: BASES.current },
    population: { region, of: 'population', basis: 'registered', base: null }
  };
  const grown: Record<string, Level> = { output: levels.grdp, residents: { ...levels.population, of: 'mean' } };
  const growing = grown[id];
  if (growing) return [...maker.change(growing, from, to), ...maker.rank(growing, to, from)];
  const of = levels[id as RankMeasure];
  return [...maker.level(of, to), ...maker.rank(of, to), ...maker.rank(of, from)];
}

/**
 * Log points and changes of a row of the decomposition: `own` and `whole` over the chosen years, else a year on the year
 * before. Columns from 0: output, population and both in log points, then output, residents and output per resident in per cent.
 */
function splitOrigins(maker: OriginMaker, region: string, view: ProfileView, [row, column]: readonly string[]): Origin[] {
  const { benchmark } = maker.board.config;
  const base = baseOf(view);
  const parts = (of: string): Level[] => [
    { region: of, of: 'grdp', basis: 'accounts', base },
    { region: of, of: 'mean', basis: 'registered', base: null },
    { region: of, of: 'per-capita', basis: 'derived', base }
  ];
  if (row === undefined) {
    return [
      ...[region, benchmark].flatMap((of) => [
        ...maker.split(of, base, view.from, view.to).flat(),
        ...parts(of).flatMap((level) => maker.change(level, view.from, view.to))
      ]),
      ...realOrigins(maker, [region, benchmark], view.from, view.to)
    ];
  }
  const year = Number(row);
  const [from, to] = Number.isNaN(year) ? [view.from, view.to] : [year - 1, year];
  const of = row === 'whole' ? benchmark : region;
  const at = Number(column);
  const level = parts(of)[at - 3];
  return level ? maker.change(level, from, to) : (maker.split(of, base, from, to)[at] ?? []);
}
