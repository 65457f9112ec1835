import { describe, expect, it } from 'vitest';
import { derivedPerCapita, meanPopulation } from '$lib/statistics/perCapita';
import { at } from '$lib/statistics/series';
import { figures, GIMPO, GYEONGGI, HANAM, ICHEON } from '../../realData';

const derived = (region: string, year: number, base: 2015 | 2020 = 2020) =>
  at(figures.derivedPerCapita(region, 'nominal', base), year)?.value ?? NaN;

describe('mid-year population', () => {
  it('is the mean of the two year ends', () => {
    expect(at(meanPopulation(figures.population(HANAM)), 2022)?.value).toBe((320_087 + 326_059) / 2);
  });

  it('is a gap if the year end before is missing', () => {
    expect(at(meanPopulation(figures.population(HANAM)), 2008)).toBeUndefined();
    expect(meanPopulation(figures.population(GIMPO))[0]?.period).toBe(2009);
  });
});

describe('derived GRDP per capita', () => {
  it.each([
    ['Hanam', HANAM, 28_566],
    ['Icheon, first of 31', ICHEON, 115_772],
    ['Dongducheon, last of 31', '41250', 16_400],
    ['Gyeonggi-do', GYEONGGI, 43_258]
  ])('matches the known value of %s in 2022, in thousand won', (_, region, value) => {
    expect(Math.round(derived(region, 2022))).toBe(value);
  });

  it('is 0.8% above the published figure for Gyeonggi-do, which counts foreign residents too', () => {
    const published = at(figures.publishedPerCapita(GYEONGGI, 2020), 2022)?.value ?? NaN;
    expect((derived(GYEONGGI, 2022) / published - 1) * 100).toBeCloseTo(0.8, 1);
  });

  it('exists for Hanam from 2015 on the 2020 base and from 2010 on the 2015 base only', () => {
    const years = (base: 2015 | 2020) => figures.derivedPerCapita(HANAM, 'nominal', base).map(({ period: year }) => year);
    expect(years(2020)).toEqual([2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022]);
    expect([years(2015)[0], years(2015).at(-1)]).toEqual([2010, 2021]);
  });

  it('names the sources of both its parts and is preliminary if one of them is', () => {
    const [hanam] = figures.derivedPerCapita(HANAM, 'nominal', 2020);
    expect(hanam?.sourceIds).toEqual(['KOSIS-GRDP-2020', 'MOIS-POP']);
    expect(at(figures.derivedPerCapita(GYEONGGI, 'nominal', 2015), 2022)?.preliminary).toBe(true);
  });

  it('has a gap if the population is missing', () => {
    const grdp = [{ period: 2020, value: 100, preliminary: false, sourceIds: [] }];
    expect(derivedPerCapita(grdp, [{ period: 2020, value: 10, preliminary: false, sourceIds: [] }])).toEqual([]);
  });
});
