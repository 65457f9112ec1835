import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint();

/** Reports of the layer rules on a line of code in a layer. */
async function walls(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? [])
    .filter(({ ruleId }) => ruleId === 'no-restricted-imports' || ruleId === 'no-restricted-syntax')
    .map(({ message }) => message);
}

describe('layer boundaries', () => {
  it.each([
    ['src/lib/statistics/x.ts', "export { a } from '../view/view';"],
    ['src/lib/statistics/x.ts', "import { a } from '$lib/view/view'; a();"],
    ['src/lib/words/x.ts', "import type { A } from '../data/rows'; export type B = A;"],
    ['src/lib/view/deep/x.ts', "import { a } from '../../figures/theme'; a();"],
    ['src/lib/view/x.ts', "import Chart from 'chart.js'; Chart();"],
    ['src/lib/view/x.ts', "import Papa from 'papaparse'; Papa();"],
    ['src/lib/view/x.ts', "import { readFile } from 'node:fs'; readFile();"],
    ['src/lib/figures/x.ts', "import { tick } from 'svelte'; tick();"],
    ['src/lib/view/x.ts', "import { page } from '$app/state'; page();"],
    ['src/lib/components/x.ts', "import Papa from 'papaparse'; Papa();"],
    ['src/lib/statistics/x.ts', "await import('../figures/theme');"],
    ['src/lib/statistics/x.ts', "await import('chart.js');"],
    ['src/lib/view/x.ts', "import { a } from './../figures/theme'; a();"],
    ['src/lib/figures/x.ts', "import { a } from '../download/csvText'; a();"],
    ['src/routes/x.ts', "import Chart from 'chart.js'; Chart();"]
  ])('reject in %s: %s', async (file, code) => {
    expect(await walls(file, code)).toHaveLength(1);
  });

  it.each([
    ['src/lib/view/x.ts', "import { a } from '../statistics/series'; a();"],
    ['src/lib/figures/x.ts', "import Chart from 'chart.js'; Chart();"],
    ['src/lib/data/x.ts', "import Papa from 'papaparse'; Papa();"],
    ['src/lib/components/x.ts', "import { tick } from 'svelte'; tick();"],
    ['src/lib/components/x.ts', "await import('../download/figureFile');"]
  ])('accept in %s: %s', async (file, code) => {
    expect(await walls(file, code)).toEqual([]);
  });
});
