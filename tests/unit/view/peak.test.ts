import { describe, expect, it } from 'vitest';
import { shareOf } from '$lib/statistics/compare';
import { peakOf, peakText, peakTold } from '$lib/view/peak';
import { plainText } from '../../plainText';
import { board, figures, folder, GYEONGGI, HANAM } from '../../realData';

const codes = figures.municipalitiesOf(GYEONGGI).map(({ code }) => code);

/** Construction ÷ total value added, nominal, 2015 base, from the rows of the table. */
function shareIn(region: string, year: number): string {
  const value = (activity: string) =>
    folder.tables.value_added_by_activity.find(
      (row) =>
        row.region_code === region && row.year === year && row.activity === activity && row.price === 'nominal' && row.base_year === 2015
    )?.value_added_million_krw ?? NaN;
  return `${((value('construction') / value('total_value_added')) * 100).toFixed(1)}% in ${year}`;
}

describe('the highest year of GRDP per capita', () => {
  it.each(codes)('of %s is the one of its series, with the shares of the table', (region) => {
    const peak = peakOf(board, region);
    if (!peak) throw new Error(`${region} has a series.`);
    const shares = shareOf(figures.derivedPerCapita(region, 'nominal', 2015), figures.derivedPerCapita(GYEONGGI, 'nominal', 2015));
    const highest = shares.toSorted((a, b) => b.value - a.value)[0];
    expect(peak.year).toBe(highest?.period);
    const text = plainText(peakText(board, peak, 'en').text);
    expect(text).toContain(`was highest in ${peak.year}`);
    expect(text).toContain('2015 base, 2010–2021');
    for (const year of [2010, 2015, 2020]) {
      const told = shareIn(region, year);
      if (year === peak.year) expect(text).toContain(`when construction made up ${told.split(' ')[0]} of value added`);
      else expect(text).toContain(told);
    }
    expect(text.includes('when')).toBe([2010, 2015, 2020].includes(peak.year));
  });

  it.each(codes)('of %s is told only if no later year of the current base was higher', (region) => {
    const year = peakOf(board, region)?.year ?? NaN;
    const shares = shareOf(figures.derivedPerCapita(region, 'nominal', 2020), figures.derivedPerCapita(GYEONGGI, 'nominal', 2020));
    const first = shares.find((share) => share.period === year)?.value ?? Infinity;
    const isHigherLater = shares.some((share) => share.period > year && share.value > first);
    expect(peakTold(board, region, year, 'en')).toHaveLength(isHigherLater ? 0 : 1);
  });

  it('is told where a comparison starts in it, and nowhere else; never as the peak of something that no table has', () => {
    expect(peakTold(board, HANAM, 2015, 'en')).toHaveLength(1);
    expect(peakTold(board, HANAM, 2016, 'en')).toEqual([]);
    for (const locale of ['en', 'ko', 'he'] as const)
      for (const region of codes)
        for (const { text } of peakTold(board, region, peakOf(board, region)?.year ?? 0, locale)) expect(text).not.toMatch(/boom|붐|גאות/);
  });
});
