import { expect, open, savedCsv, test } from './dashboard';

/** Presses Tab until the focus is on the wanted element, as a reader without a mouse does. */
async function tabTo(page: import('@playwright/test').Page, wanted: import('@playwright/test').Locator) {
  for (let press = 0; press < 80; press++) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('Tab does not lead there');
}

test('is fully usable with the keyboard', async ({ page }) => {
  // A hundred key presses, each of them checked.
  test.slow();
  await open(page);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to main content' })).toBeFocused();
  await page.keyboard.press('Enter');

  await tabTo(page, page.getByLabel('Region', { exact: true }));
  await page.keyboard.type('Gimpo');
  await expect(page).toHaveURL('/?region=41570');

  await tabTo(page, page.getByRole('button', { name: 'Add a region' }));
  await page.keyboard.press('Enter');
  await page.keyboard.type('guri');
  await tabTo(page, page.getByRole('checkbox', { name: 'Guri' }));
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL('/?region=41570&compare=41310');

  await tabTo(page, page.getByRole('slider', { name: 'First year' }));
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL('/?region=41570&compare=41310&from=2016');

  const chart = page.getByRole('application');
  await tabTo(page, chart);
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByText(/^In 2024: /)).toBeAttached();
  await page.keyboard.press('Home');
  await expect(page.getByText(/^In 2016: .*Gimpo \(our calculation\) ₩.*Guri \(our calculation\) ₩/)).toBeAttached();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('heading', { name: 'In 2017', exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'In 2022', exact: true })).toBeVisible();

  const link = page.getByRole('button', { name: /^CSV: current view/ });
  await tabTo(page, link);
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await savedCsv(await download)).name).toBe('gimpo-grdp-per-capita-2016-2030.csv');
});

test('always shows the focus', async ({ page }) => {
  await open(page);
  for (let press = 0; press < 40; press++) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return 'none';
      const style = getComputedStyle(element);
      return `${style.outlineStyle} ${style.outlineWidth} ${element.tagName}`;
    });
    expect(outline).toMatch(/^(solid|auto) [1-9]/);
  }
});
