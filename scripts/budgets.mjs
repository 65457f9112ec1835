// Sizes that the built site must keep (design: floors that always hold). Fails the build where one is broken.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildFolder } from './lib/paths.mjs';
import { siteAddress } from './lib/site-address.mjs';

const KB = 1000;
const PAGES = ['index.html', 'ko/index.html', 'he/index.html'];

/** Weighs the built site. Every size is of gzip at its default level. */
export function weigh(folder = buildFolder) {
  const { base } = siteAddress(process.env.SITE_URL);
  const size = (/** @type {string} */ path) => gzipSync(readFileSync(join(folder, path))).length;
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const named = (/** @type {RegExp} */ pattern) => [
    ...new Set([...html.matchAll(pattern)].map((match) => String(match[1]).slice(base.length + 1)))
  ];
  const scripts = withImports(folder, named(/["'](\/[^"'\s]+\.js)["']/g));
  const styles = named(/href="([^"]+\.css)"/g);
  const chart = scripts.filter((path) => readFileSync(join(folder, path), 'utf8').includes('_metasets'));
  if (scripts.length < 5 || chart.length !== 1 || styles.length === 0) {
    throw new Error(
      `The page no longer names its files as this check reads them: ${scripts.length} scripts, ${chart.length} with the chart, ${styles.length} styles.`
    );
  }
  const sum = (/** @type {string[]} */ paths) => paths.reduce((total, path) => total + size(path), 0);
  return [
    { name: 'JavaScript of / without the chart’s chunk', bytes: sum(scripts.filter((path) => !chart.includes(path))), limit: 80 * KB },
    { name: 'JavaScript of / with the chart', bytes: sum(scripts), limit: 140 * KB },
    { name: 'CSS of /', bytes: sum(styles), limit: 15 * KB },
    ...PAGES.map((page) => ({ name: `HTML of /${page.replace('index.html', '')}`, bytes: size(page), limit: 60 * KB }))
  ];
}

/**
 * Scripts with everything that they import at once.
 *
 * @param {string} folder
 * @param {string[]} entries
 */
function withImports(folder, entries) {
  const found = new Set(entries);
  for (const path of found) {
    const text = readFileSync(join(folder, path), 'utf8');
    for (const [, target] of text.matchAll(/(?:import|from)\s*["'](\.[^"']+\.js)["']/g)) found.add(join(path, '..', String(target)));
  }
  return [...found];
}

if (import.meta.filename === process.argv[1]) {
  if (!readdirSync(buildFolder).includes('index.html')) throw new Error('Build first: npm run build');
  const weights = weigh();
  for (const { name, bytes, limit } of weights) {
    const verdict = bytes <= limit ? 'ok' : 'TOO MUCH';
    console.log(`${name}: ${(bytes / KB).toFixed(1)} kB of ${limit / KB} kB gzip, ${verdict}`);
  }
  if (weights.some(({ bytes, limit }) => bytes > limit)) process.exitCode = 1;
}
