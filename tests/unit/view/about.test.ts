import { describe, expect, it } from 'vitest';
import { aboutOf } from '$lib/view/about';
import { LOCALES } from '$lib/words/locale';
import { board, folder } from '../../realData';
import { plainText as plain } from '../../plainText';

const about = aboutOf(folder, board, 'en');
const example = (id: string) => plain(about.methods.find((method) => method.id === id)?.example.text ?? '');

describe('the page about methods', () => {
  it('works each method out on the present figures', () => {
    expect(example('derived')).toBe('Hanam 2022: 9,228,870 million won ÷ ((320,087 + 326,059) ÷ 2) = 28,566 thousand won.');
    expect(example('share')).toBe('Hanam 2022: 28,566 ÷ 43,258 × 100 = 66.0%.');
    expect(example('growth')).toBe('Hanam 2015–2022, derived: (28,566 ÷ 34,455)^(1 ÷ 7) − 1 = −2.64% a year.');
    expect(example('split')).toBe('Hanam 2015–2022: +52.9 −71.7 = −18.7 log points.');
    expect(example('contribution')).toContain('(434,561 − 1,546,628) ÷ 6,929,763 × 100 = −16.05 points');
    expect(example('shift-share')).toContain('+14.57 −5.80 +2.53 = +11.29 points');
    expect(example('before-after')).toContain('+3.63 − +0.29 = +3.34 points; 5 of 31');
    expect(example('rank')).toContain('24 of 31');
    expect(example('index')).toBe('Hanam 2022, derived, 2015 = 100: 28,566 ÷ 34,455 × 100 = 82.9.');
    expect(example('median')).toBe('2022: of 31 figures the middle one is 37,106 thousand won; the average of Gyeonggi-do is 43,258.');
    expect(example('stretches')).toMatch(
      /^5 years, 2016–2021, our calculation, 2015 base: of 31 municipalities 10% ended at \d+% of their starting level or below/
    );
    const parts = /√\(([\d.]+)² \+ ([\d.]+)² \+ ([\d.]+)²\) = (\d+\.\d+)/.exec(example('similarity'))?.slice(1).map(Number) ?? [];
    expect(Math.hypot(...parts.slice(0, 3))).toBeCloseTo(parts[3] ?? NaN, 1);
  });

  it('the arithmetic that is printed is right', () => {
    expect(9_228_870 / ((320_087 + 326_059) / 2)).toBeCloseTo(28.566, 3);
    expect((28_566 / 43_258) * 100).toBeCloseTo(66.0, 1);
    expect(((28_566 / 34_455) ** (1 / 7) - 1) * 100).toBeCloseTo(-2.64, 2);
    expect(((434_561 - 1_546_628) / 6_929_763) * 100).toBeCloseTo(-16.05, 2);
  });

  it('names the known contradictions, with their bases', () => {
    const text = about.contradictions.map((one) => plain(one.text)).join(' ');
    for (const part of ['₩26.51 million', '₩27.00 million', '2015 base', '₩28.68 million', '−4.0% from 2021 to 2022'])
      expect(text).toContain(part);
    expect(text).toContain('17 on the 2015 base (2021), 18 on the 2020 base (2022); by output per resident 24');
  });

  it.each(LOCALES)('says the same in %s, each figure with its source', (locale) => {
    const of = aboutOf(folder, board, locale);
    expect(of.methods.map(({ id }) => id)).toEqual(about.methods.map(({ id }) => id));
    expect(of.terms).toHaveLength(about.terms.length);
    expect(of.contradictions).toHaveLength(4);
    const figures = [...of.methods.map((method) => method.example), ...of.contradictions];
    expect(figures.filter(({ sourceIds }) => sourceIds.length === 0)).toEqual([]);
  });
});
