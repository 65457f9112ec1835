import type { Observation, Series, Year } from '../economy/series';
import type { Board } from '../view/board';
import { BASES, basisOf, levels, linesOf, ownBasis, type Basis, type Line } from '../view/lines';
import { nameOf } from '../view/names';
import { MEDIAN, type Measure, type Unit, type View } from '../view/view';
import type { CsvCell } from './csvText';

/** Columns of every CSV of the dashboard: one figure per row. */
export const FIGURE_COLUMNS = [
  'region_code',
  'region_ko',
  'region_en',
  'region_he',
  'year',
  'measure',
  'value',
  'unit',
  'price',
  'base_year',
  'basis',
  'status',
  'source_ids',
  'source'
] as const;

const MEASURE_CODE: Record<Measure, string> = {
  'per-capita': 'grdp_per_capita',
  grdp: 'grdp',
  population: 'registered_population',
  construction: 'value_added_in_construction'
};
const LEVEL_UNIT: Record<Measure, string> = {
  'per-capita': 'thousand KRW',
  grdp: 'million KRW',
  population: 'persons on 31 December',
  construction: 'million KRW of 2020 (chained)'
};
const PRICE: Record<Measure, string | null> = { 'per-capita': 'nominal', grdp: 'nominal', population: null, construction: 'real' };

/**
 * Figures of chart and table, one per row, in the shown unit at full precision; levels in the source's own unit.
 */
export function shownRows(board: Board, view: View, lines: Line[] = linesOf(board, view)): CsvCell[][] {
  return lines.flatMap((line) => rowsOf(board, line, unitCode(board, line), line.series));
}

/** Every level of a measure in the tables: all regions, all years, each basis and each base year. */
export function allRows(board: Board, measure: Measure): CsvCell[][] {
  const { figures } = board;
  return figures.regions.flatMap(({ code, level }) => {
    const own = basisOf(code, measure, figures);
    const bases: Basis[] =
      measure !== 'per-capita' ? [own] : level === 'municipality' ? ['stated', 'derived'] : ['published', ownBasis(measure)];
    return bases.flatMap((basis) =>
      Object.values(BASES).flatMap((base) => {
        if ((measure === 'population' || measure === 'construction') && base !== BASES.current) return [];
        const series = levels(board, code, measure, basis, base);
        const line = { region: code, measure, basis, base: measure === 'population' ? null : base };
        return rowsOf(board, line, LEVEL_UNIT[measure], series);
      })
    );
  });
}

function rowsOf(board: Board, line: Pick<Line, 'region' | 'measure' | 'basis' | 'base'>, unit: string, series: Series): CsvCell[][] {
  const { region, measure, basis, base } = line;
  const figure = { region, measure: MEASURE_CODE[measure], unit, price: PRICE[measure], base };
  return series.map((observation) =>
    figureRow(board, { ...figure, ...observation, basis: region === MEDIAN ? `median of ${basis}` : basis })
  );
}

/** A figure with the values of all {@link FIGURE_COLUMNS}. */
export interface FigureCell extends Pick<Observation, 'value' | 'preliminary' | 'sourceIds'> {
  region: string;
  /** A year, or a range of years, written 2015-2022. */
  year: Year | string;
  measure: string;
  unit: string;
  price: string | null;
  base: number | null;
  basis: string;
  /** Status where a figure is neither final nor preliminary: calculated or assumed. */
  status?: string;
}

/** One figure as a row of {@link FIGURE_COLUMNS}. */
export function figureRow(board: Board, { region, sourceIds, ...figure }: FigureCell): CsvCell[] {
  return [
    region,
    nameOf(board, region, 'ko'),
    nameOf(board, region, 'en'),
    nameOf(board, region, 'he'),
    figure.year,
    figure.measure,
    figure.value,
    figure.unit,
    figure.price,
    figure.base,
    figure.basis,
    figure.status ?? (figure.preliminary ? 'preliminary' : 'final'),
    sourceIds.join(';'),
    sourceIds.map((id) => sourceText(board, id)).join('; ')
  ];
}

function sourceText({ sources }: Board, id: string): string {
  const source = sources.find((found) => found.id === id);
  return source ? `${source.publisher}: ${source.title}` : id;
}

function unitCode({ config, figures }: Board, { measure, unit, indexYear }: Line): string {
  const benchmark = figures.region(config.benchmark)?.name.en ?? config.benchmark;
  const codes: Record<Unit, string> = {
    level: LEVEL_UNIT[measure],
    share: `percent of ${benchmark}`,
    gap: `thousand KRW above (+) or below (-) ${benchmark}`,
    index: `index ${indexYear} = 100`,
    change: 'percent change on the year before',
    increase: 'persons more than on 31 December of the year before'
  };
  return codes[unit];
}
