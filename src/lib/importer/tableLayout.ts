import type { RegionRead } from './regionName';
import type { Unit } from './unit';
import type { YearHeader } from './yearHeader';

/** Role of a column in front of the figures. */
export type LabelRole = 'region' | 'item' | 'unit' | 'ignored';

export const COLUMN_ROLES = ['region', 'item', 'unit', 'year', 'status', 'figures', 'ignored'] as const;
/** Role of a column. */
export type ColumnRole = (typeof COLUMN_ROLES)[number];

export type LayoutKind = 'years-across' | 'years-down';

/** A column of figures: its year (null if another column has it), the rest of its headers, and its unit. */
export interface FigureColumn {
  column: number;
  year: YearHeader | null;
  /** Item, price, base: what distinguishes this column from others of the same year. */
  dims: string[];
  unit: Unit | null;
}

/** Table layout. Columns outside its parts are not read; their cells count as unused. */
export interface Layout {
  kind: LayoutKind;
  /** Rows before the header: title, unit. */
  titleRows: number[];
  headRows: number[];
  firstRow: number;
  labels: { column: number; role: LabelRole; head: string }[];
  yearColumn: number | null;
  statusColumn: number | null;
  figures: FigureColumn[];
  /** Unit of the whole table, from a row above it or the header. */
  unit: Unit | null;
}

/** Corrections of the layout by the reader. */
export interface LayoutChoices {
  kind?: LayoutKind;
  /** First and last row of the header. */
  heads?: { from: number; to: number };
  roles?: ReadonlyMap<number, ColumnRole>;
  /** Years of columns. */
  years?: ReadonlyMap<number, number>;
}

export type ReadRegion = (written: string, province: string | null) => RegionRead;
