import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser, type Page } from '@playwright/test';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { needChromium } from '../../scripts/lib/chromium.mjs';
import { serve } from '../../scripts/serve.mjs';
import { plainText } from '../plainText';

const run = promisify(execFile);
let place = '';
let site: Awaited<ReturnType<typeof serve>>;
let browser: Browser;

type Row = Record<string, string>;
const read = async (name: string) =>
  Papa.parse<Row>(await readFile(join(place, 'tables', name), 'utf8'), { header: true, skipEmptyLines: true });
const write = (name: string, rows: Row[], columns: string[]) =>
  writeFile(join(place, 'tables', name), `${Papa.unparse(rows, { columns, newline: '\n' })}\n`);

const QUARTERS = ['2022Q3', '2022Q4', '2023Q1', '2023Q2', '2023Q3', '2023Q4', '2024Q1', '2024Q2', '2024Q3'];

/** Adds a made-up table of quarters with two indicators, a count and a ratio, and GRDP on a made-up base year, 2025. */
async function addIndicators(): Promise<void> {
  const description = JSON.parse(await readFile(join(place, 'tables/datapackage.json'), 'utf8'));
  const resourceOf = (name: string) => description.resources.find((found: { name: string }) => found.name === name);

  const municipalities = (await read('regions.csv')).data.filter(
    ({ level, parent_code: parent }) => level === 'municipality' && parent === '41'
  );
  const seekers = municipalities.flatMap(({ region_code: code = '' }, place) =>
    QUARTERS.map((quarter, index) => ({
      region_code: code,
      quarter,
      seekers: String(3000 + 100 * place + 10 * index),
      source_id: 'MOIS-POP'
    }))
  );
  const province = QUARTERS.map((quarter) => ({
    region_code: '41',
    quarter,
    seekers: String(seekers.filter((row) => row.quarter === quarter).reduce((sum, row) => sum + Number(row.seekers), 0)),
    source_id: 'MOIS-POP'
  }));
  await write('job_seekers.csv', [...province, ...seekers], ['region_code', 'quarter', 'seekers', 'source_id']);

  const { schema, ...like } = structuredClone(resourceOf('property_tax'));
  const fieldOf = (name: string) => schema.fields.find((field: { name: string }) => field.name === name);
  description.resources.push({
    ...like,
    ...{ name: 'job_seekers', path: 'job_seekers.csv', title: 'Job seekers', titles: { ko: '구직자', he: 'מחפשי עבודה' } },
    coverage: { temporal: '2022Q3/2024Q3', spatial: 'Gyeonggi-do and its 31 municipalities' },
    schema: {
      ...schema,
      fields: [
        fieldOf('region_code'),
        { ...fieldOf('year'), name: 'quarter', type: 'string', constraints: { required: true, pattern: '^\\d{4}Q[1-4]$' } },
        { ...fieldOf('property_tax_million_krw'), name: 'seekers', unit: 'persons', units: { ko: '명', he: 'נפשות' } },
        fieldOf('source_id')
      ],
      primaryKey: ['region_code', 'quarter']
    }
  });
  const base = resourceOf('grdp').schema.fields.find(({ name }: { name: string }) => name === 'base_year');
  base.constraints.enum.push(2025);
  await writeFile(join(place, 'tables/datapackage.json'), JSON.stringify(description));

  const indicators = await read('indicators.csv');
  const words = (name: string, ko: string, he: string) => ({
    ...{ short_en: name, short_ko: ko, short_he: he, name_en: name.toLowerCase(), name_ko: ko, name_he: he }
  });
  const common = { group: 'jobs', kind: 'stock', grain: 'quarter', position: '0.5' };
  await write(
    'indicators.csv',
    [
      ...indicators.data,
      {
        ...common,
        ...words('Job seekers', '구직자', 'מחפשי עבודה'),
        ...{ indicator: 'job-seekers', table: 'job_seekers', column: 'seekers', unit: 'persons', basis: 'records' },
        ...{
          transformations: 'level;share;index;change',
          note_en: 'Made up for a test.',
          note_ko: '시험용 값입니다.',
          note_he: 'נתון לבדיקה.'
        }
      },
      {
        ...common,
        ...words('Job seekers per 100 residents', '인구 100명당 구직자', 'מחפשי עבודה ל־100 תושבים'),
        ...{ indicator: 'job-seekers-per-100', numerator: 'job-seekers', denominators: 'population', scale: '100', matching: 'nearest' },
        ...{ unit: 'per-100', basis: 'derived', transformations: 'level;share;gap;index' }
      }
    ],
    indicators.meta.fields ?? []
  );

  const grdp = await read('grdp.csv');
  const onNewBase = grdp.data
    .filter(({ price, base_year: baseYear, year }) => price === 'nominal' && baseYear === '2020' && Number(year) >= 2018)
    .map((row) => ({ ...row, base_year: '2025', grdp_million_krw: String(2 * Number(row.grdp_million_krw)) }));
  await write('grdp.csv', [...grdp.data, ...onNewBase], grdp.meta.fields ?? []);
}

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'added-'));
  await cp('data', join(place, 'tables'), { recursive: true });
  await addIndicators();
  const env = {
    ...process.env,
    ...{ DATA_DIR: join(place, 'tables'), BUILD_DIR: join(place, 'site'), KIT_DIR: '.svelte-kit/added', NODE_ENV: 'production', VITEST: '' }
  };
  await run(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'], { env });
  site = await serve({ folder: join(place, 'site'), port: 0, siteUrl: '' });
  browser = await chromium.launch({ executablePath: await needChromium() });
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  await rm(place, { recursive: true });
});

