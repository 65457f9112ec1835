import { readdirSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test, visit } from './dashboard';

const pages = readdirSync('build', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('index.html'))
  .map((file) => `/${file.replace(/index\.html$/, '')}`)
  .toSorted();
/** One page of each kind in every language; every page in the long run. */
const KINDS =
  /^\/((ko|he)\/)?(|about\/|data\/|embed\/|outlook\/|your-data\/|projects\/|projects\/camp-colbern\/|regions\/|regions\/41550\/)$/;
const walked = process.env.TEST_LONG ? pages : pages.filter((path) => KINDS.test(path));
const WIDTHS = [320, 390, 768, 1024, 1280, 1920];

test('has a target for every link of every page, and for its fragment', async ({ page }) => {
  test.slow();
  await visit(page, '/about/');
  expect(pages.length).toBeGreaterThan(150);
  const broken = await page.evaluate(async (paths) => {
    const documents = new Map<string, Document | null>();
    const read = async (path: string) => {
      if (!documents.has(path)) {
        const response = await fetch(path);
        const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
        documents.set(path, response.ok ? new DOMParser().parseFromString(isPage ? await response.text() : '', 'text/html') : null);
      }
      return documents.get(path) ?? null;
    };
    const found: string[] = [];
    for (const path of paths) {
      const here = await read(path);
      for (const link of here?.querySelectorAll('a[href]') ?? []) {
        const address = new URL(link.getAttribute('href') ?? '', new URL(path, location.href));
        if (address.origin !== location.origin) continue;
        const there = await read(address.pathname);
        if (!there) found.push(`${path}: ${address.pathname}`);
        else if (address.hash && !there.getElementById(decodeURIComponent(address.hash.slice(1))))
          found.push(`${path}: ${address.pathname}${address.hash}`);
      }
    }
    return [...new Set(found)];
  }, pages);
  expect(broken).toEqual([]);
});

/** How far the page scrolls sideways, and which texts are outside the window. */
function outsideOf(page: Page) {
  return page.evaluate(() => {
    const clipped = (element: Element): boolean => {
      for (let around: Element | null = element; around; around = around.parentElement) {
        const { overflowX, clipPath } = getComputedStyle(around);
        if (overflowX !== 'visible' || clipPath !== 'none') return true;
      }
      return false;
    };
    const texts = [...document.querySelectorAll('body *')].filter((element) => {
      const hasText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
      const { left, right, width: wide } = element.getBoundingClientRect();
      return hasText && wide > 0 && (left < -1 || right > innerWidth + 1) && !element.matches('.skip') && !clipped(element);
    });
    const dialog = document.querySelector('dialog');
    const scrolls = Math.max(0, document.documentElement.scrollWidth - innerWidth, dialog ? dialog.scrollWidth - dialog.clientWidth : 0);
    return { scrolls, texts: texts.map((element) => element.textContent?.trim().slice(0, 60)) };
  });
}

async function violationsOf(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`);
}

for (const path of walked) {
  test(`${path} does not shift or cut anything off from 320 to 1920 px, and its parts open`, async ({ page }) => {
    test.slow();
    await page.addInitScript(() => {
      Object.assign(globalThis, { shifted: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          Object.assign(globalThis, { shifted: Reflect.get(globalThis, 'shifted') + Reflect.get(entry, 'value') });
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await visit(page, path);
    // Another name of a project redirects to its page.
    await expect(page.locator('[inert]')).toHaveCount(0);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => Reflect.get(globalThis, 'shifted'))).toBeLessThanOrEqual(0.01);

    // At the moment when the window becomes narrow, before any chart is redrawn.
    const wider = await page.evaluate(() => {
      const main = document.querySelector('main') ?? document.body;
      main.style.inlineSize = '320px';
      const canvases = [...document.querySelectorAll('canvas')].filter(
        (canvas) => canvas.getBoundingClientRect().width > (canvas.parentElement?.getBoundingClientRect().width ?? 0) + 1
      );
      main.style.inlineSize = '';
      return canvases.length;
    });
    expect(wider).toBe(0);

    for (const details of await page.locator('main details').all()) await details.evaluate((element) => element.setAttribute('open', ''));
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      expect([width, await outsideOf(page)]).toEqual([width, { scrolls: 0, texts: [] }]);
    }

    // Every dialogue, and that of the first figure and the first mark, on a small phone.
    await page.setViewportSize({ width: 320, height: 800 });
    const openers = page.locator(
      'main [aria-haspopup="dialog"], :nth-match(main .asked, 1), :nth-match(main p sup > a[href^="#source-"], 1)'
    );
    for (const opener of await openers.all()) {
      if (!(await opener.isVisible())) continue;
      await opener.click();
      const dialog = page.getByRole('dialog');
      await expect(dialog.or(page.locator('li:target'))).toBeVisible();
      if ((await dialog.count()) === 0) continue;
      expect([await opener.textContent(), await outsideOf(page)]).toEqual([await opener.textContent(), { scrolls: 0, texts: [] }]);
      if (process.env.TEST_LONG) {
        await page.emulateMedia({ reducedMotion: 'reduce' });
        // The preview of the embed is a page of its own and is walked as one.
        expect(await violationsOf(new AxeBuilder({ page }).include('dialog').exclude('iframe'))).toEqual([]);
      }
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
      await expect(opener).toBeFocused();
    }

    // The keyboard goes through the whole page and out of it, and everything that it focuses is visible.
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    let presses = 0;
    for (let here = 'begin'; here !== 'BODY' && presses < 600; presses++) {
      await page.keyboard.press('Tab');
      here = await page.evaluate(() => {
        const { activeElement: element } = document;
        if (!element || element === document.body) return 'BODY';
        const { width: wide, height } = element.getBoundingClientRect();
        return wide > 0 && height > 0 ? element.tagName : `hidden ${element.outerHTML.slice(0, 120)}`;
      });
      expect(here).not.toMatch(/^hidden/);
    }
    expect(presses).toBeGreaterThan(8);
    expect(presses).toBeLessThan(600);
    if (process.env.TEST_LONG) {
      for (const colorScheme of ['light', 'dark'] as const) {
        // During the transition between themes a colour belongs to neither.
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        expect(await violationsOf(new AxeBuilder({ page }))).toEqual([]);
      }
    }
  });
}
