import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { perCapitaChange } from '$lib/statistics/decomposition';
import { figures, GYEONGGI, HANAM } from '../../realData';
import { cases } from '../../seeded';

const changeOf = (region: string, from: number, to: number) =>
  perCapitaChange(figures.grdp(region, 'nominal', 2020), figures.population(region), from, to);

describe('decomposition of GRDP per capita', () => {
  it('matches Hanam 2015-2022: GRDP +69.7%, residents +104.7%, per capita −17.1%', () => {
    const change = changeOf(HANAM, 2015, 2022);
    expect(change?.output).toBeCloseTo(69.7, 1);
    expect(change?.residents).toBeCloseTo(104.7, 1);
    expect(change?.perCapita).toBeCloseTo(-17.1, 1);
    expect(change?.yearEndResidents).toBeCloseTo(95.6, 1);
  });

  it('matches Gyeonggi-do 2015-2022: GRDP +45.1%, residents +9.1%, per capita +32.9%', () => {
    const change = changeOf(GYEONGGI, 2015, 2022);
    expect([change?.output, change?.residents, change?.perCapita].map((value) => Number(value?.toFixed(1)))).toEqual([45.1, 9.1, 32.9]);
  });

  it('multiplies exactly, for every municipality and every pair of years', () => {
    const codes = figures.municipalitiesOf(GYEONGGI).map(({ code }) => code);
    const year = fc.integer({ min: 2015, max: 2022 });
    fc.assert(
      fc.property(fc.constantFrom(...codes), year, year, (code, from, to) => {
        const change = changeOf(code, from, to);
        expect(change).not.toBeNull();
        if (change) expect((1 + change.output / 100) / (1 + change.residents / 100)).toBeCloseTo(1 + change.perCapita / 100, 10);
      }),
      cases(100)
    );
  });

  it('returns null if a year is missing', () => {
    expect(changeOf(HANAM, 2014, 2022)).toBeNull();
  });
});
