// Measures the built site in Chromium.

const VIEWPORT = { width: 1280, height: 800 };

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {number} slowed factor by which the CPU is slowed
 */
async function page(browser, slowed) {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const opened = await context.newPage();
  const client = await context.newCDPSession(opened);
  await client.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  return { context, opened, client };
}

/**
 * One visit of the overview with an empty cache.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {number} slowed
 * @returns {Promise<{ first: number, largest: number, blocking: number, shift: number, chart: number }>} milliseconds; shift without a unit
 */
export async function visit(browser, address, slowed) {
  const { context, opened } = await page(browser, slowed);
  await opened.addInitScript(() => {
    const seen = { largest: NaN, blocking: 0, shift: 0 };
    Object.assign(globalThis, { seen });
    const watch = (/** @type {string} */ type, /** @type {(entry: any) => void} */ take) =>
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
    watch('largest-contentful-paint', ({ startTime }) => (seen.largest = startTime));
    watch('longtask', ({ duration }) => (seen.blocking += Math.max(0, duration - 50)));
    watch('layout-shift', ({ value }) => (seen.shift += value));
  });
  await opened.goto(address);
  await opened.waitForSelector('[data-status="drawn"]');
  const result = await opened.evaluate(
    () =>
      new Promise(
        (/** @type {(value: { first: number, largest: number, blocking: number, shift: number, chart: number }) => void} */ resolve) => {
          setTimeout(() => {
            const at = (/** @type {string} */ name) => performance.getEntriesByName(name)[0]?.startTime ?? NaN;
            resolve({ ...Reflect.get(globalThis, 'seen'), first: at('first-contentful-paint'), chart: at('chart-painted') });
          }, 300);
        }
      )
  );
  await context.close();
  return result;
}

/**
 * Time from the input event to the chart with the new view on its canvas, before the next frame is shown.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 * @param {number} slowed
 * @param {number} count
 */
export async function changes(browser, address, slowed, count) {
  const { context, opened } = await page(browser, slowed);
  await opened.goto(address);
  await opened.waitForSelector('form:not([inert])');
  await opened.waitForSelector('[data-status="drawn"]');
  /** @type {number[]} */
  const times = [];
  for (let change = 0; change < count; change++) times.push(await changed(opened, 2008 + (change % 10)));
  await context.close();
  return times;
}

/**
 * Heap of the page after a hundred changes of its view, and its growth over a hundred more: MB after garbage collection.
 *
 * @param {import('@playwright/test').Browser} browser
 * @param {string} address
 */
export async function memoryGrowth(browser, address) {
  const { context, opened, client } = await page(browser, 1);
  await opened.goto(address);
  await opened.waitForSelector('form:not([inert])');
  await opened.waitForSelector('[data-status="drawn"]');
  const used = async () => {
    await client.send('HeapProfiler.collectGarbage');
    return (await client.send('Runtime.getHeapUsage')).usedSize / 1e6;
  };
  const hundred = async () => {
    for (let change = 0; change < 100; change++) await changed(opened, 2008 + (change % 10));
  };
  await hundred();
  const before = await used();
  await hundred();
  const after = await used();
  await context.close();
  return { before, growth: after - before };
}

/**
 * @param {import('@playwright/test').Page} opened
 * @param {number} year
 * @returns {Promise<number>} milliseconds
 */
function changed(opened, year) {
  return opened.evaluate(
    (value) =>
      new Promise((resolve) => {
        const handle = /** @type {HTMLInputElement} */ (document.querySelector('input[type="range"]'));
        performance.clearMarks('chart-painted');
        const start = performance.now();
        handle.value = String(value);
        handle.dispatchEvent(new Event('input', { bubbles: true }));
        const look = () => {
          const mark = performance.getEntriesByName('chart-painted')[0];
          if (mark) resolve(mark.startTime - start);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
    year
  );
}
