import { shownFile } from '../download/figureFile';
import { saveFile } from '../download/saveFile';
import type { Board } from '../view/board';
import type { Line } from '../view/lines';
import type { View } from '../view/view';
import { LOCALES } from '../words/locale';
import { loadMessages } from '../words/messages';

/** Saves the CSV of the current view. The file has the names in every language. */
export async function saveShown(board: Board, view: View, lines: Line[]): Promise<void> {
  await Promise.all(LOCALES.map(loadMessages));
  saveFile(shownFile(board, view, lines));
}
