import { error } from '@sveltejs/kit';
import { regionJson } from '$lib/download/tableJson';
import { readData, readWholeBoard } from '$lib/server/data';
import { unpackBoard } from '$lib/view/board';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = async () => (await readData()).tables.regions.map(({ region_code }) => ({ code: region_code }));

/** Every series of one region, at a stable address. */
export const GET: RequestHandler = async ({ params }) => {
  const [folder, board] = await Promise.all([readData(), readWholeBoard('en')]);
  const json = regionJson(folder, unpackBoard(board), params.code);
  if (json === null) error(404);
  return new Response(json, { headers: { 'content-type': 'application/json' } });
};
