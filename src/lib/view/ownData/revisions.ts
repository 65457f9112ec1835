import { at } from '../../statistics/series';
import type { Board } from '../board';
import { comparedSeries, comparedUnit, type ComparedKey, type OwnFigures } from './compared';

/** A figure that differs between the file and the dashboard, in won or persons. */
export interface Revision {
  code: string;
  year: number;
  built: number;
  own: number;
}

/** Differences between the file and the dashboard's own series, for the same region and year. */
export interface Revisions {
  same: number;
  /** From the largest relative difference to the smallest. */
  revised: Revision[];
  /** Figures of years or regions that the dashboard does not have. */
  fresh: { code: string | null; year: number }[];
  /** Figures of the file's own regions, between its first and last year, that the file does not have. */
  lacking: { code: string; year: number }[];
}

/** Tolerance for floating-point noise. */
const NOISE = 1e-9;

/**
 * Compares a file's figures with the dashboard's. Figures in a coarser unit agree if they are equal after rounding.
 *
 * @param unitFactor what one of the file's unit is in won or persons
 * @example Hanam 2022 of 9,300,000 million won in the file → { code: '41450', year: 2022, built: 9_228_870e6, own: 9_300_000e6 }
 */
export function revisionsOf(board: Board, built: ComparedKey, own: readonly OwnFigures[], unitFactor: number): Revisions {
  const { factor, perResident } = comparedUnit(board, built);
  const isRounded = unitFactor > factor || (perResident && board.figures.indicator(built.indicator).basis === 'derived');
  const found: Revisions = { same: 0, revised: [], fresh: [], lacking: [] };
  const years = own.flatMap(({ series }) => series.map(({ period: year }) => year));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  for (const { code, series } of own) {
    const theirs = code === null ? [] : comparedSeries(board, built, code);
    for (const { period: year, value } of series) {
      const one = at(theirs, year);
      if (code === null || !one) {
        found.fresh.push({ code, year });
        continue;
      }
      const builtValue = one.value * factor;
      const room = isRounded ? unitFactor / 2 : Math.abs(builtValue) * NOISE;
      if (Math.abs(value - builtValue) <= room) found.same++;
      else found.revised.push({ code, year, built: builtValue, own: value });
    }
    for (const { period: year } of theirs) {
      if (code !== null && year >= first && year <= last && !at(series, year)) found.lacking.push({ code, year });
    }
  }
  const size = ({ built: before, own: now }: Revision) => Math.abs(now - before) / Math.max(1, Math.abs(before));
  found.revised.sort((a, b) => size(b) - size(a));
  return found;
}
