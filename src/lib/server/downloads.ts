import { building } from '$app/environment';
import { builtFiles, type FigureFile } from '../download/figureFile';
import { outlookFile } from '../download/outlookFile';
import { profileFile } from '../download/profileFile';
import { builtProjectFiles } from '../download/projectFile';
import { regionsFile } from '../download/regionsFile';
import { unpackBoard } from '../view/board';
import { defaultOutlook, groundOf } from '../view/outlook/ground';
import { packTarget } from '../view/outlook/packTarget';
import { defaultRegionsView } from '../view/regions/regionsView';
import { defaultView } from '../view/view';
import { readData, readWholeBoard } from './data';

let known: Promise<FigureFile[]> | undefined;

/** The CSV files that work without JavaScript. A build makes them once; the development server makes them again for each request. */
export function downloads(): Promise<FigureFile[]> {
  if (!building) return make();
  known ??= make();
  return known;
}

async function make(): Promise<FigureFile[]> {
  const [board, folder] = [unpackBoard(await readWholeBoard('en')), await readData()];
  const ground = groundOf(board);
  return [
    ...builtFiles(board, defaultView(board.config)),
    ...builtProjectFiles(folder),
    regionsFile(board, defaultRegionsView(board)),
    outlookFile(board, ground, defaultOutlook(ground, packTarget(folder, 'en'))),
    ...board.figures.municipalitiesOf(board.config.benchmark).map(({ code }) => profileFile(folder, board, code))
  ];
}
