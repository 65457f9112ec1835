import type { Locator, Page } from '@playwright/test';
import { expect, open, plain, savedCsv, test, visit } from './dashboard';

const lane = (page: Page, project: string) => page.getByRole('group', { name: new RegExp(`^${project}: milestones on the timeline`) });
const mark = (page: Page, project: string, name: string | RegExp) => lane(page, project).getByRole('button', { name });

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not on the page.');
  return box;
}

test('shows a councillor what was promised for K-Star World, by whom and when, and that it has not begun', async ({ page }) => {
  await open(page);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Projects' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /^14 development projects: 6 built, 3 committed, 5 proposed or planned$/
  );
  await page.getByRole('table').getByRole('link', { name: 'K-Star World' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'K-Star World' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Construction not started; events so far: 22, planned: 2' })).toBeVisible();

  const claims = page.getByRole('table', { name: 'What was claimed, and when' });
  const cost = (await claims.getByRole('row').filter({ hasText: 'Total cost' }).allInnerTexts()).map(plain);
  expect(cost.map((text) => /(\d+ \w+ \d{4}) ₩([\d.]+ trillion)/.exec(text)?.slice(1).join(': '))).toEqual([
    '25 Mar 2020: 10 trillion',
    '23 Jun 2022: 3 trillion',
    '2 Feb 2023: 3.5 trillion',
    '10 Sept 2023: 4 trillion',
    '18 Feb 2026: 19 trillion'
  ]);
  await expect(page.getByRole('img', { name: /^Total cost claimed over time: 25 Mar 2020 ₩10 trillion, .*₩19 trillion$/ })).toBeVisible();
  const works = page.getByRole('img', {
    name: /^Site works cost \(part of the total\) claimed over time: .*₩5\.2 trillion, .*₩5\.8 trillion$/
  });
  await expect(works).toBeVisible();
  await page.getByRole('link', { name: '9: 2 Feb 2023, 30,000 jobs' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'repeated until 2026' })).toBeInViewport();
  await expect(page.getByRole('heading', { name: 'No comparison: construction has not started' })).toBeVisible();
});

test('sets titles from right to left in Hebrew, and digits under each other', async ({ page }) => {
  await open(page, '/he/projects/misa-new-town/');
  const title = page.getByRole('listitem').getByText('אכלוס ראשון');
  await expect(title.first()).toHaveCSS('direction', 'rtl');
  // A bdi would take its direction from the first letter, which may be Latin.
  expect(await page.locator('main bdi').evaluateAll((all) => all.filter((one) => one.textContent === 'אכלוס ראשון').length)).toBe(0);
  const cells = page.getByRole('table').locator('td.number');
  expect(await cells.count()).toBeGreaterThan(0);
  expect(await cells.evaluateAll((all) => [...new Set(all.map((cell) => getComputedStyle(cell).textAlign))])).toEqual(['right']);
});

test('lets a journalist open the sources of a mark with the keyboard', async ({ page }) => {
  await open(page);
  await mark(page, 'K-Star World', /^1: /).focus();
  for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowRight');
  const sphere = mark(page, 'K-Star World', '4: 6 Sept 2023, MOU with Sphere Entertainment (agreement)');
  await expect(sphere).toBeFocused();
  const card = page.getByRole('group', { name: 'K-Star World', exact: true });
  await expect(card).toContainText('Signed in Las Vegas');
  await expect(card).toContainText('agreement · ');
  await expect(card).not.toContainText('confidence');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(card.getByRole('button', { name: 'Close' })).toBeFocused();
  await page.keyboard.press('Tab');
  const source = card.getByRole('link').first();
  await expect(source).toBeFocused();
  await expect(source).toHaveAttribute('href', /^https?:\/\//);
  await expect(source).toHaveAttribute('lang', 'ko');
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(sphere).toBeFocused();
  await page.keyboard.press('End');
  await expect(mark(page, 'K-Star World', /^9: 2030/)).toBeFocused();
});

test('lets a reader on a phone tap a counted mark and see all of its milestones', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  const counted = mark(page, 'K-Star World', /^3 milestones\. 2: .* 3: .* 4: /);
  await expect(counted).toHaveText('2–4');
  await counted.click();
  const card = page.getByRole('group', { name: 'K-Star World', exact: true });
  await expect(card.getByRole('listitem')).toHaveCount(3);
  await expect(card.getByRole('button', { name: 'Close' })).toBeInViewport();
  await expect(card).toContainText('Hana Securities letter of intent');
  const box = await boxOf(card);
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(390);
  await card.getByRole('button', { name: 'Close' }).click();
  await expect(card).toBeHidden();
  await expect(counted).toBeFocused();
});

