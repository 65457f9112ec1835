import { describe, expect, it } from 'vitest';
import { countsResidents, UNIT_CHOICES, unitOf } from '$lib/importer/unit';
import { unitName } from '$lib/words/fileUnits';
import { LOCALES } from '$lib/words/locale';

const persons = unitOf('명');

describe('residents', () => {
  it.each(['계_총인구수', '총인구', '인구', '주민등록인구', '거주자', 'residents', 'Population', 'registered population'])(
    'are counted by “%s”',
    (item) => {
      expect(countsResidents(item, persons)).toBe(true);
      expect(countsResidents(item, unitOf('백만원'))).toBe(false);
      expect(countsResidents(item, null)).toBe(false);
    }
  );

  it.each([
    '',
    'jobs',
    '종사자수',
    '취업자',
    '출생아수',
    '경제활동인구',
    '경제활동 인구',
    '주간인구',
    '유입인구',
    '인구이동',
    '인구증감',
    '인구 천명당 종사자',
    '연앙인구',
    'economically active population',
    'working-age population',
    'mid-year population',
    'population growth'
  ])('are not counted by “%s”', (item) => {
    expect(countsResidents(item, persons)).toBe(false);
  });
});

describe('units to choose from', () => {
  it.each(LOCALES)('have names of their own in %s', (locale) => {
    const names = UNIT_CHOICES.map((unit) => unitName(unit, unit.factor, locale));
    expect(new Set(names).size).toBe(names.length);
    expect(names).not.toContain('');
    if (locale !== 'ko') expect(names.filter((name) => /[가-힣]/.test(name))).toEqual([]);
  });
});
