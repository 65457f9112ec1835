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
    // Prerendered pages carry their policy themselves; who may frame them stands in the headers (routes/_headers).
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        'script-src': ['self'],
        // Svelte sets places and sizes as styles of elements.
        'style-src': ['self', 'unsafe-inline'],
        // Pictures of charts are made in the page.
        'img-src': ['self', 'data:', 'blob:'],
        'connect-src': ['self'],
        // A file is read in a worker whose script is kept, so that it starts without a network too.
        'worker-src': ['self', 'blob:'],
        'frame-src': ['self'],
        'manifest-src': ['self'],
        'base-uri': ['none'],
        'form-action': ['none']
      }
    },
    // Registered by components/OfflineBar, which copes with a browser that refuses it.
    serviceWorker: { register: false },
    prerender: { handleHttpError: 'fail', handleMissingId: 'fail' },
    typescript: {
      config: (config) => {
        config.include.push('../scripts/**/*.mjs', '../playwright.config.ts');
      }
    }
  }
};
