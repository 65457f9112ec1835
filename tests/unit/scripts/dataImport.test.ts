import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const SAMPLE = 'static/sample/kosis-sample-cp949.csv';
const GRDP = ['--as', 'grdp', '--set', 'price=nominal', '--set', 'base_year=2020'];
const folder = mkdtempSync(join(tmpdir(), 'data-import-test-'));
cpSync('data', folder, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the importer on a copy of the data folder. */
function dataImport(...args: string[]): Promise<{ code: number; text: string }> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['scripts/data-import.mjs', ...args],
      { env: { ...process.env, DATA_DIR: folder } },
      (error, stdout, stderr) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, text: stdout + stderr })
    );
  });
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('npm run data:import', { timeout: 60_000 }, () => {
  it('reports, and writes nothing without --write', async () => {
    const { code, text } = await dataImport(SAMPLE);
    expect(text).toContain('error  row 20, column I  “8,362.3”');
    expect(code).toBe(1);
    expect(readFileSync(join(folder, 'grdp.csv'), 'utf8')).toBe(readFileSync('data/grdp.csv', 'utf8'));
  });

  it('writes nothing while a decision is needed', async () => {
    const { code, text } = await dataImport(SAMPLE, '--write', ...GRDP, '--source', 'KOSIS-GRDP-2020');
    expect(text).toContain('Nothing written. Resolve the errors in the report first');
    expect(code).toBe(1);
  });

  it('asks for the table, columns and source that it needs', async () => {
    const decided = [SAMPLE, '--write', '--cell', 'I20=x1000'];
    expect((await dataImport(...decided)).text).toContain('Choose a table with --as: grdp, population,');
    const { text } = await dataImport(...decided, '--as', 'grdp', '--set', 'price=nominal');
    expect(text).toContain('grdp.csv also needs base_year: add --set base_year=2015 or --set base_year=2020');
    expect(text).toContain('Name the source of the figures: --source ID, as in sources.csv');
  });

  it('changes nothing in a table that is up to date, and keeps and reports rows that the file lacks', async () => {
    const { code, text } = await dataImport(SAMPLE, '--write', '--cell', 'I20=x1000', ...GRDP, '--source', 'KOSIS-GRDP-2020');
    expect(text).toContain('grdp.csv: 0 new, 0 revised, 2 vanished, 254 unchanged');
    expect(text).toContain('vanished, kept: 41290 2016 nominal 2020');
    expect(code).toBe(0);
    for (const name of ['grdp.csv', 'datapackage.json', 'sources.csv'])
      expect(readFileSync(join(folder, name), 'utf8')).toBe(readFileSync(`data/${name}`, 'utf8'));
  });

  it('does not write rows that would not pass the checks', async () => {
    const path = file('odd.csv', '지역,단위,2021,2022\n하남시,백만원,9128139,93000000\n김포시,백만원,1,2\n');
    const { code, text } = await dataImport(path, '--write', ...GRDP, '--source', 'KOSIS-GRDP-2020');
    expect(text).toContain('Nothing written: the result would fail validation.');
    expect(text).toContain('[sum-of-municipalities]');
    expect(code).toBe(1);
  });

  it('writes a new year from a new source into table, sources and description, and prints the commit message', async () => {
    const path = file(
      'residents.csv',
      '행정구역,2026년_계_총인구수(명)\n경기도 하남시 (4145000000),"331,234"\n경기도 김포시 (4157000000),"488,000"\n'
    );
    const { code, text } = await dataImport(
      ...[path, '--write', '--as', 'population', '--source', 'MOIS-POP-2026'],
      ...[
        '--title',
        'Registered residents on 31 December 2026',
        '--publisher',
        'Hanam City',
        '--url',
        'https://www.hanam.go.kr/statistics'
      ],
      ...['--published', '2027-01']
    );
    expect(text).toContain('For the commit (source MOIS-POP-2026):');
    expect(text).toContain('population.csv: 2 new, 0 revised, 0 vanished, 0 unchanged\n  new in 2026: 2 rows');
    expect(code).toBe(0);
    expect(readFileSync(join(folder, 'population.csv'), 'utf8')).toContain('41450,2026,331234,MOIS-POP-2026\n');
    expect(readFileSync(join(folder, 'sources.csv'), 'utf8')).toContain(
      'MOIS-POP-2026,Registered residents on 31 December 2026,,Hanam City,,https://www.hanam.go.kr/statistics,2027-01,,,\n'
    );
    const description = readFileSync(join(folder, 'datapackage.json'), 'utf8');
    expect(description).toContain('"temporal": "2008/2026"');
    expect(description).toContain('"path": "https://www.hanam.go.kr"');
  });
});
