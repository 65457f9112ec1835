import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);
let place = '';
const page = (path: string) => readFile(join(place, 'site', path), 'utf8');

/** Builds the site with other settings, in a folder of its own. */
function build(environment: Record<string, string>) {
  const env = {
    ...process.env,
    BUILD_DIR: join(place, 'site'),
    KIT_DIR: '.svelte-kit/other',
    NODE_ENV: 'production',
    VITEST: '',
    ...environment
  };
  return run(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'], { env });
}

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'site-'));
  await cp('data', join(place, 'tables'), { recursive: true });
  const file = join(place, 'tables', 'dashboard.json');
  const config = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(
    file,
    JSON.stringify({
      ...config,
      title: { ...config.title, en: 'Seongnam in figures' },
      focus: '41130',
      presets: [],
      target: null
    })
  );
});
afterAll(() => rm(place, { recursive: true }));

describe('a site built with SITE_URL and another data folder', () => {
  beforeAll(() => build({ SITE_URL: 'https://example.org/city', DATA_DIR: join(place, 'tables') }));

  it('has absolute canonical and language links', async () => {
    const html = await page('ko/index.html');
    expect(html).toContain('<link rel="canonical" href="https://example.org/city/ko/"');
    for (const [lang, path] of [
      ['en', ''],
      ['ko', 'ko/'],
      ['he', 'he/'],
      ['x-default', '']
    ]) {
      expect(html).toContain(`<link rel="alternate" hreflang="${lang}" href="https://example.org/city/${path}"`);
    }
  });

  it('has a link-preview image of its own focus, and none on pages about other municipalities', async () => {
    expect(await page('ko/index.html')).toContain('<meta property="og:image" content="https://example.org/city/social/ko.png"');
    expect(await page('regions/41570/index.html')).not.toContain('og:image');
    const picture = await readFile(join(place, 'site/social/ko.png'));
    expect([picture.subarray(1, 4).toString(), picture.readUInt32BE(16)]).toEqual(['PNG', 1200]);
  });

  it('can be installed, and its icons exist', async () => {
    const manifest = JSON.parse(await page('he/manifest.webmanifest')) as { start_url: string; dir: string; icons: { src: string }[] };
    expect(manifest).toMatchObject({ start_url: '/city/he/', dir: 'rtl' });
    expect(manifest.icons.filter(({ src }) => !existsSync(join(place, 'site', src.replace('/city/', ''))))).toEqual([]);
  });

  it('lists every page in its sitemap', async () => {
    const map = await page('sitemap.xml');
    expect(map).toContain('<loc>https://example.org/city/he/regions/41130/</loc>');
    expect(await page('robots.txt')).toContain('Sitemap: https://example.org/city/sitemap.xml');
  });

  it('has every address under its base path', async () => {
    for (const path of ['index.html', 'regions/index.html', 'ko/regions/41130/index.html', 'he/outlook/index.html']) {
      const addresses = [...(await page(path)).matchAll(/(?:href|src)="(\/[^"]*)"/g)].map((match) => match[1] ?? '');
      expect(addresses.length).toBeGreaterThan(10);
      expect(addresses.filter((address) => !address.startsWith('/city/'))).toEqual([]);
    }
  });

  it('shows the focus of its own folder', async () => {
    const html = await page('index.html');
    expect(html).toContain('<title>Seongnam in figures</title>');
    expect(html).toMatch(/<h1[^>]*>[\s\S]*Seongnam’s GRDP per capita was/);
    expect(existsSync(join(place, 'site/downloads/seongnam-grdp-per-capita-2015-2030.csv'))).toBe(true);
  });

  it('shows no target if its folder names none', async () => {
    const html = await page('outlook/index.html');
    expect(html).toMatch(/Seongnam’s GRDP per capita rose \d+\.\d% a year/);
    expect(html).not.toMatch(/Double the|A target, not a measurement|’s target\)/);
  });

  it('offers its tables unchanged', async () => {
    expect(await page('data/grdp.csv')).toBe(await readFile('data/grdp.csv', 'utf8'));
  });
});

describe('the default build', () => {
  it('has no absolute links, because SITE_URL is not set', async () => {
    const html = await readFile('build/index.html', 'utf8');
    expect(html).not.toMatch(/rel="canonical"|hreflang="x-default"/);
  });

  it('serves every table byte for byte', async () => {
    const { resources } = JSON.parse(await readFile('data/datapackage.json', 'utf8'));
    for (const { path } of resources) expect(await readFile(join('build/data', path))).toEqual(await readFile(join('data', path)));
    expect(resources.length).toBe((await readdir('data')).filter((name) => name.endsWith('.csv')).length);
  });

  it('has a 404 page in three languages', async () => {
    const html = await readFile('build/404.html', 'utf8');
    for (const text of ['This page does not exist', '페이지를 찾을 수 없습니다', 'הדף אינו קיים']) expect(html).toContain(text);
  });
});

describe('a build on invalid tables', () => {
  it('fails and lists every problem with its place', async () => {
    const file = join(place, 'tables', 'population.csv');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('11,2008,10200827', '11,2008,many'));
    await expect(build({ DATA_DIR: join(place, 'tables') })).rejects.toThrow(/population\.csv, line 2, column population, value “many”/);
  });
});
