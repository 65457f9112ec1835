import type { Year } from '../economy/series';
import type { Locale } from '../words/locale';
import { m } from '../words/messages';
import { percent } from '../words/numbers';
import type { Board, Peak } from './board';
import { nameOf } from './names';
import type { Sourced } from './sources';

/** The peak to be named where a comparison starts in its year; null elsewhere. */
export function peakIn(board: Board, region: string, firstYear: Year): Peak | null {
  return board.peaks.find((peak) => peak.region === region && peak.year === firstYear) ?? null;
}

/** Says of a starting year that it was a peak, with the shares that show it; nothing where it was none. */
export function peakTold(board: Board, region: string, firstYear: Year, locale: Locale): Sourced[] {
  const peak = peakIn(board, region, firstYear);
  const top = peak?.shares.find(({ year }) => year === peak.year);
  if (!peak) return [];
  if (!top) return [{ text: m.peak_plain({ year: peak.year }, { locale }), sourceIds: [] }];
  const others = peak.shares.filter(({ year }) => year !== peak.year);
  const otherShares = others.map(({ year, share }) => m.peak_other({ share: percent(share, locale), year }, { locale })).join(', ');
  const text = m.peak(
    {
      year: peak.year,
      activity: peak.activity[locale].toLowerCase(),
      share: percent(top.share, locale),
      focus: nameOf(board, region, locale),
      otherShares
    },
    { locale }
  );
  return [{ text, sourceIds: [...new Set(peak.shares.flatMap(({ sourceIds }) => sourceIds))], of: 'peak' }];
}
