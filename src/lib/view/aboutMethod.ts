import type { Series } from '../statistics/series';
import type { DataFolder } from '../data/readFolder';
import type { Locale } from '../words/locale';
import type { Board } from './board';
import type { Sourced } from './sources';

/** Inputs of the page about methods. */
export interface AboutContext {
  folder: DataFolder;
  board: Board;
  locale: Locale;
  names: { focus: string; benchmark: string };
}

/** A method, with an example from the current figures. */
export interface Method {
  id: string;
  name: string;
  formula: string;
  example: Sourced;
  reference: string | null;
}

/** Sources of some series. */
export function sourcesOf(...series: Series[]): string[] {
  return [...new Set(series.flatMap((one) => one.flatMap(({ sourceIds }) => sourceIds)))];
}

/** Writes a method down. */
export type MakeMethod = (
  id: string,
  name: string,
  formula: string,
  text: string,
  sourceIds: readonly string[],
  reference: string | null
) => Method;
