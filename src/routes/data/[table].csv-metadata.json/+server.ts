import { error } from '@sveltejs/kit';
import { tableCsvw } from '$lib/download/csvw';
import { readData } from '$lib/server/data';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = async () => (await readData()).description.resources.map(({ name }) => ({ table: name }));

/** Metadata of the columns of a table, at the address where tools for “CSV on the Web” look for it. */
export const GET: RequestHandler = async ({ params }) => {
  const { description } = await readData();
  const resource = description.resources.find(({ name }) => name === params.table);
  if (!resource) error(404);
  const sources = (resource.sources ?? []).map(({ title, path }) => ({ title, ...(path ? { url: path } : {}) }));
  return new Response(tableCsvw(description, resource, sources), { headers: { 'content-type': 'application/json' } });
};
