import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { checkedData } from './scripts/lib/checked-data.mjs';
import { dataFolder, MESSAGE_GROUPS, messagesOptions } from './scripts/lib/paths.mjs';
import { siteAddress } from './scripts/lib/site-address.mjs';

export default defineConfig(({ command }) => ({
  // Messages are compiled by scripts/prepare.mjs; the development server also follows changes of them.
  plugins: [
    command === 'serve' && !process.env.VITEST && MESSAGE_GROUPS.map(({ group }) => paraglideVitePlugin(messagesOptions(group))),
    checkedData(dataFolder),
    sveltekit()
  ],
  define: { __SITE_ORIGIN__: JSON.stringify(siteAddress(process.env.SITE_URL).origin) },
  build: {
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: {
        // Chart.js changes seldom: a chunk of its own stays in the reader's cache when the pages change.
        codeSplitting: { groups: [{ name: 'chart', test: /node_modules\/(chart\.js|@kurkle)/ }] }
      }
    }
  },
  test: {
    environment: 'node',
    setupFiles: ['tests/setup.ts'],
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: process.env.TEST_LONG ? 900_000 : 20_000 }
      },
      { extends: true, test: { name: 'build', include: ['tests/build/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 180_000 } }
    ]
  }
}));
