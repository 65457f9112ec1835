import type { BaseYear, Price } from '../../economy/figures';
import type { Locale } from '../../words/locale';
import { listed } from '../../words/numbers';
import { mk } from '../../words/originMessages';
import type { Source } from '../sources';
import type { Basis } from '../lines';
import { basisName, measureName } from '../names';
import type { Measure } from '../view';

/** A row of a table from which a figure was taken. */
export interface OriginRow {
  table: string;
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

/** A series: its region, and what distinguishes its series. */
export interface Level {
  /** Code of the region, or `median`. */
  region: string;
  of: Measure | 'mean' | 'income';
  basis: Basis;
  base: BaseYear | null;
  /** Current prices unless given. */
  price?: Price;
}

/** The parts of an origin that depend on its kind. */
export interface Made {
  /** Name of the figure. */
  of: readonly Level[];
  when: string;
  value: string;
  formulas: (string | null)[];
  rows: OriginRow[];
  method?: string;
}

/** Name of a level, without its region. */
export function subjectOf({ of }: Level, locale: Locale): string {
  if (of === 'mean') return mk.origin_mean({}, { locale });
  return of === 'income' ? mk.origin_income({}, { locale }) : measureName(of, locale);
}

/** Lists a row that several figures share only once. */
export function uniqueRows(rows: readonly OriginRow[]): OriginRow[] {
  return [...new Map(rows.map((row) => [row.cell?.id ?? `${row.table}/${row.key}`, row])).values()];
}

/** Basis of a figure: its source (for both sides of a ratio if they differ), prices and base year. */
export function basisText(levels: readonly Level[], locale: Locale): string {
  const [first] = levels;
  if (!first || first.of === 'population' || first.of === 'mean') return mk.origin_registered({}, { locale });
  const nameOf = ({ basis }: Level) => (basis === 'accounts' ? mk.origin_accounts({}, { locale }) : basisName(basis, locale));
  const isReal = first.price === 'real' || first.of === 'construction';
  return listed(
    [
      [...new Set(levels.map(nameOf))].join(' ÷ '),
      (isReal ? mk.origin_real : mk.origin_nominal)({}, { locale }),
      first.base === null ? null : mk.origin_base({ base: first.base }, { locale })
    ].filter((part) => part !== null)
  );
}

/** Unit of the figures of a table. */
export function unitOf(table: string, locale: Locale): string {
  if (table === 'population') return mk.origin_persons({}, { locale });
  const isThousand = table === 'grdp_per_capita_published' || table === 'household_disposable_income_per_capita';
  return (isThousand ? mk.origin_thousand : mk.origin_million)({}, { locale });
}
