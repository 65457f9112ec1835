import type { Locale } from '../words/locale';
import type { Board } from './board';
import { notesOf } from './notes';
import type { Sourced } from './sources';
import type { View } from './view';
import { whyOf, type Why } from './why';

/**
 * Content below the chart of the overview. The page contains it for the default view; the code that makes it for other views is
 * loaded when another view is chosen.
 */
export interface Below {
  why: Why | { missing: string };
  notes: Sourced[];
}

/** Content below the chart of a view. */
export function belowOf(board: Board, view: View, locale: Locale): Below {
  return { why: whyOf(board, view, locale), notes: notesOf(board, view, locale) };
}
