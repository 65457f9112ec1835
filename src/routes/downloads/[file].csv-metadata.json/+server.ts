import { error } from '@sveltejs/kit';
import { FIGURE_NOTES, fileCsvw } from '$lib/download/csvw';
import { readData } from '$lib/server/data';
import { downloads } from '$lib/server/downloads';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = async () => (await downloads()).map(({ name }) => ({ file: name.replace(/\.csv$/, '') }));

/** Metadata of the columns of a CSV, at the address where tools for “CSV on the Web” look for it. */
export const GET: RequestHandler = async ({ params }) => {
  const [{ description }, files] = await Promise.all([readData(), downloads()]);
  const file = files.find(({ name }) => name === `${params.file}.csv`);
  if (!file) error(404);
  const about = {
    file: file.name,
    title: file.name.replace(/\.csv$/, ''),
    description: description.description,
    licence: description.licenses.map(({ title }) => title).join('; '),
    sources: description.sources.map(({ title, path }) => ({ title, ...(path ? { url: path } : {}) })),
    notes: FIGURE_NOTES
  };
  return new Response(fileCsvw(about, file.text, description), { headers: { 'content-type': 'application/json' } });
};
