import { readFile } from 'node:fs/promises';
import { error } from '@sveltejs/kit';
import { ICONS } from '$lib/server/manifest';
import { rastered } from '$lib/server/raster';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => ICONS.map(({ name }) => ({ name }));

/** The icon of the site in the sizes that devices use, from one drawing. */
export const GET: RequestHandler = async ({ params }) => {
  const icon = ICONS.find(({ name }) => name === params.name);
  if (!icon) error(404);
  const drawn = await readFile('static/icon.svg', 'utf8');
  // A device may crop a maskable icon to a circle: the drawing keeps to its middle.
  const svg = icon.isMaskable
    ? drawn
        .replace('viewBox="0 0 32 32"', 'viewBox="-8 -8 48 48"')
        .replace('<rect ', '<rect x="-8" y="-8" width="48" height="48" fill="#fff"/><rect ')
    : drawn;
  return new Response(await rastered(svg, icon.size), { headers: { 'content-type': 'image/png' } });
};