test('moves nothing while a mark at the edge of the window is hovered and slowly clicked', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  const counted = mark(page, 'K-Star World', /^3 milestones\. 2: /);
  await counted.evaluate((element) => element.scrollIntoView({ block: 'end' }));
  const before = await boxOf(counted);
  await page.mouse.move(before.x + before.width / 2, before.y + before.height / 2);
  const card = page.getByRole('group', { name: 'K-Star World', exact: true });
  await expect(card).toBeVisible();
  expect(await boxOf(counted)).toEqual(before);
  await page.mouse.down();
  await expect(counted).toBeFocused();
  expect(await boxOf(counted)).toEqual(before);
  await page.mouse.up();
  await expect(card.getByRole('button', { name: 'Close' })).toBeInViewport({ ratio: 1 });
  await card.getByRole('button', { name: 'Close' }).click();
  await expect(card).toBeHidden();
});

test('links mark, entry and chart both ways', async ({ page }) => {
  await open(page);
  const starfield = mark(page, 'Starfield Hanam', /^1: 9 Sept 2016/);
  const entry = page.locator('#milestone-starfield-hanam-2016-09-09');
  const guide = page.locator('.guide');
  await starfield.hover();
  await expect(entry).toHaveClass(/active/);
  await expect(guide).toHaveCount(1);
  expect(Math.abs((await boxOf(guide)).x - ((await boxOf(starfield)).x + 12))).toBeLessThan(2);
  await page.mouse.move(0, 0);
  await expect(entry).not.toHaveClass(/active/);
  await expect(guide).toHaveCount(0);

  await entry.hover();
  await expect(starfield).toHaveClass(/active/);
  await entry.getByRole('button', { name: 'Show 1 on the chart' }).click();
  await expect(starfield).toBeFocused();
  await expect(starfield).toBeInViewport();
  await expect(page.getByRole('group', { name: 'Starfield Hanam', exact: true })).toContainText('Pre-opened on 5 September');
});

test('switches projects on and off in the URL, and restores them from the link', async ({ page }) => {
  await open(page);
  await page.getByRole('checkbox', { name: /^Starfield Hanam/ }).uncheck();
  await expect(lane(page, 'Starfield Hanam')).toHaveCount(0);
  await expect(page.getByRole('checkbox', { name: 'Starfield Hanam' })).toBeFocused();
  await page.getByRole('checkbox', { name: 'International exchange' }).check();
  await expect(page).toHaveURL(
    '/?projects=k-star-world,camp-colbern,gyosan-new-town,misa-new-town,line-5-extension,international-exchange'
  );
  await expect(page.locator('#sentence')).toContainText('Of the 5 projects shown: 2 in use by the end of 2022');
  await open(page, page.url());
  await expect(lane(page, 'International exchange')).toBeVisible();
  await expect(lane(page, 'Starfield Hanam')).toHaveCount(0);
  await page.goBack();
  await expect(page.getByRole('checkbox', { name: 'International exchange' })).not.toBeChecked();
});

test('names and leaves out unknown projects of a URL, and knows every spelling', async ({ page }) => {
  await open(page, '/?projects=camp-colburn,atlantis');
  await expect(page.getByText('projects=atlantis')).toBeVisible();
  await expect(page.locator('[data-project]')).toHaveCount(1);
  await expect(lane(page, 'Camp Colbern')).toBeVisible();
  await open(page, '/?projects=none');
  await expect(page.locator('[data-project]')).toHaveCount(0);
});

test('has lanes for every measure and in the longer view', async ({ page }) => {
  await open(page, '/?measure=construction');
  await expect(page.getByText('Construction value added (real), ₩ trillion, chained 2020 prices').first()).toBeVisible();
  await expect(page.getByRole('application')).toHaveAccessibleDescription(/₩435\sbillion/);
  await expect(lane(page, 'Misa New Town')).toBeVisible();
  await open(page, '/?longer=yes');
  await expect(mark(page, 'Misa New Town', /^2: Nov 2011/)).toBeVisible();
  await expect(mark(page, 'Misa New Town', /^1: 11 May 2009/)).toHaveText(/◂\s1/);
  await open(page, '/?measure=population&unit=increase&from=2012&to=2018');
  await expect(page.getByRole('row', { name: /^2016/ })).toContainText('+44,388');
});

/** Start of a year in the chart, found by moving the pointer: left of it the previous year is read, right of it the year. */
async function readAt(page: Page, x: number) {
  const chart = page.getByRole('application');
  await chart.scrollIntoViewIfNeeded();
  const { y, height } = await boxOf(chart);
  await page.mouse.move(x, y + height / 2);
  // On a phone the values are under the axis.
  const isPhone = (page.viewportSize()?.width ?? 0) < 768;
  return isPhone ? page.locator('.under b') : page.getByRole('figure').getByRole('heading', { level: 3 }).first();
}

