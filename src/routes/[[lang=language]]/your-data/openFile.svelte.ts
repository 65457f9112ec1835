import type { ImportChoices } from '$lib/importer/importFile';
import type { KnownRegion } from '$lib/importer/regionName';
import type { FileSummary } from '$lib/importer/summary';
import { FileWorker } from './fileWorker';
import type { QuestionKind, Questions } from './protocol';

export type FileStatus = 'reading' | 'done' | 'cancelled' | 'crashed';

/** Time in milliseconds after which an estimate of the remaining time is shown. */
const SOON = 1_000;

/** A reader's file: read in a worker of its own, which keeps the cells. It never leaves the browser. */
export class OpenFile {
  status: FileStatus = $state('reading');
  /** Progress as a share, and remaining seconds; null if not known. */
  progress: { share: number; seconds: number | null } = $state({ share: 0, seconds: null });
  summary: FileSummary | null = $state.raw(null);
  /** Data of the chart: the summary, a moment later. */
  charted: FileSummary | null = $state.raw(null);
  choices: ImportChoices = $state.raw({});
  #worker: FileWorker | null = null;

  constructor(
    readonly id: number,
    readonly name: string,
    readonly blob: Blob,
    private readonly known: KnownRegion[]
  ) {}

  /** Reads the file, from its beginning. @returns whether it was read to its end */
  read(): Promise<boolean> {
    this.close();
    this.status = 'reading';
    this.progress = { share: 0, seconds: null };
    const began = performance.now();
    return new Promise((resolve) => {
      this.#worker = new FileWorker(
        { kind: 'read', file: this.blob, known: this.known, choices: this.choices },
        {
          progress: (done, total) => {
            const share = total === 0 ? 1 : done / total;
            const passed = performance.now() - began;
            this.progress = { share, seconds: share > 0 && passed > SOON ? Math.ceil((passed * (1 - share)) / share / 1000) : null };
          },
          read: (summary) => {
            this.summary = summary;
            this.status = 'done';
            // The report comes first, the chart in a task of its own: together they would block the page.
            setTimeout(() => (this.charted = this.summary));
            resolve(true);
          },
          crashed: () => {
            this.#stop('crashed');
            resolve(false);
          }
        }
      );
    });
  }

  /** Applies the reader's corrections and reads the file again. */
  choose(choices: ImportChoices): Promise<boolean> {
    this.choices = choices;
    return this.read();
  }

  /** Asks for cells or series of the file. No answer if the file is closed. */
  ask<Kind extends QuestionKind>(kind: Kind, asks: Questions[Kind]['asks']): Promise<Questions[Kind]['answers']> {
    return this.#worker?.ask(kind, asks) ?? new Promise(() => {});
  }

  cancel(): void {
    this.#stop('cancelled');
  }

  /** Frees the cells. */
  close(): void {
    this.#worker?.end();
    this.#worker = null;
  }

  #stop(status: FileStatus): void {
    this.close();
    this.summary = null;
    this.charted = null;
    this.status = status;
  }
}
