import type { BaseYear, Price } from '../../economy/figures';
import type { Locale } from '../../words/locale';
import { listed } from '../../words/numbers';
import { mk } from '../../words/originMessages';
import type { Source } from '../board';
import type { Basis } from '../lines';
import { basisName, measureName } from '../names';
import type { Measure } from '../view';

/** A row of a table that a figure was taken from. */
export interface OriginRow {
  table: string;
  /** What finds the row: its columns and their values. */
  key: string;
  /** As the table has it, in its own unit. */
  value: string;
  unit: string;
  sources: Source[];
  /** For a cell of a reader's own file: which one it is, and the way there. Files may have one name. */
  cell?: { id: string; show: () => void };
}

/** Where one figure comes from. */
export interface Origin {
  /** What it is a figure of. */
  subject: string;
  value: string;
  basis: string;
  /** How it was computed, the last step first; none where a table has it. */
  formulas: string[];
  rows: OriginRow[];
  /** Part of the page about methods that says more. */
  method: string | null;
  /** Regions whose series can be taken along. */
  regions: string[];
}

/** What a figure is of: its region, and what tells its series apart. */
export interface Level {
  /** Code of the region, or `median`. */
  region: string;
  of: Measure | 'mean' | 'income';
  basis: Basis;
  base: BaseYear | null;
  /** Current prices unless it says so. */
  price?: Price;
}

/** The parts of an origin that its kind decides. */
export interface Made {
  /** What it is a figure of. */
  of: readonly Level[];
  when: string;
  value: string;
  formulas: (string | null)[];
  rows: OriginRow[];
  method?: string;
}

/** What a level is a figure of, without its region. */
export function subjectOf({ of }: Level, locale: Locale): string {
  if (of === 'mean') return mk.origin_mean({}, { locale });
  return of === 'income' ? mk.origin_income({}, { locale }) : measureName(of, locale);
}

/** A row that several figures share stands once. */
export function uniqueRows(rows: readonly OriginRow[]): OriginRow[] {
  return [...new Map(rows.map((row) => [row.cell?.id ?? `${row.table}/${row.key}`, row])).values()];
}

/** What a figure stands on: who says so, above and below the line where these differ, in which prices, on which base. */
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

/** What the figures of a table count. */
export function unitOf(table: string, locale: Locale): string {
  if (table === 'population') return mk.origin_persons({}, { locale });
  const isThousand = table === 'grdp_per_capita_published' || table === 'household_disposable_income_per_capita';
  return (isThousand ? mk.origin_thousand : mk.origin_million)({}, { locale });
}
