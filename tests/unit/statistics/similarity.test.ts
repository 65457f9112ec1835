import { describe, expect, it } from 'vitest';
import { activityPlaces, activityValues } from '$lib/statistics/activities';
import { at } from '$lib/statistics/series';
import { similarities, type Traits } from '$lib/statistics/similarity';
import { figures, folder, GYEONGGI, HANAM } from '../../realData';

const codes = figures.municipalitiesOf(GYEONGGI).map(({ code }) => code);
const values = (regions: string[]) => activityValues(folder.tables.value_added_by_activity, regions, 2020, 'nominal', 2015);
const all = codes.map((region): Traits => ({
  region,
  population: at(figures.population(region), 2020)?.value ?? NaN,
  perCapita: at(figures.derivedPerCapita(region, 'nominal', 2015), 2020)?.value ?? NaN,
  shares: new Map(activityPlaces(values([region]), values(codes)).map(({ activity, share }) => [activity, share]))
}));

describe('similar municipalities', () => {
  it('are all others, from near to far; none is like itself', () => {
    const found = similarities(HANAM, all);
    expect(found).toHaveLength(30);
    expect(found.map(({ region }) => region)).not.toContain(HANAM);
    expect(found.map(({ distance }) => distance)).toEqual(found.map(({ distance }) => distance).toSorted((a, b) => a - b));
  });

  it('Hanam in 2020 is nearest to Yangju, then Uiwang, Gwangju and Gimpo', () => {
    const nearest = similarities(HANAM, all).slice(0, 4);
    expect(nearest.map(({ region, distance }) => [region, distance.toFixed(2)])).toEqual([
      ['41630', '1.30'],
      ['41430', '1.31'],
      ['41610', '1.34'],
      ['41570', '1.40']
    ]);
  });

  it('are as far from each other both ways, and the parts make up the distance', () => {
    for (const code of codes) {
      for (const { region, distance, parts } of similarities(code, all)) {
        expect(similarities(region, all).find((back) => back.region === code)?.distance).toBeCloseTo(distance, 12);
        expect(Math.hypot(parts.population, parts.perCapita, parts.activities)).toBeCloseTo(distance, 12);
      }
    }
  });

  it('do not depend on the units: distances are in standard deviations', () => {
    const inPeople = all.map((traits) => ({ ...traits, population: traits.population / 1000, perCapita: traits.perCapita * 10 }));
    similarities(HANAM, inPeople).forEach(({ distance }, index) => {
      expect(distance).toBeCloseTo(similarities(HANAM, all)[index]?.distance ?? NaN, 10);
    });
  });

  it('by hand: two traits apart by one deviation each', () => {
    const traits = (region: string, population: number): Traits => ({
      region,
      population,
      perCapita: 10,
      shares: new Map([['making', 50]])
    });
    // Logarithms −1, 0 and 1 have the standard deviation √(2/3).
    const [near, far] = similarities('a', [traits('a', Math.exp(-1)), traits('b', 1), traits('c', Math.E)]);
    expect(near).toMatchObject({ region: 'b', parts: { perCapita: 0, activities: 0 } });
    expect(near?.distance).toBeCloseTo(Math.sqrt(3 / 2), 12);
    expect(far?.distance).toBeCloseTo(2 * Math.sqrt(3 / 2), 12);
  });

  it('are none for a region that is not among them', () => {
    expect(similarities(GYEONGGI, all)).toEqual([]);
  });
});
