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
  // Its package names no ES module that Node itself would find.
  ssr: { noExternal: ['opentype.js'] },
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
            // Chart.js and what draws the comparison with it, one file beside the page's own. What charts and series share
            // (d3-array) lies in it too: pages that compute with series begin to load it at once, which brings their charts earlier.
            { name: 'chart', test: /node_modules\/(chart\.js|@kurkle)|lib\/figures\/(comparisonChart|scene|theme)/, priority: 1 },
            // What pages have in common is in few files: in many small ones the same code weighs an eighth more.
            {
              name: 'site',
              priority: 2,
              test: new RegExp(
                [
                  'lib/words/(locale|messages|messageGroup|numbers|particles|phrase)\\.ts',
                  'lib/view/(query|sources|lanes|projects)\\.ts',
                  // What lanes share with the chart is not the chart's own: pages with lanes alone load no chart.
                  'lib/figures/(spread|plotArea|placeMarks)',
                  'lib/(economy/dateSpan|tables/partialDate|download/fileName)',
                  'lib/components/(origins|Asked|themeChoice|viewState|Notice|SourceMark|SourceList|PressLinks|ShareLink|TakeButtons|Masthead|LanguageSwitch|ThemeSwitch|PageAddresses)'
                ].join('|')
              )
            },
            // Pages that compute with series, most of them for the comparison chart.
            {
              name: 'series',
              test: new RegExp(
                [
                  'lib/view/(names|view|lines|board|focusChoices|peak|chartKey|comparison|address|chartTitle|sentence|figure)\\.ts',
                  'lib/economy/(series|compare|growth|rank|perCapita|figures|drift)\\.ts',
                  'lib/components/(chartSetting|liveChart)'
                ].join('|')
              )
            },
            // The page of a municipality, with what its pictures need of it.
            {
              name: 'profile',
              test: /lib\/view\/regions\/(structureRows|profileView)\.ts/
            },
            // Its component stands apart: what is fetched later for pictures needs the files above, and SvelteKit leaves the styles of
            // a file out of the page that it meets behind such a fetch first.
            { name: 'figure', test: /lib\/components\/(ChartKey|ComparisonFigure)/ }
          ]
        }
      }
    }
  },
  test: {
    environment: 'node',
    setupFiles: ['tests/setup.ts'],
    // Pictures are drawn with the design tokens.
    css: { include: /tokens\.css/ },
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: process.env.TEST_LONG ? 900_000 : 20_000 }
      },
      { extends: true, test: { name: 'build', include: ['tests/build/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 180_000 } }
    ]
  }
}));
