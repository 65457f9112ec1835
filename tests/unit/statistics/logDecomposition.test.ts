import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logChange, logDifference, yearlyLogChanges } from '$lib/statistics/logDecomposition';
import { figures, GIMPO, GYEONGGI, HANAM, ICHEON } from '../../realData';
import { cases } from '../../seeded';

const series = (region: string, base: 2015 | 2020 = 2020) => [figures.grdp(region, 'nominal', base), figures.population(region)] as const;
const codes = figures.municipalitiesOf(GYEONGGI).map(({ code }) => code);

describe('decomposition of GRDP per capita in log points', () => {
  it.each([
    ['Hanam', HANAM, 2020, 2015, 2022, 52.91, -71.65, -18.74],
    ['Gyeonggi-do', GYEONGGI, 2020, 2015, 2022, 37.2, -8.75, 28.45],
    ['Gimpo', GIMPO, 2020, 2015, 2022, 50.27, -34.1, 16.18],
    ['Icheon', ICHEON, 2020, 2015, 2022, 70.74, -8.41, 62.33],
    ['Hanam’s rise', HANAM, 2015, 2010, 2015, 57.7, -5.39, 52.31]
  ] as const)('matches %s', (_, region, base, from, to, output, population, perCapita) => {
    const change = logChange(...series(region, base), from, to);
    expect(change?.output).toBeCloseTo(output, 2);
    expect(change?.population).toBeCloseTo(population, 1);
    expect(change?.perCapita).toBeCloseTo(perCapita, 1);
  });

  it('Hanam minus Gyeonggi-do 2015-2022: +15.7 − 62.9 = −47.2', () => {
    const [own, province] = [HANAM, GYEONGGI].map((region) => logChange(...series(region), 2015, 2022));
    if (!own || !province) throw new Error('The tables have no figures of both years.');
    const { output, population, perCapita } = logDifference(own, province);
    expect([output, population, perCapita].map((value) => value.toFixed(1))).toEqual(['15.7', '-62.9', '-47.2']);
    expect(output + population).toBeCloseTo(perCapita, 10);
  });

  it('adds up: output and population to output per resident, the years to the whole', () => {
    fc.assert(
      fc.property(fc.constantFrom(...codes), fc.integer({ min: 2015, max: 2021 }), fc.integer({ min: 1, max: 7 }), (code, from, length) => {
        const to = Math.min(2022, from + length);
        const whole = logChange(...series(code), from, to);
        const yearly = yearlyLogChanges(...series(code), from, to);
        const sum = (key: 'output' | 'population' | 'perCapita') => yearly.reduce((total, change) => total + change[key], 0);
        expect(yearly).toHaveLength(to - from);
        expect(whole && whole.output + whole.population).toBeCloseTo(whole?.perCapita ?? NaN, 10);
        for (const key of ['output', 'population', 'perCapita'] as const) expect(sum(key)).toBeCloseTo(whole?.[key] ?? NaN, 8);
      }),
      cases(100)
    );
  });

  it('returns null if a year is missing, and has no year across a gap', () => {
    expect(logChange(...series(HANAM), 2014, 2022)).toBeNull();
    expect(yearlyLogChanges(...series(HANAM), 2008, 2030).map(({ from, to }) => [from, to])[0]).toEqual([2015, 2016]);
    const gappy = figures.grdp(HANAM, 'nominal', 2020).filter(({ period: year }) => year !== 2018);
    expect(yearlyLogChanges(gappy, figures.population(HANAM), 2015, 2022).map(({ to }) => to)).toEqual([2016, 2017, 2020, 2021, 2022]);
  });
});
