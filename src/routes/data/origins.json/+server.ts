import { loadPackedMessages, readData } from '$lib/server/data';
import { packOriginTables } from '$lib/view/origin/packOriginTables';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** What the dialogue about the origin of a figure reads: fetched when the first figure is asked for. */
export const GET: RequestHandler = async () => {
  await loadPackedMessages('en');
  return Response.json(packOriginTables(await readData()));
};
