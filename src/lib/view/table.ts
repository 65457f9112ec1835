import { spellPeriod } from '../statistics/period';
import { at, type Observation, type Period } from '../statistics/series';
import type { Locale } from '../words/locale';
import { mm } from '../words/measureMessages';
import { m } from '../words/messages';
import { inCell } from '../words/numbers';
import type { Quantity } from '../words/units';
import type { Board } from './board';
import { quantityOf, type Line } from './lines';
import { textIn } from './measures';
import { basisName, levelUnit, measureName, nameOf, unitName } from './names';
import { periodLabel, periodText } from './periods';
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

export interface TableRow {
  period: Period;
  label: string;
  /** As files and addresses write it. */
  spelled: string;
  cells: (CellText | null)[];
}

export interface Table {
  caption: string;
  columns: Column[];
  /** Rows of one base year; two groups in the longer view. */
  groups: { title: string | null; rows: TableRow[] }[];
  /** Heading of the periods. */
  head: string;
}

/**
 * The same content as the chart: periods as rows, lines as columns, one group of rows for each base year. What has no base,
 * population, stands in the group of its year; where the bases have years in common, in both.
 *
 * @param subtitle measure, unit, prices and base, as the chart says them
 */
export function tableOf(board: Board, view: View, locale: Locale, lines: Line[], subtitle: string): Table {
  const indicator = board.figures.indicator(view.measure);
  const columns = columnsOf(board, lines, locale);
  const isOlder = lines.some(({ older }) => older);
  const found = [...new Set(lines.flatMap(({ key }) => key.base ?? []))].toSorted((a, b) => a - b);
  const bases = found.length > 0 ? found : [null];
  const periodsOn = (base: number | null) =>
    lines.filter(({ key }) => key.base === base).flatMap(({ series }) => series.map(({ period }) => period));
  const firstOn = (base: number | null | undefined) => (base == null ? Infinity : Math.min(...periodsOn(base)));
  const groups = bases.map((base, index) => {
    const cellsOf = columns.map(({ lines: byBase }) => byBase.get(base) ?? byBase.get(null));
    const [first, next] = [index === 0 ? -Infinity : firstOn(base), firstOn(bases[index + 1])];
    const last = Math.max(...periodsOn(base));
    const to = next === Infinity ? Infinity : last > next ? last : next - 1;
    const belongs = (line: Line, period: Period) => line.key.base !== null || !isOlder || (period >= first && period <= to);
    const periodsOf = (line: Line | undefined) => line?.series.map(({ period }) => period).filter((period) => belongs(line, period)) ?? [];
    const shown = [...new Set(cellsOf.flatMap(periodsOf))].toSorted((a, b) => a - b);
    const indexed = cellsOf.find((line) => line?.indexPeriod);
    const title = [
      m.table_base({ base: base ?? '' }, { locale }),
      indexed?.indexPeriod ? m.unit_index({ year: periodText(indexed.indexPeriod, indexed.indicator, locale) }, { locale }) : null
    ];
    return {
      title: isOlder ? title.filter((part) => part !== null).join(', ') : null,
      rows: shown.map((period) => ({
        period,
        label: periodLabel(period, indicator, locale),
        spelled: spellPeriod(period, indicator.grain),
        cells: cellsOf.map((line) => (line && belongs(line, period) ? cell(line, at(line.series, period), locale) : null))
      }))
    };
  });
  const isMade = lines.some(({ id }) => id.startsWith('made/'));
  const base = bases.at(-1);
  const measure = measureName(board, view.measure, locale);
  return {
    caption: isMade && base != null ? m.table_caption({ measure, base }, { locale }) : subtitle,
    columns,
    groups: groups.filter(({ rows }) => rows.length > 0),
    head: indicator.grain === 'year' || indicator.grain === 'census' ? m.table_year({}, { locale }) : mm.table_period({}, { locale })
  };
}

/** Lines of the same series on two base years share a column. A province, official on one and derived on the other, has two. */
function columnsOf(board: Board, lines: Line[], locale: Locale): Column[] {
  const columns = new Map<string, Column>();
  for (const line of lines) {
    const id = [line.role, line.key.region, line.key.indicator, line.unit, line.basis].join('/');
    const known = columns.get(id);
    if (known) known.lines.set(line.key.base, line);
    else {
      columns.set(id, {
        id,
        emphasised: line.role === 'focus' && line.drawn,
        head: headOf(board, line, locale),
        quantity: quantityOf(line.indicator, line.unit),
        lines: new Map([[line.key.base, line]]),
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
  return { text: inCell(quantityOf(line.indicator, line.unit), observation.value, locale), preliminary: observation.preliminary, line };
}

function headOf(board: Board, line: Line, locale: Locale): string {
  const { indicator, key, role, indexPeriod } = line;
  const name = nameOf(board, key.region, locale);
  const unit = unitName(board, indicator, line.unit, indexPeriod === null ? null : periodText(indexPeriod, indicator, locale), locale);
  const isPart = !line.drawn && role === 'focus';
  if (isPart && line.unit === 'share')
    return m.table_column_share({ name, benchmark: nameOf(board, board.config.benchmark, locale) }, { locale });
  if (isPart && indicator.basis === 'registered' && indicator.grain === 'year' && indicator.position === 1)
    return m.table_column_population({ name }, { locale });
  if (isPart) {
    const measure = lowered(textIn(indicator.short, locale));
    return m.table_column_part({ name, measure, unit: levelUnit(indicator.unit, locale) }, { locale });
  }
  const basis = basisName(line.basis, indicator, locale);
  return basis ? m.table_column({ name, basis, unit }, { locale }) : m.table_column_plain({ name, unit }, { locale });
}

/** A name after another one, in lower case unless it is an abbreviation. */
function lowered(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
