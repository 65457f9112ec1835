import type { Handle } from '@sveltejs/kit';
import { messagesScript } from '$lib/server/messagesScript';
import { directionOf } from '$lib/words/locale';

/** Writes language and direction into the page: both must be there before the first paint. */
export const handle: Handle = ({ event, resolve }) => {
  const locale = event.params.lang ?? 'en';
  return resolve(event, {
    transformPageChunk: ({ html }) =>
      html.replace('%lang%', locale).replace('%dir%', directionOf(locale)).replace('%messages%', messagesScript(locale))
  });
};
