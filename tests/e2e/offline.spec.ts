import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as unwatched, type Page } from '@playwright/test';
import { siteServer } from '../../scripts/serve.mjs';
import { expect, ready, test, visit } from './dashboard';

/** Waits until everything that is cached at once is cached: every script of the site, which takes a while beside other tests. */
async function kept(page: Page): Promise<void> {
  await expect(page.getByRole('button', { name: /^(Save the whole site|네트워크 연결 없이|שמירת כל האתר)/ })).toBeVisible({
    timeout: 20_000
  });
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

// Requests fail here on purpose.
unwatched.describe('without a network', () => {
  unwatched.use({ serviceWorkers: 'allow' });

  unwatched('the dashboard and the pages that were visited open, and another leads to the dashboard', async ({ page, context }) => {
    unwatched.slow();
    await page.goto('/ko/outlook/');
    await kept(page);
    await page.getByRole('link', { name: '개요' }).click();
    await ready(page);
    await context.setOffline(true);
    await expect(page.getByText('네트워크에 연결되어 있지 않습니다.')).toBeVisible();
    await page.goto('/ko/?region=41570');
    await ready(page);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('김포시');
    await page.goto('/ko/outlook/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.goto('/ko/regions/');
    await expect(page).toHaveURL(/\/ko\/$/);
    await ready(page);
    // Code that a page loads on demand is cached too.
    await page.getByRole('button', { name: '이미지', exact: true }).first().click();
    await expect(page.getByRole('dialog').getByRole('img')).toBeVisible();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { level: 1 }).getByRole('link').first().click();
    await expect(page.getByRole('dialog', { name: '이 수치들의 출처' })).toContainText('grdp.csv');
  });

  unwatched('one press keeps the whole site', async ({ page, context }) => {
    unwatched.slow();
    await page.goto('/about/');
    await kept(page);
    await page.getByRole('button', { name: 'Save the whole site for offline use' }).click();
    await expect(page.getByText('The whole site is saved on this device.')).toBeVisible({ timeout: 60_000 });
    await context.setOffline(true);
    for (const path of ['/he/regions/41500/', '/projects/k-star-world/', '/ko/data/']) {
      await page.goto(path);
      await expect(page).toHaveURL(new RegExp(`${path}$`));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
  });
});

test.describe('offline reading', () => {
  test.use({ serviceWorkers: 'allow' });

  test('announces a new version and shows it on request', async ({ browser }) => {
    test.slow();
    const site = siteServer('build', '');
    let version = 1;
    const server = createServer((request, response) => {
      if (request.url !== '/service-worker.js') return void site.emit('request', request, response);
      response.setHeader('content-type', 'text/javascript');
      void readFile('build/service-worker.js', 'utf8').then((text) => response.end(`${text}\n// version ${version}`));
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const context = await browser.newContext();
    const page = await context.newPage();
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/about/`;
    await page.goto(address);
    await kept(page);
    version = 2;
    await page.reload();
    await expect(page.getByText('A new version of the dashboard is ready.')).toBeVisible();
    const loaded = page.waitForEvent('load');
    await page.getByRole('button', { name: 'Reload' }).click();
    await loaded;
    await kept(page);
    await expect(page.getByText('A new version of the dashboard is ready.')).toHaveCount(0);
    await context.close();
    await new Promise((closed) => server.close(closed));
  });

  test('works without it if the browser refuses it', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.serviceWorker.register = () => {
        document.documentElement.dataset.refused = '';
        return Promise.reject(new DOMException('refused', 'SecurityError'));
      };
    });
    await page.goto('/');
    await ready(page);
    await expect(page.locator('html')).toHaveAttribute('data-refused');
    await expect(page.getByRole('contentinfo')).toContainText(
      'Latest data for municipalities: GRDP 2022, value added by industry 2023, population 2025'
    );
    await expect(page.getByRole('button', { name: /^Save the whole site/ })).toHaveCount(0);
  });
});

for (const [path, word] of [
  ['/about/', 'You are offline. You can keep reading this page; other pages need a connection.'],
  ['/ko/about/', '네트워크에 연결되어 있지 않습니다. 이 페이지는 계속 볼 수 있으나 다른 페이지를 열려면 네트워크에 연결해야 합니다.'],
  ['/he/about/', 'אין רשת. אפשר להמשיך לקרוא בדף הזה; לדפים אחרים דרושה רשת.']
] as const) {
  test(`${path} says so, and that nothing else is wrong, if the network goes before anything is cached`, async ({ page, context }) => {
    await visit(page, path);
    await context.setOffline(true);
    await expect(page.getByRole('contentinfo')).toContainText(word);
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
}
