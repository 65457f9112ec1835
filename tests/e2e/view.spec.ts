import { expect, open, plain, ready, savedCsv, tableRows, test } from './dashboard';

test('makes Gimpo the focus, and everything follows', async ({ page }) => {
  await open(page);
  await page.getByLabel('Region', { exact: true }).selectOption('Gimpo');
  await expect(page).toHaveURL('/?region=41570');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Gimpo’s GRDP per capita was');
  await expect(page.getByText('Our calculation: nominal GRDP ÷ mid-year registered population.', { exact: true })).toBeVisible();
  await expect(page.getByText(/data for Gimpo/)).toBeVisible();
  await expect(page.getByText(/Gimpo’s GRDP rose/).first()).toBeVisible();
  expect(Object.keys((await tableRows(page))[0] ?? {})).toContain('Gimpo, our calculation, ₩ million');
  await expect(page.getByText(/was highest in 2015/)).toHaveCount(0);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^CSV: current view/ }).click();
  const { name, rows } = await savedCsv(await download);
  expect(name).toBe('gimpo-grdp-per-capita-2015-2030.csv');
  expect(new Set(rows.map(({ region_code }) => region_code))).toEqual(new Set(['41570', '41']));
});

test('adds neighbours with one button, refuses a fifth region with the reason, and removes one', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Neighbours' }).click();
  await expect(page).toHaveURL('/?compare=41310,41360,41610,41130');
  await expect(page.getByText(/For comparison in 2022: Guri/)).toContainText('Namyangju');
  await page.getByRole('button', { name: 'Add a region' }).click();
  await expect(page.getByText('Up to four. Remove one to add another.')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Suwon' })).toBeDisabled();
  await page.getByRole('checkbox', { name: 'Guri' }).uncheck();
  await expect(page).toHaveURL('/?compare=41360,41610,41130');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Add a region' })).toBeFocused();
  await page.getByRole('button', { name: 'Remove Seongnam' }).click();
  await expect(page.getByRole('button', { name: 'Add a region' })).toBeFocused();
  await expect(page).toHaveURL('/?compare=41360,41610');
});

test('finds a region by its name in any language', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Add a region' }).click();
  const search = page.getByRole('searchbox', { name: 'Search regions' });
  await expect(search).toBeFocused();
  await search.fill('구리');
  await expect(page.getByRole('group', { name: 'Add a region' }).getByRole('checkbox')).toHaveCount(1);
  await page.getByRole('checkbox', { name: 'Guri' }).check();
  await expect(page).toHaveURL('/?compare=41310');
  await search.fill('atlantis');
  await expect(page.getByText('No region matches “atlantis”.')).toBeVisible();
});

