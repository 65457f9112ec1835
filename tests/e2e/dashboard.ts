import { readFile } from 'node:fs/promises';
import { expect, test as base, type Download, type Page } from '@playwright/test';
import Papa from 'papaparse';

/** Fails a test whose page logged an error, had a failed request, or requested anything from another host. */
export const test = base.extend<{ quiet: void }>({
  quiet: [
    async ({ page, baseURL }, use) => {
      const complaints: string[] = [];
      page.on('console', (message) => {
        const isBlocked = message.text().includes('Service Worker registration blocked by Playwright');
        if ((message.type() === 'error' || message.type() === 'warning') && !isBlocked) complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('requestfailed', (request) => {
        // A page that is left before it has loaded cancels its requests, which is not a failure.
        const reason = request.failure()?.errorText;
        if (reason !== 'net::ERR_ABORTED') complaints.push(`failed (${reason}): ${request.url()}`);
      });
      page.on('request', (request) => {
        if (!/^(blob:|data:)/.test(request.url()) && !request.url().startsWith(baseURL ?? ''))
          complaints.push(`other host: ${request.url()}`);
      });
      await use();
      expect(complaints).toEqual([]);
    },
    { auto: true }
  ]
});

export { expect };

/** Opens a page and waits until it is interactive: before that, clicks do what they do without JavaScript. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await answers(page);
}

/** Waits until marks, controls and keys of an opened or reloaded page are interactive. */
export async function answers(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-started');
  await expect(page.locator('[inert]:not(.card)')).toHaveCount(0);
  await expect(page.locator('html')).not.toHaveAttribute('data-pending');
}

/** Opens a page with one chart and waits until it is drawn and the page is interactive. */
export async function open(page: Page, address = '/'): Promise<void> {
  await page.goto(address);
  await ready(page);
}

export async function ready(page: Page): Promise<void> {
  await expect(page.getByRole('application')).toHaveAttribute('data-status', 'drawn');
  await answers(page);
}

/** Text without the marks that keep digits left to right, and with ordinary spaces. */
export const plain = (text: string) =>
  text
    .replaceAll(/[\u2060\u2066-\u2069]/g, '')
    .replaceAll(/[\u202f\u00a0]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** The table as text: one record for each row, keyed by column header without the numbers of its sources. */
export async function tableRows(page: Page): Promise<Record<string, string>[]> {
  const table = page.getByRole('table');
  const heads = (
    await table.locator('thead th').evaluateAll((cells) =>
      cells.map((cell) =>
        [...cell.childNodes]
          .filter((node) => node.nodeType === Node.TEXT_NODE)
          .map((node) => node.textContent)
          .join('')
      )
    )
  ).map(plain);
  const rows = await table
    .locator('tbody tr:not(.group)')
    .evaluateAll((found) => found.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));
  return rows.map((cells) => Object.fromEntries(cells.map((cell, index) => [heads[index] ?? '', plain(cell)])));
}

/** The rows of a saved CSV, and its text. */
export async function savedCsv(download: Download): Promise<{ name: string; text: string; rows: Record<string, string>[] }> {
  const text = await readFile(await download.path(), 'utf8');
  const { data } = Papa.parse<Record<string, string>>(text.slice(1), { header: true, skipEmptyLines: 'greedy' });
  return { name: download.suggestedFilename(), text, rows: data };
}
