import { describe, expect, it } from 'vitest';
import { aboutOf } from '$lib/view/about';
import { shareOf } from '$lib/statistics/compare';
import { partsOf } from '$lib/words/equations';
import { LOCALES } from '$lib/words/locale';
import { board, config, figures, folder, GYEONGGI, HANAM } from '../../realData';
import { plainText as plain } from '../../plainText';

const about = aboutOf(folder, board, 'en');
const example = (id: string) => plain(about.methods.find((method) => method.id === id)?.example.text ?? '');

/** Whether a printed equation holds, but for what rounding does to its result. */
function isTrue(equation: string): boolean {
  const [formula = '', result = ''] = equation.split(' = ');
  const code = formula
    .replaceAll(',', '')
    .replaceAll(/([\d.]+)%/g, '$1')
    .replaceAll('√', 'Math.sqrt')
    .replaceAll('²', '**2')
    .replaceAll('^', '**')
    .replaceAll('÷', '/')
    .replaceAll('×', '*')
    .replaceAll('−', '-');
  expect(code).toMatch(/^(Math\.sqrt|[\d\s.+\-*/()])+$/);
  const value = Number(new Function(`return ${code}`)());
  const printed = Number(result.replaceAll(/[,%]/g, '').replace('−', '-'));
  const digits = result.replace('%', '').split('.')[1]?.length ?? 0;
  // Parts are rounded too: three of them move a sum by one and a half of its last digit.
  return Math.abs(value - printed) <= 2 * 10 ** -digits;
}

