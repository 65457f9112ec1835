import { PER_CAPITA } from '../statistics/figures';
import { perCapitaGrowth, levelAfter } from '../statistics/targets';
import { newestSpread } from '../statistics/growthWindows';
import { at } from '../statistics/series';
import type { Board } from '../view/board';
import type { Ground } from '../view/outlook/ground';
import type { OutlookView } from '../view/outlook/outlookView';
import { csvText, type CsvCell } from './csvText';
import type { FigureFile } from './figureFile';
import { OUTLOOK_FILE } from './outlookFileName';
import { FIGURE_COLUMNS, figureRow, type FigureCell } from './figureRows';

/** CSV of the page about targets: the figures, the assumed path (marked as such), and the growth of municipalities. */
export function outlookFile(board: Board, ground: Ground, view: OutlookView): FigureFile {
  return { name: OUTLOOK_FILE, text: csvText(FIGURE_COLUMNS, outlookRows(board, ground, view)) };
}

/** One figure per row. Assumed figures have this status, and their basis says what is assumed. */
export function outlookRows(board: Board, ground: Ground, view: OutlookView): CsvCell[][] {
  const { focus, benchmark } = board.config;
  const { last, all } = ground;
  const level = { measure: PER_CAPITA, unit: 'thousand KRW', price: 'nominal', base: board.figures.newestBase } as const;
  const paths = [
    { region: focus, series: ground.own, growth: perCapitaGrowth(view.output, view.population) },
    { region: benchmark, series: ground.theirs, growth: view.benchmark }
  ];
  const ahead = Array.from({ length: view.until - last }, (_, step) => step + 1);
  const cells = paths.flatMap(({ region, series, growth }): FigureCell[] => {
    const end = at(series, last);
    return [
      ...series.map((one) => ({ ...one, ...level, region, basis: 'derived' })),
      ...ahead.map((step) => ({
        ...level,
        region,
        period: last + step,
        value: levelAfter(end?.value ?? NaN, growth, step),
        basis: `if it grew by ${growth.toFixed(2)} percent a year`,
        preliminary: false,
        status: 'assumed',
        sourceIds: end?.sourceIds ?? []
      }))
    ];
  });
  const sourceIds = [...new Set([...all.values()].flatMap((series) => series.flatMap((one) => one.sourceIds)))];
  const spreads = ahead.flatMap((step): FigureCell[] => {
    const spread = newestSpread(all, step);
    if (!spread) return [];
    return (['min', 'p10', 'median', 'p90', 'max'] as const).map((key) => ({
      region: '',
      period: `${spread.from}-${spread.to}`,
      measure: `${PER_CAPITA}-of-municipalities-${key}`,
      value: spread[key],
      unit: `percent of the level ${step} years before`,
      price: 'nominal',
      base: board.figures.longestBase,
      basis: `${spread.count} municipalities, each over these years, derived`,
      preliminary: false,
      status: 'computed',
      sourceIds
    }));
  });
  return [...cells, ...spreads].map((cell) => figureRow(board, cell));
}
