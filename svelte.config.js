import adapter from '@sveltejs/adapter-static';
import { siteAddress } from './scripts/lib/site-address.mjs';

const outDir = process.env.KIT_DIR ?? '.svelte-kit';
const pages = process.env.BUILD_DIR ?? 'build';

/** @type {import('@sveltejs/kit').Config} */
export default {
  kit: {
    adapter: adapter({ pages, assets: pages }),
    outDir,
    // Absolute addresses: the one 404 page of a static host is served at any depth.
    paths: { base: siteAddress(process.env.SITE_URL).base, relative: false },
    prerender: { handleHttpError: 'fail', handleMissingId: 'fail' },
    typescript: {
      config: (config) => {
        config.include.push('../scripts/**/*.mjs', '../playwright.config.ts');
      }
    }
  }
};
