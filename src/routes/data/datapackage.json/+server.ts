import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dataFolder } from '$lib/server/data';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The description of the tables, next to them. */
export const GET: RequestHandler = async () =>
  new Response(await readFile(join(dataFolder, 'datapackage.json')), { headers: { 'content-type': 'application/json' } });
