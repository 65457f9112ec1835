import type { Year } from '../economy/series';
import type { Board } from './board';
import { BASES } from './lines';

/** Last years that the figures reach. */
export interface Coverage {
  municipalYear: Year;
  provinceYear: Year;
}

/** How far the figures per resident reach, for municipalities and for the province. */
export function coverageOf({ figures, config }: Board): Coverage {
  const municipal = figures.derivedPerCapita(config.focus, 'nominal', BASES.current);
  const province = figures.publishedPerCapita(config.benchmark, BASES.current);
  return { municipalYear: municipal.at(-1)?.year ?? config.lastYear, provinceYear: province.at(-1)?.year ?? config.lastYear };
}
