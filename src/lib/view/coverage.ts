import type { Series, Year } from '../statistics/series';
import { PEAK_ACTIVITY, type Board } from './board';
import { levels } from './lines';

/** Last years that the tables reach. */
export interface Coverage {
  /** GRDP of municipalities. */
  outputYear: Year;
  /** Value added by activity of municipalities. */
  addedYear: Year;
  /** Registered population of municipalities. */
  populationYear: Year;
  /** GRDP per capita of the province, as published. */
  provinceYear: Year;
}

/** How far the tables reach, for municipalities and for the province. */
export function coverageOf({ figures, config }: Board): Coverage {
  const lastOf = (...all: Series[]) => Math.max(...all.map((series) => series.at(-1)?.period ?? config.earliestYear));
  const ofAll = (seriesOf: (code: string) => Series) =>
    lastOf(...figures.municipalitiesOf(config.benchmark).map(({ code }) => seriesOf(code)));
  return {
    outputYear: ofAll((code) => figures.grdp(code, 'nominal', figures.newestBase)),
    addedYear: ofAll((code) => levels({ figures }, code, PEAK_ACTIVITY)),
    populationYear: ofAll((code) => figures.population(code)),
    provinceYear: lastOf(figures.publishedPerCapita(config.benchmark, figures.newestBase))
  };
}
