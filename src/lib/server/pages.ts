import { unpackBoard } from '../view/board';
import { readBoard } from './data';

/** Paths of the pages, below the path of a language; each page exists in every language. The page for frames is not listed. */
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
