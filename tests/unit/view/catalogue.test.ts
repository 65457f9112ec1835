import { describe, expect, it } from 'vitest';
import { catalogueOf, runsOf } from '$lib/view/catalogue';
import { LOCALES } from '$lib/words/locale';
import { plainText as plain } from '../../plainText';
import { folder } from '../../realData';

const table = (name: string, locale: 'en' | 'ko' | 'he' = 'en', of = folder) => {
  const found = catalogueOf(of, locale).tables.find((one) => one.name === name);
  if (!found) throw new Error(name);
  return found;
};

describe('catalogue', () => {
  it.each(LOCALES)('describes every table and every column in %s', (locale) => {
    const { tables } = catalogueOf(folder, locale);
    expect(tables).toHaveLength(21);
    const columns = tables.flatMap(({ columns: all, name }) => all.map((column) => ({ ...column, table: name })));
    expect(columns.filter(({ description }) => description === '')).toEqual([]);
    if (locale === 'en') return;
    const letters = { ko: /[가-힣]/, he: /[א-ת]/ }[locale];
    const texts = [
      ...tables.flatMap(({ title, description }) => [title, description]),
      ...columns.flatMap(({ description, unit }) => [description, ...(unit ? [unit] : [])])
    ];
    expect(texts.filter((text) => !letters.test(text))).toEqual([]);
  });

  it('shows the coverage of the rows: regions × years, each kind of figures apart', () => {
    const { coverage, rows } = table('grdp');
    expect(rows).toBe('1,072');
    expect([coverage?.from, coverage?.to]).toEqual([2008, 2024]);
    expect(coverage?.parts.find(({ title }) => title === 'nominal (current prices), 2015 base')?.rows).toEqual([
      { label: 'Seoul', runs: [[2010, 2020]], text: '2010–\u20602019' },
      { label: 'Gyeonggi-do', runs: [[2010, 2023]], text: '2010–\u20602022' },
      { label: '31 municipalities', runs: [[2010, 2022]], text: '2010–\u20602021' }
    ]);
    expect(coverage?.gaps).toBe('No missing years.');
  });

  it('shows half-years, months and census years where they are, and misses nothing between chosen dates', () => {
    const employed = table('employed_residents').coverage;
    expect(employed?.parts[0]?.rows.map(({ label, runs }) => [label, runs])).toContainEqual(['Gyeonggi-do, Yeoju', [[2013.5, 2025]]]);
    expect(employed?.parts[0]?.rows[0]?.text).toContain('H2 2024');
    const workers = table('insured_workers_at_workplaces').coverage;
    expect(workers?.parts[0]?.rows).toHaveLength(1);
    expect(workers?.parts[0]?.rows[0]?.runs).toHaveLength(11);
    expect(plain(workers?.parts[0]?.rows[0]?.text ?? '')).toBe('Nov 2015–Jun 2026');
    expect(workers?.gaps).toBeNull();
    expect(table('daytime_population').coverage?.parts[0]?.rows[0]?.runs).toEqual([
      [2015, 2016],
      [2020, 2021]
    ]);
    expect(table('daytime_population').coverage?.gaps).toBeNull();
  });

  it('names what is missing inside a span', () => {
    const value = plain(table('value_added_by_activity').coverage?.gaps ?? '');
    expect(value).toContain('nominal (current prices), 2015 base, 31 municipalities, 2011–2014');
    const holed = { ...folder, tables: { ...folder.tables, population: folder.tables.population.filter(({ year }) => year !== 2012) } };
    expect(table('population', 'ko', holed).coverage?.gaps).toContain('2012');
    expect(runsOf([2015, 2010, 2011])).toEqual([
      [2010, 2011],
      [2015, 2015]
    ]);
  });

  it('lists the sources of the rows, or counts them', () => {
    expect(table('population').sources.map(({ publisher }) => publisher)).toEqual([
      'Ministry of the Interior and Safety',
      'Ministry of the Interior and Safety'
    ]);
    expect(table('milestones').sources).toEqual([]);
    expect(table('milestones').moreSources).toMatch(/^\d+ sources, listed in sources\.csv$/);
  });
});
