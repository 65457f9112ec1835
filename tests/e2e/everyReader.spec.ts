import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, open, test, visit } from './dashboard';

const PAGES = ['/', '/ko/', '/he/'];
/** Widths at which a theme is checked. Themes differ in colours only; walk.spec.ts checks that nothing is cut off at any width. */
const WIDTHS = { light: [390, 1280], dark: [1280] } as const;

/** Every rule of WCAG 2.2 AA and of best practice that the page violates. */
async function violationsOf(page: Page, width: number): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map(({ id, nodes }) => `${width} px: ${id} ${nodes.map(({ html }) => html).join(' ')}`);
}

for (const path of PAGES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${path} in ${colorScheme} has no axe violation and no sideways scroll at ${WIDTHS[colorScheme].join(', ')} px`, async ({
      page
    }) => {
      test.slow();
      await page.emulateMedia({ colorScheme });
      await open(page, `${path}?compare=41310,41360,11,median&longer=yes&unit=sahre`);
      for (const width of WIDTHS[colorScheme]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await violationsOf(page, width)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      }
    });
  }
}

for (const path of [
  '/projects/',
  '/ko/projects/',
  '/he/projects/',
  '/projects/k-star-world/',
  '/ko/projects/misa-new-town/',
  '/he/projects/starfield-hanam/',
  '/regions/',
  '/ko/regions/',
  '/he/regions/',
  '/regions/41450/',
  '/ko/regions/41290/',
  '/he/regions/41500/',
  '/outlook/',
  '/ko/outlook/',
  '/he/outlook/',
  '/data/',
  '/ko/data/',
  '/he/data/',
  '/about/',
  '/ko/about/',
  '/he/about/'
]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${path} in ${colorScheme} has no axe violation and no sideways scroll at ${WIDTHS[colorScheme].join(', ')} px`, async ({
      page
    }) => {
      test.slow();
      await page.emulateMedia({ colorScheme });
      await visit(page, path);
      for (const width of WIDTHS[colorScheme]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await violationsOf(page, width)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      }
    });
  }
}

for (const path of ['/your-data/', '/ko/your-data/', '/he/your-data/']) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`${path} in ${colorScheme}, with a report, has no axe violation and no sideways scroll at ${WIDTHS[colorScheme].join(', ')} px`, async ({
      page
    }) => {
      test.slow();
      await page.emulateMedia({ colorScheme });
      await visit(page, path);
      expect(await violationsOf(page, 1280)).toEqual([]);
      await page.locator('.side button').click();
      await expect(page.locator('#finding-a')).toBeVisible();
      await expect(page.locator('[data-cell="19:8"]')).toBeVisible();
      for (const group of await page.locator('section details').all()) await group.evaluate((element) => element.setAttribute('open', ''));
      for (const width of WIDTHS[colorScheme]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await violationsOf(page, width)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      }
    });
  }
}

test('has no axe violation on the card of a mark, in light and dark', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await open(page, '/he/');
    await page.locator('.mark').last().click();
    await expect(page.locator('.card')).toBeVisible();
    expect(await violationsOf(page, 1280)).toEqual([]);
  }
});

test('has no axe violation in the sheet of choices and the list of regions on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/ko/');
  await page.getByRole('button', { name: '바꾸기' }).click();
  await page.getByRole('button', { name: '지역 추가' }).click();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
});

test('does not scroll sideways or shift at any width from 320 to 1600 px', async ({ page }) => {
  await open(page, '/?compare=41310,41360,41610,41130');
  for (let width = 320; width <= 1600; width += 80) {
    await page.setViewportSize({ width, height: 800 });
    expect([width, await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)]).toEqual([width, 0]);
  }
});

test('lets a reader on a phone change the years in the sheet and read a year by touch', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    baseURL: baseURL ?? ''
  });
  const page = await context.newPage();
  await open(page);
  await expect(page.getByLabel('Region', { exact: true })).toBeHidden();
  await page.getByRole('button', { name: 'Change view' }).tap();
  await page.getByLabel('Last year (type a year)').fill('2022');
  await page.getByLabel('Last year (type a year)').press('Enter');
  await expect(page).toHaveURL('/?to=2022');
  await page.getByRole('button', { name: 'Done' }).tap();
  await expect(page.getByRole('button', { name: 'Change view' })).toBeFocused();
  const frame = page.getByRole('application');
  await frame.scrollIntoViewIfNeeded();
  await frame.tap({ position: { x: 60, y: 120 } });
  await expect(page.locator('.under')).toContainText('In 2016');
  await context.close();
});

test('applies a chosen theme before first paint, and follows the switch', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page);
  await page.getByRole('button', { name: 'Colour theme: same as device' }).click();
  await page.getByRole('button', { name: 'Colour theme: light' }).click();
  await expect(page.getByRole('button', { name: 'Colour theme: dark' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.goto('/', { waitUntil: 'commit' });
  await page.waitForSelector('body', { state: 'attached' });
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
});

test('works with storage disabled, and still switches the theme', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      }
    });
  });
  await open(page);
  await page.getByRole('button', { name: 'Colour theme: same as device' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});

test('reports a refused clipboard, with what to do', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('denied')) } });
  });
  await open(page);
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByText('The link could not be copied. Copy it from the address bar.')).toBeVisible();
});

/** Number of pages on paper. */
async function pagesOf(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
}

