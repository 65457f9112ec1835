import { peakOrigins } from './activityOrigins';
import type { OriginMaker } from './maker';
import type { Origin } from './origin';
import type { OriginTables } from './originTables';
import { cautionOrigins } from './regionsOrigins';

/** Where figures come from that a page without a view of its own says: of peaks, and what holds of every figure per resident. */
export function boardOrigins(maker: OriginMaker, tables: OriginTables, spot: string): Origin[] {
  return spot === 'peak' ? maker.board.peaks.flatMap((peak) => peakOrigins(maker, tables, peak)) : cautionOrigins(maker, spot);
}
