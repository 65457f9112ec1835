import { answers, expect, savedCsv, test, visit } from './dashboard';
import type { Page } from '@playwright/test';

async function openOutlook(page: Page, address = '/outlook/') {
  await visit(page, address);
}

test('shows an investor what the targets need beside what happened, and who claimed them', async ({ page }) => {
  await openOutlook(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /Doubling GRDP per capita in 5 years needs growth of 14\.9% a year\. From 2015 to 2022 Hanam’s fell 2\.6% a year\./
  );
  await expect(page.getByText('A target, not a measurement: on 2 Jul 2025 the mayor said')).toBeVisible();
  const targets = page.getByRole('table', { name: 'Growth each target requires' });
  await expect(targets.getByRole('row').filter({ hasText: 'Double' })).toContainText(
    /₩57\.36\smillion.*9\.1% a year, 2022–\u20602030.*matched by 2 of 31 municipalities: Icheon, Hwaseong/s
  );
  await expect(targets.getByRole('row').filter({ hasText: 'if unchanged (' })).toContainText(
    /5\.3% a year, 2022–\u20602030.*matched by 12 of 31/s
  );
  await expect(page.getByText(/\+4\.1% a year, 2015–\u20602022/)).toBeVisible();
  await expect(page.getByText('GRDP by municipality ends in 2022')).toBeVisible();
  await expect(page.getByRole('img', { name: /^Line chart: GRDP per capita of Hanam and Gyeonggi-do to 2022/ })).toBeVisible();
});

test('moves the levers with the keyboard, in the URL, and updates the sentences', async ({ page }) => {
  await openOutlook(page);
  await expect(page.getByLabel('Hanam GRDP growth, % a year (type a value)')).toHaveValue('1.1');
  await expect(page.getByLabel('Hanam population growth, % a year (type a value)')).toHaveValue('-0.29');
  await page.getByLabel('Hanam GRDP growth, % a year', { exact: true }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL('/outlook/?output=1.2');
  await page.getByLabel('Hanam GRDP growth, % a year (type a value)').fill('12');
  await page.keyboard.press('Tab');
  await expect(page).toHaveURL('/outlook/?output=12');
  await page.getByLabel('Hanam population growth, % a year (type a value)').fill('2');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Hanam reaches it in 2030.')).toBeVisible();
  await page.getByLabel('Your own target, ₩ million per capita').fill('40');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/outlook/?output=12&population=2&own=40000');
  await expect(page.getByText('On these assumptions your target of ₩40.00 million is reached in 2026.')).toBeVisible();
  await page.goBack();
  await expect(page.getByText('On these assumptions your target')).toHaveCount(0);
  await page.reload();
  await answers(page);
  await expect(page.getByText('Hanam reaches it in 2030.')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV: path and periods' }).click();
  const { rows } = await savedCsv(await download);
  expect(rows.filter((row) => row.basis?.startsWith('if it grew by')).map((row) => row.year)).toHaveLength(16);
  await page.getByRole('button', { name: 'Reset' }).click();
  await expect(page).toHaveURL('/outlook/');
});

test('updates while a lever is dragged and adds one history entry', async ({ page }) => {
  await openOutlook(page);
  const lever = page.getByLabel('Target year', { exact: true });
  await lever.scrollIntoViewIfNeeded();
  const box = await lever.boundingBox();
  if (!box) throw new Error('no lever');
  const entries = await page.evaluate(() => history.length);
  await page.mouse.move(box.x + box.width * 0.33, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.8, box.y + box.height / 2, { steps: 6 });
  await expect(page.getByText(/The data have no period of \d+ years to compare with; the longest is 11/)).toBeVisible();
  await page.mouse.up();
  await expect(page).toHaveURL(/\/outlook\/\?until=20\d\d$/);
  expect(await page.evaluate(() => history.length)).toBe(entries + 1);
});

test('takes an own target in 만원 in Korean; in Hebrew the page runs right to left and the chart left to right', async ({ page }) => {
  await openOutlook(page, '/ko/outlook/');
  await page.getByLabel('직접 정한 목표(1인당 GRDP, 만원)').fill('4500');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/ko/outlook/?own=45000');
  await expect(page.getByText('직접 정한 목표 4,500만원')).toBeVisible();
  await openOutlook(page, '/he/outlook/?own=45000');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByLabel('יעד משלכם, מיליון וון לנפש')).toHaveValue('45');
});

test('names values of the URL that are not possible', async ({ page }) => {
  await openOutlook(page, '/outlook/?output=fast&until=1999');
  await expect(page.getByText('output=fast, until=1999')).toBeVisible();
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(page).toHaveURL('/outlook/');
});
