import { error } from '@sveltejs/kit';
import { tableJson } from '$lib/download/tableJson';
import { readData } from '$lib/server/data';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = async () => (await readData()).description.resources.map(({ name }) => ({ table: name }));

/** A table as JSON. */
export const GET: RequestHandler = async ({ params }) => {
  const folder = await readData();
  const resource = folder.description.resources.find(({ name }) => name === params.table);
  if (!resource) error(404);
  return new Response(tableJson(folder, resource), { headers: { 'content-type': 'application/json' } });
};
