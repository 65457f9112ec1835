import { error } from '@sveltejs/kit';
import { building } from '$app/environment';
import { builtFiles, type FigureFile } from '$lib/download/figureFile';
import { builtProjectFiles } from '$lib/download/projectFile';
import { outlookFile } from '$lib/download/outlookFile';
import { profileFile } from '$lib/download/profileFile';
import { regionsFile } from '$lib/download/regionsFile';
import { readBoard, readData } from '$lib/server/data';
import { unpackBoard } from '$lib/view/board';
import { defaultOutlook, groundOf } from '$lib/view/outlook/ground';
import { packTarget } from '$lib/view/outlook/packTarget';
import { defaultRegionsView } from '$lib/view/regions/regionsView';
import { defaultView } from '$lib/view/view';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

let known: Promise<FigureFile[]> | undefined;

/** A build makes them once; the development server anew for each file. */
function files(): Promise<FigureFile[]> {
  if (!building) return make();
  known ??= make();
  return known;
}

async function make(): Promise<FigureFile[]> {
  const [board, folder] = [unpackBoard(await readBoard('en')), await readData()];
  const ground = groundOf(board);
  return [
    ...builtFiles(board, defaultView(board.config)),
    ...builtProjectFiles(folder),
    regionsFile(board, defaultRegionsView(board)),
    outlookFile(board, ground, defaultOutlook(ground, packTarget(folder, 'en'))),
    ...board.figures.municipalitiesOf(board.config.benchmark).map(({ code }) => profileFile(folder, board, code))
  ];
}

export const entries: EntryGenerator = async () => (await files()).map(({ name }) => ({ file: name.replace(/\.csv$/, '') }));

/** The CSV files that work without JavaScript. */
export const GET: RequestHandler = async ({ params }) => {
  const file = (await files()).find(({ name }) => name === `${params.file}.csv`);
  if (!file) error(404);
  return new Response(file.text, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
