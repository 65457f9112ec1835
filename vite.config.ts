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
    // Going on to another page needs little that is not there already, but always its styles: the lists of all files of all
    // pages, which every page would carry, are left out.
    modulePreload: { resolveDependencies: (_, files) => files.filter((file) => file.endsWith('.css')) },
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: {
        codeSplitting: {
          groups: [
            // What lanes share with the chart is not the chart's own: pages with lanes alone load no chart.
            { name: 'lanes', test: /lib\/figures\/(spread|plotArea|placeMarks)/, priority: 2 },
            // Chart.js and what draws the comparison with it, one file beside the page's own.
            { name: 'chart', test: /node_modules\/(chart\.js|@kurkle)|lib\/figures\/(comparisonChart|scene|theme)/, priority: 1 }
          ]
        }
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
