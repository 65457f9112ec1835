import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { runnerImport } from 'vite';

/** Writes SvelteKit's types and its tsconfig.json, which every TypeScript file of the project needs. */
export function syncKit() {
  execFileSync(process.execPath, ['node_modules/@sveltejs/kit/svelte-kit.js', 'sync'], { stdio: ['ignore', 'ignore', 'inherit'] });
}

/**
 * Loads a TypeScript module of the project.
 *
 * @template Module
 * @param {string} path from the project's folder
 * @returns {Promise<Module>}
 */
export async function load(path) {
  if (!existsSync('.svelte-kit/tsconfig.json')) syncKit();
  /** @type {{ module: Module }} */
  const { module } = await runnerImport(`./${path}`, { configFile: false });
  return module;
}
