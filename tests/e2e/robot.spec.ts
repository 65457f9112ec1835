import fc from 'fast-check';
import { expect, open, plain, ready, test } from './dashboard';

/** Choices of a robot, one after the other: a seeded sample, or many more in `npm run test:long`. */
const STEPS = process.env.TEST_LONG ? 400 : 24;
const choice = fc.record({
  action: fc.constantFrom('Region', 'Measure', 'Unit', 'longer', 'others', 'first', 'last', 'compare', 'remove', 'project', 'back'),
  pick: fc.nat(),
  key: fc.constantFrom('ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End')
});

test('keeps sentence, table and CSV in agreement and the view in the URL, whatever a robot chooses', async ({ page }) => {
  test.setTimeout(60_000 + STEPS * 3_000);
  await open(page);
  const seed = process.env.TEST_LONG ? Date.now() : 41450;
  for (const [step, { action, pick, key }] of fc.sample(choice, { seed, numRuns: STEPS }).entries()) {
    await test.step(`${seed}/${step}: ${action} ${pick} ${key}`, async () => {
      switch (action) {
        case 'Region':
        case 'Measure':
        case 'Unit': {
          const field = page.getByLabel(action, { exact: true });
          await field.selectOption({ index: pick % (await field.locator('option').count()) });
          break;
        }
        case 'longer':
        case 'others':
          await page.getByLabel(action === 'longer' ? 'Show from 2010' : 'Show all other').click();
          break;
        case 'first':
        case 'last':
          await page.getByRole('slider', { name: action === 'first' ? 'First year' : 'Last year' }).press(key);
          break;
        case 'compare': {
          await page.getByRole('button', { name: 'Add a region' }).click();
          const list = page.getByRole('group', { name: 'Add a region' });
          await expect(list).toBeVisible();
          const free = list.getByRole('checkbox', { disabled: false });
          await free.nth(pick % (await free.count())).click();
          await page.keyboard.press('Escape');
          break;
        }
        case 'remove': {
          const chips = page.getByRole('button', { name: /^Remove / });
          if ((await chips.count()) > 0) await chips.first().click();
          break;
        }
        case 'project': {
          const projects = page.locator('.lanes').getByRole('checkbox');
          await projects.nth(pick % (await projects.count())).click();
          break;
        }
        case 'back':
          // An address with a query has one of this walk before it.
          if (new URL(page.url()).search !== '') await page.evaluate(() => history.back());
          break;
      }
      await expect(async () => {
        const cells = await page.locator('tbody td:not(:has(.missing))').count();
        const offered = page.getByText(/^CSV: current view \((\d+|\d+,\d+) rows\)$/);
        const label = (await offered.count()) > 0 ? plain(await offered.innerText()) : '(0 rows)';
        expect(label.replaceAll(',', '')).toContain(`(${cells} rows)`);
      }).toPass({ timeout: 5_000 });
      expect(await page.locator('main').innerText()).not.toMatch(/NaN|undefined|Infinity|\{\w+\}/);
    });
    if (step % 8 === 7) {
      const sentence = await page.locator('#sentence').innerText();
      await page.reload();
      await ready(page);
      expect(await page.locator('#sentence').innerText()).toBe(sentence);
      await expect(page.getByText(/was not recognised/)).toHaveCount(0);
    }
  }
});
