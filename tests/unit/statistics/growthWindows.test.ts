import { describe, expect, it } from 'vitest';
import { growthWindows, newestSpread, reaching } from '$lib/statistics/growthWindows';
import { at } from '$lib/statistics/series';
import { figures, GYEONGGI, HANAM, ICHEON } from '../../realData';

const HWASEONG = '41590';
const all = new Map(figures.municipalitiesOf(GYEONGGI).map(({ code }) => [code, figures.derivedPerCapita(code, 'nominal', 2015)]));
const derived = (region: string) => at(figures.derivedPerCapita(region, 'nominal', 2020), 2022)?.value ?? NaN;
/** From Hanam’s level of 2022 to the standing average of Gyeonggi. */
const toAverage = derived(GYEONGGI) / derived(HANAM);

describe('which municipalities did as much (derived per capita, 2015 base, 2010-2021)', () => {
  it('doubling in 8 years (9.1% a year): 2 of 31, Icheon and Hwaseong, though in five overlapping windows', () => {
    expect(reaching(all, 8, 2)).toMatchObject({ regions: [ICHEON, HWASEONG], of: 31, fastest: { region: ICHEON, from: 2010, to: 2018 } });
    expect(reaching(all, 8, 2)?.fastest.yearly).toBeCloseTo(12.35, 2);
    expect(growthWindows(all, 8)).toHaveLength(124);
    expect(growthWindows(all, 8).filter(({ factor }) => factor >= 2)).toHaveLength(5);
  });

  it('doubling in 5 years (14.9% a year): 1 of 31, Icheon', () => {
    expect(reaching(all, 5, 2)).toMatchObject({ regions: [ICHEON], of: 31, fastest: { region: ICHEON, from: 2013, to: 2018 } });
    expect(reaching(all, 5, 2)?.fastest.yearly).toBeCloseTo(15.87, 2);
  });

  it('the standing average: 12 of 31 in 8 years, 7 in 5', () => {
    expect(toAverage).toBeCloseTo(1.514, 3);
    expect([8, 5].map((years) => reaching(all, years, toAverage)?.regions.length)).toEqual([12, 7]);
  });

  it('11 years are the longest; 12 are not in the data', () => {
    expect(reaching(all, 11, 1)?.of).toBe(31);
    expect(reaching(all, 12, 1)).toBeNull();
    expect(growthWindows(all, 0)).toEqual([]);
  });

  it('has no window with a gap at one of its ends', () => {
    const gappy = [2010, 2011, 2013].map((year) => ({ period: year, value: year, preliminary: false, sourceIds: [] }));
    expect(growthWindows(new Map([['x', gappy]]), 2).map(({ from, to }) => [from, to])).toEqual([[2011, 2013]]);
  });
});

describe('how far the municipalities came over the newest years', () => {
  it('counts each once, over the same years', () => {
    const spread = newestSpread(all, 8);
    expect(spread).toMatchObject({ from: 2013, to: 2021, count: 31 });
    const own = [...all.values()].map((series) => ((at(series, 2021)?.value ?? NaN) / (at(series, 2013)?.value ?? NaN)) * 100);
    expect([spread?.min, spread?.max]).toEqual([Math.min(...own), Math.max(...own)]);
    expect(own.filter((level) => level < (spread?.p10 ?? NaN))).toHaveLength(3);
    expect(own.filter((level) => level > (spread?.p90 ?? NaN))).toHaveLength(3);
  });

  it('has none where no series is so long', () => {
    expect(newestSpread(all, 12)).toBeNull();
    expect(newestSpread(new Map(), 1)).toBeNull();
  });
});
