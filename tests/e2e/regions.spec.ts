import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { expect, open, plain, savedCsv, test, visit } from './dashboard';
import type { Page } from '@playwright/test';

async function openRegions(page: Page, address = '/regions/') {
  await visit(page, address);
}

const bars = (page: Page) => page.getByRole('figure').first().getByRole('listitem');

test('lets an officer of another city find it among the 31, step through the years and open its page', async ({ page }) => {
  await openRegions(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Hanam ranks 24th of 31 for GRDP per capita. It was 11th in 2015.');
  await expect(bars(page)).toHaveCount(31);
  await expect(bars(page).first()).toContainText('Icheon');
  await page.getByRole('button', { name: 'Previous year' }).click();
  await expect(page).toHaveURL('/regions/?to=2021');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('22nd of 31');
  await page.getByLabel('Region', { exact: true }).selectOption('Gimpo');
  await expect(page).toHaveURL('/regions/?region=41570&to=2021');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Hanam ranks 22nd');
  await bars(page).getByRole('link', { name: 'Gimpo' }).click();
  await expect(page).toHaveURL('/regions/41570/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Gimpo’s GRDP per capita was');
});

test('moves rows to their new places when the year changes, and not with reduced motion', async ({ page }) => {
  /** Counts movements of whole rows from now on; a bar that changes its length does not count. */
  const watch = () =>
    page.evaluate(() => {
      const counted = window as unknown as { moves: number };
      counted.moves = 0;
      const animate = Element.prototype.animate;
      Element.prototype.animate = function (...how) {
        if (this.tagName === 'LI') counted.moves++;
        return animate.apply(this, how);
      };
    });
  const moves = () => page.evaluate(() => (window as unknown as { moves: number }).moves);
  await openRegions(page);
  await watch();
  await page.getByRole('button', { name: 'Previous year' }).click();
  await expect.poll(moves).toBeGreaterThan(5);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openRegions(page);
  await watch();
  await page.getByRole('button', { name: 'Previous year' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('22nd of 31');
  expect(await moves()).toBe(0);
});

test('has measure, growth, base and part of the province in the URL, and table and CSV follow', async ({ page }) => {
  await openRegions(page, '/regions/?measure=population&unit=change&base=2015&from=2012&to=2016&part=south');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'Hanam ranks 2nd of 31 for growth in mid-year population, 2012–\u20602016.'
  );
  await expect(bars(page)).toHaveCount(21);
  await page.getByRole('radio', { name: 'North' }).check({ force: true });
  await expect(bars(page)).toHaveCount(10);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^CSV: all 31 municipalities/ }).click();
  const { name, rows } = await savedCsv(await download);
  expect(name).toBe('municipalities-population-change-2015-base-2012-2016.csv');
  const grown = rows.find((row) => row.region_code === '41450' && row.measure === 'mid-year-population');
  const cell = page
    .getByRole('table')
    .filter({ hasText: 'Population, 31 Dec' })
    .getByRole('row')
    .filter({ hasText: 'Hanam' })
    .getByRole('cell')
    .nth(7);
  expect(plain((await cell.textContent()) ?? '')).toBe(`+${Number(grown?.value).toFixed(1)}%`);
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect(page).toHaveURL('/regions/');
});

