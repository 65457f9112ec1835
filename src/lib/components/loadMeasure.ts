import type { Board } from '../view/board';
import type { Locale } from '../words/locale';

/**
 * Fetches the figures of a measure that a page does not contain, with their sources and words.
 *
 * @returns undefined if the page has them
 */
export function loadMeasure(board: Board, { measure }: { measure: string }, locale: Locale): Promise<void> | undefined {
  if (board.figures.has(measure)) return undefined;
  return import('./fetchMeasure').then(({ fetchMeasure }) => fetchMeasure(board, measure, locale));
}
