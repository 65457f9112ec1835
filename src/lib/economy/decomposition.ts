import { changeBetween } from './growth';
import { derivedPerCapita, meanPopulation } from './perCapita';
import type { Percent, Series, Year } from './series';

/** Change of output, of residents (yearly mean) and of output per resident between two years. */
export interface PerCapitaChange {
  from: Year;
  to: Year;
  output: Percent;
  residents: Percent;
  perCapita: Percent;
  /** Residents counted on 31 December: printed beside the mean, never computed with it. */
  yearEndResidents: Percent;
}

/**
 * Why output per resident moved: (1 + output) ÷ (1 + residents) = 1 + output per resident, exactly, because the
 * divisor is the yearly mean of residents that the derived figure uses.
 *
 * @param grdp million won, one kind of price, one base year
 * @param population persons on 31 December
 * @returns null where a figure of either year is missing
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
