import { describe, expect, it } from 'vitest';
import { growthWindows, windowBand } from '$lib/economy/growthWindows';
import { figures, GYEONGGI, ICHEON } from '../../realData';

const all = new Map(figures.municipalitiesOf(GYEONGGI).map(({ code }) => [code, figures.derivedPerCapita(code, 'nominal', 2015)]));

describe('what the municipalities did over some years (derived per capita, 2015 base, 2010-2021)', () => {
  it('8 years: 124 overlapping windows, the best Icheon’s 2010-2018 with +12.3% a year', () => {
    const band = windowBand(all, 8);
    expect(band).toMatchObject({ count: 124, best: { region: ICHEON, from: 2010, to: 2018 } });
    expect(band?.best.yearly).toBeCloseTo(12.35, 2);
    expect([band?.min, band?.p10, band?.median, band?.p90, band?.max].map((value) => Number(value?.toFixed(4)))).toEqual([
      0.9526, 1.104, 1.3851, 1.6328, 2.5381
    ]);
  });

  it('5 years: 217 windows, the best +15.9% a year', () => {
    expect(windowBand(all, 5)).toMatchObject({ count: 217, best: { region: ICHEON, from: 2013, to: 2018 } });
    expect(windowBand(all, 5)?.best.yearly).toBeCloseTo(15.87, 2);
  });

  it('11 years are the longest; 12 are not in the data', () => {
    expect(windowBand(all, 11)?.count).toBe(31);
    expect(windowBand(all, 12)).toBeNull();
    expect(growthWindows(all, 0)).toEqual([]);
  });

  it('no window crosses a gap at one of its ends', () => {
    const gappy = [2010, 2011, 2013].map((year) => ({ year, value: year, preliminary: false, sourceIds: [] }));
    expect(growthWindows(new Map([['x', gappy]]), 2).map(({ from, to }) => [from, to])).toEqual([[2011, 2013]]);
  });
});
