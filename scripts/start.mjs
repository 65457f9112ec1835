// `npm start`: installs and builds where needed, serves the built site, prints the address.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fail, needNode, needPackages, newestChange } from './lib/ready.mjs';
import { buildFolder, dataFolder } from './lib/paths.mjs';
import { runTool } from './lib/run.mjs';

needNode();
const port = Number(process.env.PORT ?? 4173);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  fail(`PORT must be a whole number from 0 to 65535; it is “${process.env.PORT}”. For example: PORT=8080 npm start`);
}
await needPackages();
await needBuild();

const { serve } = await import('./serve.mjs');
try {
  const { address } = await serve({ port });
  console.log(`\nThe dashboard is at ${address}\nCtrl+C ends it.`);
} catch (error) {
  if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
  fail(`Port ${port} is taken by another program. Choose another one, for example: PORT=${port + 1} npm start`);
}

/** Builds where there is no build, where a file that goes into it is newer, or where it was made with other settings. */
async function needBuild() {
  const note = `${buildFolder}/.made-with`;
  const settings = JSON.stringify({ data: dataFolder, site: process.env.SITE_URL ?? '' });
  const made = newestChange([note]);
  const inputs = [
    'src',
    'static',
    'messages',
    'project.inlang',
    dataFolder,
    'svelte.config.js',
    'vite.config.ts',
    'package-lock.json',
    'scripts/lib'
  ];
  const fresh = existsSync(note) && readFileSync(note, 'utf8') === settings && newestChange(inputs) < made;
  if (fresh) return;

  if ((await runTool('../scripts/data-check.mjs', [])) !== 0) fail('The tables have problems (see above), so nothing was built.');
  console.log('Building the site …');
  const quiet = ['--logLevel', 'warn'];
  const status = (await runTool('../scripts/prepare.mjs', [])) || (await runTool('vite/bin/vite.js', ['build', ...quiet]));
  if (status !== 0) fail('The site could not be built. Look at the message above.');
  writeFileSync(note, settings);
}
