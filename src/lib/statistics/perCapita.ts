import { at, join, zip, type Series } from './series';

/**
 * Mid-year registered population (연앙인구): the mean of the two year ends around a year.
 * A year without its own or the preceding year end is a gap.
 *
 * @param population persons on 31 December
 * @example Hanam 2022: (320,087 + 326,059) ÷ 2 = 323,073
 */
export function meanPopulation(population: Series): Series {
  return population.flatMap((end) => {
    const start = at(population, end.period - 1);
    return start ? [join(end.period, (start.value + end.value) / 2, [start, end])] : [];
  });
}

/**
 * Derived GRDP per capita in thousand won: GRDP (million won) ÷ mid-year registered population (persons).
 * Registered population leaves out foreign residents, so the value is a little above the official one.
 *
 * @example Hanam 2022, nominal, 2020 base: 9,228,870 million ÷ 323,073 = 28,566 thousand won
 */
export function derivedPerCapita(grdp: Series, population: Series): Series {
  return zip(grdp, meanPopulation(population), (output, residents) => (output * 1000) / residents);
}
