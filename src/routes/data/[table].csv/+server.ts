import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { error } from '@sveltejs/kit';
import { dataFolder, readData } from '$lib/server/data';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = async () => {
  const { description } = await readData();
  return description.resources.map(({ name }) => ({ table: name }));
};

/** A table exactly as in the data folder. */
export const GET: RequestHandler = async ({ params }) => {
  const { description } = await readData();
  const resource = description.resources.find(({ name }) => name === params.table);
  if (!resource) error(404);
  return new Response(await readFile(join(dataFolder, resource.path)), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
