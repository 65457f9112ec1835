// `npm run data:import -- FILE…`: reads statistics files as their offices write them and says what is in them and what is
// doubtful. Nothing is written.
import { readFile } from 'node:fs/promises';
import { load } from './lib/load.mjs';
import { nodeDecoder } from './lib/node-decoder.mjs';
import { dataFolder } from './lib/paths.mjs';
import { fail } from './lib/ready.mjs';

const files = process.argv.slice(2);
if (files.length === 0) fail('Name the files: npm run data:import -- FILE…');

/** @type {typeof import('../src/lib/tables/readFolder')} */
const { readFolder } = await load('src/lib/tables/readFolder.ts');
/** @type {typeof import('../src/lib/importer/importFile')} */
const { importFile } = await load('src/lib/importer/importFile.ts');
/** @type {typeof import('../src/lib/importer/reportText')} */
const { reportLines } = await load('src/lib/importer/reportText.ts');

const { tables } = await readFolder(dataFolder);
const regions = tables.regions.map(({ region_code, name_ko, name_en, level, parent_code }) => ({
  code: region_code,
  ko: name_ko,
  en: name_en,
  level,
  parent: parent_code
}));
for (const file of files) {
  const bytes = await readFile(file).catch(() => null);
  console.log(`\n${file}`);
  if (!bytes) {
    console.error('cannot be read: is the path right?');
    process.exitCode = 1;
    continue;
  }
  const imported = importFile(bytes, nodeDecoder, regions);
  for (const line of reportLines(imported)) console.log(line);
  if (imported.findings.some(({ rank }) => rank === 'error')) process.exitCode = 1;
}
