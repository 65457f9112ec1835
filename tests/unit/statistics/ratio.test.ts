import { describe, expect, it } from 'vitest';
import { standOf } from '$lib/statistics/ratio';
import { at } from '$lib/statistics/series';
import { readPeriod, spellPeriod } from '$lib/statistics/period';
import { figures, GYEONGGI, HANAM } from '../../realData';

/** The figure of a region in a period as the tables spell it. */
function figure(indicator: string, region: string, period: string): number | undefined {
  const { grain, price } = figures.indicator(indicator);
  const found = readPeriod(period, grain);
  return found === null ? undefined : at(figures.series({ indicator, region, price, base: null }), found)?.value;
}

/** All figures of a region, to a decimal. */
function figuresOf(indicator: string, region: string): [string, number][] {
  const { grain, price } = figures.indicator(indicator);
  return figures
    .series({ indicator, region, price, base: null })
    .map(({ period, value }) => [spellPeriod(period, grain), Number(value.toFixed(1))]);
}

describe('a ratio of two indicators', () => {
  it('is divided by the population of the nearest register day', () => {
    expect(figuresOf('insured-workers-per-100', HANAM).map(([, value]) => value)).toEqual(expect.arrayContaining([14.8, 11.6, 13.3, 14.9]));
    expect(figuresOf('insured-workers-per-100', GYEONGGI).map(([, value]) => value)).toEqual(
      expect.arrayContaining([15.9, 17.0, 18.5, 20.2])
    );
  });

  it('takes the earlier day if two are as near', () => {
    // Until the end of June 2023 it is as far from the end of 2022 as to the end of 2023.
    const workers = figure('insured-workers', HANAM, '2023-06') ?? NaN;
    const before = figure('population', HANAM, '2022') ?? NaN;
    expect(figure('insured-workers-per-100', HANAM, '2023-06')).toBeCloseTo((workers / before) * 100, 9);
  });

  it('is divided by the figure of the same period of the same table', () => {
    expect(figuresOf('daytime-index', HANAM)).toEqual([
      ['2015', 95.2],
      ['2020', 87.7]
    ]);
  });

  it('counts residents without Korean nationality per 100 registered nationals', () => {
    expect(figuresOf('foreign-nationals-per-100', HANAM).at(-1)?.[1]).toBe(1.2);
  });

  it('has no figure of a region whose numerator has none', () => {
    expect(figuresOf('daytime-index', '11')).toEqual([]);
    expect(figuresOf('employment-rate', GYEONGGI)).toEqual([]);
  });

  it('knows where in its period a figure stands', () => {
    expect(standOf(2022, figures.indicator('population'))).toBe(2023);
    expect(standOf(2022, figures.indicator('grdp'))).toBe(2022.5);
    expect(standOf(2024.5, figures.indicator('employed-residents'))).toBe(2024.75);
  });
});
