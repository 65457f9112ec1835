// Reads a file and keeps its cells: the page gets a summary, and windows of cells on request.
import { csvLines, csvText } from '$lib/download/csvText';
import { columnName } from '$lib/importer/columnName';
import { browserDecoder, EncodingFinder } from '$lib/importer/decode';
import { FileReading, PART, type ImportChoices, type ImportedFile } from '$lib/importer/importFile';
import type { KnownRegion } from '$lib/importer/regionName';
import { seriesOf } from '$lib/importer/series';
import { summaryOf } from '$lib/importer/summary';
import { TIDY_COLUMNS, tidyRows, UNUSED_COLUMNS, unusedRows } from '$lib/importer/tidyRows';
import type { FromWorker, QuestionKind, Questions, SheetRow, ToWorker } from './protocol';

/** Limits of a row on the page: characters of a cell, and cells. */
const SHOWN = { characters: 200, columns: 60 };
/** Rows of a CSV that are written at a time. */
const WRITTEN = 20_000;

/** The file, once it is read: earlier questions wait for it. */
let imported: Promise<ImportedFile> | null = null;

function send(message: FromWorker): void {
  postMessage(message);
}

/** Reports the progress of reading, a hundred times at most. */
function progress(done: number, total: number): void {
  const percent = Math.floor((done / total) * 100);
  if (percent !== told) send({ kind: 'progress', done, total });
  told = percent;
}
let told = 0;

async function read(file: Blob, known: KnownRegion[], choices: ImportChoices): Promise<ImportedFile> {
  const partAt = async (from: number) => new Uint8Array(await file.slice(from, from + PART).arrayBuffer());
  const finder = new EncodingFinder(choices.encoding);
  // The encoding is found in a first pass over the file, the cells in a second.
  let total = file.size * 2;
  let done = 0;
  for (let from = 0; from < file.size; from += PART) {
    if (!finder.write(await partAt(from))) {
      total = file.size + done;
      break;
    }
    done += Math.min(PART, file.size - from);
    progress(done, total);
  }
  const reading = new FileReading(file.size, finder.end(), browserDecoder, known, choices);
  for (let from = 0; from < file.size; from += PART) {
    if (!reading.write(await partAt(from))) break;
    done += Math.min(PART, file.size - from);
    progress(done, total);
  }
  const found = reading.end();
  send({ kind: 'read', summary: summaryOf(found) });
  return found;
}

const answers: { [Kind in QuestionKind]: (file: ImportedFile, asks: Questions[Kind]['asks']) => Questions[Kind]['answers'] } = {
  rows: ({ cells }, { rows }) =>
    rows.map((row): SheetRow => {
      const found = cells?.row(row) ?? [];
      const shown = found
        .slice(0, SHOWN.columns)
        .map((cell) => (cell.length > SHOWN.characters ? `${cell.slice(0, SHOWN.characters)}…` : cell));
      return { row, cells: shown, columns: found.length };
    }),
  series: (file, { item, regions }) => seriesOf(file, item, regions),
  tidy: (file) => {
    const parts = [csvText(TIDY_COLUMNS, [])];
    const count = file.figures?.count ?? 0;
    for (let from = 0; from < count; from += WRITTEN) parts.push(csvLines(tidyRows(file, from, from + WRITTEN)));
    return csvBlob(parts);
  },
  unused: (file) => csvBlob([csvText(UNUSED_COLUMNS, unusedRows(file, columnName))])
};

function csvBlob(parts: string[]): Blob {
  return new Blob(parts, { type: 'text/csv;charset=utf-8' });
}

async function answer<Kind extends QuestionKind>(id: number, kind: Kind, asks: Questions[Kind]['asks']): Promise<void> {
  if (!imported) throw new Error('no file has been opened yet');
  send({ kind: 'answer', id, answer: answers[kind](await imported, asks) });
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'read') imported = read(data.file, data.known, data.choices);
  else void answer(data.id, data.kind, data.asks);
});
// Errors in here must reach the page's error event.
addEventListener('unhandledrejection', ({ reason }) => {
  throw reason;
});
