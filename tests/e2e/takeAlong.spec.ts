import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import AxeBuilder from '@axe-core/playwright';
import { test as unwatched, type Page } from '@playwright/test';
import { expect, open, plain, test, visit } from './dashboard';

const NAMES = {
  '/': { picture: 'Image', png: /^Save PNG/, svg: 'Save SVG', close: 'Close' },
  '/ko/': { picture: '이미지', png: /^PNG 저장/, svg: 'SVG 저장', close: '닫기' },
  '/he/': { picture: 'תמונה', png: /^שמירת PNG/, svg: 'שמירת SVG', close: 'סגירה' }
} as const;

async function saved(page: Page, name: string | RegExp): Promise<{ name: string; bytes: Buffer }> {
  const download = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name }).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

for (const [path, names] of Object.entries(NAMES)) {
  test(`${path} exports the same picture of the chart on a dark phone and a light desktop, as PNG and SVG`, async ({ page }) => {
    const drawings: string[] = [];
    for (const [width, colorScheme] of [
      [1280, 'light'],
      [390, 'dark']
    ] as const) {
      await page.setViewportSize({ width, height: 844 });
      await page.emulateMedia({ colorScheme });
      await open(page, `${path}?compare=41310`);
      await page.getByRole('button', { name: names.picture, exact: true }).first().click();
      await expect(page.getByRole('dialog').getByRole('img')).toBeVisible();
      drawings.push((await saved(page, names.svg)).bytes.toString());
    }
    expect(drawings[0]).toBe(drawings[1]);
    const publisher = path === '/ko/' ? '국가데이터처(KOSIS)' : 'Statistics Korea (KOSIS)';
    for (const part of ['41310', '<title>', publisher]) expect(drawings[0]).toContain(part);

    const { name, bytes } = await saved(page, names.png);
    expect(name).toMatch(/hanam-grdp-per-capita-2015-2030\.png$/);
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    // Width and height are at the same position in every PNG.
    expect(bytes.readUInt32BE(16)).toBe(2400);
    expect(bytes.readUInt32BE(20)).toBeGreaterThanOrEqual(1350);
  });
}

test('opens, reads and closes the export dialogue with the keyboard, without axe violations', async ({ page }) => {
  test.slow();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await open(page, '/he/');
    const cite = page.getByRole('button', { name: 'ציטוט', exact: true }).first();
    await cite.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'שמירה ושימוש חוזר' });
    await expect(dialog).toBeVisible();
    await expect(dialog.getByRole('heading', { name: 'ציטוט' })).toBeInViewport();
    const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(cite).toBeFocused();
  }
});

test('lets a journalist copy picture, text alternative and citation', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/?from=2016&to=2022');
  await page.getByRole('button', { name: 'Image', exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Copy image' }).click();
  await expect(dialog.getByText('Image copied')).toBeVisible();
  expect(await page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types))).toEqual(['image/png']);

  const alternative = await dialog.getByRole('img').getAttribute('alt');
  expect(plain(alternative ?? '')).toContain('It fell 6.6% from 2016 to 2022');
  await expect(dialog.getByRole('textbox', { name: /^Alt text/ })).toHaveValue(alternative ?? '');

  const citation = dialog.getByRole('textbox', { name: 'Plain text' });
  await expect(citation).toHaveValue(
    /Data: .*Statistics Korea.*http:\/\/127\.0\.0\.1:\d+\/\?from=2016&to=2022, accessed \d+ \w+ 20\d\d\.$/
  );
  await dialog.getByRole('button', { name: 'Copy', exact: true }).nth(1).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await citation.inputValue());
  await expect(dialog.getByRole('textbox', { name: 'BibTeX' })).toHaveValue(/^@online\{/);
});

test('reports a refused clipboard beside the text to be copied', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new Error('denied'));
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: refuse, write: refuse } });
  });
  await open(page);
  await page.getByRole('button', { name: 'Image', exact: true }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Copy image' }).click();
  await expect(dialog.getByText('Your browser blocked copying. Save the image instead.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Copy', exact: true }).first().click();
  await expect(dialog.getByText('Your browser blocked copying. Select the text and copy it.')).toBeVisible();
});