for (const path of [
  ...PAGES,
  '/?region=41570&unit=share',
  '/ko/regions/',
  '/regions/41450/',
  '/he/regions/41500/',
  '/he/outlook/',
  '/ko/projects/',
  '/?longer=yes&compare=41310,41130,11,00',
  '/ko/projects/misa-new-town/'
]) {
  test(`${path} prints on one A4 page, with its address`, async ({ page }) => {
    await visit(page, path);
    expect(await pagesOf(page)).toBe(1);
    await expect(page.locator('.on-paper')).toHaveText(new RegExp(`${path.replaceAll('?', '\\?')}$`));
  });
}

test('prints a project with charts of its claims and a comparison on two A4 pages', async ({ page }) => {
  await visit(page, '/he/projects/starfield-hanam/');
  expect(await pagesOf(page)).toBe(2);
});

test('runs the time axis left to right in Hebrew too', async ({ page }) => {
  await open(page, '/he/');
  const frame = page.getByRole('application');
  const readOut = page.getByRole('figure').getByRole('heading', { level: 3 }).first();
  const box = await frame.boundingBox();
  if (!box) throw new Error('no chart');
  await page.mouse.move(box.x + 40, box.y + 150);
  await expect(readOut).toContainText('2015');
  await page.mouse.move(box.x + box.width * 0.47, box.y + 150);
  await expect(readOut).toContainText('2022');
});

for (const path of ['/', '/ko/', '/he/']) {
  test(`${path} keeps the name of each page on one line on a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(path);
    const heights = await page
      .locator('header nav')
      .first()
      .locator('li a')
      .evaluateAll((links) => links.map((link) => Math.round(link.getBoundingClientRect().height)));
    expect(heights).toHaveLength(7);
    expect(Math.max(...heights)).toBeLessThan(50);
  });
}

test('keeps each comma at the publisher before it', async ({ page }) => {
  await page.goto('/projects/k-star-world/');
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 844 });
    const apart = await page.locator('main a[hreflang]').evaluateAll((links) =>
      links.flatMap((link) => {
        let comma = link.nextSibling;
        while (comma?.nodeType === Node.COMMENT_NODE) comma = comma.nextSibling;
        if (comma?.nodeType !== Node.TEXT_NODE || !comma.textContent?.startsWith(',')) return [];
        const [mark, words] = [document.createRange(), document.createRange()];
        mark.setStart(comma, 0);
        mark.setEnd(comma, 1);
        words.selectNodeContents(link);
        return [Math.abs(mark.getBoundingClientRect().left - ([...words.getClientRects()].at(-1)?.right ?? 0))];
      })
    );
    expect(apart.length).toBeGreaterThan(20);
    expect(Math.max(...apart)).toBeLessThan(3);
  }
});

test('distinguishes two articles of one publisher on one day by their titles', async ({ page }) => {
  await page.goto('/projects/misa-new-town/');
  const lists = await page
    .locator(':has(> a[hreflang])')
    .evaluateAll((places) => places.map((place) => [...place.querySelectorAll('a[hreflang]')].map((link) => link.textContent)));
  expect(lists.flat().filter((name) => name?.startsWith('이데일리 [보금자리주택')).length).toBeGreaterThan(0);
  expect(lists.filter((names) => new Set(names).size < names.length)).toEqual([]);
});

test('never breaks the date of a source over two lines', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of ['/about/', '/ko/about/', '/he/about/']) {
    await page.goto(path);
    const dates = await page.locator('li[id^="source-"]').evaluateAll((entries) =>
      entries.flatMap((entry) => {
        const texts = document.createTreeWalker(entry, NodeFilter.SHOW_TEXT);
        const found: { date: string; lines: number }[] = [];
        for (let node = texts.nextNode(); node; node = texts.nextNode()) {
          const date = /\d{4}-\d\d-\d\d/.exec(node.textContent ?? '');
          if (!date) continue;
          const range = document.createRange();
          range.setStart(node, date.index);
          range.setEnd(node, date.index + date[0].length);
          found.push({ date: date[0], lines: new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size });
        }
        return found;
      })
    );
    expect(dates.length).toBeGreaterThan(2);
    expect(dates.filter(({ lines }) => lines > 1)).toEqual([]);
  }
});

test('in Hebrew on a phone each equation is a block of its own that reads from left to right', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/he/about/');
  const equations = await page.locator('article[id^="method-"]').evaluateAll((methods) =>
    methods.flatMap((method) => {
      const example = [...method.querySelectorAll('dd')][1];
      const texts = document.createTreeWalker(example ?? method, NodeFilter.SHOW_TEXT);
      const found: { id: string; text: string; isWhole: boolean; isBlock: boolean; isLeftToRight: boolean }[] = [];
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const text = node.textContent ?? '';
        if (!/[÷×√+−].* = /.test(text)) continue;
        const places = [...text].flatMap((letter, at) => {
          if (!letter.trim()) return [];
          const range = document.createRange();
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const { left, top, width } = range.getBoundingClientRect();
          return width > 0 ? [{ left, top: Math.round(top) }] : [];
        });
        found.push({
          id: method.id,
          text,
          isWhole: !/[א-ת]/.test(text),
          isBlock: node.parentElement !== null && getComputedStyle(node.parentElement).display === 'block',
          isLeftToRight: places.every(({ left, top }, index) => {
            const before = places[index - 1];
            return !before || (Math.abs(before.top - top) < 6 ? left > before.left : top > before.top);
          })
        });
      }
      return found;
    })
  );
  expect(equations.length).toBeGreaterThan(8);
  expect(equations.filter(({ isWhole, isBlock, isLeftToRight }) => !isWhole || !isBlock || !isLeftToRight)).toEqual([]);
});
