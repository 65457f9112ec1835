import { expect, open, plain, savedCsv, tableRows, test } from './dashboard';

/** Thousand won of a CSV as the table writes them. */
const inMillions = (thousand: string | undefined) => (Math.round(Number(thousand) / 10) / 100).toFixed(2);

test('shows the same 2018-2022 in table, chart and CSV', async ({ page }) => {
  await open(page);
  await page.getByLabel('First year (type a year)').fill('2018');
  await page.getByLabel('First year (type a year)').press('Enter');
  await page.getByLabel('Last year (type a year)').fill('2022');
  await page.getByLabel('Last year (type a year)').press('Enter');
  await expect(page).toHaveURL('/?from=2018&to=2022');

  const table = await tableRows(page);
  expect(table.map(({ Year }) => Year)).toEqual(['2018', '2019', '2020', '2021', '2022']);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^CSV: current view/ }).click();
  const csv = await savedCsv(await download);
  expect(csv.name).toBe('hanam-grdp-per-capita-2018-2022.csv');
  expect(csv.text.startsWith('\ufeffregion_code,')).toBe(true);
  expect(csv.text.endsWith('\r\n')).toBe(true);
  await expect(page.getByRole('button', { name: `CSV: current view (${csv.rows.length} rows)` })).toBeVisible();

  const chart = page.getByRole('application');
  await chart.focus();
  await chart.press('Home');
  for (const year of ['2018', '2019', '2020', '2021', '2022']) {
    const row = table.find(({ Year }) => Year === year);
    const inCsv = (code: string, basis: string) =>
      csv.rows.find((found) => found.year === year && found.region_code === code && found.basis === basis && found.unit === 'thousand KRW');
    const hanam = inMillions(inCsv('41450', 'derived')?.value);
    const gyeonggi = inMillions(inCsv('41', 'published')?.value);
    expect(row).toMatchObject({ 'Hanam, our calculation, ₩ million': hanam, 'Gyeonggi-do, official, ₩ million': gyeonggi });
    await expect(
      page.getByText(
        new RegExp(`^In ${year}: .*Hanam \\(our calculation\\) ₩${hanam}\\smillion.*Gyeonggi-do \\(official\\) ₩${gyeonggi}\\smillion`)
      )
    ).toBeAttached();
    await chart.press('ArrowRight');
  }
  expect(plain(await page.getByRole('heading', { level: 2 }).first().innerText())).toBe(
    'GRDP per capita: 76% of the Gyeonggi-do average in 2018, 66% in 2022'
  );
});

test('moves a handle with the keyboard and adds one history entry for each step', async ({ page }) => {
  await open(page);
  const first = page.getByRole('slider', { name: 'First year' });
  await first.focus();
  await first.press('ArrowRight');
  await expect(page).toHaveURL('/?from=2016');
  await first.press('ArrowRight');
  await expect(page).toHaveURL('/?from=2017');
  await page.goBack();
  await expect(page).toHaveURL('/?from=2016');
  await expect(first).toHaveValue('2016');
  await page.goForward();
  await expect(first).toHaveValue('2017');
});

test('updates while a handle is dragged and adds one history entry', async ({ page }) => {
  await open(page);
  const before = await page.evaluate(() => history.length);
  const last = page.getByRole('slider', { name: 'Last year' });
  const box = await last.boundingBox();
  if (!box) throw new Error('no slider');
  const xOf = (year: number) => box.x + 12 + ((year - 2008) / 27) * (box.width - 24);
  await page.mouse.move(xOf(2030), box.y + 12);
  await page.mouse.down();
  await page.mouse.move(xOf(2025), box.y + 12, { steps: 4 });
  await page.mouse.move(xOf(2022), box.y + 12, { steps: 4 });
  await expect(page.getByRole('row', { name: /^2023/ })).toHaveCount(0);
  await expect(page).toHaveURL('/');
  await page.mouse.up();
  await expect(page).toHaveURL('/?to=2022');
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
});

test('shows points and levels for a single year, and asks for two years for changes', async ({ page }) => {
  await open(page, '/?from=2022&to=2022');
  expect((await tableRows(page)).map(({ Year }) => Year)).toEqual(['2022']);
  await expect(page.getByText('Choose at least two years with data on the same base')).toBeVisible();
  await expect(page.getByText('Nominal GRDP, 2022')).toBeVisible();
});

test('says which years have figures, and leads there from years without', async ({ page }) => {
  await open(page, '/?from=2026&to=2030');
  await expect(page.getByText('GRDP per capita: no data for Hanam in 2026–\u20602030.')).toBeVisible();
  await page.getByRole('button', { name: 'Show these years' }).click();
  await expect(page).toHaveURL('/?to=2022');
  await expect(page.getByRole('button', { name: 'Show these years' })).toHaveCount(0);
});

test('keeps the two bases apart in the longer view, in chart key, table and sentence', async ({ page }) => {
  await open(page);
  await page.getByLabel('Show from 2010 (adds the 2015-base series)').check();
  await expect(page).toHaveURL('/?longer=yes');
  await expect(page.getByRole('rowheader', { name: '2015 base' })).toBeVisible();
  await expect(page.getByRole('rowheader', { name: '2020 base' })).toBeVisible();
  await expect(page.getByText('Thin line: 2015-base series')).toBeVisible();
  await expect(page.getByText(/nothing is calculated across the break/)).toBeVisible();
  const rows = await tableRows(page);
  expect(rows.filter(({ Year }) => Year === '2015').map((row) => row['Hanam, our calculation, ₩ million'])).toEqual(['30.60', '34.45']);
});

test('leaves everything unchanged after a handle is dragged out and back', async ({ page }) => {
  await open(page, '/?to=2022');
  const first = page.getByRole('slider', { name: 'First year' });
  const box = await first.boundingBox();
  if (!box) throw new Error('no slider');
  const xOf = (year: number) => box.x + 12 + ((year - 2008) / 27) * (box.width - 24);
  await page.mouse.move(xOf(2015), box.y + 12);
  await page.mouse.down();
  await page.mouse.move(xOf(2026), box.y + 12, { steps: 5 });
  await page.mouse.move(xOf(2015), box.y + 12, { steps: 5 });
  await page.mouse.up();
  await expect(page).toHaveURL('/?to=2022');
  await expect(page.getByRole('slider', { name: 'Last year' })).toHaveValue('2022');
  await expect(first).toHaveValue('2015');
});

test('the longer view shows the years that it names, whatever years were shown before', async ({ page }) => {
  await open(page, '/?from=2018&to=2022');
  const longer = page.getByLabel('Show from 2010 (adds the 2015-base series)');
  await longer.check();
  await expect(page).toHaveURL('/?to=2022&longer=yes');
  await expect(page.getByRole('rowheader', { name: '2015 base' })).toBeVisible();
  expect((await tableRows(page)).map(({ Year }) => Year)).toContain('2010');
});

test('a last year before the first takes it along, and says so', async ({ page }) => {
  await open(page);
  const last = page.getByLabel('Last year (type a year)');
  await last.fill('2010');
  await last.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'First and last year are now both 2010.' })).toBeVisible();
  await expect(page.getByLabel('First year (type a year)')).toHaveValue('2010');
  await last.fill('2014');
  await last.press('Enter');
  await expect(page.getByText('First and last year are now both 2010.')).toHaveCount(0);
});