test('names values of the URL that do not exist', async ({ page }) => {
  await openRegions(page, '/regions/?region=99999&to=2023');
  await expect(page.getByText('region=99999, to=2023')).toBeVisible();
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(page).toHaveURL('/regions/');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

for (const [path, first, last] of [
  ['/regions/', /^Icheon, rank 1:/, 'Hanam'],
  ['/ko/regions/', /^이천시, 1위:/, '하남시'],
  ['/he/regions/', /איצ׳ון, מקום [\u2066]1[\u2069]/, 'האנאם']
] as const) {
  test(`${path} lets each chart be read with the arrow keys and opened with Enter`, async ({ page }) => {
    await openRegions(page, path);
    const charts = page.getByRole('application');
    await expect(charts).toHaveCount(3);
    for (let index = 0; index < 3; index++) {
      const chart = charts.nth(index);
      await chart.scrollIntoViewIfNeeded();
      await expect(chart).toHaveAttribute('data-status', 'drawn');
      await chart.focus();
      await chart.press('Home');
      await expect(page.getByRole('status').filter({ hasText: first })).toHaveCount(1);
      await chart.press('Escape');
    }
    const chart = charts.first();
    await chart.focus();
    await chart.press('Home');
    for (let rank = 1; rank < 24; rank++) await chart.press('ArrowDown');
    await expect(page.getByRole('status').filter({ hasText: last })).toHaveCount(1);
    await chart.press('Enter');
    await expect(page).toHaveURL(`${path}41450/`);
  });
}

test.describe('the bubble map on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('shows a circle’s figures on touch, and opens its page with the link that appears', async ({ page }) => {
    await openRegions(page);
    const map = page.getByRole('application').first();
    await map.scrollIntoViewIfNeeded();
    await expect(map).toHaveAttribute('data-status', 'drawn');
    // The keyboard's card shows where the largest circle is; a touch on it gives the same card.
    await map.focus();
    await map.press('Home');
    await map.press('ArrowDown');
    const card = page.getByRole('link', { name: 'Open Hwaseong' });
    await expect(card).toBeVisible();
    const place = await map.locator('.card').evaluate((found) => {
      const style = getComputedStyle(found);
      return { x: parseFloat(style.getPropertyValue('--x')), y: parseFloat(style.getPropertyValue('--y')) };
    });
    await map.press('Escape');
    await expect(card).toHaveCount(0);
    await map.tap({ position: place });
    await expect(card).toBeVisible();
    await expect(page).toHaveURL('/regions/');
    await card.tap();
    await expect(page).toHaveURL('/regions/41590/');
  });

  test('keeps Korean names on one line in the table', async ({ page }) => {
    await openRegions(page, '/ko/regions/');
    const names = page.getByRole('table', { name: '31개 시군 전체' }).getByRole('rowheader').getByRole('link');
    await expect(names).toHaveCount(31);
    const lines = await names.evaluateAll((links) => links.map((link) => link.getClientRects().length));
    expect(lines).toEqual(Array.from({ length: 31 }, () => 1));
  });
});

test('shows an economist how Hanam rose to the average by 2015 and fell to 66% of it by 2022', async ({ page }) => {
  await visit(page, '/regions/41450/');
  const moved = page.getByRole('table', { name: 'GRDP and population, year by year' }).getByRole('row');
  await expect(page.getByText(/^Hanam’s GRDP per capita fell 17\.1% from 2015 to 2022/)).toBeVisible();
  await expect(moved.nth(1)).toContainText(/Hanam.*\+69\.7%.*\+104\.7%.*−17\.1%/);
  const difference = page.getByRole('row', { name: /^Hanam minus Gyeonggi-do/ });
  await expect(difference).toHaveCount(0);
  await page.getByText('The same in log points, which add up').click();
  await expect(difference).toContainText(/\+15\.7.*−62\.9.*−47\.2/);
  await expect(
    page.getByText('The biggest change in share was in construction: 5.5% in 2010, 23.5% in 2015, 19.8% in 2020.')
  ).toBeVisible();
  await expect(
    page.getByText(
      /On the 2015 base Hanam’s GRDP per capita was 75\.7% of the Gyeonggi-do average in 2010, 99\.6% in 2015 and 67\.2% in 2021; on the 2020 base it was 105\.9% in 2015 and 66\.0% in 2022/
    )
  ).toBeVisible();
  await expect(page.getByText('construction subtracted most (−16.0 percentage points, from ₩1,547 billion to ₩435 billion)')).toBeVisible();
  await page.getByLabel('Base year', { exact: true }).selectOption('2015 base, 2010–\u20602021');
  await page.getByLabel('To', { exact: true }).selectOption('2015');
  await expect(page).toHaveURL('/regions/41450/?base=2015&to=2015');
  await expect(page.getByText(/^Hanam’s GRDP per capita rose 68\.7% from 2010 to 2015/)).toBeVisible();
  await page.getByLabel('Sort by').selectOption('location quotient');
  await page.getByLabel('Year', { exact: true }).selectOption('2015');
  const activities = page.getByRole('table', { name: 'Main industries' }).getByRole('rowheader');
  await expect(activities.first()).toHaveText('Construction');
  await page.goBack();
  await expect(page.getByLabel('Year', { exact: true })).toHaveValue('2020');
});

test('adds similar municipalities to the chart with one click, and removes them again', async ({ page }) => {
  await open(page, '/regions/41450/');
  await page.getByRole('button', { name: 'Compare these 4 on the chart' }).click();
  await expect(page).toHaveURL(/\/regions\/41450\/\?compare=(\d{5},){3}\d{5}$/);
  await expect(page.getByText(/^Shown on the chart above: /)).toBeVisible();
  await expect(page.locator('#sentence')).toContainText('For comparison in 2022');
  await page
    .getByRole('checkbox', { name: /^On the chart: / })
    .first()
    .uncheck();
  await expect(page).toHaveURL(/\/regions\/41450\/\?compare=(\d{5},){2}\d{5}$/);
  await page.getByRole('link', { name: 'Compare more regions on the overview' }).click();
  await expect(page).toHaveURL(/^[^?]*\/\?compare=(\d{5},){2}\d{5}&to=20\d\d&longer=yes$/);
});

