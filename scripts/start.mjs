// `npm start`: installs and builds if needed, serves the built site, prints the address.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { fail, fingerprint, needNode, needPackages } from './lib/ready.mjs';
import { buildFolder, dataFolder } from './lib/paths.mjs';
import { runTool } from './lib/run.mjs';

needNode();
const port = Number(process.env.PORT || 4173);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  fail(`PORT must be a whole number from 0 to 65535; it is “${process.env.PORT}”. For example: PORT=8080 npm start`);
}
await needPort();
await needPackages();
await needBuild();

const { serve } = await import('./serve.mjs');
const { address } = await serve({ port });
console.log(`\nThe dashboard is running at ${address}\nPress Ctrl+C to stop it.`);

/** Exits with a message if the port cannot be used, before anything is built. */
async function needPort() {
  const probe = createServer();
  const code = await new Promise((resolve) => {
    probe.once('error', (error) => resolve('code' in error ? error.code : String(error)));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(null)));
  });
  if (code === null) return;
  const reason =
    code === 'EADDRINUSE'
      ? 'is used by another program'
      : code === 'EACCES'
        ? 'needs permissions that you do not have'
        : `cannot be used (${code})`;
  const other = port < 1024 || port === 65535 ? 8080 : port + 1;
  fail(`Port ${port} ${reason}. Choose another one, for example: PORT=${other} npm start`);
}

/** Builds if there is no build, or if it was made from other files or with other settings. */
async function needBuild() {
  const inputs = [
    ...['src', 'static', 'messages', dataFolder, 'scripts/lib', 'scripts/prepare.mjs'],
    ...['svelte.config.js', 'vite.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json']
  ];
  const note = '.svelte-kit/built-from.json';
  const made = JSON.stringify({ inputs: fingerprint(inputs), site: process.env.SITE_URL ?? '', folder: buildFolder });
  if (existsSync(`${buildFolder}/index.html`) && existsSync(note) && readFileSync(note, 'utf8') === made) return;

  if ((await runTool('../scripts/data-check.mjs', [])) !== 0) fail('The tables have problems (see above), so nothing was built.');
  console.log('Building the site …');
  const quiet = ['--logLevel', 'warn'];
  const status = (await runTool('../scripts/prepare.mjs', [])) || (await runTool('vite/bin/vite.js', ['build', ...quiet]));
  if (status !== 0) fail('The site could not be built. See the message above.');
  writeFileSync(note, made);
}
