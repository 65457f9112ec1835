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
  // Its package has no ES module that Node itself would find.
  ssr: { noExternal: ['opentype.js'] },
  define: { __SITE_ORIGIN__: JSON.stringify(siteAddress(process.env.SITE_URL).origin) },
  build: {
    // Navigation to another page needs its styles, and little else that is not loaded yet: the lists of all files of all
    // pages, which every page would carry, are left out.
    modulePreload: { resolveDependencies: (_, files) => files.filter((file) => file.endsWith('.css')) },
    rolldownOptions: {
      checks: { pluginTimings: false },
      // Reading a property changes nothing: scales of Chart.js that no chart uses would stay for the sake of such reads.
      treeshake: { propertyReadSideEffects: false },
      output: {
        codeSplitting: {
          groups: [
            // Chart.js and the drawing of the comparison in one file, apart from the page's own. It includes what charts and series
            // share (d3-array): pages that compute with series load it at once, so their charts appear earlier.
            { name: 'chart', test: /node_modules\/(chart\.js|@kurkle)|lib\/figures\/(comparisonChart|scene|theme)/, priority: 1 },
            // Code shared by pages is in few files: in many small ones the same code is an eighth larger.
            {
              name: 'site',
              priority: 2,
              test: new RegExp(
                [
                  'lib/words/(locale|messages|measureMessages|lateWords|messageGroup|numbers|phrase|units)\\.ts',
                  'lib/view/(query|sources|lanes|projects)\\.ts',
                  // Code that lanes share with the chart is not part of the chart: pages with lanes only do not load a chart.
                  'lib/figures/(spread|plotArea|placeMarks)',
                  'lib/(statistics/dateSpan|data/partialDate|download/fileName)',
                  'lib/components/(origins|Asked|themeChoice|viewState|Notice|SourceMark|SourceList|PressLinks|ShareLink|TakeButtons|Masthead|LanguageSwitch|ThemeSwitch|PageAddresses)'
                ].join('|')
              )
            },
            // Pages that compute with series, most of them for the comparison chart.
            {
              name: 'series',
              test: new RegExp(
                [
                  'lib/view/(names|view|lines|board|focusChoices|peak|chartKey|comparison|address|chartTitle|sentence|figure|measures|periods)\\.ts',
                  'lib/statistics/(series|compare|growth|rank|perCapita|figures|drift|indicator|period|ratio)\\.ts',
                  'lib/(words/periods|data/transformations)\\.ts',
                  'lib/components/(chartSetting|liveChart|loadMeasure)'
                ].join('|')
              )
            },
            // The page of a municipality, with what its pictures need.
            {
              name: 'profile',
              test: /lib\/view\/regions\/(structureRows|profileView)\.ts/
            },
            // The component is in a file of its own: code loaded later for pictures needs the files above, and SvelteKit leaves the
            // styles of a file out of a page if it first finds the file behind such an import().
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