test('ships only a profile’s own figures, and goes on to another', async ({ page }) => {
  const response = await page.goto('/he/regions/41500/');
  const html = (await response?.text()) ?? '';
  expect(html).toContain('25.81');
  // Suwon is neither Icheon nor similar to it: none of its series is on the page.
  const output = Papa.parse<Record<string, string>>(await readFile('data/grdp.csv', 'utf8'), { header: true }).data;
  const of2022 = (code: string) =>
    output.find((row) => row.region_code === code && row.year === '2022' && row.base_year === '2020')?.grdp_million_krw ?? '';
  expect(html).not.toContain(of2022('41110'));
  expect(html).toContain(of2022('41500'));
  await page.getByRole('table', { name: 'רשויות דומות' }).getByRole('link').first().click();
  await expect(page).toHaveURL(/\/he\/regions\/\d{5}\/$/);
  await expect(page).not.toHaveURL('/he/regions/41500/');
  await expect(page.getByRole('application')).toHaveAttribute('data-status', 'drawn');
});

for (const path of ['/regions/', '/ko/regions/', '/he/regions/']) {
  for (const width of [1280, 390]) {
    test(`${path}: the line of the average crosses no value of the ranking, ${width} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      for (const query of ['', '?unit=change']) {
        await visit(page, `${path}${query}`);
        await expect(bars(page)).toHaveCount(31);
        const { line, values } = await page
          .getByRole('figure')
          .first()
          .evaluate((figure) => {
            const range = document.createRange();
            const boxOf = (element: Element) => {
              range.selectNodeContents(element);
              const { left, right } = range.getBoundingClientRect();
              return { text: element.textContent, left, right };
            };
            return {
              line: figure.querySelector('.line > i')?.getBoundingClientRect(),
              values: [...figure.querySelectorAll('li .value')].map(boxOf)
            };
          });
        expect(values).toHaveLength(31);
        expect(line?.height).toBeGreaterThan(600);
        const crossed = values.filter(({ left, right }) => left < (line?.right ?? NaN) + 1 && right > (line?.left ?? NaN) - 1);
        expect(crossed).toEqual([]);
        // No value leaves the page either.
        expect(values.filter(({ left, right }) => left < 0 || right > width)).toEqual([]);
      }
    });
  }
}

for (const path of ['/regions/41450/', '/ko/regions/41290/', '/he/regions/41500/']) {
  for (const width of [1280, 390]) {
    test(`${path}: the newest years of the table are in sight beside the oldest, ${width} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await open(page, path);
      const table = page.locator('table[aria-labelledby="table-title"]');
      await expect(table.getByRole('rowheader', { name: /^20\d\d$/ }).first()).toHaveText('2010');
      const years = await table.getByRole('rowheader', { name: /^20\d\d$/ }).evaluateAll((cells) =>
        cells.map((cell) => {
          const room = cell.closest('[role="region"]')?.getBoundingClientRect();
          const { top, bottom, left, right } = cell.getBoundingClientRect();
          const isInSight = !!room && top >= room.top && bottom <= room.bottom + 1 && right > 0 && left < window.innerWidth;
          return { year: Number(cell.textContent), isInSight };
        })
      );
      // Twelve years on the 2015 base, eight on the 2020 one.
      expect(years.map(({ year }) => year)).toEqual([
        ...Array.from({ length: 12 }, (_, index) => 2010 + index),
        ...Array.from({ length: 8 }, (_, index) => 2015 + index)
      ]);
      expect(years.filter(({ isInSight }) => !isInSight)).toEqual([]);
    });
  }
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a highlighted row is tinted from end to end, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const [path, rows] of [
      ['/regions/', 'tr.focus'],
      ['/he/regions/', 'tr.focus'],
      ['/regions/41450/', 'tr.marked, tr.focus']
    ] as const) {
      await visit(page, path);
      for (const details of await page.locator('details:has(table)').all()) await details.evaluate((box) => box.setAttribute('open', ''));
      const tints = await page
        .locator(rows)
        .evaluateAll((found) => found.map((row) => [...new Set([...row.children].map((cell) => getComputedStyle(cell).backgroundColor))]));
      expect(tints.length).toBeGreaterThan(1);
      for (const tint of tints) expect(tint).toHaveLength(1);
    }
  });
}
