// Checks the tables of `DATA_DIR` (default: data) and prints every problem of every file.
import { load } from './lib/load.mjs';
import { dataFolder } from './lib/paths.mjs';

/** @type {typeof import('../src/lib/data/readFolder')} */
const { readFolder } = await load('src/lib/data/readFolder.ts');
try {
  const { description, tables } = await readFolder(dataFolder);
  for (const { name, path } of description.resources) {
    console.log(`${path}: ${tables[/** @type {keyof typeof tables} */ (name)].length} rows`);
  }
  console.log(`No problems in ${dataFolder}.`);
} catch (error) {
  if (!(error instanceof Error) || error.name !== 'DataProblems') throw error;
  console.error(error.message);
  console.error('Correct these places and run again. datapackage.json describes the columns.');
  process.exit(1);
}
