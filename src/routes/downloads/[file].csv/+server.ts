import { error } from '@sveltejs/kit';
import { downloads } from '$lib/server/downloads';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = async () => (await downloads()).map(({ name }) => ({ file: name.replace(/\.csv$/, '') }));

/** The CSV files that work without JavaScript. */
export const GET: RequestHandler = async ({ params }) => {
  const file = (await downloads()).find(({ name }) => name === `${params.file}.csv`);
  if (!file) error(404);
  return new Response(file.text, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
