import { dev } from '$app/environment';
import { base } from '$app/paths';
import type { Handle, HandleServerError } from '@sveltejs/kit';
import { messagesScript, type MessageGroup } from '$lib/server/messagesScript';
import { withStills } from '$lib/server/stills';
import { DataProblems } from '$lib/data/problem';
import { loadFactMessages, mf } from '$lib/words/factMessages';
import { directionOf, localePath, type Locale } from '$lib/words/locale';

/** Writes language, direction and static charts into the page, because all must be there at first paint. */
export const handle: Handle = async ({ event, resolve }) => {
  const locale = event.params.lang ?? 'en';
  const groups: MessageGroup[] = ['site'];
  if (event.route.id?.includes('/projects')) groups.push('projects');
  if (event.route.id?.endsWith('/projects')) groups.push('list');
  if (event.route.id?.endsWith('/regions')) groups.push('regions');
  if (event.route.id?.endsWith('/regions/[code]')) groups.push('profile');
  if (event.route.id?.endsWith('/data')) groups.push('data');
  if (event.route.id?.endsWith('/outlook')) groups.push('outlook');
  await loadFactMessages(locale);
  return resolve(event, {
    transformPageChunk: ({ html }) => withStills(filled(html, locale, groups, event.locals.head), event.locals.stills ?? {})
  });
};

/** Fills the placeholders of `app.html` for a page. */
function filled(html: string, locale: Locale, groups: readonly MessageGroup[], head = ''): string {
  return html
    .replace('%lang%', locale)
    .replace('%dir%', directionOf(locale))
    .replace('%manifest%', `${base}${localePath(locale, 'manifest.webmanifest')}`)
    .replace('%broken%', mf.site_broken({}, { locale }))
    .replace('%messages%', `${messagesScript(locale, groups)}${head}`);
}

/** In development, an invalid table is reported in the browser. */
export const handleError: HandleServerError = ({ error, message }) => ({
  message: dev && error instanceof DataProblems ? error.message : message
});
