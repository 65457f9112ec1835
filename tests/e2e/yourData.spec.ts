import { readFile, writeFile } from 'node:fs/promises';
import iconv from 'iconv-lite';
import type { Locator, Page } from '@playwright/test';
import { answers, expect, plain, savedCsv, test, visit } from './dashboard';

const SAMPLE = 'static/sample/kosis-sample-cp949.csv';

async function openYourData(page: Page, language = '') {
  await visit(page, `${language}/your-data/`);
}

/** A file as a reader chooses it. */
function file(name: string, content: string | Buffer) {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(content) };
}

async function choose(page: Page, files: Parameters<ReturnType<Page['getByLabel']>['setInputFiles']>[0], label = 'Choose files') {
  await page.getByLabel(label).setInputFiles(files);
}

const report = (page: Page) => page.getByRole('table', { name: /^Report/ });

test('charts a file of KOSIS within ten seconds of dropping it, and reports what is wrong with it', async ({ page }) => {
  const asked: string[] = [];
  await openYourData(page);
  page.on('request', (request) => asked.push(`${request.method()} ${request.url()}`));
  const data = await page.evaluateHandle(
    (bytes) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(bytes)], '지역소득.csv', { type: 'text/csv' }));
      return transfer;
    },
    [...(await readFile(SAMPLE))]
  );
  await page.locator('.zone').dispatchEvent('drop', { dataTransfer: data });
  await expect(page.getByRole('img', { name: /^Line chart of your file: 지역내총생산\(시장가격\), 2015–\u20602022/ })).toBeVisible({
    timeout: 10_000
  });

  await expect(page.getByRole('heading', { name: 'Report: 253 of 256 cells can be charted' })).toBeVisible();
  await expect(report(page).getByRole('row').filter({ hasText: '8,362.3' })).toContainText(
    /Decide.*Row 20, column I.*하남시 2020 is about 798 times larger or smaller than its other years \(2019: 7,675,222; 2021: 9,128,139\)/s
  );
  await expect(report(page).getByRole('row').filter({ hasText: '광주시' })).toContainText('read as the one in 경기도 (41610)');
  await expect(page.getByLabel('Encoding')).toHaveValue('cp949');
  await expect(page.getByText('Regions: 32 of 32 recognised')).toBeVisible();
  await expect(page.getByText('Exact matches: 253. Different: 0.', { exact: false })).toBeVisible();
  await expect(page.getByText('Left blank until you decide: 1.')).toBeVisible();
  // What the page fetched is code of its own, from the site or from its memory; nothing of the file went anywhere.
  expect(asked.filter((request) => !/^GET (blob:|[^?]*\/_app\/)/.test(request))).toEqual([]);
});

/** The real table of both prices on the 2015 base in the layout of KOSIS: title, unit, two header rows, a total, notes; one wrong cell. */
async function kosisFile(): Promise<Buffer> {
  const rows = (await readFile('data/grdp.csv', 'utf8'))
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  const names = (await readFile('data/regions.csv', 'utf8'))
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  const years = [2016, 2017, 2018, 2019, 2020];
  const value = (code: string, year: number, price: string) => {
    const found = rows.find((row) => row[0] === code && row[1] === String(year) && row[2] === price && row[3] === '2015');
    const text = found ? Number(found[4]).toLocaleString('en') : '-';
    // A misprint of one digit: the parts no longer add up to their total.
    return code === '41570' && year === 2019 && price === 'nominal' ? text.replace(/^1/, '7') : text;
  };
  const quoted = (cells: readonly (string | number)[]) => cells.map((cell) => `"${cell}"`).join(',');
  const line = (code: string, name: string) =>
    quoted(['경기도', name, ...years.flatMap((year) => [value(code, year, 'nominal'), value(code, year, 'real')])]);
  const parts = names.filter(([code]) => code?.startsWith('41') && code.length === 5).map(([code = '', name = '']) => line(code, name));
  const text = [
    quoted(['시군구별 지역내총생산']),
    quoted(['(단위 : 백만원)']),
    quoted(['시도별', '시군구별', ...years.flatMap((year) => [year === 2020 ? '2020 p)' : year, ''])]),
    quoted(['', '', ...years.flatMap(() => ['당해년가격', '기준년가격'])]),
    line('41', '소계'),
    ...parts,
    quoted(['주) 2020년은 잠정치임']),
    quoted(['자료 : 통계청, 2022'])
  ].join('\r\n');
  return iconv.encode(text, 'cp949');
}

