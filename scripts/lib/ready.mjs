// What must be there before anything else runs. Uses Node's own modules alone: nothing may be installed yet.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';

const OLDEST_NODE = [20, 19];
const INSTALLED = 'node_modules/.installed-lock';

/** Ends with a clear message where Node is too old. */
export function needNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [needMajor = 0, needMinor = 0] = OLDEST_NODE;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  fail(
    `Node ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.versions.node}. Install a newer Node from nodejs.org and run again.`
  );
}

/** Installs from the lock file where that has not been done, or was done from another lock file. */
export async function needPackages() {
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(INSTALLED) && readFileSync(INSTALLED, 'utf8') === lock) return;
  console.log('Installing packages from the lock file …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const status = await run(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (status !== 0) fail('The packages could not be installed. Look at the message above; is the network there?');
  writeFileSync(INSTALLED, lock);
}

/**
 * Newest change below some files and folders, in milliseconds.
 *
 * @param {string[]} paths
 * @returns {number}
 */
export function newestChange(paths) {
  return Math.max(
    0,
    ...paths.filter(existsSync).map((path) => {
      const stat = statSync(path);
      if (!stat.isDirectory()) return stat.mtimeMs;
      const inside = readdirSync(path)
        .filter((name) => name !== 'paraglide' && name !== 'rows.d.ts')
        .map((name) => join(path, name));
      return Math.max(stat.isDirectory() && inside.length === 0 ? stat.mtimeMs : 0, newestChange(inside));
    })
  );
}

/**
 * @param {string} message
 * @returns {never}
 */
export function fail(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}
