import type { StructureRow } from './packActivities';
import type { ProfileView } from './profileView';

/** Activities in the reader's order: largest share, or highest quotient, of the chosen year first. */
export function structureRows(rows: readonly StructureRow[], { year, sort }: Pick<ProfileView, 'year' | 'sort'>): StructureRow[] {
  const valueOf = ({ years }: StructureRow) => (sort === 'share' ? years[year].share : (years[year].quotient ?? -1));
  return rows.toSorted((a, b) => valueOf(b) - valueOf(a));
}
