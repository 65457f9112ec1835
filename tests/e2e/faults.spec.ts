import { readdirSync, readFileSync } from 'node:fs';
import { test } from '@playwright/test';
import { expect, plain, ready, visit } from './dashboard';

// Requests fail here on purpose, so the console is not watched.
for (const [path, word] of [
  ['/?region=41570', 'Part of this page did not load'],
  ['/ko/regions/', '이 페이지의 일부를 받지 못했습니다'],
  ['/he/outlook/', 'חלק מהדף לא נטען']
] as const) {
  test(`${path} stays usable and says so if its scripts are gone, as for a cached page of an older version`, async ({ page }) => {
    await page.route(/_app\/immutable\/(entry|nodes)\//, (route) => route.fulfill({ status: 404, body: 'Not found' }));
    await page.goto(path);
    await expect(page.getByRole('alert')).toContainText(word);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(plain(await page.getByRole('table').first().innerText())).toMatch(/\d/);
    expect(await page.locator('a[download]').count()).toBeGreaterThan(0);
  });
}

test('keeps the static chart and its table, and says so, if the code for drawing cannot be loaded', async ({ page }) => {
  const folder = 'build/_app/immutable/chunks';
  const file = readdirSync(folder).find((name) => /stack:\s*["'`]parts/.test(readFileSync(`${folder}/${name}`, 'utf8')));
  expect(file).toBeDefined();
  await page.route(`**/${file}`, (route) => route.abort());
  await page.goto('/regions/41450/');
  await expect(page.getByRole('alert')).toContainText('Part of this page did not load');
  await expect(page.locator('[data-still="split-yearly"] > .wide')).toBeVisible();
  await expect(page.getByRole('application')).toHaveAttribute('data-status', 'drawn');
});

test('works with storage of every kind disabled', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(globalThis, name, {
        get() {
          throw new DOMException('denied', 'SecurityError');
        }
      });
    }
  });
  for (const path of ['/', '/ko/regions/', '/he/your-data/', '/outlook/']) {
    await visit(page, path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  expect(errors).toEqual([]);
});

test('says in its language that a page’s data cannot be read, with a way on', async ({ page }) => {
  await page.goto('/ko/');
  await ready(page);
  await page.route(/__data\.json/, (route) =>
    route.fulfill({
      json: { type: 'data', nodes: [{ type: 'skip' }, { type: 'skip' }, { type: 'error', error: { message: 'broken' }, status: 500 }] }
    })
  );
  await page.getByRole('link', { name: '산출 방법', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: '이 페이지를 표시하지 못했습니다' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('500');
  await page.unroute(/__data\.json/);
  await page.getByRole('main').getByRole('link', { name: '개요로 가기' }).click();
  await expect(page).toHaveURL(/\/ko\/$/);
});