test('charts a file of KOSIS with two header rows in CP949, and reports the misprint', async ({ page }) => {
  await openYourData(page);
  await choose(page, file('시군구별_GRDP.csv', await kosisFile()));
  await expect(page.getByRole('img', { name: /^Line chart of your file: 당해년가격, 2016–\u20602020/ })).toBeVisible({ timeout: 10_000 });
  await expect(page.getByLabel('Encoding')).toHaveValue('cp949');
  await expect(page.getByLabel('First header row')).toHaveValue('3');
  await expect(page.getByLabel('Last header row')).toHaveValue('4');
  await expect(page.getByText('Regions: 32 of 32 recognised')).toBeVisible();
  await expect(report(page).getByRole('row').filter({ hasText: 'the 31 municipalities add up to' })).toContainText('경기도 2019');
  await expect(report(page).getByRole('row').filter({ hasText: 'Figures marked as preliminary' })).toContainText('64');
  const revisions = page.getByRole('table', { name: /^Compared with the dashboard: GRDP, current prices, 2015 base/ });
  await expect(revisions.getByRole('row')).toHaveCount(2);
  await expect(revisions.getByRole('row').filter({ hasText: 'Gimpo' })).toContainText('2019');
  await page.getByLabel('Item').selectOption({ label: '기준년가격 (million won)' });
  await expect(page.getByText('GRDP, real (chained volumes), 2015 base (best match)')).toBeAttached();
});

test('reads, charts, corrects and saves a file offline', async ({ page, context }) => {
  await openYourData(page);
  await expect(page.locator('html')).toHaveAttribute('data-fetched', 'your-data');
  await context.setOffline(true);
  await choose(page, SAMPLE);
  await expect(page.getByRole('img', { name: /^Line chart of your file/ })).toBeVisible();
  await page.getByRole('button', { name: 'Treat as missing' }).click();
  await expect(page.getByText('row 20, column I: treated as missing')).toBeVisible();
  await page.getByText('Data table').click();
  await page.getByRole('table', { name: 'Data table' }).getByRole('row', { name: /^2022/ }).getByRole('button').first().click();
  await expect(page.getByRole('dialog').getByRole('row')).toHaveCount(2);
  await page.keyboard.press('Escape');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Report (CSV)' }).click();
  expect((await download).suggestedFilename()).toBe('kosis-sample-cp949-report.csv');
});

