import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { run, runTool } from './run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * A Chromium that starts: `CHROMIUM_PATH`, one on the PATH, or Playwright's own; else one is installed, by Playwright's download or
 * from Debian's package.
 *
 * @returns {Promise<string>} path of the browser
 */
export async function needChromium() {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (await starts(given)) return given;
    throw new Error(`CHROMIUM_PATH is “${given}”, which does not start as a browser. Correct it, or unset it to search for one.`);
  }
  const found = await firstThatStarts([...onPath(), chromium.executablePath()]);
  if (found) return found;

  console.log('No Chromium found; trying Playwright’s download …');
  await runTool('@playwright/test/cli.js', ['install', 'chromium']);
  if (await starts(chromium.executablePath())) return chromium.executablePath();

  if (existsSync('/usr/bin/apt-get')) {
    console.log('Trying Debian’s package …');
    const [command, before] = process.getuid?.() === 0 ? ['apt-get', []] : ['sudo', ['-n', 'apt-get']];
    const apt = (/** @type {string[]} */ ...args) => run(/** @type {string} */ (command), [...before, ...args]).catch(() => 1);
    await apt('update', '-qq');
    await apt('install', '-y', '-qq', 'chromium', 'fonts-noto-core', 'fonts-noto-cjk');
    const installed = await firstThatStarts(onPath());
    if (installed) return installed;
  }
  throw new Error('No Chromium could be found or installed. Install one and set CHROMIUM_PATH to it.');
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).filter(existsSync);
}

/** @param {string[]} paths */
async function firstThatStarts(paths) {
  for (const path of paths) if (await starts(path)) return path;
  return null;
}

/** @param {string} path */
async function starts(path) {
  if (!existsSync(path)) return false;
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore' });
    const browser = await chromium.launch({ executablePath: path });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}
