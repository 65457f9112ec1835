// `npm run bench`: how fast the built site is, in a real Chromium. Medians and spread; nothing here passes or fails.
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { chromium } from '@playwright/test';
import { needChromium } from './lib/chromium.mjs';
import { importBench } from './lib/import-bench.mjs';
import { buildFolder } from './lib/paths.mjs';
import { fail } from './lib/ready.mjs';
import { serve } from './serve.mjs';
import { weigh } from './budgets.mjs';

const RUNS = Number(process.env.BENCH_RUNS ?? 15);
const CHANGES = 20;
/** Runs of the import of a large file. */
const IMPORTS = 3;

if (!existsSync(`${buildFolder}/index.html`)) fail('Build first: npm run build');
const site = await serve({ port: 0 });
const browser = await chromium.launch({ executablePath: await needChromium(), args: ['--disable-background-networking'] });

/** @type {{ what: string, unit: string, values: number[] }[]} */
const table = weigh().map(({ name, bytes }) => ({ what: name, unit: 'kB gzip', values: [bytes / 1000] }));
for (const slowed of [1, 4]) {
  const loads = [];
  for (let run = 0; run < RUNS; run++) loads.push(await load(slowed));
  const at = slowed === 1 ? 'normal CPU' : `CPU slowed ${slowed} times`;
  table.push({ what: `first paint, ${at}`, unit: 'ms', values: loads.map(({ paint }) => paint) });
  table.push({ what: `painted chart, ${at}`, unit: 'ms', values: loads.map(({ chart }) => chart) });
  table.push({ what: `layout shift, ${at}`, unit: '', values: loads.map(({ shift }) => shift) });
  table.push({ what: `filter change to painted chart, ${at}`, unit: 'ms', values: await changes(slowed) });
}
table.push(...(await importBench(browser, site.address, IMPORTS)));
await browser.close();
await site.close();

console.log(
  `\n${cpus()[0]?.model ?? 'unknown CPU'}, ${cpus().length} cores, Node ${process.versions.node}, ${RUNS} loads, ${CHANGES} changes\n`
);
for (const { what, unit, values } of table) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (/** @type {number} */ share) =>
    (sorted[Math.round((sorted.length - 1) * share)] ?? NaN).toFixed(unit === '' ? 4 : unit === '×' ? 2 : 1);
  const spread = values.length > 1 ? ` (${at(0.1)}–${at(0.9)})` : '';
  console.log(`${what.padEnd(74)} ${at(0.5).padStart(8)} ${unit}${spread}`);
}
process.exit(0);

/** @param {number} slowed */
async function page(slowed) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const opened = await context.newPage();
  const client = await context.newCDPSession(opened);
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  return { context, opened };
}

/** @param {number} slowed */
async function load(slowed) {
  const { context, opened } = await page(slowed);
  await opened.goto(site.address);
  await opened.waitForSelector('[data-status="drawn"]');
  const result = await opened.evaluate(
    () =>
      new Promise((/** @type {(value: { paint: number, chart: number, shift: number }) => void} */ resolve) => {
        let shift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shift += 'value' in entry ? Number(entry.value) : 0;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => {
          const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN;
          resolve({ paint, chart: performance.getEntriesByName('chart-painted')[0]?.startTime ?? NaN, shift });
        }, 100);
      })
  );
  await context.close();
  return result;
}

/**
 * From the event of a control to the chart with the new view on its canvas, before the next frame is shown.
 *
 * @param {number} slowed
 */
async function changes(slowed) {
  const { context, opened } = await page(slowed);
  await opened.goto(site.address);
  await opened.waitForSelector('[data-status="drawn"]');
  await opened.waitForSelector('form:not([inert])');
  /** @type {number[]} */
  const times = [];
  for (let change = 0; change < CHANGES; change++) {
    times.push(
      await opened.evaluate(
        (year) =>
          new Promise((resolve) => {
            const handle = /** @type {HTMLInputElement} */ (document.querySelector('input[type="range"]'));
            performance.clearMarks('chart-painted');
            const start = performance.now();
            handle.value = String(year);
            handle.dispatchEvent(new Event('input', { bubbles: true }));
            const look = () => {
              const mark = performance.getEntriesByName('chart-painted')[0];
              if (mark) resolve(mark.startTime - start);
              else requestAnimationFrame(look);
            };
            requestAnimationFrame(look);
          }),
        2008 + (change % 10)
      )
    );
  }
  await context.close();
  return times;
}