test('Enter adds the region that a search most likely means, and Escape leaves the list', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Add a region' }).click();
  const search = page.getByRole('searchbox', { name: 'Search regions' });
  await search.fill('gim');
  await search.press('Enter');
  await expect(page).toHaveURL('/?compare=41570');
  await expect(page.getByRole('button', { name: 'Remove Gimpo' })).toBeVisible();
  await expect(search).toHaveValue('');
  await search.fill('guri');
  await search.press('Enter');
  await expect(page).toHaveURL('/?compare=41570,41310');
  await search.fill('atlantis');
  await search.press('Enter');
  await search.press('Escape');
  await expect(page.getByRole('group', { name: 'Add a region' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Add a region' })).toBeFocused();
  await expect(page).toHaveURL('/?compare=41570,41310');
});

test('only units with a meaning are offered, and a measure that Korea does not have is said', async ({ page }) => {
  await open(page, '/?compare=00&unit=gap');
  await page.getByLabel('Measure').selectOption('GRDP');
  await expect(page).toHaveURL('/?compare=00&measure=grdp');
  expect(await page.getByLabel('Unit').locator('option').allInnerTexts()).toEqual([
    '₩ trillion',
    '% of Gyeonggi-do',
    'Index (first year = 100)',
    'Annual growth, %'
  ]);
  await expect(page.getByRole('button', { name: 'Remove South Korea' })).toContainText('no data for this measure');
});

test('shows all other municipalities faintly, and names those outside the plot', async ({ page }) => {
  await open(page);
  await page.getByLabel('Show all other municipalities in the background').check();
  await expect(page).toHaveURL('/?others=yes');
  await expect(page.getByText(/^Off the scale: .*Icheon/)).toBeVisible();
  expect(Object.keys((await tableRows(page))[0] ?? {})).toContain('Icheon, our calculation, ₩ million');
});

test('restores the view from a shared link, on Back and on reload, and clears it with Reset', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/?region=41130&compare=41450&unit=share&from=2016&to=2022');
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByText('Link copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const before = await tableRows(page);

  const other = await context.newPage();
  await other.goto(link);
  await ready(other);
  expect(await tableRows(other)).toEqual(before);
  await expect(other.getByLabel('Unit')).toHaveValue('share');
  await other.reload();
  await ready(other);
  expect(await tableRows(other)).toEqual(before);

  await other.getByRole('button', { name: 'Reset' }).click();
  await expect(other).toHaveURL(/:\d+\/$/);
  await expect(other.getByRole('button', { name: 'Reset' })).toHaveCount(0);
  await other.goBack();
  await expect(other.getByLabel('Unit')).toHaveValue('share');
});

test('shows the default for a malformed URL and names what it ignored', async ({ page }) => {
  await open(page, '/?region=99999&from=2018&unit=sahre');
  const notice = page.getByText(/was not recognised and has been ignored/);
  await expect(notice).toContainText('region=99999');
  await expect(notice).toContainText('unit=sahre');
  await expect(page.getByRole('slider', { name: 'First year' })).toHaveValue('2018');
  await page.getByRole('button', { name: 'Dismiss' }).click();
  await expect(notice).toHaveCount(0);
  await expect(page).toHaveURL('/?from=2018');
});

test('neither flashes the default nor shifts for a link with a query', async ({ page }) => {
  await page.addInitScript(() => {
    const seen: { shift: number; texts: Set<string> } = { shift: 0, texts: new Set() };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    const look = () => {
      const heading = document.querySelector('h1');
      if (heading && getComputedStyle(heading).visibility === 'visible') seen.texts.add(heading.textContent?.slice(0, 5) ?? '');
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await open(page, '/?region=41570&compare=41310,11&measure=per-capita&from=2012');
  const seen = await page.evaluate(() => {
    const { shift, texts } = (globalThis as unknown as { seen: { shift: number; texts: Set<string> } }).seen;
    return { shift, texts: [...texts].map((text) => text.trim()) };
  });
  expect(seen.texts).toEqual(['Gimpo']);
  expect(seen.shift).toBeLessThanOrEqual(0.01);
});

test('keeps the view in Korean and in Hebrew', async ({ page }) => {
  await open(page, '/?region=41570&from=2018&to=2022');
  await page.getByRole('link', { name: '한국어' }).click();
  await expect(page).toHaveURL('/ko/?region=41570&from=2018&to=2022');
  await ready(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ko');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('김포시의 1인당 GRDP는');
  await page.getByRole('link', { name: 'עברית' }).click();
  await expect(page).toHaveURL('/he/?region=41570&from=2018&to=2022');
  await ready(page);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  expect(plain(await page.getByRole('heading', { level: 1 }).innerText())).toContain('היה התוצר לנפש של גימפו');
});

test('counts all of several quick choices, each with its history entry', async ({ page }) => {
  await open(page);
  const others = page.getByLabel('Show all other municipalities in the background');
  await others.dblclick();
  await expect(page).toHaveURL('/');
  await expect(others).not.toBeChecked();

  const before = await page.evaluate(() => history.length);
  await page.evaluate(() => {
    const [longer, all] = document.querySelectorAll<HTMLInputElement>('.switches input');
    longer?.click();
    all?.click();
    const handle = document.querySelector<HTMLInputElement>('input[type="range"]');
    if (!handle) return;
    handle.value = '2018';
    handle.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expect(page).toHaveURL('/?longer=yes&others=yes');
  expect(await page.evaluate(() => history.length)).toBe(before + 2);
  await expect(page.getByRole('slider', { name: 'First year' })).toHaveValue('2018');
  await page.goBack();
  await expect(page).toHaveURL('/?longer=yes');
  await expect(others).not.toBeChecked();
});

test('makes a source mark a step for Back, and keeps the view', async ({ page }) => {
  await open(page, '/?region=41570');
  await page.getByRole('columnheader').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/\?region=41570#source-\d+$/);
  await page.goBack();
  await expect(page).toHaveURL('/?region=41570');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Gimpo');
});
