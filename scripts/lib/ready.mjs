// Preconditions for every other script. Uses only Node built-ins: packages may not be installed yet.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runNpm } from './run.mjs';

/** Releases of Node that every package supports: at least this minor of a major, or any later major. */
const MINORS = new Map([
  [20, 19],
  [22, 13]
]);
const LATER_MAJOR = 24;

const INSTALLED = 'node_modules/.installed-lock';

/**
 * Whether a release of Node is supported.
 *
 * @param {string} version
 */
export function isNodeEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major >= LATER_MAJOR || minor >= (MINORS.get(major) ?? Infinity);
}

/** Exits with a message if this release of Node is not supported. */
export function needNode() {
  const { node } = process.versions;
  if (isNodeEnough(node)) return;
  fail(`Node ^20.19, ^22.13 or >=24 is required; this is ${node}. Install one from nodejs.org and run again.`);
}

/** Installs packages from the lock file, unless that was done already from the same lock file. */
export async function needPackages() {
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(INSTALLED) && readFileSync(INSTALLED, 'utf8') === lock) return;
  console.log('Installing packages from the lock file …');
  const ci = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  // npm's cache needs a home directory that can be written to: the second try uses a temporary one.
  const status = (await runNpm(ci)) && (await runNpm([...ci, '--cache', join(tmpdir(), 'npm-cache')]));
  if (status !== 0) fail('The packages could not be installed. See the message above and check the network connection.');
  writeFileSync(INSTALLED, lock);
}

/** Generated from other files, so not part of a fingerprint. */
const MADE = new Set(['paraglide', 'rows.d.ts', 'cache']);

/**
 * Fingerprint of files and folders: names and contents. It changes when a file is changed, added, removed or replaced by an older
 * one.
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
