import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

/** Size of the file that is imported, in bytes. */
const SIZE = 60e6;
const NAMES = ['하남시', '김포시', '성남시', '이천시', '수원시', '화성시', '부천시', '안산시', '평택시', '시흥시'];
const PROVINCE = { code: '41', ko: '경기도', en: 'Gyeonggi-do', level: 'province', parent: '00' };
const YEARS = Array.from({ length: 13 }, (_, index) => 2010 + index);

/** Statistics files in two usual forms: years across with quoted thousands, and tidy. */
function files() {
  const number = (/** @type {number} */ seed) => 1_000_000 + ((seed * 7919) % 9_000_000);
  const filled = (/** @type {string} */ head, /** @type {(row: number) => string} */ line) => {
    const lines = [head];
    for (let row = 0, size = 0; size < SIZE; row++) {
      const text = line(row);
      lines.push(text);
      size += Buffer.byteLength(text) + 1;
    }
    return lines.join('\n');
  };
  const name = (/** @type {number} */ row) => NAMES[row % NAMES.length];
  return {
    'years across, quoted': filled(`"시도","시군구","항목",${YEARS.map((year) => `"${year} 년"`).join(',')}`, (row) => {
      const cells = YEARS.map((_, year) => `"${number(row + year).toLocaleString('en')}"`);
      return `"경기도","${name(row)}","생산물 ${Math.floor(row / NAMES.length)}",${cells.join(',')}`;
    }),
    tidy: filled('지역,연도,항목,단위,값', (row) => {
      const [year, item] = [YEARS[Math.floor(row / NAMES.length) % YEARS.length], Math.floor(row / NAMES.length / YEARS.length)];
      return `${name(row)},${year},생산물 ${item} (지역내총생산에 대한 기여 · 당해년가격),백만원,${number(row)}`;
    })
  };
}

/**
 * Speed of reading a file in the browser: the importer against PapaParse alone on the same text in the same worker, and longest task
 * and memory of the page with the file.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address of the built site
 * @param {number} runs
 * @returns {Promise<{ what: string, unit: string, values: number[] }[]>}
 */
export async function importBench(browser, address, runs) {
  const folder = await mkdtemp(join(tmpdir(), 'import-bench-'));
  try {
    const script = await bundled(folder);
    const table = [];
    for (const [name, text] of Object.entries(files())) {
      const path = join(folder, 'file.csv');
      await writeFile(path, text);
      const megabytes = Buffer.byteLength(text) / 1e6;
      const times = [];
      for (let run = 0; run < runs; run++) times.push(await inWorker(browser, address, script, path));
      const page = await inPage(browser, address, path);
      const what = `import of ${Math.round(megabytes)} MB, ${name}`;
      table.push(
        { what: `${what}: PapaParse alone`, unit: 'ms', values: times.map(({ parsed }) => parsed) },
        { what: `${what}: cells, × PapaParse`, unit: '×', values: times.map(({ cut, parsed }) => cut / parsed) },
        { what: `${what}: full import, × PapaParse`, unit: '×', values: times.map(({ whole, parsed }) => whole / parsed) },
        { what: `${what}: from file choice to report`, unit: 'ms', values: [page.time] },
        { what: `${what}: longest main-thread task (≤ 50 ms counts as 0)`, unit: 'ms', values: [page.longest] },
        { what: `${what}: peak memory of the page, × file size`, unit: '×', values: [page.memory / megabytes] }
      );
    }
    return table;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * The measuring worker, bundled as one script.
 *
 * @param {string} folder
 */
async function bundled(folder) {
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: { entry: new URL('import-bench-worker.mjs', import.meta.url).pathname, formats: ['es'], fileName: 'worker' }
    }
  });
  return readFile(join(folder, 'worker.js'), 'utf8');
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {string} script
 * @param {string} path
 */
async function inWorker(browser, address, script, path) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${address}404.html`);
  await page.setContent('<input type="file">');
  await page.locator('input').setInputFiles(path);
  const times = await page.evaluate(
    ({ code, known }) =>
      new Promise((/** @type {(times: { parsed: number, cut: number, whole: number }) => void} */ resolve) => {
        const worker = new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })), { type: 'module' });
        worker.addEventListener('message', ({ data }) => resolve(data));
        worker.postMessage({ file: document.querySelector('input')?.files?.[0], known });
      }),
    {
      code: script,
      known: [PROVINCE, ...NAMES.map((ko, index) => ({ code: String(41_100 + index), ko, en: ko, level: 'municipality', parent: '41' }))]
    }
  );
  await context.close();
  return times;
}

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {string} path
 */
async function inPage(browser, address, path) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${address}your-data/`);
  await page.waitForSelector('.zone:not([inert])');
  const before = await mostMemory(browser);
  await page.evaluate(() => {
    Object.assign(globalThis, { tasks: [] });
    new PerformanceObserver((list) => Reflect.get(globalThis, 'tasks').push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask'
    });
  });
  const start = Date.now();
  await page.locator('input[type="file"]').setInputFiles(path);
  await page.waitForSelector('#report', { timeout: 120_000 });
  const time = Date.now() - start;
  await page.waitForSelector('#own-chart');
  await page.waitForTimeout(1000);
  const longest = await page.evaluate(() => Math.max(0, ...Reflect.get(globalThis, 'tasks')));
  const memory = (await mostMemory(browser)) - before;
  await context.close();
  return { time, longest, memory };
}

/**
 * Peak memory of the largest renderer in megabytes; NaN on systems other than Linux, which do not report it.
 *
 * @param {import('@playwright/test').Browser} browser
 */
async function mostMemory(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const peaks = await Promise.all(
    processInfo
      .filter(({ type }) => type === 'renderer')
      .map(async ({ id }) => {
        const status = await readFile(`/proc/${id}/status`, 'utf8').catch(() => '');
        return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? NaN) / 1000;
      })
  );
  return Math.max(...peaks);
}
