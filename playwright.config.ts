import { defineConfig } from '@playwright/test';

// Any free port will do, the same in every worker: two runs on one machine keep out of each other's way.
process.env.E2E_PORT ??= String(20_000 + Math.floor(Math.random() * 20_000));
const port = Number(process.env.E2E_PORT);

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  reporter: [['list'], ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ?? 'test-results/e2e.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    // What is kept for reading without a network would answer for the network; its own tests let it (offline.spec.ts).
    serviceWorkers: 'block',
    actionTimeout: 10_000,
    // A trace keeps the whole page at every step and makes the tests three times as slow: asked for with --trace on.
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
      args: ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']
    }
  },
  webServer: { command: 'node tests/e2e/server.mjs', port, env: { PORT: String(port), SITE_URL: '' }, reuseExistingServer: false }
});
