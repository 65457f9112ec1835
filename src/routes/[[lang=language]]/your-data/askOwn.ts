import { openOrigins } from '$lib/components/showOrigins';
import { cellKey } from '$lib/importer/readTable';
import type { Board } from '$lib/view/board';
import { originMaker } from '$lib/provenance/maker';
import type { OwnFigure } from '$lib/view/ownData/ownFigure';
import { ownOrigins, type FileCell, type FileFigures, type OwnCells } from '$lib/provenance/ownOrigins';
import type { Locale } from '$lib/words/locale';
import { loadOriginMessages } from '$lib/words/originMessages';
import type { OpenFile } from './openFile.svelte';
import type { FileItem, OwnView } from './ownView.svelte';
import { whereText } from './report';

/** Shows a cell of a file. */
export type ShowCell = (file: OpenFile, cell: FileCell) => void;

/**
 * Opens the dialogue about a figure of a reader's file.
 *
 * @param spot as `ownOrigins` has them
 * @returns false if no file has such a figure
 */
export async function askOwn(
  spot: string,
  board: Board,
  view: OwnView,
  { amount }: Pick<OwnFigure, 'amount'>,
  show: ShowCell,
  locale: Locale
): Promise<boolean> {
  const { chosen, choice, fileResidents, all } = view;
  if (!chosen || !choice) return false;
  const figuresOf = ({ file, item: { unit } }: FileItem, cells: readonly OwnCells[]): FileFigures => {
    const decisions = file.choices.cells;
    return {
      id: file.id,
      fileName: file.name,
      unit,
      all: cells,
      where: (cell) => whereText(cell, locale),
      factor: ({ row, column }) => {
        const decision = decisions?.get(cellKey(row, column));
        return typeof decision === 'number' && decision !== 1 ? decision : null;
      },
      show: (cell) => show(file, cell)
    };
  };
  const residents = fileResidents ? figuresOf(fileResidents.of, fileResidents.all) : null;
  const ground = { figures: figuresOf(chosen, all), residents, choice, amount };
  await loadOriginMessages(locale);
  return openOrigins(board, ownOrigins(originMaker(board, locale), ground, spot), locale);
}
