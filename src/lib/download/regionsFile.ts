import { shareOf } from '../statistics/compare';
import { GRDP, MEAN_POPULATION, PER_CAPITA, POPULATION } from '../statistics/figures';
import { at, type Observation } from '../statistics/series';
import type { Board } from '../view/board';
import { rankPathsOf } from '../view/regions/rankPaths';
import { accountYears, type RegionsView } from '../view/regions/regionsView';
import { rankKey, rankLevels, rankSeries } from '../view/regions/standings';
import { csvText, type CsvCell } from './csvText';
import type { FigureFile } from './figureFile';
import { FIGURE_COLUMNS, figureRow, seriesCell, type FigureCell } from './figureRows';
import { regionsFileName } from './regionsFileName';

/** CSV of the page of all municipalities: levels, shares and changes of each, and their ranks over the years. */
export function regionsFile(board: Board, view: RegionsView): FigureFile {
  return { name: regionsFileName(board, view), text: csvText(FIGURE_COLUMNS, regionsRows(board, view)) };
}

/** One figure per row, in the source's own unit at full precision, with the sources of that figure only. */
export function regionsRows(board: Board, view: RegionsView): CsvCell[][] {
  const { base } = view;
  const { figures, config } = board;
  const { from, to } = accountYears(board, view);
  const codes = figures.municipalitiesOf(config.benchmark).map(({ code }) => code);
  const benchmark = figures.region(config.benchmark)?.name.en ?? config.benchmark;
  const average = rankLevels(board, config.benchmark, PER_CAPITA, base);
  const isOther = ![PER_CAPITA, GRDP, POPULATION].includes(view.measure);
  const rows = codes.flatMap((region): FigureCell[] => {
    const key = (measure: string) => rankKey(board, region, measure, base);
    const figure = (measure: string, found: Observation | undefined, more: Partial<FigureCell> = {}): FigureCell[] =>
      found ? [{ ...seriesCell(board, key(measure), found), ...more }] : [];
    const level = (measure: string) => figure(measure, at(figures.series(key(measure)), to));
    const change = (measure: string, more: Partial<FigureCell> = {}) =>
      figure(measure, at(rankSeries(board, region, measure, 'change', base, from), to), {
        period: `${from}-${to}`,
        unit: 'percent change',
        ...more
      });
    return [
      ...(isOther ? figure(view.measure, at(figures.series(key(view.measure)), view.to)) : []),
      ...level(PER_CAPITA),
      ...figure(PER_CAPITA, at(shareOf(figures.series(key(PER_CAPITA)), average), to), { unit: `percent of ${benchmark}` }),
      ...level(GRDP),
      ...level(POPULATION),
      ...change(GRDP),
      ...change(POPULATION, { measure: MEAN_POPULATION }),
      ...change(PER_CAPITA)
    ];
  });
  const { of, paths } = rankPathsOf(board, view);
  const ranks = paths.flatMap(({ code, ranks: own }) =>
    own.flatMap(({ period, rank }): FigureCell[] => {
      const key = rankKey(board, code, view.measure, base);
      const found = at(figures.series(key), period);
      return found ? [{ ...seriesCell(board, key, found), value: rank, unit: `rank of ${of}, 1 is the highest` }] : [];
    })
  );
  return [...rows, ...ranks].map((cell) => figureRow(board, cell));
}
