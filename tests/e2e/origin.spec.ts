import { readdirSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, open, plain, ready, test, visit } from './dashboard';

for (const [path, name, title, close] of [
  ['/', '28.57', 'Where this figure comes from', 'Close'],
  ['/ko/', '2,857', '이 수치의 출처', '닫기'],
  ['/he/', '28.57', 'מקור הנתון', 'סגירה']
] as const) {
  test(`${path} shows the origin of a table figure on click or by keyboard`, async ({ page }) => {
    await open(page, path);
    const figure = page
      .getByRole('table')
      .getByRole('button', { name: new RegExp(`^\\W*${name}\\W*$`) })
      .first();
    await figure.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: title });
    for (const part of ['grdp.csv', '41450 / 2022 / nominal / 2020', '9,228,870', '320,087', '326,059'])
      await expect(dialog).toContainText(part);
    const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    await dialog.getByRole('button', { name: close }).click();
    await expect(dialog).toHaveCount(0);
    await expect(figure).toBeFocused();
  });
}

test('links an origin to the table, to the method and to the series', async ({ page }) => {
  await open(page, '/?unit=share');
  await page.getByRole('table').getByRole('button', { name: '66.0%' }).last().click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Hanam ÷ Gyeonggi-do × 100, on the same basis');
  expect(plain(await dialog.innerText())).toContain('587,328,570');
  await expect(dialog.getByRole('link', { name: 'All data for Hanam (JSON)' })).toHaveAttribute('href', '/data/regions/41450.json');
  await dialog.getByRole('link', { name: 'How it is calculated' }).click();
  await expect(page).toHaveURL(/\/about\/#method-share$/);
});

/** The first mark of each text. Column headers lead to their sources; each cell below opens its own rows. */
const marksOf = 'main sup:not(thead *) > a:first-of-type';

for (const path of [
  '/',
  '/ko/regions/41550/',
  '/he/regions/',
  '/outlook/',
  '/ko/projects/misa-new-town/',
  '/he/about/',
  '/ko/your-data/'
]) {
  test(`${path} shows the rows behind every mark and a sample of the figures of its tables`, async ({ page }) => {
    test.slow();
    await visit(page, path);
    if (path.endsWith('/your-data/')) {
      await page.getByRole('button', { name: '예시 파일' }).click();
      await page.getByText('수치 표', { exact: true }).click();
    }
    const dialog = page.getByRole('dialog');
    /** Number of marks and figures selected, and the texts of those without rows. */
    const askAll = async (selector: string, each: number) => {
      const all = await page.locator(selector).all();
      const without: string[] = [];
      let asked = 0;
      for (const figure of all.filter((_, index) => index % each === 0)) {
        if (!(await figure.isVisible())) continue;
        asked += 1;
        await figure.click();
        await expect(dialog.or(page.locator('li:target'))).toBeVisible();
        if ((await dialog.count()) === 0) {
          without.push(
            await figure.evaluate((mark) => {
              const text = document.createElement('div');
              text.append(...(mark.closest('th, p, li, dd, h1')?.cloneNode(true).childNodes ?? []));
              for (const number of text.querySelectorAll('sup')) number.remove();
              return text.textContent ?? '';
            })
          );
          await page.evaluate(() => location.replace('#main'));
          continue;
        }
        await expect(dialog.locator('tbody th').first()).toContainText(/\.csv$/);
        const addresses = await dialog.locator('tbody th a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
        if (!path.endsWith('/your-data/')) expect(addresses.length).toBeGreaterThan(0);
        expect(addresses.filter((address) => !/\/data\/#[a-z_]+$/.test(address))).toEqual([]);
        expect(await dialog.innerText()).not.toMatch(/NaN|undefined|Infinity/);
        await page.keyboard.press('Escape');
        await expect(dialog).toHaveCount(0);
      }
      return { asked, without };
    };
    const marks = await askAll(marksOf, 1);
    expect(marks.asked).toBeGreaterThan(2);
    // Subtitles and notes without a figure lead to the entry of their source.
    expect(marks.without.filter((text) => /\d+\.\d|\d%/.test(text))).toEqual([]);
    const cells = await askAll('main .asked', 29);
    expect(cells.without).toEqual([]);
  });
}

test('makes table figures a single tab stop; arrow keys move between cells, mirrored on right-to-left pages', async ({ page }) => {
  await open(page, '/he/');
  const table = page.getByRole('table');
  const row = table.getByRole('row', { name: /^2022/ });
  const cells = row.getByRole('button');
  await cells.first().focus();
  await page.keyboard.press('ArrowLeft');
  await expect(cells.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(table.getByRole('row', { name: /^2021/ }).getByRole('button').first()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(table.locator(':focus')).toHaveCount(0);
});

test('makes a table a single tab stop even if a figure was focused before the page is interactive', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/_app/immutable/**', async (route) => {
    if (route.request().resourceType() !== 'stylesheet') await held;
    await route.continue();
  });
  await page.goto('/he/', { waitUntil: 'domcontentloaded' });
  const table = page.getByRole('table');
  const cells = table.getByRole('row', { name: /^2022/ }).getByRole('button');
  await cells.first().focus();
  release();
  await ready(page);
  await expect(cells.first()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(table.locator(':focus')).toHaveCount(0);
});

test('opens only one dialogue on a double click', async ({ page }) => {
  await open(page);
  await page.getByRole('heading', { level: 1 }).getByRole('link').first().dblclick();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('city figure ÷ official');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
});

test('leads from a mark to the entry of its source if the rows cannot be loaded', async ({ page }) => {
  await page.route('**/data/origins.json', (route) => route.fulfill({ body: '' }));
  await open(page);
  await page.getByRole('heading', { level: 1 }).getByRole('link').first().click();
  await expect(page).toHaveURL(/#source-1$/);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('has every number on every page in a section with a source', async ({ page }) => {
  test.slow();
  await page.goto('/about/');
  const pages = readdirSync('build', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('index.html'))
    .map((file) => `/${file.replace(/index\.html$/, '')}`);
  expect(pages.length).toBeGreaterThan(150);
  const found = await page.evaluate(async (paths) => {
    // Names in lanes, page capabilities, and a count of the rows that the page lists itself are not figures of a table.
    const passedOver =
      'script, style, svg, form, select, noscript, pre, code, [aria-hidden="true"], a.btn, .crumbs, .limits, .lanes, [data-counted]';
    /** Sections of text with numbers but no source. A year alone, or the number of a source, is not a figure. */
    const unsourced = (path: string, html: string) => {
      const main = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
      // Another name of a project redirects to its page.
      if (!main) return { path, numbers: 0, without: html.includes('http-equiv="refresh"') ? [] : ['no main'] };
      for (const element of main.querySelectorAll(passedOver)) element.remove();
      let numbers = 0;
      const without: string[] = [];
      const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        // The number of a source is not a figure.
        if (node.parentElement?.closest('sup')) continue;
        const text = (node.textContent ?? '').replaceAll(/[\u2066-\u2069]|1인당/g, '');
        const figures = (text.match(/\d[\d,.]*/g) ?? []).filter((figure) => !/^(19|20)\d\d[.,]?$/.test(figure));
        if (figures.length === 0) continue;
        numbers += figures.length;
        let place: Element | null = node.parentElement;
        while (
          place &&
          place !== main &&
          !place.querySelector('a[href^="#source-"], a[href^="http"], a[href*="/data/"], a[href*="#source"]') &&
          !place.matches('a, button')
        )
          place = place.parentElement;
        // The embedded page is one section as a whole.
        const isOne = /\/embed\/$/.test(path);
        if (!place || (place === main && !isOne)) without.push(text.trim().slice(0, 80));
      }
      return { path, numbers, without };
    };
    const results = [];
    for (const path of paths) results.push(unsourced(path, await (await fetch(path)).text()));
    return results;
  }, pages);
  expect(found.reduce((sum, { numbers }) => sum + numbers, 0)).toBeGreaterThan(20_000);
  expect(found.filter(({ without }) => without.length > 0).map(({ path, without }) => `${path}: ${without.join(' | ')}`)).toEqual([]);
});
