import type { Figures, SeriesKey } from '../statistics/figures';
import type { Locale } from '../words/locale';
import { listed } from '../words/numbers';
import { mk } from '../words/originMessages';
import { tableUnit, type UnitId } from '../words/units';
import { basisOf } from '../view/lines';
import { basisName, levelUnit } from '../view/names';
import type { Source } from '../view/sources';

/** A row of a table from which a figure was taken. */
export interface OriginRow {
  table: string;
  /** Column of the figure, if the table has several figures in a row. */
  column?: string;
  /** Key of the row: its columns and their values. */
  key: string;
  /** As the table has it, in its own unit. */
  value: string;
  unit: string;
  sources: Source[];
  /** For a cell of a reader's own file: an id and a link to it, because files may have the same name. */
  cell?: { id: string; show: () => void };
}

/** The origin of one figure. */
export interface Origin {
  /** Name of the figure. */
  subject: string;
  value: string;
  basis: string;
  /** How it was computed, the last step first; empty if a table has it. */
  formulas: string[];
  rows: OriginRow[];
  /** Section of the page about methods that explains it. */
  method: string | null;
  /** Regions whose series can be downloaded. */
  regions: string[];
}

/** The parts of an origin that depend on its kind. */
export interface Made {
  /** Name of the figure. */
  of: readonly SeriesKey[];
  when: string;
  value: string;
  formulas: (string | null)[];
  rows: OriginRow[];
  method?: string;
}

/** Lists a row that several figures share only once. */
export function uniqueRows(rows: readonly OriginRow[]): OriginRow[] {
  return [...new Map(rows.map((row) => [row.cell?.id ?? `${row.table}/${row.column ?? ''}/${row.key}`, row])).values()];
}

/** Basis of a figure: what it is (for both sides of a ratio if they differ), prices and base year. */
export function basisText(figures: Figures, keys: readonly SeriesKey[], locale: Locale): string {
  const [first] = keys;
  if (!first) return '';
  const nameOf = (key: SeriesKey) => {
    const basis = basisOf(figures, key);
    return basis === 'accounts' ? mk.origin_accounts({}, { locale }) : (basisName(basis, figures.indicator(key.indicator), locale) ?? '');
  };
  const price = first.price === null ? null : (first.price === 'real' ? mk.origin_real : mk.origin_nominal)({}, { locale });
  return listed(
    [
      basisOf(figures, first) === 'registered' ? registered(figures, first, locale) : [...new Set(keys.map(nameOf))].join(' ÷ '),
      price,
      first.base === null ? null : mk.origin_base({ base: first.base }, { locale })
    ].filter((part) => part !== null)
  );
}

/** When residents are counted. */
function registered(figures: Figures, { indicator }: SeriesKey, locale: Locale): string {
  const { grain } = figures.indicator(indicator);
  return (grain === 'year' ? mk.origin_registered : grain === 'month' ? mk.origin_registered_month : mk.origin_registered_day)(
    {},
    { locale }
  );
}

/** Unit of the figures of a table, as it has them. */
export function unitOf(unit: UnitId, locale: Locale): string {
  switch (tableUnit(unit)) {
    case 'thousand-krw':
      return mk.origin_thousand({}, { locale });
    case 'million-krw':
      return mk.origin_million({}, { locale });
    case 'persons':
      return mk.origin_persons({}, { locale });
    case 'thousand-persons':
      return mk.origin_thousand_persons({}, { locale });
    default:
      return levelUnit(unit, locale);
  }
}
