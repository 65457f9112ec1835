import { describe, expect, it } from 'vitest';
import { GRAINS, isSame, partOf, PARTS, periodIn, readPeriod, spellPeriod } from '$lib/statistics/period';

describe('a period', () => {
  it.each([
    [2022, 'year', '2022'],
    [2015, 'census', '2015'],
    [2024, 'half-year', '2024H1'],
    [2024.5, 'half-year', '2024H2'],
    [2024.75, 'quarter', '2024Q4'],
    [periodIn(2015, 11, 'month'), 'month', '2015-11'],
    [periodIn(2026, 8, 'month'), 'month', '2026-08']
  ] as const)('%f of the grain %s is spelled %s and read back', (period, grain, text) => {
    expect(spellPeriod(period, grain)).toBe(text);
    expect(readPeriod(text, grain)).toBeCloseTo(period, 9);
  });

  it('reads every part of every year that it can spell, and nothing of another grain', () => {
    for (const grain of GRAINS) {
      for (let part = 1; part <= PARTS[grain]; part++) {
        const period = periodIn(2019, part, grain);
        expect(partOf(period, grain)).toBe(part);
        expect(readPeriod(spellPeriod(period, grain), grain)).toBe(period);
      }
    }
    for (const text of ['2024H3', '2024-07', '2024', '2024Q1', '24H1', '']) expect(readPeriod(text, 'half-year')).toBeNull();
    for (const text of ['2024-13', '2024-00', '2024-7', '2024H1']) expect(readPeriod(text, 'month')).toBeNull();
  });

  it('is the same in another year although months are thirds', () => {
    expect(isSame(periodIn(2019, 9, 'month') + 1, periodIn(2020, 9, 'month'))).toBe(true);
    expect(isSame(periodIn(2019, 9, 'month'), periodIn(2019, 10, 'month'))).toBe(false);
  });
});