test('works with the keyboard only: sample, jump to the cell and back, decision, chart, cleaned table', async ({ page }) => {
  await openYourData(page);
  await page.getByRole('button', { name: 'Try the sample file' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Row 20, column I: show in file' }).focus();
  await page.keyboard.press('Enter');
  const cell = page.locator('[data-cell="19:8"]');
  await expect(cell).toBeFocused();
  await expect(cell).toHaveText(/8,362\.3/);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'issue a', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#finding-a$/);
  await page.getByRole('button', { name: 'Read as × 1,000' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Report: 254 of 256 cells can be charted' })).toBeFocused();
  await expect(page.getByText('row 20, column I: × 1,000')).toBeVisible();
  await expect(page.getByText('Exact matches: 254. Different: 0.', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Draw chart' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#own-chart')).toBeFocused();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Cleaned table (CSV)' }).focus();
  await page.keyboard.press('Enter');
  const { name, rows } = await savedCsv(await download);
  expect(name).toBe('kosis-sample-cp949-tidy.csv');
  expect(rows).toHaveLength(256);
  expect(rows.filter(({ region_code, year }) => region_code === '41450' && year === '2020')).toEqual([
    { region_code: '41450', region: '하남시', year: '2020', item: '지역내총생산(시장가격)', value: '8362300', unit: '백만원', status: '' }
  ]);
  await page.getByRole('button', { name: 'Undo: row 20, column I: × 1,000' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Report: 253 of 256 cells can be charted' })).toBeVisible();
});

test('makes GRDP per capita from two files, GRDP and residents, beside the dashboard’s own', async ({ page }) => {
  await openYourData(page);
  await choose(page, [
    file('output.csv', '지역,항목,단위,2021,2022\n하남시,총생산,백만원,"9,128,139","9,300,000"\n'),
    file(
      'residents.csv',
      iconv.encode(
        '행정구역,2020년_계_총인구수(명),2021년_계_총인구수(명),2022년_계_총인구수(명)\n경기도 하남시 (4145000000),"293,452","320,087","326,059"\n',
        'cp949'
      )
    )
  ]);
  await expect(page.getByRole('listitem').filter({ hasText: 'residents.csv' })).toContainText('regions: 1, years: 2020–\u20602022');
  await expect(page.getByText('Hanam, 총생산: 9.13 trillion won in 2021, 9.30 trillion won in 2022', { exact: false })).toBeVisible();
  const revisions = page.getByRole('table', { name: /^Compared with the dashboard: GRDP, current prices, 2020 base/ });
  await expect(revisions.getByRole('row').filter({ hasText: 'Hanam' })).toContainText(/2022.*9,228,870.*9,300,000.*\+0\.8%/s);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Differences (CSV)' }).click();
  expect((await savedCsv(await saving)).rows).toMatchObject([
    {
      region_code: '41450',
      year: '2022',
      dashboard: '9228870',
      file: '9300000',
      difference: '71130',
      dashboard_series: 'grdp/41450/nominal/2020'
    }
  ]);
  await page.getByLabel('Per capita').selectOption({ label: '÷ 계_총인구수 (people) – residents.csv in the file (average of year-ends)' });
  // (9,300,000 million won ÷ the mean of 320,087 and 326,059)
  await expect(page.getByText('28.79 million won per capita in 2022', { exact: false })).toBeVisible();
  const rowsOf = async (figure: Locator) => {
    await figure.click();
    const rows = page.getByRole('dialog').getByRole('row');
    await expect(rows.first()).toBeVisible();
    const texts = await rows.evaluateAll((found) => found.map((row) => [...row.children].map((cell) => cell.textContent).join(' ')));
    return texts.slice(1).map((text) => plain(text));
  };
  await page.getByText('Data table').click();
  const own = page.getByRole('table', { name: 'Data table' });
  expect(await rowsOf(own.getByRole('row', { name: /^2022/ }).getByRole('button', { name: '28.79' }))).toEqual([
    'output.csv Row 2, column E 9,300,000 million won Your file, read only in this browser',
    'residents.csv Row 2, column C 320,087 people Your file, read only in this browser',
    'residents.csv Row 2, column D 326,059 people Your file, read only in this browser'
  ]);
  // The link leads to the cell, in the file that has it.
  await page.getByRole('dialog').getByRole('button', { name: 'Row 2, column D' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('cell', { name: '326,059' })).toBeFocused();
  // The chart is cited in every language, with the names of the file unchanged.
  await page.getByRole('button', { name: 'Cite', exact: true }).click();
  await expect(page.getByLabel('Plain text')).toHaveValue(/“Chart: 총생산/);
  await page.getByRole('radio', { name: 'עברית' }).check();
  await expect(page.getByLabel('Plain text')).toHaveValue(/״תרשים: .*총생산.*\/he\/your-data\//);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Remove output.csv' }).click();
  await expect(page.getByText('Hanam, 계_총인구수: 293,452 people in 2020', { exact: false })).toBeVisible();
});

test('leads from a figure of a hidden file to its cell, also in a row with a finding', async ({ page }) => {
  await openYourData(page);
  await choose(page, [
    file('output.csv', '지역,항목,단위,2021,2022\n하남시,총생산,백만원,"9,128,139","9,300,000"\n'),
    // A share among amounts: a finding in the row of Hanam.
    file('more.csv', '지역,항목,단위,2020,2021,2022\n하남시,세수,백만원,12%,"1,128","1,300"\n')
  ]);
  await page.getByLabel('Item').selectOption({ label: '세수 (million won) – more.csv' });
  await page.getByText('Data table').click();
  await page.getByRole('table', { name: 'Data table' }).getByRole('row', { name: /^2022/ }).getByRole('button').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Row 2, column F' }).click();
  await expect(page.getByRole('cell', { name: '1,300' })).toBeFocused();
});

test('applies corrections by hand: encoding, unit, a shared name', async ({ page }) => {
  await openYourData(page);
  await choose(page, file('둘.csv', iconv.encode('지역,2021,2022\n광주시,10,20\n하남시,30,40\n똠방뷁,1,2\n', 'cp949')));
  const ambiguous = report(page).getByRole('row').filter({ hasText: '“광주시” could be any of these' });
  await expect(ambiguous).toContainText('광주광역시, 경기도 광주시');
  // Syllables that CP949 adds to EUC-KR.
  await expect(report(page).getByRole('row').filter({ hasText: '똠방뷁' })).toContainText('is not in the dashboard');
  await ambiguous.getByLabel('Which region is 광주시?').selectOption({ label: 'Gwangju' });
  await expect(page.getByText('광주시: Gwangju')).toBeVisible();
  await expect(ambiguous).toHaveCount(0);
  await page.getByLabel('Unit of values').selectOption('억원');
  await expect(page.getByText('Hanam, values: 3.00 billion won in 2021', { exact: false })).toBeVisible();
  await page.getByLabel('Encoding').selectOption('utf-8');
  await expect(report(page).getByRole('row').filter({ hasText: 'Characters that could not be read as UTF-8' })).toBeVisible();
  await page.getByRole('button', { name: 'Restore detected settings' }).click();
  await expect(ambiguous).toBeVisible();
});

test('accepts cells copied from a spreadsheet', async ({ page }) => {
  await openYourData(page);
  await page.getByText('Paste from a spreadsheet').click();
  await page.getByLabel('Pasted cells, including the header row').fill('지역\t단위\t2021\t2022\n하남시\t명\t320087\t326059');
  await page.getByRole('button', { name: 'Read pasted data' }).click();
  await expect(page.getByLabel('Separator')).toHaveValue('\t');
  await expect(page.getByText('326,059 people in 2022', { exact: false })).toBeVisible();
});

test('rejects a file that is not a table with what to do, and continues', async ({ page }) => {
  await openYourData(page);
  await choose(page, [
    file('book.xlsx', Buffer.from([0x50, 0x4b, 3, 4, 20, 0])),
    file('error.csv', '<!DOCTYPE html><html><body>500</body></html>'),
    file('empty.csv', '')
  ]);
  await expect(page.getByRole('heading', { name: 'Report: no numbers could be read' })).toBeVisible();
  await expect(report(page)).toContainText('This is an Excel workbook (.xlsx). Open it in Excel or LibreOffice');
  await page.getByRole('listitem').filter({ hasText: 'error.csv' }).getByRole('button', { name: 'Show report' }).click();
  await expect(report(page)).toContainText('This is a web page');
  await page.getByRole('listitem').filter({ hasText: 'empty.csv' }).getByRole('button', { name: 'Show report' }).click();
  await expect(report(page)).toContainText('The file is empty. Export it again.');
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(report(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Try the sample file' }).click();
  await expect(page.getByRole('heading', { name: 'Report: 253 of 256 cells can be charted' })).toBeVisible();
});

test('jobs in persons are not taken for residents: no figure of the population beside them, and nothing at a year’s end', async ({
  page
}) => {
  await openYourData(page);
  await choose(
    page,
    file('jobs.csv', 'region,year,jobs (persons),registered population\nHanam,2021,92114,320087\nHanam,2022,99874,326059\n')
  );
  await expect(page.getByText('Hanam, jobs: 92,114 people in 2021, 99,874 people in 2022 (+8.4%).')).toBeVisible();
  await expect(page.getByText('Population is plotted at year-end.')).toHaveCount(0);
  await expect(page.getByLabel('Compare with')).toHaveCount(0);
  await page.getByLabel('Item').selectOption({ label: 'registered population (people)' });
  await expect(page.getByText('Population is plotted at year-end.')).toBeVisible();
  await expect(page.getByLabel('Compare with')).toHaveValue('population/*');
});

test('sources and notes of the dashboard stand there once its figures stand beside the file’s, and not before', async ({ page }) => {
  await openYourData(page);
  const lists = page.getByRole('heading', { name: /^(Sources|How to read these figures)$/ });
  await expect(lists).toHaveCount(0);
  await choose(page, file('output.csv', '지역,항목,단위,2021,2022\n하남시,총생산,백만원,"9,128,139","9,300,000"\n'));
  await expect(lists).toHaveCount(2);
  await expect(page.locator('[id^="source-"]').first()).toContainText('2020 base');
  const told = await page.locator('[id^="source-"]').count();
  expect(told).toBeLessThan(6);
  await page.getByLabel('Compare with').selectOption('nothing');
  await expect(lists).toHaveCount(0);
});

test('units that the importer knows are named in the language of the page, others stand as printed', async ({ page }) => {
  await openYourData(page);
  await choose(page, file('units.csv', '지역,항목,단위,2021,2022\n하남시,총생산,백만원,"9,128,139","9,300,000"\n하남시,한우,마리,10,12\n'));
  await expect(page.getByLabel('Item').getByRole('option')).toHaveText(['총생산 (million won)', '한우 (마리)']);
  await page.getByText('Items and units').click();
  const unit = page.getByLabel('Unit of 총생산');
  await expect(unit.locator('option:checked')).toHaveText('million won');
  const names = await unit.getByRole('option').allTextContents();
  expect(names.filter((name) => /[가-힣]/.test(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
  await expect(page.getByLabel('Unit of 한우').locator('option:checked')).toHaveText('마리');
});

test('cells that could not be used are saved with their places, and so is the report', async ({ page }) => {
  await openYourData(page);
  await choose(page, file('odd.csv', '지역,단위,2021,2022\n하남시,명,1.2.3,=A1\n김포시,명,3,없음\n'));
  const unused = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Unused cells (CSV)' }).click();
  const saved = await savedCsv(await unused);
  expect(saved.name).toBe('odd-not-used.csv');
  expect(saved.rows).toEqual([
    { row: '2', column: 'C', cell: '1.2.3' },
    { row: '2', column: 'D', cell: "'=A1" },
    { row: '3', column: 'D', cell: '없음' }
  ]);
  const told = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Report (CSV)' }).click();
  expect((await savedCsv(await told)).rows).toMatchObject([
    { rank: 'error', finding: 'broken-number', row: '2', column: 'C', cell: '1.2.3' },
    { rank: 'doubt', finding: 'text-in-figures', row: '3', column: 'D' },
    { rank: 'note', finding: 'formula-like', row: '2', column: 'D' }
  ]);
});

test('keeps a file only on request, restores it after a reload, and removes it with one click', async ({ page }) => {
  await openYourData(page);
  await page.getByRole('button', { name: 'Try the sample file' }).click();
  await page.getByRole('button', { name: 'Treat as missing' }).click();
  await expect(page.getByText('row 20, column I: treated as missing')).toBeVisible();
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBeLessThanOrEqual(1);
  await page.reload();
  await answers(page);
  await expect(page.getByRole('button', { name: 'Open', exact: true })).toHaveCount(0);

  await page.getByRole('button', { name: 'Try the sample file' }).click();
  await page.getByRole('button', { name: 'Treat as missing' }).click();
  await page.getByRole('button', { name: 'Save in this browser' }).click();
  await expect(page.getByText('Saved in this browser until you delete it.')).toBeVisible();
  await page.reload();
  await answers(page);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  // With the reader's decisions.
  await expect(page.getByText('row 20, column I: treated as missing')).toBeVisible();
  await page.getByRole('button', { name: 'Delete saved file' }).click();
  await expect(page.getByText('Deleted. Nothing from the file is stored in this browser.')).toBeVisible();
  await page.reload();
  await answers(page);
  await expect(page.getByRole('button', { name: 'Open', exact: true })).toHaveCount(0);
});

test('says that the browser keeps nothing, and leaves the file open', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'indexedDB', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      }
    });
  });
  await openYourData(page);
  await page.getByRole('button', { name: 'Try the sample file' }).click();
  await page.getByRole('button', { name: 'Save in this browser' }).click();
  await expect(page.getByRole('alert')).toContainText('This browser does not allow saving');
  await expect(page.getByRole('heading', { name: 'Report: 253 of 256 cells can be charted' })).toBeVisible();
});

/** A tidy file of about as many bytes: residents and output of the municipalities, item by item. */
function large(megabytes: number): Buffer {
  const names = ['하남시', '김포시', '성남시', '이천시', '수원시', '화성시', '부천시', '안산시', '평택시', '시흥시'];
  const lines = ['지역,연도,항목,단위,값'];
  for (let item = 0, size = 0; size < megabytes * 1e6; item++) {
    for (const [index, name] of names.entries()) {
      for (let year = 2010; year < 2023; year++) {
        const line = `${name},${year},생산물 ${item} (지역내총생산에 대한 기여 · 당해년가격),백만원,${100_000 + ((item * 7919 + index * 104_729 + year * 31) % 900_000)}`;
        lines.push(line);
        size += line.length * 1.9;
      }
    }
  }
  return Buffer.from(lines.join('\n'));
}

test('reads a file of 60 MB with progress, cancels it, reads it again, and shows its cells', async ({ page }, info) => {
  test.slow();
  const path = info.outputPath('large.csv');
  const bytes = large(60);
  expect(bytes.length).toBeGreaterThan(60e6);
  await writeFile(path, bytes);
  await openYourData(page);
  await choose(page, path);
  await expect(page.getByRole('progressbar', { name: 'Reading large.csv' })).toBeVisible();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Cancelled. Nothing was saved.')).toBeVisible();
  await expect(report(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Read again' }).click();
  await expect(page.getByText(/^Reading: [1-9]\d?%/)).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Report: [\d,]+ of [\d,]+ cells can be charted$/ })).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Show all rows' }).click();
  await page.getByLabel('Go to row').fill('300000');
  await page.getByLabel('Go to row').press('Enter');
  await expect(page.getByText('rows 300,000–300,049 of', { exact: false })).toBeVisible();
});

test('rejects a file with too many cells', async ({ page }, info) => {
  test.slow();
  const path = info.outputPath('wide.csv');
  await writeFile(path, `지역${',2021'.repeat(1000)}\n${`하남시${',1'.repeat(1000)}\n`.repeat(5001)}`);
  await openYourData(page);
  await choose(page, path);
  await expect(report(page)).toContainText('more than 5,000,000 cells', { timeout: 30_000 });
});

for (const [language, heading, sentence] of [
  [
    '/ko',
    '점검 보고서: 256칸 가운데 253칸을 그래프로 볼 수 있습니다',
    '하남시의 지역내총생산(시장가격): 2015년 5.44조원, 2022년 9.23조원, 증감률 +69.7%.'
  ],
  ['/he', 'דוח: 253 מתוך 256 תאים ניתנים להצגה בתרשים', 'האנאם']
] as const) {
  test(`shows the report and the chart in the language of the page: ${language}`, async ({ page }) => {
    await openYourData(page, language);
    await page.locator('.side button').click();
    await expect(page.locator('#report')).toBeVisible();
    expect(plain(await page.locator('#report').innerText())).toBe(heading);
    await expect(page.locator('.sentences').first()).toContainText(sentence);
    expect(await page.locator('main').innerText()).not.toMatch(/NaN|undefined|Infinity|\{\w+\}/);
  });
}
