import type { Board, Peak } from './board';

/** The peak to be named where a comparison starts in its year; null elsewhere. */
export function peakIn(board: Board, region: string, firstYear: number): Peak | null {
  return board.peaks.find((peak) => peak.region === region && peak.year === firstYear) ?? null;
}
