// Checks the tables of `DATA_DIR` (default: data) and prints every problem of every file.
import { runnerImport } from 'vite';
import { dataFolder } from './lib/paths.mjs';

/** @type {{ module: typeof import('../src/lib/tables/readFolder') }} */
const { module } = await runnerImport('./src/lib/tables/readFolder.ts', { configFile: false });
try {
  const { description, tables } = await module.readFolder(dataFolder);
  for (const { name, path } of description.resources) {
    console.log(`${path}: ${tables[/** @type {keyof typeof tables} */ (name)].length} rows`);
  }
  console.log(`No problem in ${dataFolder}.`);
} catch (error) {
  if (!(error instanceof Error) || error.name !== 'DataProblems') throw error;
  console.error(error.message);
  console.error('Correct these places and run again. What the columns mean stands in datapackage.json.');
  process.exit(1);
}
