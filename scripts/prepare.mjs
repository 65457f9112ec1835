// Generates the files that are not checked in: SvelteKit's types, the compiled messages, the row types.
import { readFile, writeFile } from 'node:fs/promises';
import { compile } from '@inlang/paraglide-js';
import { load, syncKit } from './lib/load.mjs';
import { dataFolder, MESSAGE_GROUPS, messagesOptions, rowTypesFile } from './lib/paths.mjs';

syncKit();
for (const { group } of MESSAGE_GROUPS) await compile(messagesOptions(group));

/** @type {typeof import('../src/lib/data/rowTypes')} */
const { rowTypes } = await load('src/lib/data/rowTypes.ts');
const description = JSON.parse(await readFile(`${dataFolder}/datapackage.json`, 'utf8'));
await writeFile(rowTypesFile, rowTypes(description));
