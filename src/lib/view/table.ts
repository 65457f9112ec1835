import type { BaseYear } from '../economy/figures';
import { at, type Observation, type Year } from '../economy/series';
import type { Locale } from '../words/locale';
import { m } from '../words/messages';
import { inCell, type Quantity } from '../words/numbers';
import type { Board } from './board';
import { BASES, quantityOf, type Line } from './lines';
import { basisName, measureName, nameOf, unitName } from './names';
import type { View } from './view';

export interface Column {
  id: string;
  /** The focus's own figures in the measure and unit that the chart shows. */
  emphasised: boolean;
  head: string;
  quantity: Quantity;
  /** The line of each group of rows; undefined if the group has none. */
  lines: Map<number | null, Line>;
  sourceIds: string[];
}

export interface CellText {
  text: string;
  preliminary: boolean;
  /** The line that it is a figure of. */
  line: Line;
}

export interface Table {
  caption: string;
  columns: Column[];
  /** Rows of one base year; two groups in the longer view. */
  groups: { title: string | null; rows: { year: Year; cells: (CellText | null)[] }[] }[];
}

/**
 * The same content as the chart: years as rows, lines as columns, one group of rows for each base year. What has no base,
 * population, stands in the group of its year; where the bases have years in common, in both.
 *
 * @param subtitle measure, unit, prices and base, as the chart says them
 */
export function tableOf(board: Board, view: View, locale: Locale, lines: Line[], subtitle: string): Table {
  const columns = columnsOf(board, lines, locale);
  const older = lines.some(({ base }) => base === BASES.older);
  const bases = older ? [BASES.older, BASES.current] : [BASES.current];
  const yearsOn = (wanted: BaseYear) => lines.filter(({ base }) => base === wanted).flatMap(({ series }) => series.map(({ year }) => year));
  const [firstCurrent, lastOlder] = [Math.min(...yearsOn(BASES.current)), Math.max(...yearsOn(BASES.older))];
  const olderTo = lastOlder > firstCurrent ? lastOlder : firstCurrent - 1;
  const groups = bases.map((base) => {
    const found = columns.map(({ lines: byBase }) => byBase.get(base) ?? byBase.get(null));
    const belongs = (line: Line, year: Year) =>
      line.base !== null || !older || (base === BASES.older ? year <= olderTo : year >= firstCurrent);
    const yearsOf = (line: Line | undefined) => line?.series.map(({ year }) => year).filter((year) => belongs(line, year)) ?? [];
    const yearsShown = [...new Set(found.flatMap(yearsOf))].toSorted((a, b) => a - b);
    const indexYear = found.find((line) => line?.indexYear)?.indexYear ?? null;
    const title = [m.table_base({ base }, { locale }), indexYear === null ? null : m.unit_index({ year: indexYear }, { locale })];
    return {
      title: older ? title.filter((part) => part !== null).join(', ') : null,
      rows: yearsShown.map((year) => ({
        year,
        cells: found.map((line) => (line && belongs(line, year) ? cell(line, at(line.series, year), locale) : null))
      }))
    };
  });
  const isLevel = view.measure === 'per-capita' && view.unit === 'level';
  const measure = measureName(view.measure, locale);
  return {
    caption: isLevel ? m.table_caption({ measure }, { locale }) : subtitle,
    columns,
    groups: groups.filter(({ rows }) => rows.length > 0)
  };
}

/** Lines of the same series on two base years share a column. A province, official on one and derived on the other, has two. */
function columnsOf(board: Board, lines: Line[], locale: Locale): Column[] {
  const columns = new Map<string, Column>();
  for (const line of lines) {
    const id = [line.role, line.region, line.measure, line.unit, line.basis].join('/');
    const known = columns.get(id);
    if (known) known.lines.set(line.base, line);
    else {
      columns.set(id, {
        id,
        emphasised: line.role === 'focus' && line.drawn,
        head: headOf(board, line, locale),
        quantity: quantityOf(line.measure, line.unit),
        lines: new Map([[line.base, line]]),
        sourceIds: []
      });
    }
  }
  for (const column of columns.values()) {
    const sources = [...column.lines.values()].flatMap(({ series }) => series.flatMap(({ sourceIds }) => sourceIds));
    column.sourceIds = [...new Set(sources)];
  }
  return [...columns.values()];
}

function cell(line: Line, observation: Observation | undefined, locale: Locale): CellText | null {
  if (!observation) return null;
  return { text: inCell(quantityOf(line.measure, line.unit), observation.value, locale), preliminary: observation.preliminary, line };
}

function headOf(board: Board, line: Line, locale: Locale): string {
  const name = nameOf(board, line.region, locale);
  const unit = unitName(board, quantityOf(line.measure, line.unit), line.indexYear, locale);
  const isPart = !line.drawn && line.role === 'focus';
  if (isPart && line.unit === 'share') {
    return m.table_column_share({ name, benchmark: nameOf(board, board.config.benchmark, locale) }, { locale });
  }
  if (isPart && line.measure === 'grdp') return m.table_column_grdp({ name, unit }, { locale });
  if (isPart && line.measure === 'population') return m.table_column_population({ name }, { locale });
  const basis = basisName(line.basis, locale);
  return basis ? m.table_column({ name, basis, unit }, { locale }) : m.table_column_plain({ name, unit }, { locale });
}
