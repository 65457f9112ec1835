import type { ImportChoices } from '$lib/importer/importFile';
import type { KnownRegion } from '$lib/importer/regionName';
import type { FileSeriesPoints } from '$lib/importer/series';
import type { FileSummary } from '$lib/importer/summary';

/** A row of a file for the page: long cells are cut, cells far to the right left out. */
export interface SheetRow {
  row: number;
  cells: string[];
  /** Cells of the row in the file. */
  columns: number;
}

/** Questions of the page to the worker that holds a file, and its answers. */
export interface Questions {
  rows: { asks: { rows: number[] }; answers: SheetRow[] };
  series: { asks: { item: string; regions: string[] }; answers: FileSeriesPoints[] };
  tidy: { asks: object; answers: Blob };
  unused: { asks: object; answers: Blob };
}
export type QuestionKind = keyof Questions;

export type ToWorker =
  | { kind: 'read'; file: Blob; known: KnownRegion[]; choices: ImportChoices }
  | { [Kind in QuestionKind]: { kind: Kind; id: number; asks: Questions[Kind]['asks'] } }[QuestionKind];

export type FromWorker =
  | { kind: 'progress'; done: number; total: number }
  | { kind: 'read'; summary: FileSummary }
  | { kind: 'answer'; id: number; answer: Questions[QuestionKind]['answers'] };
