import adapter from '@sveltejs/adapter-static';
import { siteAddress } from './scripts/lib/site-address.mjs';

const outDir = process.env.KIT_DIR ?? '.svelte-kit';
const pages = process.env.BUILD_DIR ?? 'build';

/** @type {import('@sveltejs/kit').Config} */
export default {
  kit: {
    adapter: adapter({ pages, assets: pages }),
    outDir,
    // Absolute addresses: a static host serves the one 404 page at any depth.
    paths: { base: siteAddress(process.env.SITE_URL).base, relative: false },
    // Prerendered pages carry their own policy; frame-ancestors is in the headers (routes/_headers).
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        'script-src': ['self'],
        // Svelte sets positions and sizes as style attributes.
        'style-src': ['self', 'unsafe-inline'],
        // Pictures of charts are made in the page.
        'img-src': ['self', 'data:', 'blob:'],
        'connect-src': ['self'],
        // The script of the worker that reads files is cached, so that it also starts offline.
        'worker-src': ['self', 'blob:'],
        'frame-src': ['self'],
        'manifest-src': ['self'],
        'base-uri': ['none'],
        'form-action': ['none']
      }
    },
    // Registered by components/OfflineBar, which handles a browser that refuses it.
    serviceWorker: { register: false },
    prerender: { handleHttpError: 'fail', handleMissingId: 'fail' },
    typescript: {
      config: (config) => {
        config.include.push('../scripts/**/*.mjs', '../playwright.config.ts');
      }
    }
  }
};
