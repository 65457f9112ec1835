import { expect, savedCsv, test, visit } from './dashboard';

test('lets a statistician read what a column means and how far a table reaches, and download it', async ({ page }) => {
  await visit(page, '/');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Downloads', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('All tables, columns and sources');
  await page.getByRole('link', { name: 'Gross regional domestic product' }).click();
  const table = page.getByRole('region', { name: 'Gross regional domestic product' });
  await expect(table.getByRole('figure')).toContainText('31 municipalities');
  await expect(table.getByRole('figure')).toContainText('2010–\u20602021');
  await expect(page.getByRole('main').getByText('Free to use with attribution')).toHaveCount(1);
  await expect(page.getByRole('table')).toHaveCount(0);
  await table.getByText('Columns (8)').click();
  const row = table.getByRole('row', { name: /grdp_million_krw/ });
  await expect(row).toContainText('million KRW');
  const download = page.waitForEvent('download');
  await table.getByRole('link', { name: 'CSV', exact: true }).click();
  expect((await savedCsv(await download)).name).toBe('grdp.csv');
});

test('serves the addresses for scripts with the content that the page describes', async ({ page, request }) => {
  await visit(page, '/he/data/');
  const addresses = await page.locator('.addresses a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(addresses).toContain('/data/regions/41450.json');
  for (const address of addresses) expect([address, (await request.get(address)).status()]).toEqual([address, 200]);
  const hanam = await (await request.get('/data/regions/41450.json')).json();
  expect(hanam.region.name).toEqual({ en: 'Hanam', ko: '하남시', he: 'האנאם' });
  const metadata = await (await request.get('/downloads/hanam-grdp-per-capita-2015-2030.csv-metadata.json')).json();
  expect(metadata.url).toBe('hanam-grdp-per-capita-2015-2030.csv');
  expect(await page.locator('script[type="application/ld+json"]').count()).toBe(1);
});
