import { changeBetween } from './growth';
import { derivedPerCapita, meanPopulation } from './perCapita';
import type { Percent, Series, Year } from './series';

/** Change of GRDP, of mid-year population and of GRDP per capita between two years. */
export interface PerCapitaChange {
  from: Year;
  to: Year;
  output: Percent;
  residents: Percent;
  perCapita: Percent;
  /** Population on 31 December: shown beside the mid-year population, never used for a calculation with it. */
  yearEndResidents: Percent;
}

/**
 * Decomposes GRDP per capita: (1 + GRDP) ÷ (1 + population) = 1 + GRDP per capita, exactly, because the divisor is the
 * mid-year population that the derived figure uses.
 *
 * @param grdp million won, one kind of price, one base year
 * @param population persons on 31 December
 * @returns null if a figure of either year is missing
 * @example Hanam 2015-2022: output +69.7 %, residents +104.7 %, per resident −17.1 % (170 ÷ 205 = 83)
 */
export function perCapitaChange(grdp: Series, population: Series, from: Year, to: Year): PerCapitaChange | null {
  const output = changeBetween(grdp, from, to);
  const residents = changeBetween(meanPopulation(population), from, to);
  const perCapita = changeBetween(derivedPerCapita(grdp, population), from, to);
  const yearEndResidents = changeBetween(population, from, to);
  if (output === null || residents === null || perCapita === null || yearEndResidents === null) return null;
  return { from, to, output, residents, perCapita, yearEndResidents };
}