test('passes the address of exactly this view to the system’s share sheet', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: ({ url }: { url: string }) => {
        document.documentElement.dataset.shared = url;
        return Promise.resolve();
      }
    });
  });
  await open(page, '/ko/?region=41570');
  await page.getByRole('button', { name: '공유' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-shared', /\/ko\/\?region=41570$/);
});

for (const [path, charts] of [
  ['/', 2],
  ['/regions/', 4],
  ['/regions/41450/', 4],
  ['/projects/', 1],
  ['/projects/starfield-hanam/', 4],
  ['/outlook/', 1]
] as const) {
  test(`exports a picture of every chart of ${path}, and its citation in three languages`, async ({ page }) => {
    test.slow();
    await visit(page, path);
    const buttons = page.getByRole('button', { name: 'Image', exact: true });
    await expect(buttons).toHaveCount(charts);
    for (let index = 0; index < charts; index++) {
      await buttons.nth(index).click();
      const { bytes } = await saved(page, /^Save PNG/);
      expect(bytes.readUInt32BE(16)).toBe(2400);
      expect(bytes.length).toBeGreaterThan(20_000);
      const text = page.getByLabel('Plain text');
      const address = new URL(page.url());
      await expect(text).toHaveValue(/^Hanam Economic Dashboard: “[^가-힣א-ת]+”.* accessed [^가-힣א-ת]+$/);
      for (const [name, prefix, title] of [
        ['한국어', '/ko', /“[^”]*[가-힣][^”]*”/],
        ['עברית', '/he', /״.*[א-ת].*״/],
        ['EN', '', /“[^”가-힣א-ת]+”/]
      ] as const) {
        await page.getByRole('radio', { name }).check();
        await expect(text).toHaveValue(new RegExp(`${address.host.replace('.', '\\.')}${prefix}${address.pathname}[\u2069,.? ]`));
        await expect(text).toHaveValue(title);
        await expect(page.getByLabel('BibTeX')).toHaveValue(new RegExp(`url = \\{[^}]*:\\d+${prefix}${address.pathname}\\}`));
      }
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
  });
}

test('shows the view, language, theme and lanes of its URL in the embedded page, with a link back', async ({ page }) => {
  await open(page, '/ko/embed/?region=41570&compare=41310&theme=dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('#sentence')).toContainText('김포시의 1인당 GRDP');
  await expect(page.locator('.lanes')).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('link', { name: '하남 경제 대시보드' })).toHaveAttribute('href', '/ko/?region=41570&compare=41310');
  await open(page, '/he/embed/?lanes=no');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('.lanes')).toHaveCount(0);
});

test('keeps rules of the embed clear of the text above them', async ({ page }) => {
  await open(page, '/embed/');
  const rule = await page.getByRole('heading', { level: 3 }).first().boundingBox();
  const above = await page.getByText('GRDP per capita, ₩ million, current prices, 2020 base').first().boundingBox();
  // The rule stands 8 px above the heading of the read-out.
  expect((rule?.y ?? 0) - 8 - ((above?.y ?? 0) + (above?.height ?? 0))).toBeGreaterThanOrEqual(12);
});

