import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { building } from '$app/environment';
import { base } from '$app/paths';
import type { Locale } from '../words/locale';

/** Message groups of a page: every page has the group `site`. */
export type MessageGroup = 'site' | 'projects' | 'list' | 'regions' | 'profile' | 'outlook' | 'data';

/**
 * Preloads the messages of the page's language together with its other scripts. Otherwise the page would request them only when it
 * runs, which costs another round trip on a slow connection.
 */
export function messagesScript(locale: Locale, groups: readonly MessageGroup[]): string {
  if (!building) return '';
  const manifest = join(process.env.KIT_DIR ?? '.svelte-kit', 'output/client/.vite/manifest.json');
  const entries = JSON.parse(readFileSync(manifest, 'utf8')) as Record<string, { file: string } | undefined>;
  const modules = groups.map((group) => `src/lib/paraglide/${group}/messages/${locale}.js`);
  // Korean words need their particles.
  if (locale === 'ko') modules.push('src/lib/words/particles.ts');
  return modules
    .map((module) => {
      const file = entries[module]?.file;
      if (!file) throw new Error(`No built script contains “${module}”.`);
      return `<link rel="modulepreload" href="${base}/${file}" />`;
    })
    .join('');
}
