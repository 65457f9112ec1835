import { changeBetween } from '../statistics/growth';
import { commonPeriods, type Year } from '../statistics/series';
import type { Locale } from '../words/locale';
import { m } from '../words/messages';
import { movedBy } from '../words/numbers';
import type { Board } from './board';
import { nameOf } from './names';

/** How real GRDP per capita moved, for the years that municipalities have it: on the older base alone. null if none are chosen. */
export function realChange(board: Board, region: string, first: Year, last: Year, locale: Locale): string | null {
  const { figures, config } = board;
  const [own, theirs] = [region, config.benchmark].map((code) => figures.derivedPerCapita(code, 'real', figures.realBase));
  const span = own && theirs && commonPeriods([own, theirs], first, last);
  if (!span || span.first === span.last) return null;
  const [change, benchmarkChange] = [changeBetween(own, span.first, span.last), changeBetween(theirs, span.first, span.last)];
  if (change === null || benchmarkChange === null) return null;
  return m.real_change(
    {
      focus: nameOf(board, region, locale),
      benchmark: nameOf(board, config.benchmark, locale),
      base: figures.realBase,
      from: span.first,
      to: span.last,
      end: own.at(-1)?.period ?? span.last,
      change: movedBy(change, locale),
      benchmarkChange: movedBy(benchmarkChange, locale)
    },
    { locale }
  );
}
