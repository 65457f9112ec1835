import type { Board } from '../view/board';
import { rankPathsOf } from '../view/regions/rankPaths';
import { baseOf, type RegionsView } from '../view/regions/regionsView';
import { standingsOf } from '../view/regions/standings';
import { csvText, type CsvCell } from './csvText';
import type { FigureFile } from './figureFile';
import { FIGURE_COLUMNS, figureRow, type FigureCell } from './figureRows';
import { regionsFileName } from './regionsFileName';

/** CSV of what the page of all municipalities shows: levels, shares and changes of each, and their ranks over the years. */
export function regionsFile(board: Board, view: RegionsView): FigureFile {
  return { name: regionsFileName(view), text: csvText(FIGURE_COLUMNS, regionsRows(board, view)) };
}

/** A row a figure, in the source's own unit at full precision. */
export function regionsRows(board: Board, view: RegionsView): CsvCell[][] {
  const standings = standingsOf(board, view);
  const base = baseOf(view);
  const span = `${view.from}-${view.to}`;
  const benchmark = board.figures.region(board.config.benchmark)?.name.en ?? board.config.benchmark;
  const nominal = { price: 'nominal', base } as const;
  const rows = standings.flatMap((standing): FigureCell[] => {
    const of = { region: standing.code, year: view.to, preliminary: standing.preliminary, sourceIds: standing.sourceIds };
    const changed = { ...of, year: span, unit: 'percent change' };
    const change = (measure: string, value: number | null, more: Pick<FigureCell, 'price' | 'base' | 'basis'>): FigureCell[] =>
      value === null ? [] : [{ ...changed, measure, value, ...more }];
    return [
      { ...of, ...nominal, measure: 'grdp_per_capita', value: standing.perCapita, unit: 'thousand KRW', basis: 'derived' },
      { ...of, ...nominal, measure: 'grdp_per_capita', value: standing.share, unit: `percent of ${benchmark}`, basis: 'derived' },
      { ...of, ...nominal, measure: 'grdp', value: standing.grdp, unit: 'million KRW', basis: 'accounts' },
      {
        ...of,
        measure: 'registered_population',
        value: standing.population,
        unit: 'persons on 31 December',
        price: null,
        base: null,
        basis: 'registered'
      },
      ...change('grdp', standing.outputChange, { ...nominal, basis: 'accounts' }),
      ...change('mean_registered_population', standing.residentsChange, { price: null, base: null, basis: 'registered' }),
      ...change('grdp_per_capita', standing.perCapitaChange, { ...nominal, basis: 'derived' })
    ];
  });
  const sourceIds = [...new Set(standings.flatMap((standing) => standing.sourceIds))];
  const { of, paths } = rankPathsOf(board, view);
  const measure = { 'per-capita': 'grdp_per_capita', grdp: 'grdp', population: 'registered_population' }[view.measure];
  const ranked = view.measure === 'population' ? { price: null, base: null } : nominal;
  const basis = { 'per-capita': 'derived', grdp: 'accounts', population: 'registered' }[view.measure];
  const ranks = paths.flatMap(({ code, ranks }) =>
    ranks.map(({ year, rank }): FigureCell => ({
      region: code,
      year,
      measure,
      value: rank,
      unit: `rank of ${of}, 1 is the highest`,
      ...ranked,
      basis,
      preliminary: false,
      sourceIds
    }))
  );
  return [...rows, ...ranks].map((cell) => figureRow(board, cell));
}
