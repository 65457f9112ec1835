import { unpackBoard } from '../view/board';
import { readBoard } from './data';

/** Pages of the site below the language's own path, each of which exists in every language. The page for frames is none of them. */
export async function pagePaths(): Promise<string[]> {
  const board = unpackBoard(await readBoard('en'));
  const { config, figures, projects } = board;
  return [
    '',
    'regions/',
    ...figures.municipalitiesOf(config.benchmark).map(({ code }) => `regions/${code}/`),
    'projects/',
    ...projects.projects.flatMap(({ path }) => path ?? []),
    'outlook/',
    'your-data/',
    'data/',
    'about/'
  ];
}
