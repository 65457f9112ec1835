import type { FileSummary } from '$lib/importer/summary';
import script from './readWorker.ts?worker&url';
import type { FromWorker, QuestionKind, Questions, ToWorker } from './protocol';

/** Events while a file is read. */
export interface ReadingEvents {
  progress(done: number, total: number): void;
  read(summary: FileSummary): void;
  /** The worker has died: probably it ran out of memory. */
  crashed(): void;
}

/** Address of the worker's script: on the site, then in the page's own memory. */
let address: string = script;

/** Loads the script of the worker, so that files can be read offline. */
export async function fetchWorker(): Promise<void> {
  const response = await fetch(script);
  if (response.ok && address === script) address = URL.createObjectURL(await response.blob());
}

/** The worker that reads one file and keeps its cells. */
export class FileWorker {
  readonly #worker = new Worker(address, { type: 'module' });
  readonly #questions = new Map<number, (answer: never) => void>();
  #asked = 0;

  constructor(reading: Extract<ToWorker, { kind: 'read' }>, events: ReadingEvents) {
    this.#worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      switch (data.kind) {
        case 'progress':
          return events.progress(data.done, data.total);
        case 'read':
          return events.read(data.summary);
        case 'answer':
          this.#questions.get(data.id)?.(data.answer as never);
          this.#questions.delete(data.id);
      }
    });
    this.#worker.addEventListener('error', () => {
      this.end();
      events.crashed();
    });
    this.#send(reading);
  }

  ask<Kind extends QuestionKind>(kind: Kind, asks: Questions[Kind]['asks']): Promise<Questions[Kind]['answers']> {
    const id = this.#asked++;
    return new Promise((resolve) => {
      this.#questions.set(id, resolve);
      this.#send({ kind, id, asks } as ToWorker);
    });
  }

  /** Stops the work and frees the cells. */
  end(): void {
    this.#worker.terminate();
    this.#questions.clear();
  }

  #send(message: ToWorker): void {
    this.#worker.postMessage(message);
  }
}
