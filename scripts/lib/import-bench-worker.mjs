// Runs in a worker of the browser: PapaParse alone and the importer on the same text, one after the other.
import Papa from 'papaparse';
import { Cutter } from '../../src/lib/importer/cutter';
import { browserDecoder, EncodingFinder } from '../../src/lib/importer/decode';
import { FileReading, PART } from '../../src/lib/importer/importFile';

/** Characters that the importer parses at a time: those of a chunk of a file. */
const CHARACTERS = PART / 2;

self.addEventListener(
  'message',
  (/** @type {MessageEvent<{ file: Blob, known: import('../../src/lib/importer/regionName').KnownRegion[] }>} */ { data }) =>
    measure(data.file, data.known)
);

/**
 * @param {Blob} file
 * @param {import('../../src/lib/importer/regionName').KnownRegion[]} known
 */
async function measure(file, known) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = await file.text();
  const parsed = time(() => Papa.parse(text, { delimiter: ',' }));
  const cut = time(() => {
    const cutter = new Cutter(',', () => {});
    for (let from = 0; from < text.length; from += CHARACTERS) cutter.write(text.slice(from, from + CHARACTERS));
    cutter.end();
  });
  const whole = time(() => {
    const finder = new EncodingFinder();
    for (let from = 0; from < bytes.length; from += PART) finder.write(bytes.subarray(from, from + PART));
    const reading = new FileReading(bytes.length, finder.end(), browserDecoder, known, {});
    for (let from = 0; from < bytes.length; from += PART) reading.write(bytes.subarray(from, from + PART));
    reading.end();
  });
  self.postMessage({ parsed, cut, whole });
}

/** @param {() => void} work */
function time(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}
