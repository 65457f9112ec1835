import { peakIn } from '../view/peak';
import { peakOrigins } from './activityOrigins';
import type { OriginMaker } from './maker';
import type { Origin } from './origin';
import type { OriginTables } from './originTables';
import { cautionOrigins } from './regionsOrigins';

/**
 * Origins of figures on a page without a view of its own: of a peak, and of the caveats of per capita figures.
 *
 * @param spot `peak/41450/2015` (region and year of a peak), or the name of a caution
 */
export function boardOrigins(maker: OriginMaker, tables: OriginTables, spot: string): Origin[] {
  const [kind, region = '', year] = spot.split('/');
  if (kind !== 'peak') return cautionOrigins(maker, spot);
  const peak = peakIn(maker.board, region, Number(year));
  return peak ? peakOrigins(maker, tables, peak) : [];
}
