// `npm run data:import -- FILE…`: reads files of statistics offices and reports what they contain and any problems. With
// `--write` it writes their figures into a table of the data folder and prints the changes for the commit message.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { load } from './lib/load.mjs';
import { nodeDecoder } from './lib/node-decoder.mjs';
import { dataFolder } from './lib/paths.mjs';
import { fail } from './lib/ready.mjs';

const USAGE = `npm run data:import -- FILE… reports what the files contain. To write them into a table:
  --write                  write; without it nothing is changed
  --as TABLE               name of the table in datapackage.json, such as grdp or population
  --set COLUMN=VALUE       what else its rows hold, such as --set price=nominal --set base_year=2020
  --source ID              source of the figures, as in sources.csv; a new one needs --title, --publisher, --url, --published too
  --item TEXT              which item, where the file contains several
  --unit UNIT              unit of the figures where the file has none, such as 백만원
  --cell I20=gap|keep|x1000   what a doubtful cell is
  --region NAME=CODE       which region a name is`;

const { values: options, positionals: files } = arguments_();
if (files.length === 0) fail(USAGE);

/** @type {typeof import('../src/lib/data/readFolder')} */
const { readFolder } = await load('src/lib/data/readFolder.ts');
/** @type {typeof import('../src/lib/importer/importFile')} */
const { figuresOf, importFile } = await load('src/lib/importer/importFile.ts');
/** @type {typeof import('../src/lib/importer/tableUpdate')} */
const { changeLines, incomingRows, takesFigures, targetProblems, updatedResource, updateTable, withSource } =
  await load('src/lib/importer/tableUpdate.ts');
/** @type {typeof import('../src/lib/importer/reportText')} */
const { reportLines } = await load('src/lib/importer/reportText.ts');

const { tables, description } = await readFolder(dataFolder);
const regions = tables.regions.map(({ region_code, name_ko, name_en, level, parent_code }) => ({
  code: region_code,
  ko: name_ko,
  en: name_en,
  level,
  parent: parent_code
}));
const choices = {
  cells: new Map(options.cell.map(cellChoice)),
  regions: new Map(options.region.map((text) => pair(text, '--region NAME=CODE')))
};

/** @type {import('../src/lib/importer/importFile').ImportedFile[]} */
const read = [];
for (const file of files) {
  const bytes = await readFile(file).catch(() => null);
  console.log(`\n${file}`);
  if (!bytes) {
    console.error('cannot be read; check the path');
    process.exitCode = 1;
    continue;
  }
  let imported = importFile(bytes, nodeDecoder, regions, choices);
  if (options.unit !== undefined) {
    const items = new Set(imported.figures?.series.map(({ item }) => item));
    const { unit } = options;
    imported = importFile(bytes, nodeDecoder, regions, { ...choices, units: new Map([...items].map((item) => [item, unit])) });
  }
  for (const line of reportLines(imported)) console.log(line);
  if (imported.findings.some(({ rank }) => rank === 'error')) process.exitCode = 1;
  read.push(imported);
}

if (options.write) {
  if (process.exitCode === 1) fail('\nNothing written. Resolve the errors in the report first (use --cell or --region).');
  await write();
}