for (const [language, path, before] of [
  ['left to right', '/', 'In '],
  ['right to left', '/he/', 'ב־']
] as const) {
  test(`keeps lanes on the axis of the chart, ${language}, at every width and after resize`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 1400 });
    await open(page, `${path}?from=2015&to=2024`);
    for (const width of [1600, 1280, 1024, 800, 390, 320]) {
      await page.setViewportSize({ width, height: 1400 });
      await expect
        .poll(async () => {
          const inner = await boxOf(page.locator('[data-project="starfield-hanam"] .inner'));
          // 1 January 2017 is a fifth of the way from 2015 to the end of 2024.
          const start = inner.x + inner.width * 0.2;
          const [left, right] = [await (await readAt(page, start - 3)).textContent(), await (await readAt(page, start + 3)).textContent()];
          return [left, right].map((text) => plain(text ?? ''));
        })
        .toEqual([`${before}2016`, `${before}2017`]);
    }
  });
}

test('keeps lanes on the axis of the chart in print', async ({ page }) => {
  for (const path of ['/', '/he/']) {
    await open(page, path);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    const canvas = page.getByRole('figure').first().locator('canvas');
    /** Start of the years without figures in the chart: the first shaded pixel in the middle of the canvas. */
    const shadedFrom = () =>
      canvas.evaluate((element: HTMLCanvasElement) => {
        const paper = getComputedStyle(document.body).getPropertyValue('--paper-2').trim();
        const [r, g, b] = [1, 3, 5].map((at) => parseInt(paper.slice(at, at + 2), 16));
        const { data, width } =
          element.getContext('2d')?.getImageData(0, Math.round(element.height * 0.62), element.width, 1) ?? new ImageData(1, 1);
        const box = element.getBoundingClientRect();
        for (let x = 0; x + 3 < width; x++) {
          const isShaded = [0, 1, 2].every(
            (more) => data[(x + more) * 4] === r && data[(x + more) * 4 + 1] === g && data[(x + more) * 4 + 2] === b
          );
          if (isShaded) return box.left + (x / width) * box.width;
        }
        return NaN;
      });
    await expect
      .poll(async () => Math.abs((await shadedFrom()) - (await boxOf(page.locator('.lanes .empty'))).x), { message: path })
      .toBeLessThan(2);
    await page.emulateMedia({ media: null });
  }
});

test('a project’s page on paper: stage bars in one row, boxes whole, and the charts of claims', async ({ page }) => {
  // As wide as what is printed on A4.
  await page.setViewportSize({ width: 703, height: 1000 });
  await visit(page, '/projects/k-star-world/');
  const charts = page.getByRole('img', { name: /claimed over time/ });
  await expect(charts).not.toHaveCount(0);
  for (const chart of await charts.all()) await expect(chart.locator('canvas')).toHaveAttribute('data-drawn', '');
  await page.emulateMedia({ media: 'print' });
  const stages = await page.getByRole('list', { name: 'Stage' }).getByRole('listitem').all();
  expect(stages).toHaveLength(6);
  const tops = await Promise.all(stages.map(async (stage) => (await boxOf(stage)).y));
  expect(new Set(tops.map(Math.round)).size).toBe(1);
  for (const chart of await charts.all()) {
    await expect(chart.locator('canvas')).toBeVisible();
    const { width, height, x } = await boxOf(chart.locator('canvas'));
    expect(width).toBeGreaterThan(250);
    expect(height / width).toBeGreaterThan(0.2);
    expect(x + width).toBeLessThan(703);
  }
  // A border that lies on the edge of the paper is cut.
  const reaching = await page.locator('main').evaluate((main) =>
    [...main.querySelectorAll('*')]
      .filter((element) => getComputedStyle(element).borderInlineEndStyle !== 'none' && element.getClientRects().length > 0)
      .map((element) => element.getBoundingClientRect().right)
      .filter((right) => right > document.documentElement.clientWidth - 1)
  );
  expect(reaching).toEqual([]);
  const lastStage = await boxOf(page.getByRole('listitem').filter({ hasText: /^completed$/ }));
  expect(lastStage.x + lastStage.width).toBeLessThanOrEqual(702);
});

test('no two marks of a lane overlap, from a phone to a wide screen', async ({ page }) => {
  await open(page, '/?longer=yes&projects=k-star-world,camp-colbern,gyosan-new-town,misa-new-town,line-5-extension,international-exchange');
  for (const width of [320, 390, 800, 1280]) {
    await page.setViewportSize({ width, height: 1000 });
    await expect
      .poll(() =>
        page.locator('[data-project]').evaluateAll((rows) =>
          rows.flatMap((row) => {
            const marks = [...row.querySelectorAll('.mark')].map((found) => found.getBoundingClientRect()).sort((a, b) => a.left - b.left);
            return marks.filter((box, index) => index > 0 && box.left < (marks[index - 1]?.right ?? 0) - 0.5).map(({ left }) => left);
          })
        )
      )
      .toEqual([]);
  }
});