test('shows the view on another origin with the embed code, as tall as it needs', async ({ page, browser, baseURL }) => {
  await open(page, '/?region=41570');
  await page.getByRole('button', { name: 'Embed', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Language').selectOption('한국어');
  await dialog.getByLabel('Theme').selectOption('dark');
  await dialog.getByLabel('Include the projects timeline').uncheck();
  const code = await dialog.getByRole('textbox', { name: 'Code' }).inputValue();
  expect(code).toContain(`src="${baseURL}/ko/embed/?region=41570&amp;theme=dark&amp;lanes=no"`);
  await expect(dialog.frameLocator('iframe').getByRole('heading', { level: 2 })).toContainText('경기도 평균');

  const host = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><html lang="en"><title>A newspaper</title><body style="width:600px">${code}</body></html>`);
  });
  await new Promise<void>((listening) => host.listen(0, '127.0.0.1', listening));
  const context = await browser.newContext();
  const article = await context.newPage();
  await article.goto(`http://localhost:${(host.address() as AddressInfo).port}/`);
  const frame = article.frameLocator('iframe');
  await expect(frame.getByRole('application')).toHaveAttribute('data-status', 'drawn');
  const asked = await frame.locator('body').evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
  await expect.poll(async () => (await article.locator('iframe').boundingBox())?.height).toBe(asked);
  expect(await frame.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth)).toBe(0);
  await context.close();
  await new Promise((closed) => host.close(closed));
});

// Requests fail here on purpose.
unwatched('a dialogue that cannot be fetched is said, and asked for again', async ({ page, context }) => {
  await open(page);
  await context.setOffline(true);
  const cite = page.getByRole('button', { name: 'Cite', exact: true }).first();
  await cite.click();
  await expect(page.getByText('This could not be opened. Check your connection and try again.')).toBeVisible();
  await context.setOffline(false);
  await cite.click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('cites a chosen view in another language with that view’s title and address', async ({ page }) => {
  await open(page, '/?region=41570&unit=share');
  await page.getByRole('button', { name: 'Cite', exact: true }).first().click();
  await page.getByRole('radio', { name: '한국어' }).check();
  await expect(page.getByLabel('Plain text')).toHaveValue(/김포시.*\/ko\/\?region=41570&unit=share/);
  await expect(page.getByLabel('Required attribution')).toHaveValue(/^출처: .*\/ko\/\?region=41570&unit=share/);
});

test('closes the dialogue on Back, because it describes another view', async ({ page }) => {
  await open(page, '/?region=41570');
  await page.getByLabel('Region', { exact: true }).selectOption('Icheon');
  await expect(page).toHaveURL(/region=41500/);
  await page.getByRole('button', { name: 'Cite', exact: true }).first().click();
  await expect(page.getByLabel('Plain text')).toHaveValue(/“Icheon: /);
  await page.goBack();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

// Requests fail here on purpose.
unwatched('a citation in a language that cannot be fetched is said, and the one that stands stays', async ({ page, context }) => {
  await open(page);
  await page.getByRole('button', { name: 'Cite', exact: true }).first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await context.setOffline(true);
  await page.getByRole('radio', { name: 'עברית' }).click();
  await expect(page.getByText('That language could not be loaded.')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'EN' })).toBeChecked();
  await expect(page.getByLabel('Plain text')).toHaveValue(/^Hanam Economic Dashboard: /);
});

test('saves the figures of a view with their metadata in one file', async ({ page }) => {
  await open(page, '/?region=41570&compare=41310');
  await page.getByRole('button', { name: 'Cite', exact: true }).first().click();
  const { name, bytes } = await saved(page, 'Save CSV with metadata (ZIP)');
  expect(name).toBe('gimpo-grdp-per-capita-2015-2030.zip');
  const text = bytes.toString();
  for (const part of [
    'gimpo-grdp-per-capita-2015-2030.csv-metadata.json',
    '"url": "gimpo-grdp-per-capita-2015-2030.csv"',
    '?region=41570&compare=41310'
  ]) {
    expect(text).toContain(part);
  }
  expect(text).toContain('41570,김포시,Gimpo');
});

test('saves milestones and claims of the chosen projects with their metadata in one file', async ({ page }) => {
  await visit(page, '/projects/?stage=approved,under-construction');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'ZIP: CSVs with metadata' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('hanam-projects.zip');
  const text = await readFile(await file.path(), 'utf8');
  for (const part of ['milestones.csv-metadata.json', 'claims.csv-metadata.json', 'gyosan-new-town', '"dc:description"'])
    expect(text).toContain(part);
  // What was not chosen is not included.
  expect(text).not.toContain('starfield-hanam');
});
