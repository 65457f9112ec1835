import { loadPackedMessages, readData } from '$lib/server/data';
import { packOriginTables } from '$lib/provenance/packOriginTables';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** Data of the dialogue about origins of figures: loaded when the first figure is selected. */
export const GET: RequestHandler = async () => {
  await loadPackedMessages('en');
  return Response.json(packOriginTables(await readData()));
};
