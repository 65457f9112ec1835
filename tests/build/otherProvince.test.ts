import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeOtherProvince } from './otherProvince';

const run = promisify(execFile);
let place = '';

/** Files of the built site that hold text, by their path. */
async function texts(): Promise<Map<string, string>> {
  const site = join(place, 'site');
  const paths = (await readdir(site, { recursive: true })).filter((path) => /\.(html|js|json|css|csv|txt|xml|svg|webmanifest)$/.test(path));
  return new Map(await Promise.all(paths.map(async (path) => [path, await readFile(join(site, path), 'utf8')] as const)));
}

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'province-'));
  await writeOtherProvince(join(place, 'tables'));
  const env = {
    ...process.env,
    DATA_DIR: join(place, 'tables'),
    BUILD_DIR: join(place, 'site'),
    KIT_DIR: '.svelte-kit/province',
    NODE_ENV: 'production',
    VITEST: ''
  };
  await run(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'], { env });
});
afterAll(() => rm(place, { recursive: true }));

describe('a site about a city of another province', () => {
  it('names its own city and province', async () => {
    const html = (await texts()).get('index.html') ?? '';
    expect(html).toMatch(/<h1[^>]*>[\s\S]*Cheongju’s GRDP per capita was/);
    expect(html).toContain('Chungbuk');
  });

  it.each([
    ['English', /hanam|gyeonggi/i],
    ['Korean', /하남|경기도|경기 [남북]부/],
    ['Hebrew', /האנאם|גיונגי/]
  ])('names no other city or province in %s', async (_, words) => {
    // The reader of files knows the names of all provinces.
    const all = [...(await texts())].filter(([path]) => !path.startsWith('_app/immutable/workers/'));
    expect(all.length).toBeGreaterThan(100);
    expect(all.filter(([, text]) => words.test(text)).map(([path, text]) => `${path}: ${words.exec(text)?.[0]}`)).toEqual([]);
  });
});
