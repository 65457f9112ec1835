// `npm run test:e2e`: builds, finds a Chromium, runs the end-to-end tests. Arguments are passed to Playwright.
import { needChromium } from './lib/chromium.mjs';
import { runTool } from './lib/run.mjs';

const built =
  (await runTool('../scripts/prepare.mjs', [])) || (await runTool('vite/bin/vite.js', ['build', '--logLevel', 'warn'], { SITE_URL: '' }));
if (built !== 0) process.exit(built);
const browser = await needChromium();
process.exit(await runTool('@playwright/test/cli.js', ['test', ...process.argv.slice(2)], { CHROMIUM_PATH: browser }));
