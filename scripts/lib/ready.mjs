// What must be there before anything else runs. Uses Node's own modules alone: nothing may be installed yet.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNpm } from './run.mjs';

/** Releases of Node that every package runs on: at least this minor of a major, or any later major. */
const MINORS = new Map([
  [20, 19],
  [22, 13]
]);
const LATER_MAJOR = 24;

const INSTALLED = 'node_modules/.installed-lock';

/**
 * Whether a release of Node will do.
 *
 * @param {string} version
 */
export function isNodeEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major >= LATER_MAJOR || minor >= (MINORS.get(major) ?? Infinity);
}

/** Ends with a clear message where Node is too old. */
export function needNode() {
  const { node } = process.versions;
  if (isNodeEnough(node)) return;
  fail(`Node 20.19, 22.13 or 24, or a newer release of these, is needed; this is ${node}. Install one from nodejs.org and run again.`);
}

/** Installs from the lock file where that has not been done, or was done from another lock file. */
export async function needPackages() {
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(INSTALLED) && readFileSync(INSTALLED, 'utf8') === lock) return;
  console.log('Installing packages from the lock file …');
  const ci = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  // A home that cannot be written to has no place for npm's cache: the second try brings its own.
  const status = (await runNpm(ci)) && (await runNpm([...ci, '--cache', join(tmpdir(), 'npm-cache')]));
  if (status !== 0) fail('The packages could not be installed. Look at the message above; is the network there?');
  writeFileSync(INSTALLED, lock);
}

/** Made from other files, so not an input of its own. */
const MADE = new Set(['paraglide', 'rows.d.ts', 'cache']);

/**
 * Fingerprint of some files and folders: names and contents. A file that is changed, added, taken away or put back
 * older changes it.
 *
 * @param {string[]} paths
 * @returns {string}
 */
export function fingerprint(paths) {
  const hash = createHash('sha256');
  const add = (/** @type {string} */ path) => {
    if (!existsSync(path)) return;
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).toSorted()) if (!MADE.has(name)) add(join(path, name));
      return;
    }
    hash.update(path).update('\0').update(readFileSync(path)).update('\0');
  };
  for (const path of paths) add(path);
  return hash.digest('hex');
}

/**
 * @param {string} message
 * @returns {never}
 */
export function fail(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}
