import { logPoints, type LogPoints } from './logPoints';
import { derivedPerCapita, meanPopulation } from './perCapita';
import type { Series, Year } from './series';

/** Change of GRDP per capita between two years, split into the contributions of GRDP and of population. */
export interface LogChange {
  from: Year;
  to: Year;
  output: LogPoints;
  /** Negative if the mid-year population grew: more residents share the same GRDP. */
  population: LogPoints;
  /** output + population, exactly. */
  perCapita: LogPoints;
}

/**
 * Splits the change of derived GRDP per capita: ln(per capita) = ln(GRDP) − ln(population), so that the two parts add up
 * exactly, in each year and over years. The divisor is the mid-year registered population, as in the derived figure.
 * Logarithmic changes: Törnqvist, Vartia and Vartia (1985), The American Statistician 39, 43–46.
 *
 * @param grdp million won, one kind of price, one base year
 * @param population persons on 31 December
 * @returns null if a figure of either year is missing
 * @example Hanam 2015-2022, nominal, 2020 base: output +52.9, population −71.7, per resident −18.7 log points
 */
export function logChange(grdp: Series, population: Series, from: Year, to: Year): LogChange | null {
  const output = logPoints(grdp, from, to);
  const residents = logPoints(meanPopulation(population), from, to);
  return output === null || residents === null ? null : { from, to, output, population: -residents, perCapita: output - residents };
}

/**
 * How much more one moved than another over the same years, part by part. Log points subtract exactly, as they add up.
 *
 * @returns the years of the first
 * @example Hanam minus Gyeonggi 2015-2022, nominal, 2020 base: output +15.7, population −62.9, per resident −47.2 log points
 */
export function logDifference(own: LogChange, other: LogChange): LogChange {
  return {
    from: own.from,
    to: own.to,
    output: own.output - other.output,
    population: own.population - other.population,
    perCapita: own.perCapita - other.perCapita
  };
}

/** The split of each year on the year before, from one year to another; years without both figures are left out. */
export function yearlyLogChanges(grdp: Series, population: Series, from: Year, to: Year): LogChange[] {
  return derivedPerCapita(grdp, population)
    .filter(({ period }) => period > from && period <= to)
    .flatMap(({ period }) => logChange(grdp, population, period - 1, period) ?? []);
}
