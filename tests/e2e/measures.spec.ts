import { test as unwatched } from '@playwright/test';
import { expect, open, plain, ready, savedCsv, tableRows, test, visit } from './dashboard';

const NAMES = {
  '/': {
    menu: 'Measure',
    jobs: 'Insured workers per 100 residents',
    title: 'in November 2015, 73% in June 2026'
  },
  '/ko/': {
    menu: '지표',
    jobs: '인구 100명당 사업장 가입 근로자',
    title: '2015년 11월 경기도 평균의 93%, 2026년 6월 73%'
  },
  '/he/': { menu: 'נתון', jobs: 'עובדים מבוטחים ל־100 תושבים', title: '73% ביוני 2026' }
} as const;

for (const [path, { menu, jobs, title }] of Object.entries(NAMES)) {
  test(`${path}: a measure chosen in the menu brings its title, chart, table and address; Back leaves it, a reload keeps it`, async ({
    page
  }) => {
    await open(page, path);
    const measures = page.getByRole('combobox', { name: menu, exact: true });
    await expect(measures.locator('optgroup')).toHaveCount(5);
    await measures.selectOption({ label: jobs });
    await expect(page).toHaveURL(`${path}?measure=insured-workers-per-100`);
    const heading = page.getByRole('heading', { level: 2 }).first();
    await expect.poll(async () => plain(await heading.innerText())).toContain(title);
    await ready(page);
    await page.goBack();
    await expect(page).toHaveURL(path);
    await expect(heading).toContainText('66%');
    await page.goForward();
    await page.reload();
    await ready(page);
    await expect.poll(async () => plain(await heading.innerText())).toContain(title);
    await expect(measures).toHaveValue('insured-workers-per-100');
  });
}

test('a ratio has its months in the table and in the file, and both its tables behind a figure', async ({ page }) => {
  await open(page, '/?measure=insured-workers-per-100');
  const rows = await tableRows(page);
  expect(rows.at(-1)).toMatchObject({ Period: 'Jun 2026' });
  expect(Object.values(rows.at(-1) ?? {})).toEqual(expect.arrayContaining(['14.9', '20.2']));
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^CSV: current view/ }).click();
  const { name, rows: saved } = await savedCsv(await download);
  expect(name).toBe('hanam-insured-workers-per-100-2015-2030.csv');
  const last = saved.findLast((row) => row.region_code === '41450' && row.unit === 'per 100 residents');
  expect(last).toMatchObject({ year: '2026-06', measure: 'insured-workers-per-100', basis: 'derived' });
  expect(Number(last?.value)).toBeCloseTo((48_699 / 327_389) * 100, 6);

  await page.getByRole('table').getByRole('row').last().getByRole('button', { name: '14.9' }).click();
  const answer = page.getByRole('dialog');
  await expect(answer).toContainText('insured_workers_at_workplaces.csv');
  await expect(answer).toContainText('population_recent.csv');
  await expect(answer).toContainText('48,699');
  await expect(answer).toContainText('327,389');
});

test('a survey says that it is one; a measure that the province lacks has no share, gap or line of the average', async ({ page }) => {
  await open(page, '/?measure=employment-rate');
  await expect(page.getByText('A sample survey: a change between two half-years can be chance.')).toBeVisible();
  await expect(page.getByText('Half-year figures are plotted at the middle of the half-year.')).toBeVisible();
  const units = page.getByRole('combobox', { name: 'Unit', exact: true }).getByRole('option');
  await expect(units).toHaveCount(2);
  await expect(page.getByRole('combobox', { name: 'Unit', exact: true })).not.toContainText('Gyeonggi');
  await open(page, '/regions/41450/?measure=employment-rate');
  await expect(page.getByText('A sample survey: a change between two half-years can be chance.')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'Employed persons and employment rate by municipality' })).toBeVisible();
});

test('the picture of a chosen measure has its title and source', async ({ page }) => {
  await open(page, '/ko/?measure=property-tax');
  await page.getByRole('button', { name: '이미지', exact: true }).first().click();
  await expect(page.getByRole('dialog').getByRole('img')).toBeVisible();
  await expect(page.getByRole('dialog').getByRole('img')).toHaveAccessibleName(/재산세/);
});

test('pictures and files of the ranking by a chosen measure open, and name its months', async ({ page }) => {
  await visit(page, '/ko/regions/?measure=insured-workers-per-100');
  await page.getByRole('button', { name: '이미지', exact: true }).first().click();
  await expect(page.getByRole('dialog').getByRole('img')).toHaveAccessibleName(/가입 근로자/);
  await page.keyboard.press('Escape');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^CSV/ }).click();
  expect((await savedCsv(await download)).name).toBe('municipalities-insured-workers-per-100-2020-base-2022-06-2026-06.csv');
  await expect(page.getByText('이곳에 있는 일자리이며 일하는 주민의 수가 아닙니다.')).toBeVisible();
});

// The request fails here on purpose.
unwatched('figures that do not arrive leave the page as it is, say so, and can be asked for again', async ({ page }) => {
  await page.route('**/data/measures/property-tax.json', (route) => route.abort());
  await page.goto('/');
  await ready(page);
  const measures = page.getByRole('combobox', { name: 'Measure', exact: true });
  await measures.selectOption({ label: 'Property tax levied' });
  await expect(page.getByText('The figures could not be loaded.')).toBeVisible();
  await expect(measures).toHaveValue('grdp-per-capita');
  await expect(page).toHaveURL('/');
  await page.unroute('**/data/measures/property-tax.json');
  await measures.selectOption({ label: 'Property tax levied' });
  await expect(page).toHaveURL('/?measure=property-tax');
  await expect(page.getByText('The figures could not be loaded.')).toHaveCount(0);
  await expect(page.locator('#sentence')).toContainText('₩168 billion');
});

unwatched.describe('without a network', () => {
  unwatched.use({ serviceWorkers: 'allow' });
  unwatched('a measure that was chosen before is still there', async ({ page, context }) => {
    unwatched.slow();
    await page.goto('/');
    await ready(page);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.getByRole('combobox', { name: 'Measure', exact: true }).selectOption({ label: 'Property tax levied' });
    await expect(page).toHaveURL('/?measure=property-tax');
    await expect(page.getByRole('button', { name: /^Save the whole site/ })).toBeVisible({ timeout: 20_000 });
    await context.setOffline(true);
    await page.reload();
    await ready(page);
    await expect(page.locator('#sentence')).toContainText('₩168 billion');
  });
});
