import { resolve, sep } from 'node:path';
import { load } from './load.mjs';

/**
 * Fails the build on invalid data before anything else runs, and reloads the page of the development server when a file of the
 * data folder is saved.
 *
 * @param {string} folder
 * @returns {import('vite').Plugin}
 */
export function checkedData(folder) {
  /** @type {Promise<unknown> | undefined} */
  let checked;
  return {
    name: 'checked-data',
    async buildStart() {
      if (this.environment.config.command !== 'build') return;
      checked ??= check(folder);
      await checked;
    },
    configureServer(server) {
      server.watcher.add(resolve(folder));
      for (const event of ['add', 'change', 'unlink']) {
        server.watcher.on(event, (/** @type {string} */ file) => {
          if (file.startsWith(resolve(folder) + sep)) server.ws.send({ type: 'full-reload' });
        });
      }
    }
  };
}

/** @param {string} folder */
async function check(folder) {
  /** @type {typeof import('../../src/lib/data/readFolder')} */
  const { readFolder } = await load('src/lib/data/readFolder.ts');
  await readFolder(folder);
}
