import { highestShare } from '../statistics/compare';
import { PER_CAPITA } from '../statistics/figures';
import { at, within, type Year } from '../statistics/series';
import type { Locale } from '../words/locale';
import { m } from '../words/messages';
import { listed, percent, years } from '../words/numbers';
import type { Board, Peak } from './board';
import { levels } from './lines';
import { nameOf } from './names';
import type { Sourced } from './sources';

/** The year in which a region stood highest against the benchmark; null where the page has no series of it. */
export function peakOf({ peaks }: { peaks: readonly Peak[] }, region: string): Peak | null {
  return peaks.find((peak) => peak.region === region) ?? null;
}

/**
 * The same where a comparison starts in that year; null elsewhere, and where the series of the current base was higher in a
 * later year: the bases can differ in which year is the highest.
 */
export function peakIn(
  { peaks, figures, config }: Pick<Board, 'peaks' | 'figures' | 'config'>,
  region: string,
  firstYear: Year
): Peak | null {
  const peak = peakOf({ peaks }, region);
  const [own, theirs] = [region, config.benchmark].map((code) => figures.derivedPerCapita(code, 'nominal', figures.newestBase));
  const highest = own && theirs && at(own, firstYear) && highestShare(within(own, firstYear, Infinity), theirs);
  return peak?.year === firstYear && (!highest || highest.period === firstYear) ? peak : null;
}

/** Says of a starting year that GRDP per capita was highest in it; nothing of any other year. */
export function peakTold(board: Board, region: string, firstYear: Year, locale: Locale): Sourced[] {
  const peak = peakIn(board, region, firstYear);
  return peak ? [peakText(board, peak, locale)] : [];
}

/** What every sentence about a peak names: the region, its highest year, and the series that it is the highest of. */
export function peakNames(board: Board, { region, year }: Pick<Peak, 'region' | 'year'>, locale: Locale) {
  const series = levels(board, region, PER_CAPITA, board.figures.longestBase);
  const period = years(series[0]?.period ?? year, series.at(-1)?.period ?? year, locale);
  return { focus: nameOf(board, region, locale), year, base: board.figures.longestBase, period };
}

/**
 * Says when GRDP per capita was highest and what construction made of value added: in that year, where the tables have it, beside
 * the other years; else in all the years that they have.
 *
 * @example peakText(board, peakOf(board, '41450'), 'en').text → 'Against the average, Hanam’s GRDP per capita was highest in
 *   2015, when construction made 23.5% of value added (5.5% in 2010, 19.8% in 2020; 2015 base, 2010–2021).'
 */
export function peakText(board: Board, { region, year, activity, shares }: Peak, locale: Locale): Sourced {
  const names = { ...peakNames(board, { region, year }, locale), activity: activity[locale].toLowerCase() };
  const top = shares.find((found) => found.year === year);
  const inYears = (some: typeof shares) =>
    listed(some.map((found) => m.peak_other({ share: percent(found.share, locale), year: found.year }, { locale })));
  const text =
    shares.length === 0
      ? m.peak_plain(names, { locale })
      : top
        ? m.peak({ ...names, share: percent(top.share, locale), otherShares: inYears(shares.filter((found) => found !== top)) }, { locale })
        : m.peak_apart({ ...names, shares: inYears(shares) }, { locale });
  return { text, sourceIds: [...new Set(shares.flatMap(({ sourceIds }) => sourceIds))], of: 'peak' };
}