async function write() {
  const resource = description.resources.find(({ name }) => name === options.as);
  const figureTables = description.resources.filter(takesFigures);
  if (!resource) return fail(`Choose a table with --as: ${figureTables.map(({ name }) => name).join(', ')}.`);
  const fixed = Object.fromEntries(options.set.map((text) => pair(text, '--set COLUMN=VALUE')));
  const target = { resource, fixed, sourceId: options.source ?? '' };
  const problems = [
    ...targetProblems(target),
    ...(options.source ? [] : ['Name the source of the figures: --source ID, as in sources.csv'])
  ];
  const known = tables.sources.find(({ source_id }) => source_id === options.source);
  const { title, publisher, url, published } = options;
  if (options.source && !known && !(title && publisher && url && published))
    problems.push(`sources.csv has no ${options.source}: describe it with --title, --publisher, --url and --published`);
  if (problems.length > 0) return fail(problems.join('\n'));

  const items = [...new Set(read.flatMap((file) => figuresOf(file).map(({ item }) => item)))];
  const byActivity = resource.schema.primaryKey.includes('activity');
  if (options.item === undefined && items.length > 1 && !byActivity)
    return fail(`The files contain several items; choose one with --item:\n  ${items.join('\n  ')}`);
  const activities = new Map(
    tables.activities.flatMap(({ activity, name_ko, name_en }) => [activity, name_ko, name_en].map((name) => [name, activity]))
  );
  const figures = read.flatMap(figuresOf).filter(({ item }) => options.item === undefined || item === options.item);
  const { rows, leftOut } = incomingRows(figures, target, activities);
  if (rows.length === 0) return fail(`No figure could be written to ${resource.path}:\n  ${leftOut.join('\n  ')}`);

  const before = await readFile(join(dataFolder, resource.path), 'utf8');
  const { text, changes } = updateTable(before, target, rows);
  const source = known ?? { source_id: target.sourceId, title, publisher, url, published };
  const publishedBy = { title: source.publisher ?? '', path: new URL(source.url ?? '').origin };
  // An unchanged table keeps its last-modified date.
  const today = text === before ? resource.modified : new Date().toISOString().slice(0, 10);
  const updated = updatedResource(resource, text, publishedBy, today);
  const resources = description.resources.map((one) => (one === resource ? updated.resource : one));
  /** @type {Record<string, string>} */
  const written = {
    [resource.path]: text,
    'datapackage.json': `${JSON.stringify({ ...description, resources }, null, 2)}\n`
  };
  if (!known) {
    const sources = await readFile(join(dataFolder, 'sources.csv'), 'utf8');
    written['sources.csv'] = withSource(sources, /** @type {Record<string, string>} */ (source));
  }
  await checkFirst(written);
  for (const [file, content] of Object.entries(written)) await writeFile(join(dataFolder, file), content);

  console.log(`\nFor the commit (source ${target.sourceId}):`);
  const keyOf = (/** @type {Record<string, string>} */ row) => resource.schema.primaryKey.map((column) => row[column]).join(' ');
  for (const line of changeLines(`${dataFolder}/${resource.path}`, changes, keyOf)) console.log(line);
  for (const line of leftOut) console.log(`  not written: ${line}`);
  for (const line of updated.remarks) console.log(`  ${line}`);
}

/**
 * Checks a copy of the data folder with the changes before any of its files is written.
 *
 * @param {Record<string, string>} written
 */
async function checkFirst(written) {
  const folder = await mkdtemp(join(tmpdir(), 'data-import-'));
  try {
    await cp(dataFolder, folder, { recursive: true });
    for (const [file, content] of Object.entries(written)) await writeFile(join(folder, file), content);
    await readFolder(folder);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'DataProblems') throw error;
    fail(`\nNothing written: the result would fail validation.\n${error.message.replaceAll(folder, dataFolder)}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function arguments_() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        write: { type: 'boolean', default: false },
        as: { type: 'string' },
        set: { type: 'string', multiple: true, default: [] },
        source: { type: 'string' },
        title: { type: 'string' },
        publisher: { type: 'string' },
        url: { type: 'string' },
        published: { type: 'string' },
        item: { type: 'string' },
        unit: { type: 'string' },
        cell: { type: 'string', multiple: true, default: [] },
        region: { type: 'string', multiple: true, default: [] }
      }
    });
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

/**
 * @param {string} text
 * @param {string} form
 * @returns {[string, string]}
 */
function pair(text, form) {
  const [, name, value] = /^([^=]+)=(.+)$/.exec(text) ?? fail(`“${text}” does not match the form ${form}`);
  return [String(name), String(value)];
}

/**
 * How to read a cell, by its key.
 *
 * @param {string} text
 * @returns {[string, 'gap' | number]}
 */
function cellChoice(text) {
  const [, letters, row, wanted] =
    /^([A-Z]+)(\d+)=(gap|keep|x[\d.]+)$/.exec(text) ?? fail(`“${text}” does not match the form I20=gap, I20=keep or I20=x1000`);
  const column = [...String(letters)].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const choice = wanted === 'gap' ? 'gap' : wanted === 'keep' ? 1 : Number(String(wanted).slice(1));
  return [`${Number(row) - 1}:${column}`, choice];
}
