import { expect, test } from '@playwright/test';
import { plain, savedCsv } from './dashboard';

test.use({ javaScriptEnabled: false });

for (const [path, headline, figures] of [
  ['/', 'Hanam’s GRDP per capita was ₩28.68 million', 'Data table'],
  ['/ko/', '2,868만원', '수치 표'],
  ['/he/', 'התוצר לנפש של האנאם 28.68 מיליון וון', 'הנתונים']
] as const) {
  test(`shows headline, sentence, table, sources and CSV of ${path} without JavaScript`, async ({ page }) => {
    await page.goto(path);
    expect(plain(await page.getByRole('heading', { level: 1 }).innerText())).toContain(headline);
    await expect(page.locator('#sentence')).toBeVisible();
    await expect(page.getByRole('heading', { name: figures, exact: true })).toBeVisible();
    expect(await page.getByRole('row').count()).toBe(12);
    await expect(page.locator('#source-1')).toBeVisible();
    await expect(page.locator('form')).toBeHidden();
    const download = page.waitForEvent('download');
    await page.locator('a[href$="hanam-grdp-per-capita-2015-2030.csv"]').click();
    const { text, rows } = await savedCsv(await download);
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(rows).toHaveLength(54);
  });
}

test('shows the complete table without JavaScript', async ({ page }) => {
  await page.goto('/');
  const rows = await page.getByRole('row').allInnerTexts();
  expect(rows.map(plain)).toContainEqual(expect.stringContaining('2022 28.68 28.57 42.90 43.26 66.0% 9.23 326,059'));
});

test('shows lanes, facts, claims, milestones and CSV of projects without JavaScript', async ({ page }) => {
  await page.goto('/projects/');
  expect(await page.getByRole('table').getByRole('row').count()).toBe(1 + 14);
  await expect(page.locator('[data-project="k-star-world"] [data-phase="planned"]')).toBeVisible();
  await page.getByRole('table').getByRole('link', { name: 'K-Star World' }).click();
  await expect(page.getByRole('heading', { name: 'No comparison: construction has not started' })).toBeVisible();
  expect(await page.getByRole('table', { name: 'What was claimed, and when' }).getByRole('row').count()).toBe(1 + 18);
  await expect(page.getByRole('listitem').getByText('Mayor tells council Sphere talks are at a standstill')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Claims (CSV)' }).click();
  expect((await savedCsv(await download)).rows).toHaveLength(18);
});

test('shows the ranking of all municipalities, its table and CSV without JavaScript', async ({ page }) => {
  await page.goto('/ko/regions/');
  await expect(page.getByRole('figure').first().getByRole('listitem')).toHaveCount(31);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    '하남시의 1인당 GRDP는 31개 시군 중 24위입니다. 2015년에는 11위였습니다.'
  );
  const file = await page.request.get((await page.getByRole('link', { name: /^CSV: 이 기간의 31개/ }).getAttribute('href')) ?? '');
  expect(await file.text()).toContain('41450,하남시,Hanam,האנאם,2022,grdp,9228870');
});

test('shows text, industries and CSV on a municipality’s page without JavaScript', async ({ page }) => {
  await page.goto('/regions/41450/');
  await expect(page.getByText(/from 2015 to 2022: nominal GRDP rose 69\.7% and mid-year population rose 104\.7%/)).toBeVisible();
  await expect(page.getByRole('table', { name: 'Main industries' }).getByRole('row')).toHaveCount(17);
  const file = await page.request.get((await page.getByRole('link', { name: /^CSV: all data on this page/ }).getAttribute('href')) ?? '');
  expect(await file.text()).toContain('construction,41450,하남시,Hanam,האנאם,2023,value_added,434561');
});

for (const [path, width] of [
  ['/regions/41450/', 1280],
  ['/he/regions/41250/', 1280],
  ['/ko/regions/41450/', 900],
  ['/regions/41500/', 390]
] as const) {
  test(`${path}: no value of the bars is cut at the edge of its chart, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(path);
    for (const still of ['split-yearly', 'split-whole']) {
      const drawing = page.locator(`[data-still="${still}"] > svg`).filter({ visible: true });
      const cut = await drawing.evaluate((svg) => {
        const room = svg.getBoundingClientRect();
        return [...svg.querySelectorAll('text')]
          .map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }))
          .filter(({ box }) => box.left < room.left - 1 || box.right > room.right + 1)
          .map(({ text }) => text);
      });
      expect(cut).toEqual([]);
    }
  });
}

test('without JavaScript the page of a reader’s own file says what it needs, and what it reads', async ({ page }) => {
  await page.goto('/ko/your-data/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('내 파일을 브라우저에서 점검하고 그래프로 보기');
  // Queries of the page do not see text inside noscript.
  expect(await (await page.request.get('/ko/your-data/')).text()).toMatch(
    /<noscript><p class="[^"]*">파일을 읽으려면 자바스크립트가 필요합니다\./
  );
  await expect(page.getByText('31개 시군과 시도의 한글·영문 이름 또는 행정구역 코드')).toBeVisible();
  await expect(page.getByText('파일을 여기에 놓으십시오')).toBeHidden();
});

test('shows the targets, what happened and the CSV without JavaScript', async ({ page }) => {
  await page.goto('/he/outlook/');
  await expect(page.getByRole('table').first()).toContainText('57.36');
  await expect(page.getByRole('table').first()).toContainText(/ב־\u20662\u2069 מתוך \u206631\u2069 רשויות/);
  const file = await page.request.get((await page.getByRole('link', { name: 'CSV: המסלול והתקופות' }).getAttribute('href')) ?? '');
  expect(await file.text()).toContain('if it grew by 1.40 percent a year');
});

for (const [path, charts] of [
  ['/', ['comparison', 'why']],
  ['/he/regions/', ['map', 'paths', 'growth']],
  ['/ko/regions/41450/', ['comparison', 'split-yearly', 'split-whole']],
  ['/projects/starfield-hanam/', ['comparison', 'claims-direct_jobs', 'strip']],
  ['/he/outlook/', ['path']]
] as const) {
  test(`shows the charts of ${path} without JavaScript, in the layout of the window`, async ({ page }) => {
    for (const [width, layout] of [
      [1280, 'wide'],
      [900, 'mid'],
      [390, 'narrow']
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      for (const chart of charts) {
        const drawings = page.locator(`[data-still="${chart}"] > svg`);
        await expect(drawings.and(page.locator(`.${layout}`))).toBeVisible();
        expect(await drawings.filter({ visible: true }).count()).toBe(1);
        expect(await drawings.filter({ visible: true }).locator('text').count()).toBeGreaterThan(4);
      }
    }
  });
}
