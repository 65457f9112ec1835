// Writes what is made from other files and not checked in: SvelteKit's types, the messages, the row types.
import { readFile, writeFile } from 'node:fs/promises';
import { execFileSync } from 'node:child_process';
import { compile } from '@inlang/paraglide-js';
import { runnerImport } from 'vite';
import { dataFolder, messagesOptions, rowTypesFile } from './lib/paths.mjs';

const kit = new URL('../node_modules/@sveltejs/kit/svelte-kit.js', import.meta.url);
execFileSync(process.execPath, [kit.pathname, 'sync'], { stdio: ['ignore', 'ignore', 'inherit'] });

await compile(messagesOptions);

/** @type {{ module: typeof import('../src/lib/tables/rowTypes') }} */
const { module } = await runnerImport('./src/lib/tables/rowTypes.ts', { configFile: false });
const description = JSON.parse(await readFile(`${dataFolder}/datapackage.json`, 'utf8'));
await writeFile(rowTypesFile, module.rowTypes(description));
