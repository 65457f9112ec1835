// Size limits of the built site. Fails if one is exceeded.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildFolder } from './lib/paths.mjs';
import { siteAddress } from './lib/site-address.mjs';

const KB = 1000;
const PAGES = [
  '',
  'ko/',
  'he/',
  'projects/',
  'he/projects/',
  'projects/k-star-world/',
  'ko/projects/k-star-world/',
  'he/projects/k-star-world/',
  'regions/',
  'ko/regions/',
  'he/regions/',
  'regions/41450/',
  'ko/regions/41450/',
  'he/regions/41450/',
  'outlook/',
  'ko/outlook/',
  'he/outlook/',
  'your-data/',
  'ko/your-data/',
  'he/your-data/',
  'data/',
  'he/data/',
  'about/',
  'he/about/',
  'embed/',
  'he/embed/'
];

/** Sizes of the built site with their limits, compressed with gzip at its default level. */
export function weigh(folder = buildFolder) {
  return [
    ...['', 'projects/k-star-world/', 'regions/', 'regions/41450/', 'outlook/', 'your-data/'].flatMap((path) => {
      const { scripts, chart, styles } = filesOf(folder, path);
      if (chart.length !== 1)
        throw new Error(`/${path} should load the chart in one file, but loads ${chart.length}; check codeSplitting in vite.config.ts.`);
      return [
        { name: `JavaScript of /${path}`, bytes: sum(folder, scripts), limit: 136 * KB },
        { name: `CSS of /${path}`, bytes: sum(folder, styles), limit: 15 * KB }
      ];
    }),
    // The list of projects has lanes but no chart: it must not load the chart's code.
    { name: 'JavaScript of /projects/', bytes: sum(folder, filesOf(folder, 'projects/').scripts), limit: 80 * KB },
    { name: 'worker that reads a file', bytes: sum(folder, workersOf(folder)), limit: 25 * KB },
    ...PAGES.map((page) => ({ name: `HTML of /${page}`, bytes: sum(folder, [`${page}index.html`]), limit: 60 * KB }))
  ];
}

/** Gzipped bytes of a page by kind: what its first visit loads. */
export function weighPages(folder = buildFolder) {
  return [
    '',
    'regions/',
    'regions/41450/',
    'projects/',
    'projects/k-star-world/',
    'outlook/',
    'your-data/',
    'data/',
    'about/',
    'embed/'
  ].map((page) => {
    const { scripts, styles } = filesOf(folder, page);
    const kinds = { HTML: sum(folder, [`${page}index.html`]), JavaScript: sum(folder, scripts), CSS: sum(folder, styles) };
    return { page, kinds };
  });
}

/**
 * Scripts of workers.
 *
 * @param {string} folder
 */
function workersOf(folder) {
  const workers = join('_app', 'immutable', 'workers');
  return readdirSync(join(folder, workers)).map((file) => join(workers, file));
}

/**
 * The files a page references, with all their static imports.
 *
 * @param {string} folder
 * @param {string} page
 */
function filesOf(folder, page) {
  const { base } = siteAddress(process.env.SITE_URL);
  const html = readFileSync(join(folder, page, 'index.html'), 'utf8');
  const named = (/** @type {RegExp} */ pattern) => [
    ...new Set([...html.matchAll(pattern)].map((match) => String(match[1]).slice(base.length + 1)))
  ];
  const scripts = withImports(folder, named(/["'](\/[^"'\s]+\.js)["']/g));
  const styles = named(/href="([^"]+\.css)"/g);
  const chart = scripts.filter((path) => readFileSync(join(folder, path), 'utf8').includes('_metasets'));
  if (scripts.length < 5 || styles.length === 0) {
    throw new Error(
      `/${page}: found ${scripts.length} scripts and ${styles.length} styles. The HTML names its files in another way now: update filesOf in scripts/budgets.mjs.`
    );
  }
  return { scripts, styles, chart };
}

/**
 * @param {string} folder
 * @param {string[]} paths
 */
function sum(folder, paths) {
  return paths.reduce((total, path) => total + gzipSync(readFileSync(join(folder, path))).length, 0);
}

/**
 * Scripts with all their static imports.
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
