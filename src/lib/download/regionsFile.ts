import { shareOf } from '../economy/compare';
import { at, type Observation } from '../economy/series';
import type { Board } from '../view/board';
import { rankPathsOf } from '../view/regions/rankPaths';
import { baseOf, type RankMeasure, type RegionsView } from '../view/regions/regionsView';
import { rankLevels, rankSeries } from '../view/regions/standings';
import { csvText, type CsvCell } from './csvText';
import type { FigureFile } from './figureFile';
import { FIGURE_COLUMNS, figureRow, type FigureCell } from './figureRows';
import { regionsFileName } from './regionsFileName';

/** CSV of the page of all municipalities: levels, shares and changes of each, and their ranks over the years. */
export function regionsFile(board: Board, view: RegionsView): FigureFile {
  return { name: regionsFileName(view), text: csvText(FIGURE_COLUMNS, regionsRows(board, view)) };
}

/** One figure per row, in the source's own unit at full precision, with the sources of that figure only. */
export function regionsRows(board: Board, view: RegionsView): CsvCell[][] {
  const { from, to, base } = view;
  const codes = board.figures.municipalitiesOf(board.config.benchmark).map(({ code }) => code);
  const benchmark = board.figures.region(board.config.benchmark)?.name.en ?? board.config.benchmark;
  const average = rankLevels(board, board.config.benchmark, 'per-capita', base);
  const rows = codes.flatMap((region): FigureCell[] => {
    const level = (measure: RankMeasure) => rankLevels(board, region, measure, base);
    const figure = (measure: RankMeasure, of: Observation | undefined, unit: string, year: number | string = to): FigureCell[] =>
      of ? [{ ...of, year, region, unit, ...KIND[measure], base: measure === 'population' ? null : baseOf(view) }] : [];
    const change = (measure: RankMeasure): FigureCell[] =>
      figure(measure, at(rankSeries(board, region, measure, 'change', base, from), to), 'percent change', `${from}-${to}`);
    return [
      ...figure('per-capita', at(level('per-capita'), to), 'thousand KRW'),
      ...figure('per-capita', at(shareOf(level('per-capita'), average), to), `percent of ${benchmark}`),
      ...figure('grdp', at(level('grdp'), to), 'million KRW'),
      ...figure('population', at(level('population'), to), 'persons on 31 December'),
      ...change('grdp'),
      ...change('population').map((cell) => ({ ...cell, measure: 'mean_registered_population' })),
      ...change('per-capita')
    ];
  });
  const { of, paths } = rankPathsOf(board, view);
  const ranks = paths.flatMap(({ code, ranks: own }) =>
    own.flatMap(({ year, rank }): FigureCell[] => {
      const level = at(rankLevels(board, code, view.measure, base), year);
      const unit = `rank of ${of}, 1 is the highest`;
      return level
        ? [{ ...level, value: rank, region: code, unit, ...KIND[view.measure], base: view.measure === 'population' ? null : baseOf(view) }]
        : [];
    })
  );
  return [...rows, ...ranks].map((cell) => figureRow(board, cell));
}

const KIND: Record<RankMeasure, Pick<FigureCell, 'measure' | 'price' | 'basis'>> = {
  'per-capita': { measure: 'grdp_per_capita', price: 'nominal', basis: 'derived' },
  grdp: { measure: 'grdp', price: 'nominal', basis: 'accounts' },
  population: { measure: 'registered_population', price: null, basis: 'registered' }
};
