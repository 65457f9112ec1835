import { defineConfig } from '@playwright/test';

// A random free port, the same in every worker, so that two runs on one machine do not collide.
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
    // The service worker would answer in place of the network; the tests of offline reading allow it (offline.spec.ts).
    serviceWorkers: 'block',
    actionTimeout: 10_000,
    // Traces make the tests three times as slow; ask for them with --trace on.
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
      args: ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']
    }
  },
  webServer: { command: 'node tests/e2e/server.mjs', port, env: { PORT: String(port), SITE_URL: '' }, reuseExistingServer: false }
});
