import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';

const run = promisify(execFile);
let place = '';
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'imports-'));
  await mkdir(join(place, 'src'));
  await writeFile(join(place, 'tsconfig.json'), '{}');
});
afterAll(() => rm(place, { recursive: true }));

/** What the check says of two modules. */
async function checked(one: string, other: string): Promise<string> {
  await writeFile(join(place, 'src/one.ts'), one);
  await writeFile(join(place, 'src/other.ts'), other);
  const tool = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const { stdout } = await run(process.execPath, [tool, 'src', '--config', resolve('.dependency-cruiser.mjs')], { cwd: place }).catch(
    (error: { stdout: string }) => error
  );
  return stdout;
}

it('finds two modules that import types from each other, and accepts one that imports from another', async () => {
  const circle = await checked(
    "import type { Other } from './other';\nexport type One = Other;\n",
    "import type { One } from './one';\nexport interface Other { one: One }\n"
  );
  expect(circle).toContain('no-circular');
  expect(await checked("import type { Other } from './other';\nexport type One = Other;\n", 'export type Other = 1;\n')).toContain(
    'no dependency violations'
  );
});
