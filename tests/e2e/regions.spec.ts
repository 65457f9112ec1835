import { expect, open, plain, savedCsv, test, visit } from './dashboard';
import type { Page } from '@playwright/test';

async function openRegions(page: Page, address = '/regions/') {
  await visit(page, address);
}

const bars = (page: Page) => page.getByRole('figure').first().getByRole('listitem');

test('an officer of another city finds it among the 31, steps through the years and opens its page', async ({ page }) => {
  await openRegions(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'Hanam ranks 24th of 31 in output per resident. In 2015 it was 11th.'
  );
  await expect(bars(page)).toHaveCount(31);
  await expect(bars(page).first()).toContainText('Icheon');
  await page.getByRole('button', { name: 'A year earlier' }).click();
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

test('rows move to their new places when the year changes, and stand still with reduced motion', async ({ page }) => {
  /** Counts the movements of whole rows from now on; a bar that changes its length is none. */
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
  await page.getByRole('button', { name: 'A year earlier' }).click();
  await expect.poll(moves).toBeGreaterThan(5);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openRegions(page);
  await watch();
  await page.getByRole('button', { name: 'A year earlier' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('22nd of 31');
  expect(await moves()).toBe(0);
});

test('measure, growth, base and part of the province are in the address, and the table and CSV follow', async ({ page }) => {
  await openRegions(page, '/regions/?measure=population&unit=change&base=2015&from=2012&to=2016&part=south');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Hanam ranks 2nd of 31 in growth of residents, 2012–\u20602016.');
  await expect(bars(page)).toHaveCount(21);
  await page.getByRole('radio', { name: 'North' }).check({ force: true });
  await expect(bars(page)).toHaveCount(10);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^CSV: all 31 municipalities/ }).click();
  const { name, rows } = await savedCsv(await download);
  expect(name).toBe('municipalities-population-change-2015-base-2012-2016.csv');
  const grown = rows.find((row) => row.region_code === '41450' && row.measure === 'mean_registered_population');
  const cell = page
    .getByRole('table')
    .filter({ hasText: 'Residents, 31 Dec' })
    .getByRole('row')
    .filter({ hasText: 'Hanam' })
    .getByRole('cell')
    .nth(7);
  expect(plain((await cell.textContent()) ?? '')).toBe(`+${Number(grown?.value).toFixed(1)}%`);
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect(page).toHaveURL('/regions/');
});

test('what an address asks for and is not there is named', async ({ page }) => {
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
  test(`${path}: each chart is read with the arrow keys and leads on with Enter`, async ({ page }) => {
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

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a circle is touched, read, and opened by the link that appears', async ({ page }) => {
    await openRegions(page);
    const map = page.getByRole('application').first();
    await map.scrollIntoViewIfNeeded();
    await expect(map).toHaveAttribute('data-status', 'drawn');
    // The card of the keyboard tells where the largest circle stands; a finger on it gets the same card.
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

  test('Korean names stand on one line in the table, not one syllable above the other', async ({ page }) => {
    await openRegions(page, '/ko/regions/');
    const names = page.getByRole('table', { name: '31개 시군 전체' }).getByRole('rowheader').getByRole('link');
    await expect(names).toHaveCount(31);
    const lines = await names.evaluateAll((links) => links.map((link) => link.getClientRects().length));
    expect(lines).toEqual(Array.from({ length: 31 }, () => 1));
  });
});

test('an economist reads how Hanam rose to the average by 2015 and fell to 66% of it by 2022', async ({ page }) => {
  await visit(page, '/regions/41450/');
  await expect(
    page.getByText('fell 17.1% from 2015 to 2022, that is −18.7 log points: output +52.9 (+69.7%), population −71.7')
  ).toBeVisible();
  await expect(
    page.getByText('The share that moved most is that of construction: 5.5% in 2010, 23.5% in 2015, 19.8% in 2020.')
  ).toBeVisible();
  await expect(
    page.getByText(
      /On the 2015 base Hanam stood at 75\.7% of the Gyeonggi-do average in 2010 and at 99\.6% in 2015; on the 2020 base at 105\.9% in 2015 and at 66\.0% in 2022/
    )
  ).toBeVisible();
  await expect(page.getByText('construction took most (−16.0 points, from ₩1,547 billion to ₩435 billion)')).toBeVisible();
  await page.getByLabel('Base', { exact: true }).selectOption('2015 base, 2010–\u20602021');
  await page.getByLabel('To', { exact: true }).selectOption('2015');
  await expect(page).toHaveURL('/regions/41450/?base=2015&to=2015');
  await expect(page.getByText(/rose 68\.7% from 2010 to 2015.*output \+57\.7/)).toBeVisible();
  await page.getByLabel('Sorted by').selectOption('location quotient');
  await page.getByLabel('Year', { exact: true }).selectOption('2015');
  const activities = page.getByRole('table', { name: 'What it lives on' }).getByRole('rowheader');
  await expect(activities.first()).toHaveText('Construction');
  await page.goBack();
  await expect(page.getByLabel('Year', { exact: true })).toHaveValue('2020');
});

test('similar municipalities come onto the chart with one press, and leave it again', async ({ page }) => {
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
  await page.getByRole('link', { name: 'open on the overview' }).click();
  await expect(page).toHaveURL(/^[^?]*\/\?compare=(\d{5},){2}\d{5}&to=20\d\d&longer=yes$/);
});

test('a profile carries its own figures alone, and goes on to another', async ({ page }) => {
  const response = await page.goto('/he/regions/41500/');
  const html = (await response?.text()) ?? '';
  expect(html).toContain('25.81');
  // Suwon is neither Icheon nor like it: none of its series is on the page.
  expect(html).not.toContain('grdp/41110');
  expect(html).toContain('grdp/41500');
  await page.getByRole('table', { name: 'רשויות דומות' }).getByRole('link').first().click();
  await expect(page).toHaveURL(/\/he\/regions\/\d{5}\/$/);
  await expect(page).not.toHaveURL('/he/regions/41500/');
  await expect(page.getByRole('application')).toHaveAttribute('data-status', 'drawn');
});
