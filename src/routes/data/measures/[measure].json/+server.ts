import { error } from '@sveltejs/kit';
import { readData } from '$lib/server/data';
import { packMeasureFile } from '$lib/view/measureFile';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = async () => {
  const { tables } = await readData();
  return tables.indicators.filter(({ group }) => group !== null).map(({ indicator }) => ({ measure: indicator }));
};

export const GET: RequestHandler = async ({ params }) => {
  const file = packMeasureFile(await readData(), params.measure);
  if (!file) error(404);
  return new Response(JSON.stringify(file), { headers: { 'content-type': 'application/json' } });
};
