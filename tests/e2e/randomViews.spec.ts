import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, open, plain, savedCsv, test } from './dashboard';

/** Views opened by their URL only: a seeded sample, or thousands in `npm run test:long`, in parts that run in parallel. */
const [PARTS, VIEWS] = process.env.TEST_LONG ? [8, 250] : [1, 16];

const { data: regions } = Papa.parse<Record<string, string>>(readFileSync('data/regions.csv', 'utf8'), {
  header: true,
  skipEmptyLines: 'greedy'
});
const { data: projects } = Papa.parse<Record<string, string>>(readFileSync('data/projects.csv', 'utf8'), {
  header: true,
  skipEmptyLines: 'greedy'
});
const { data: indicators } = Papa.parse<Record<string, string>>(readFileSync('data/indicators.csv', 'utf8'), {
  header: true,
  skipEmptyLines: 'greedy'
});
const measures = indicators.filter(({ group }) => group !== '').map(({ indicator }) => indicator ?? '');
const codes = regions.filter(({ level }) => level === 'municipality').map(({ region_code }) => region_code ?? '');
const all = [...regions.map(({ region_code }) => region_code ?? ''), 'median'];
const ids = projects.map(({ project_id }) => project_id ?? '');
const year = fc.integer({ min: 2008, max: 2035 }).map(String);
/** Values that a URL can hold, and some that it cannot. The page repeats them, so they have no braces: those would look like a placeholder. */
const or = (values: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 12, arbitrary: values }, { weight: 1, arbitrary: fc.string({ maxLength: 6 }).filter((text) => !/[{}]/.test(text)) });
const query = fc
  .record(
    {
      region: or(fc.constantFrom(...codes)),
      compare: or(fc.subarray(all, { minLength: 1, maxLength: 5 }).map((some) => some.join(','))),
      measure: or(fc.constantFrom('per-capita', ...measures)),
      unit: or(fc.constantFrom('level', 'share', 'gap', 'index', 'change', 'increase')),
      from: or(year),
      to: or(year),
      longer: or(fc.constant('yes')),
      others: or(fc.constant('yes')),
      projects: or(
        fc.oneof(
          fc.constant('none'),
          fc.subarray(ids, { minLength: 1 }).map((some) => some.join(','))
        )
      )
    },
    { requiredKeys: [] }
  )
  .map((fields) => new URLSearchParams(fields).toString());
const address = fc.tuple(fc.constantFrom('/', '/ko/', '/he/'), query).map(([path, found]) => `${path}${found && `?${found}`}`);

for (let part = 0; part < PARTS; part++) {
  const seed = process.env.TEST_LONG ? Date.now() + part : 41450;
  test(`opens a page whose sentence, table and CSV agree for any URL: part ${part + 1} of ${PARTS}`, async ({ page }) => {
    test.setTimeout(60_000 + VIEWS * 4_000);
    for (const [step, path] of fc.sample(address, { seed, numRuns: VIEWS }).entries()) {
      await test.step(`${seed}/${step}: ${path}`, async () => {
        await open(page, path);
        expect(await page.locator('main').innerText()).not.toMatch(/NaN|undefined|Infinity|\{\w+\}/);
        const sentence = plain(await page.locator('#sentence').innerText());
        expect(sentence.length).toBeGreaterThan(20);
        // The chart is described by the same sentence; search engines read of the page's own view, whatever the address adds.
        const told = await page.locator('#sentence').evaluate((text) => text.textContent ?? '');
        const chart = page.getByRole('application');
        if (await chart.count()) expect(plain((await chart.getAttribute('aria-describedby')) ?? '')).toContain('sentence');
        expect(plain(told)).toBe(sentence);
        expect((await page.locator('meta[name="description"]').getAttribute('content'))?.length).toBeLessThanOrEqual(160);
        const cells = (await page.locator('tbody td:not(:has(.missing))').allInnerTexts()).map(plain);
        const offered = page.getByText(/^CSV: current view \(|^CSV: 표시된|^CSV: מה/).first();
        if (cells.length === 0 || step % 3 !== 0) return;
        const download = page.waitForEvent('download');
        await offered.click();
        const { rows } = await savedCsv(await download);
        expect(rows.length).toBe(cells.length);
        // Each cell is a value of the file, in one of the units of the column.
        const printed = rows.map(({ value }) => Number(value));
        const missing = cells.filter((cell) => {
          const digits = /\d[\d,]*(\.\d+)?/.exec(cell.replaceAll(',', ''))?.[0] ?? '';
          const half = 0.5 * 10 ** -(digits.split('.')[1]?.length ?? 0) + 1e-9;
          return !printed.some((value) =>
            [1e-3, 1, 10, 100, 1e3, 1e6].some((unit) => Math.abs(Math.abs(value) / unit - Number(digits)) <= half)
          );
        });
        expect(missing).toEqual([]);
      });
    }
  });
}