/** A page of the built site, after it has drawn its chart if it has one. */
async function opened(path: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${site.address}${path}`);
  await page.locator('html[data-started]').waitFor();
  return page;
}
const drawn = (page: Page) => page.locator('[role="application"][data-status="drawn"]').waitFor();

describe('an indicator that only the data folder knows', () => {
  it('is in the menu in its group, on the chart, and in the table, with its periods', async () => {
    const page = await opened('');
    await drawn(page);
    const menu = page.getByRole('combobox', { name: 'Measure' });
    expect(await menu.locator('optgroup[label="Jobs and commuting"] option').allTextContents()).toContain('Job seekers');
    await menu.selectOption('Job seekers');
    await page.waitForURL(/measure=job-seekers$/);
    const sentence = page.getByText(/Hanam’s job seekers/).first();
    await sentence.waitFor();
    expect(plainText((await page.getByRole('application').getAttribute('aria-label')) ?? '')).toContain('Job seekers');
    const table = page.getByRole('table').first();
    expect(plainText((await table.locator('thead').textContent()) ?? '')).toContain('Hanam, administrative records');
    expect(await table.locator('tbody tr th').allTextContents()).toEqual(expect.arrayContaining(['Q3 2022', 'Q3 2024']));
    await page.close();
  });

  it('is computed as a ratio, with its rows behind each figure', async () => {
    const page = await opened('?measure=job-seekers-per-100');
    await drawn(page);
    const cell = page.getByRole('table').first().locator('tbody tr').last().getByRole('button').first();
    await cell.click();
    const answer = page.getByRole('dialog');
    await answer.getByText('job_seekers.csv').first().waitFor();
    expect(plainText((await answer.textContent()) ?? '')).toContain('population.csv');
    await page.close();
  });

  it('is in the files and on the page of the tables', async () => {
    const csv = await readFile(join(place, 'site/downloads/all-regions-job-seekers.csv'), 'utf8');
    expect(csv).toContain('2024Q3');
    expect(csv.trim().split('\n').length).toBe(32 * QUARTERS.length + 1);
    const page = await readFile(join(place, 'site/data/index.html'), 'utf8');
    expect(page).toContain('job_seekers.csv');
    expect(JSON.parse(await readFile(join(place, 'site/data/datapackage.json'), 'utf8')).resources.map(({ name }: Row) => name)).toContain(
      'job_seekers'
    );
  });

  it('ranks the municipalities and is drawn on their profiles', async () => {
    const page = await opened('regions/?measure=job-seekers');
    expect(plainText((await page.getByRole('heading', { level: 1 }).textContent()) ?? '')).toContain('job seekers');
    await page.goto(`${site.address}regions/41570/?measure=job-seekers`);
    await drawn(page);
    expect(plainText((await page.getByRole('application').getAttribute('aria-label')) ?? '')).toContain('Job seekers');
    await page.close();
  });
});

describe('a base year that only the data folder knows', () => {
  it('is the base of the page, and what came before is behind the longer view', async () => {
    const html = await readFile(join(place, 'site/index.html'), 'utf8');
    const text = plainText(html.replaceAll(/<(script|style)[\s\S]*?<\/\1>/g, '').replaceAll(/<[^>]+>/g, ' '));
    expect(text).toContain('2025 base');
    expect(text).toContain('₩57.13 million');
    const page = await opened('?longer=yes');
    await drawn(page);
    const table = plainText((await page.getByRole('table').first().textContent()) ?? '');
    for (const base of ['2025', '2020', '2015']) expect(table).toContain(`${base} base`);
    await page.close();
  });
});