test('leads from both spellings of Camp Colbern to it, in the language of the URL', async ({ page, request }) => {
  const response = await request.get('/ko/projects/camp-colburn/');
  expect(await response.text()).toContain('/ko/projects/camp-colbern/');
  await visit(page, '/projects/camp-colburn/');
  await expect(page).toHaveURL('/projects/camp-colbern/');
  await expect(page.getByText('also known as: 캠프 콜번 · מחנה קולברן · Camp Colburn')).toBeVisible();
});

test('filters the list by kind and stage, and exports what is shown', async ({ page }) => {
  await visit(page, '/projects/?kind=rail');
  await expect(page.getByText('5 of 14 projects')).toBeVisible();
  await page.getByRole('checkbox', { name: 'completed' }).uncheck();
  await expect(page).toHaveURL('/projects/?kind=rail&stage=proposed,planned,tendered,approved,under-construction');
  await expect(page.getByText('4 of 14 projects')).toBeVisible();
  await expect(page.locator('[data-project]')).toHaveCount(4);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Milestones (CSV)' }).click();
  const { rows } = await savedCsv(await download);
  expect(new Set(rows.map((row) => row.project_id))).toEqual(
    new Set(['line-3-extension', 'line-9-extension', 'gtx-d', 'wirye-sinsa-line'])
  );
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page).toHaveURL('/projects/');
  await expect(page.getByRole('checkbox', { name: 'housing' })).toBeFocused();
  await visit(page, '/projects/?stage=none');
  await expect(page.getByText('No projects match these filters.')).toBeVisible();
});

test('shows a comparison before and after with its rank, and its choices in the URL', async ({ page }) => {
  await visit(page, '/projects/misa-new-town/');
  // How sure a milestone is stands there only where it is not.
  await expect(page.getByText(/(confidence medium|medium confidence) · \S/).first()).toBeVisible();
  await expect(page.getByText(/confidence high|high confidence/)).toHaveCount(0);
  await expect(page.getByText(/a difference of \+3\.3 log points.*11 of 31 differ at least as much/)).toBeVisible();
  await expect(
    page.getByRole('img', { name: /^Dot plot of 31 municipalities\. Hanam is at \+3\.3 log points\. 11 of 31 differ/ })
  ).toBeVisible();
  await page.getByLabel('Years before and after').selectOption('2');
  await expect(page).toHaveURL('/projects/misa-new-town/?years=2');
  await expect(page.getByText(/a difference of \+2\.6 log points.*18 of 31 differ at least as much/)).toBeVisible();
  await page.getByLabel('Measure compared', { exact: true }).selectOption('Registered population');
  await expect(page.getByText(/annual growth of registered population on 31 December in Hanam was/)).toBeVisible();
  await page.getByLabel('Milestone', { exact: true }).selectOption('Nov 2011 · Site works begin');
  await page.getByLabel('Measure compared', { exact: true }).selectOption('Real GRDP');
  await expect(page.getByRole('heading', { name: 'No comparison: data start in 2010, too late before 2011' })).toBeVisible();
  await page.goBack();
  await expect(page.getByLabel('Measure compared', { exact: true })).toHaveValue('population');
});

test('shows no comparison before and after for a project that has not begun, whatever the URL says', async ({ page }) => {
  await visit(page, '/projects/camp-colbern/?event=camp-colbern-2014-10');
  await expect(page.getByText('event=camp-colbern-2014-10')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'No comparison: construction has not started' })).toBeVisible();
  await expect(page.getByLabel('Milestone', { exact: true })).toHaveCount(0);
});

test('shows the figures of another project when the reader goes on to it', async ({ page }) => {
  await visit(page, '/projects/misa-new-town/');
  await page.getByRole('link', { name: 'Projects' }).first().click();
  await page.getByRole('table').getByRole('link', { name: 'Starfield Hanam' }).click();
  await expect(page.getByText(/a difference of −5\.4 log points.*outside the ordinary range/)).toBeVisible();
  await expect(page.getByRole('img', { name: /^Direct jobs claimed over time: .*5,000 jobs.*4,310 people.*4,641 people/ })).toBeVisible();
  await page.getByRole('link', { name: 'Show on overview' }).click();
  await expect(page).toHaveURL('/?projects=starfield-hanam');
});

test('brings the press of a project that is not shown at first', async ({ page }) => {
  await open(page);
  await page.getByRole('checkbox', { name: 'Line 9 extension' }).check();
  const own = page.getByRole('region', { name: /^Line 9 extension/ });
  await expect(
    own
      .getByRole('link')
      .filter({ hasText: /[가-힣]/ })
      .first()
  ).toHaveAttribute('href', /^https?:/);
});
