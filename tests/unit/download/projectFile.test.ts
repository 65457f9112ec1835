import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { builtProjectFiles, chosenRows } from '$lib/download/projectFile';
import { folder } from '../../realData';

const files = new Map(builtProjectFiles(folder).map(({ name, text }) => [name, text]));
const rows = (text: string | undefined) =>
  Papa.parse<Record<string, string>>((text ?? '').slice(1), { header: true, skipEmptyLines: 'greedy' }).data;

describe('CSV of milestones and claims', () => {
  it('has every row of the tables for all projects, except those of the city and of exchange', () => {
    expect(rows(files.get('projects-milestones.csv'))).toHaveLength(116 - 5 - 9);
    expect(rows(files.get('projects-claims.csv'))).toHaveLength(49 - 5);
  });

  it('names sources and keeps the table’s own unit for one project', () => {
    const claims = rows(files.get('k-star-world-claims.csv'));
    expect(claims).toHaveLength(18);
    expect(claims[0]).toMatchObject({
      project_ko: 'K-스타월드',
      metric: 'total_cost',
      value: '10000000000000',
      unit: 'KRW',
      claim_date: '2020-03-25'
    });
    expect(claims[0]?.source).toContain('시티뉴스: ');
    const works = claims.filter(({ part_of }) => part_of !== '');
    expect(works.map(({ metric, part_of, value }) => [metric, part_of, value])).toEqual([
      ['site_works_cost', 'total_cost', '5200000000000'],
      ['site_works_cost', 'total_cost', '5800000000000']
    ]);
    const totals = claims.filter(({ metric }) => metric === 'total_cost').map(({ value }) => Number(value) / 1e12);
    expect(totals).toEqual([10, 3, 3.5, 4, 19]);
    expect(claims.find(({ value }) => value === '19000000000000')?.source).toMatch(/^이데일리: /);
    expect(rows(files.get('k-star-world-milestones.csv'))[0]).toMatchObject({ number: '1', date: '2020-03-25', kind: 'announcement' });
  });

  it('has the same rows for some projects as the file of all', () => {
    const text = chosenRows(files.get('projects-milestones.csv') ?? '', ['gtx-d', 'starfield-hanam']);
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(rows(text).map(({ milestone_id }) => milestone_id)).toEqual([
      'starfield-hanam-2016-09-09',
      'gtx-d-2020-09-16',
      'gtx-d-2024-01',
      'gtx-d-2035'
    ]);
  });

  it('rejects a text that is not such a CSV', () => {
    expect(() => chosenRows('<html></html>', ['gtx-d'])).toThrow('The file has no column project_id.');
  });
});
