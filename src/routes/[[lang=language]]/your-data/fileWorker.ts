import type { FileSummary } from '$lib/importer/summary';
import script from './readWorker.ts?worker&url';
import type { FromWorker, QuestionKind, Questions, ToWorker } from './protocol';

/** What becomes of the reading of a file. */
export interface ReadingEvents {
  progress(done: number, total: number): void;
  read(summary: FileSummary): void;
  /** The worker is gone: most likely the memory was not enough. */
  crashed(): void;
}

/** Where the script of the worker is: on the site, then in the page's own memory. */
let address: string = script;

/** Fetches the script of the worker, so that files can be read when the network is gone. */
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

  /** Stops whatever it does and lets go of the cells. */
  end(): void {
    this.#worker.terminate();
    this.#questions.clear();
  }

  #send(message: ToWorker): void {
    this.#worker.postMessage(message);
  }
}
