import type { SeriesKey } from '../statistics/figures';
import { PARTS, spellPeriod, type Grain, type Period } from '../statistics/period';
import type { Observation, Series } from '../statistics/series';
import { UNITS } from '../words/units';
import type { Board } from '../view/board';
import { basesOf, basisOf, keyOf, linesOf, officialKey, type Line } from '../view/lines';
import { nameOf } from '../view/names';
import { MEDIAN, type View } from '../view/view';
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

/**
 * Figures of chart and table, one per row, in the shown unit at full precision; levels in the source's own unit.
 */
export function shownRows(board: Board, view: View, lines: Line[] = linesOf(board, view)): CsvCell[][] {
  return lines.flatMap(({ key, unit, indexPeriod, series }) => rowsOf(board, key, shownUnit(board, key, unit, indexPeriod), series));
}

/** Every level of a measure in the tables: all regions, all periods, official and computed, on each base year. */
export function allRows(board: Board, measure: string): CsvCell[][] {
  const { figures } = board;
  return figures.regions.flatMap(({ code }) => {
    const computed = basesOf(figures, measure)
      .toReversed()
      .map((base) => keyOf(figures, measure, code, base));
    const official = computed.map((key) => officialKey(figures, key)).filter((key) => key !== null);
    // A province has every official year; what its derived figures are for comes after them.
    return [...official, ...computed].flatMap((key) => rowsOf(board, key, levelUnit(board, key), figures.series(key)));
  });
}

/** Unit of the levels of a series, as the source has it. */
export function levelUnit({ figures }: Pick<Board, 'figures'>, { indicator, price, base }: SeriesKey): string {
  const { unit, basis, grain } = figures.indicator(indicator);
  const day = basis === 'registered' && grain === 'year' ? ' on 31 December' : '';
  return `${UNITS[unit].code}${price === 'real' ? ` of ${base} (chained)` : ''}${day}`;
}

function rowsOf(board: Board, key: SeriesKey, unit: string, series: Series): CsvCell[][] {
  return series.map((observation) => figureRow(board, seriesCell(board, key, observation, unit)));
}

/** A period as files have it: a year as a number. */
function writtenPeriod(period: Period, grain: Grain): string | number {
  return PARTS[grain] === 1 ? period : spellPeriod(period, grain);
}

/** A figure of a series for a row of a CSV. */
export function seriesCell(board: Board, key: SeriesKey, observation: Observation, unit = levelUnit(board, key)): FigureCell {
  const { figures } = board;
  const basis = basisOf(figures, key);
  return {
    region: key.region,
    period: writtenPeriod(observation.period, figures.indicator(key.indicator).grain),
    measure: key.indicator,
    value: observation.value,
    unit,
    price: key.price,
    base: key.base,
    basis: key.region === MEDIAN ? `median of ${basis}` : basis,
    preliminary: observation.preliminary,
    sourceIds: observation.sourceIds
  };
}

/** A figure with the values of all {@link FIGURE_COLUMNS}. */
export interface FigureCell extends Pick<Observation, 'value' | 'preliminary' | 'sourceIds'> {
  region: string;
  /** A period, or a range of years, written 2015-2022. */
  period: string | number;
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
    figure.period,
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

function shownUnit(board: Board, key: SeriesKey, as: Line['unit'], indexPeriod: Line['indexPeriod']): string {
  const { figures, config } = board;
  const { unit, grain } = figures.indicator(key.indicator);
  const benchmark = figures.region(config.benchmark)?.name.en ?? config.benchmark;
  switch (as) {
    case 'level':
      return levelUnit(board, key);
    case 'share':
      return `percent of ${benchmark}`;
    case 'gap':
      return `${UNITS[unit].code} above (+) or below (-) ${benchmark}`;
    case 'index':
      return `index ${indexPeriod === null ? '' : spellPeriod(indexPeriod, grain)} = 100`;
    case 'change':
      return 'percent change on the year before';
    case 'increase':
      return unit === 'persons' && grain === 'year'
        ? 'persons more than on 31 December of the year before'
        : `${UNITS[unit].code} more than a year before`;
  }
}