describe('the page about methods', () => {
  it('works each method out on the present figures', () => {
    expect(example('derived')).toBe(
      'Hanam 2022, GRDP in million won, result in thousand won: 9,228,870 ÷ ((320,087 + 326,059) ÷ 2) × 1,000 = 28,566'
    );
    expect(example('share')).toBe('Hanam 2022: 28,566 ÷ 43,258 × 100 = 66.0%');
    expect(example('growth')).toBe(
      'Hanam 2015–2022, our calculation, average annual growth: ((28,566 ÷ 34,455)^(1 ÷ 7) − 1) × 100 = −2.64%'
    );
    expect(example('split')).toBe('Hanam 2015–2022, log points: +52.9 −71.7 = −18.7');
    expect(example('contribution')).toBe(
      'Hanam 2019–2023, construction, million won; result in percentage points: (434,561 − 1,546,628) ÷ 6,929,763 × 100 = −16.05'
    );
    expect(example('shift-share')).toContain('+14.57 −5.80 +2.53 = +11.29');
    expect(example('rank')).toContain('24 of 31');
    expect(example('index')).toBe('Hanam 2022, our calculation, 2015 = 100: 28,566 ÷ 34,455 × 100 = 82.9');
    expect(example('median')).toBe('2022: the median of 31 figures is 37,106 thousand won; the Gyeonggi-do average is 43,258.');
  });

  it('counts differences before and after in both directions, among all municipalities', () => {
    expect(example('before-after')).toBe(
      'Hanam 2014, real GRDP, 3 years on each side, log points a year: (+3.63) − (+0.29) = +3.34 ' +
        'In 11 of 31 municipalities the difference was at least as large in either direction. ' +
        'The middle four fifths of the differences lie between −4.4 and +5.0: the difference is not distinguishable from ordinary differences ' +
        'between municipalities. It shows timing, not cause.'
    );
  });

  it('counts municipalities, not overlapping periods', () => {
    expect(example('stretches')).toBe(
      'GRDP per capita at least doubled over 8 years, our calculation, 2015 base, 2010–2021: 2 of 31 municipalities (Icheon, Hwaseong). ' +
        'Periods of one municipality overlap, so each municipality counts once, however many of its periods reach that.'
    );
  });

  it.each(LOCALES)('prints no equation that is false (%s)', (locale) => {
    const equations = aboutOf(folder, board, locale).methods.flatMap(({ id, example: { text } }) =>
      partsOf(text).flatMap((part) => (part.isEquation ? [{ id, text: plain(part.text) }] : []))
    );
    expect(equations.map(({ id }) => id)).toEqual([
      'derived',
      'share',
      'growth',
      'index',
      'split',
      'contribution',
      'shift-share',
      'location-quotient',
      'before-after',
      'similarity'
    ]);
    expect(equations.filter(({ text }) => !isTrue(text))).toEqual([]);
    expect(isTrue('28,566 ÷ 43,258 = 66.0%')).toBe(false);
  });

  it('explains log points once, with a change in both units', () => {
    const term = about.terms.find(({ id }) => id === 'log-points')?.definition;
    expect(plain(term?.text ?? '')).toContain('the GRDP of Hanam changed by +69.7% from 2015 to 2022, which is +52.9 log points');
    expect(about.terms.filter(({ definition }) => definition.text.includes('log points'))).toHaveLength(1);
  });

  it('names the known contradictions, with their bases', () => {
    const text = about.contradictions.map((one) => plain(one.text)).join(' ');
    for (const part of ['₩26.51 million', '₩27.00 million', '2015 base', '₩28.68 million', '−4.0% from 2021 to 2022'])
      expect(text).toContain(part);
    expect(text).toContain(
      '17 on the 2015 base (2021) and 18 on the 2020 base (2022); by GRDP per capita, also on the 2020 base, it is 24 (2022)'
    );
  });

  it('names both growths of the province, as we calculate it and as it is published', () => {
    expect(about.contradictions.map((one) => plain(one.text))).toContain(
      'From 2015 to 2022 the GRDP per capita of Gyeonggi-do changed by +32.9% on our calculation and by +31.6% in the official figures, ' +
        'which divide by another population. Comparisons with municipalities use our calculation.'
    );
  });

  it('says how far each table reaches', () => {
    const { population, value_added_by_activity: added, grdp, grdp_per_capita_published: published } = folder.tables;
    const lastOf = (rows: readonly { region_code: string; year: number }[], code: string) =>
      Math.max(...rows.filter(({ region_code }) => region_code === code).map(({ year }) => year));
    expect(about.limits.map((one) => plain(one.text))).toContain(
      `For municipalities there is GRDP to ${lastOf(grdp, HANAM)}, value added by industry to ${lastOf(added, HANAM)} ` +
        `and population to ${lastOf(population, HANAM)}; for the province there is official GRDP per capita to ${lastOf(published, GYEONGGI)}.`
    );
  });

  it('says of 2015 what the tables say, and of no building boom', () => {
    const limits = about.limits.map((one) => plain(one.text));
    expect(limits).toContain(
      'As a share of the Gyeonggi-do average, Hanam’s GRDP per capita was highest in 2015: 99.6% (2015 base, 2010–2021). ' +
        'Comparisons that start in that year start from that level. ' +
        'Construction’s share of value added was 5.5% in 2010, 23.5% in 2015, 19.8% in 2020; there are no shares for other years.'
    );
    expect(limits.join(' ')).not.toMatch(/boom|peak/);
  });

  it('says the same of any municipality, out of its own figures', () => {
    const told = figures.municipalitiesOf(config.benchmark).map(({ code, name }) => {
      const of = aboutOf(folder, { ...board, config: { ...config, focus: code } }, 'en');
      const text = plain(of.limits.find((limit) => limit.of === 'peak')?.text ?? '');
      const [, year, share] = /highest in (\d{4}): ([\d.]+)%/.exec(text) ?? [];
      const series = shareOf(figures.derivedPerCapita(code, 'nominal', 2015), figures.derivedPerCapita(config.benchmark, 'nominal', 2015));
      const highest = Math.max(...series.map(({ value }) => value));
      const rows = folder.tables.value_added_by_activity.filter(
        (row) => row.region_code === code && row.year === 2015 && row.price === 'nominal'
      );
      const amount = (activity: string) => rows.find((row) => row.activity === activity)?.value_added_million_krw ?? 0;
      const construction = ((amount('construction') / amount('total_value_added')) * 100).toFixed(1);
      return {
        name: name.en,
        isRight:
          text.startsWith(`As a share of the Gyeonggi-do average, ${name.en}’s`) &&
          share === highest.toFixed(1) &&
          series.find((one) => one.period === Number(year))?.value === highest &&
          text.includes(`${construction}% in 2015`)
      };
    });
    expect(told).toHaveLength(31);
    expect(told.filter(({ isRight }) => !isRight)).toEqual([]);
  });

  it.each(LOCALES)('has the same content in %s, each figure with its source', (locale) => {
    const of = aboutOf(folder, board, locale);
    expect(of.methods.map(({ id }) => id)).toEqual(about.methods.map(({ id }) => id));
    expect(of.terms).toHaveLength(about.terms.length);
    expect(of.contradictions).toHaveLength(5);
    const figures = [...of.methods.map((method) => method.example), ...of.contradictions];
    expect(figures.filter(({ sourceIds }) => sourceIds.length === 0)).toEqual([]);
  });
});
