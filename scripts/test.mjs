// `npm test`: runs all checks and ends with a one-line summary.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { needNode, needPackages } from './lib/ready.mjs';
import { playwrightCount, vitestCount } from './lib/counts.mjs';
import { runNpm, runTool } from './lib/run.mjs';

const RESULTS = 'test-results';
const long = process.argv.includes('--long');

needNode();
await needPackages();
const { needChromium } = await import('./lib/chromium.mjs');
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });

/** @type {{ name: string, passed: number, failed: number }[]} */
const suites = [];
// The checks run on this project's own site, whatever the caller has set.
for (const name of ['SITE_URL', 'DATA_DIR', 'BUILD_DIR', 'KIT_DIR']) delete process.env[name];
process.env.TEST_LONG = long ? 'yes' : '';

await check('prepare', () => runTool('../scripts/prepare.mjs', []));
await check('types', () =>
  runTool('svelte-check/bin/svelte-check', ['--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human'])
);
await check('lint', () => runTool('eslint/bin/eslint.js', ['--max-warnings=0', '.']));
await check('circular imports', () =>
  runTool('dependency-cruiser/bin/dependency-cruise.mjs', ['src', '--config', '.dependency-cruiser.mjs'])
);
await check('format', () => runTool('prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']));
await check('messages', () => runTool('../scripts/messages-check.mjs', []));
await check('terms', () => runTool('../scripts/terms-check.mjs', []));
await check('data', () => runTool('../scripts/data-check.mjs', []));
await suite('unit', 'unit.json', vitestCount, () => vitest('unit'));
const built = await check('build', () => runTool('vite/bin/vite.js', ['build', '--logLevel', 'warn']));
if (built) {
  await check('budgets', () => runTool('../scripts/budgets.mjs', []));
  const browser = await needChromium().catch((error) => {
    console.error(error.message);
    return undefined;
  });
  await suite('builds', 'build.json', vitestCount, () => vitest('build', { CHROMIUM_PATH: browser }));
  await suite('end to end', 'e2e.json', playwrightCount, () =>
    runTool('@playwright/test/cli.js', ['test'], {
      CHROMIUM_PATH: browser,
      PLAYWRIGHT_JSON_OUTPUT_NAME: `${RESULTS}/e2e.json`
    })
  );
}

await report('known vulnerabilities of packages (reported, never a failure)', () =>
  runNpm(['audit', '--fetch-retries=0', '--fetch-timeout=20000'])
);

console.log('');
for (const { name, passed, failed } of suites) console.log(`${name}: ${passed} passed, ${failed} failed`);
const sum = (/** @type {'passed' | 'failed'} */ key) => suites.reduce((total, suite) => total + suite[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') === 0 ? 0 : 1);

/**
 * @param {'unit' | 'build'} project
 * @param {Record<string, string | undefined>} [environment]
 */
function vitest(project, environment) {
  const reports = ['--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}/${project}.json`];
  return runTool('vitest/vitest.mjs', ['run', '--project', project, ...reports], environment);
}

/**
 * A step that passes or fails as a whole.
 *
 * @param {string} name
 * @param {() => Promise<number>} step
 */
async function check(name, step) {
  console.log(`\n— ${name}`);
  const passed = (await step().catch(told)) === 0;
  suites.push({ name, passed: passed ? 1 : 0, failed: passed ? 0 : 1 });
  return passed;
}

/**
 * An informational step that neither passes nor fails; offline, it only says so.
 *
 * @param {string} name
 * @param {() => Promise<number>} step
 */
async function report(name, step) {
  console.log(`\n— ${name}`);
  await step().catch(told);
}

/**
 * A step that counts its tests in a report. A step that fails without a failed test counts as one failure.
 *
 * @param {string} name
 * @param {string} report
 * @param {(text: string) => import('./lib/counts.mjs').Count} countOf
 * @param {() => Promise<number>} step
 */
async function suite(name, report, countOf, step) {
  console.log(`\n— ${name}`);
  const status = await step().catch(told);
  /** @type {import('./lib/counts.mjs').Count} */
  let count = { passed: 0, failed: 0 };
  try {
    count = countOf(readFileSync(`${RESULTS}/${report}`, 'utf8'));
  } catch {
    count = { passed: 0, failed: 1 };
  }
  if (status !== 0 && count.failed === 0) count.failed = 1;
  if (count.passed + count.failed === 0) count.failed = 1;
  suites.push({ name, ...count });
}

/**
 * A step that cannot start has failed; the others still run.
 *
 * @param {unknown} error
 */
function told(error) {
  console.error(error);
  return 1;
}
