import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { checkedData } from './scripts/lib/checked-data.mjs';
import { dataFolder, messagesOptions } from './scripts/lib/paths.mjs';
import { siteAddress } from './scripts/lib/site-address.mjs';

export default defineConfig({
  plugins: [paraglideVitePlugin(messagesOptions), checkedData(dataFolder), sveltekit()],
  define: { __SITE_ORIGIN__: JSON.stringify(siteAddress(process.env.SITE_URL).origin) },
  test: {
    environment: 'node',
    include: ['tests/unit/**/*.test.ts']
  }
});
