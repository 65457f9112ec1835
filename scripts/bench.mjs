// `npm run bench`: size and speed of the built site as one table of medians and spreads. Nothing here passes or fails.
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { needChromium } from './lib/chromium.mjs';
import { importBench } from './lib/import-bench.mjs';
import { changes, memoryGrowth, visit } from './lib/page-bench.mjs';
import { buildFolder } from './lib/paths.mjs';
import { fail } from './lib/ready.mjs';
import { run } from './lib/run.mjs';
import { serve } from './serve.mjs';
import { weighPages } from './budgets.mjs';

const RUNS = Number(process.env.BENCH_RUNS ?? 15);
/** View changes after the first: with 20 of them the median differed by a third between two runs. */
const CHANGES = 100;
/** Runs of the import of a large file. */
const IMPORTS = Number(process.env.BENCH_IMPORTS ?? 3);

if (!existsSync(`${buildFolder}/index.html`)) fail('Build first: npm run build');
const site = await serve({ port: 0 });
const browser = await chromium.launch({ executablePath: await needChromium(), args: ['--disable-background-networking'] });

/** @type {{ what: string, unit: string, values: number[] }[]} */
const table = weighPages().flatMap(({ page, kinds }) =>
  Object.entries(kinds).map(([kind, bytes]) => ({ what: `/${page}: ${kind}`, unit: 'kB gzip', values: [bytes / 1000] }))
);
for (const slowed of [1, 4]) {
  const visits = [];
  for (let count = 0; count < RUNS; count++) visits.push(await visit(browser, site.address, slowed));
  const [firstChange = NaN, ...laterChanges] = await changes(browser, site.address, slowed, CHANGES + 1);
  const at = slowed === 1 ? 'normal CPU' : `CPU slowed ${slowed} times`;
  table.push(
    { what: `first contentful paint, ${at}`, unit: 'ms', values: visits.map(({ first }) => first) },
    { what: `largest contentful paint, ${at}`, unit: 'ms', values: visits.map(({ largest }) => largest) },
    { what: `interactive chart painted, ${at}`, unit: 'ms', values: visits.map(({ chart }) => chart) },
    { what: `blocking time, ${at}`, unit: 'ms', values: visits.map(({ blocking }) => blocking) },
    { what: `layout shift, ${at}`, unit: '', values: visits.map(({ shift }) => shift) },
    { what: `first view change, ${at}`, unit: 'ms', values: [firstChange] },
    { what: `view change, ${at}`, unit: 'ms', values: laterChanges }
  );
}
const { before, growth } = await memoryGrowth(browser, site.address);
table.push(
  { what: 'heap after 100 view changes', unit: 'MB', values: [before] },
  { what: 'growth over 100 more', unit: 'MB', values: [growth] }
);
if (IMPORTS > 0) table.push(...(await importBench(browser, site.address, IMPORTS)));
await browser.close();
await site.close();
table.push({ what: 'build of the site', unit: 's', values: [await buildSeconds()] });

const memory = Math.round(totalmem() / 2 ** 30);
console.log(
  `\n${cpus()[0]?.model ?? 'unknown CPU'}, ${cpus().length} cores, ${memory} GiB, Node ${process.versions.node}, ${RUNS} visits, ${CHANGES} changes\n`
);
console.log('| what | median | unit | 10–90 % |');
console.log('| --- | ---: | --- | --- |');
for (const { what, unit, values } of table) {
  const sorted = values.toSorted((a, b) => a - b);
  const digits = unit === '' ? 4 : unit === '×' ? 2 : 1;
  const at = (/** @type {number} */ share) => (sorted[Math.round((sorted.length - 1) * share)] ?? NaN).toFixed(digits);
  console.log(`| ${what} | ${at(0.5)} | ${unit} | ${values.length > 1 ? `${at(0.1)}–${at(0.9)}` : ''} |`);
}
process.exit(0);

/** Seconds that a build of the site takes, in a folder of its own. */
async function buildSeconds() {
  const folder = await mkdtemp(join(tmpdir(), 'bench-build-'));
  const start = performance.now();
  const env = { BUILD_DIR: join(folder, 'site'), KIT_DIR: '.svelte-kit/bench' };
  await run(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'], env);
  const seconds = (performance.now() - start) / 1000;
  await rm(folder, { recursive: true, force: true });
  await rm('.svelte-kit/bench', { recursive: true, force: true });
  return seconds;
}
