import type { Board } from '../view/board';
import { linesOf, type Line } from '../view/lines';
import type { View } from '../view/view';
import { csvText } from './csvText';
import { allRows, FIGURE_COLUMNS, shownRows } from './figureRows';
import { allFileName, shownFileName } from './fileName';

/** A file to download. */
export interface FigureFile {
  name: string;
  text: string;
}

/** CSV of what is shown. */
export function shownFile(board: Board, view: View, lines: Line[] = linesOf(board, view)): FigureFile {
  return { name: shownFileName(board, view), text: csvText(FIGURE_COLUMNS, shownRows(board, view, lines)) };
}

/** CSV of all years and regions of a measure. */
export function allFile(board: Board, measure: string): FigureFile {
  return { name: allFileName(measure), text: csvText(FIGURE_COLUMNS, allRows(board, measure)) };
}

/** The files of the built site, which work without JavaScript: the default view and all figures of each measure. */
export function builtFiles(board: Board, view: View): FigureFile[] {
  return [shownFile(board, view), ...board.measures.map(({ id }) => allFile(board, id))];
}
