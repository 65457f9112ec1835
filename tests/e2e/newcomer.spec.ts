import { expect, open, plain, tableRows, test } from './dashboard';

test('a newcomer reads the headline: 28.68 against 42.9, and our own calculation beside it', async ({ page }) => {
  await open(page);
  const headline = page.getByRole('heading', { level: 1 });
  expect(plain(await headline.innerText())).toMatch(
    /^Hanam’s GRDP per capita was ₩28\.68 million1? in 2022, two thirds of the Gyeonggi-do average of ₩42\.9 million2?\.$/
  );
  await expect(page.getByText('On our calculation: ')).toContainText('66%');
  await expect(page.getByText(/GRDP per capita was highest in 2015, when construction made up/)).toContainText('23.5');
  await expect(page.getByText('GRDP counts output where it is produced')).toContainText('101');
});

test('leads from a mark of the headline to its source', async ({ page }) => {
  await open(page);
  await page.getByRole('heading', { level: 1 }).getByRole('link', { name: 'source 1' }).click();
  const dialog = page.getByRole('dialog', { name: 'Where these figures come from' });
  await expect(dialog).toContainText('eTurboNews');
  await expect(dialog).toContainText('28,680 thousand won');
});

test('shows headline, key figures, controls and the crossing of the two lines on the first screen', async ({ page }) => {
  await open(page);
  const frame = await page.getByRole('application').boundingBox();
  expect(frame).not.toBeNull();
  // The crossing is between 30 and 35 million won: in the upper half of the plot.
  expect((frame?.y ?? 0) + (frame?.height ?? 0) * 0.45).toBeLessThanOrEqual(800);
});

test('has the figures of the chart in the table, with marks for missing and preliminary ones', async ({ page }) => {
  await open(page);
  const rows = await tableRows(page);
  expect(rows).toHaveLength(11);
  expect(rows[7]).toMatchObject({
    Year: '2022',
    'Hanam, city figure, ₩ million': '28.68',
    'Hanam, our calculation, ₩ million': '28.57',
    'Gyeonggi-do, official, ₩ million': '42.90',
    'Gyeonggi-do, our calculation, ₩ million': '43.26',
    'Hanam as % of Gyeonggi-do, our calculation': '66.0%',
    'Hanam GRDP, ₩ trillion': '9.23',
    'Hanam population, 31 Dec': '326,059'
  });
  expect(rows[9]).toMatchObject({ Year: '2024', 'Gyeonggi-do, official, ₩ million': '47.00p', 'Hanam, our calculation, ₩ million': '–' });
});

test('describes the chart as the text under it does, and explains why', async ({ page }) => {
  await open(page);
  const chart = page.getByRole('application', { name: /^Line chart: GRDP per capita, Hanam and Gyeonggi-do/ });
  await expect(chart).toHaveAccessibleDescription(/fell 17\.1.*rose 32\.9/);
  await expect(page.getByText('169.7 ÷ 204.7 × 100 ≈ 82.9')).toBeVisible();
  await expect(page.getByRole('img', { name: /^Bar chart: change in GRDP/ })).toBeVisible();
});

test('serves a page in all three languages for an unknown address', async ({ request }) => {
  const response = await request.get('/no/such/page');
  expect(response.status()).toBe(404);
  const text = await response.text();
  for (const sentence of ['This page does not exist', '페이지를 찾을 수 없습니다', 'הדף אינו קיים']) expect(text).toContain(sentence);
});

test('offers every table for download', async ({ page, request }) => {
  await open(page);
  const links = await page
    .getByRole('link', { name: /^\w+\.csv$/ })
    .evaluateAll((found) => found.map((link) => (link as HTMLAnchorElement).href));
  expect(links).toHaveLength(21);
  for (const link of links) {
    const response = await request.get(link);
    expect([link, response.status()]).toEqual([link, 200]);
    expect(response.headers()['content-type']).toContain('text/csv');
  }
});

test('reserves the places of key figures before the last one is loaded', async ({ page }) => {
  await page.goto('/regions/41130/');
  const first = page.locator('dl > div').first();
  const there = await first.boundingBox();
  await page.evaluate(() => document.querySelector('main dl > div:last-child')?.remove());
  const [now, all] = [await first.boundingBox(), await page.locator('dl > div').count()];
  expect(all).toBeGreaterThan(2);
  expect([now?.x, now?.width]).toEqual([there?.x, there?.width]);
});
