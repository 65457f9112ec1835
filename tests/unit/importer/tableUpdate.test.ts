import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { browserDecoder } from '$lib/importer/decode';
import { figuresOf, importFile } from '$lib/importer/importFile';
import {
  changeLines,
  incomingRows,
  targetProblems,
  updatedResource,
  updateTable,
  withSource,
  type TableTarget
} from '$lib/importer/tableUpdate';
import { folder, knownRegions as known } from '../../realData';

const resourceOf = (name: string) => {
  const found = folder.description.resources.find((resource) => resource.name === name);
  if (!found) throw new Error(name);
  return found;
};
const nominal: TableTarget = {
  resource: resourceOf('grdp'),
  fixed: { price: 'nominal', base_year: '2020' },
  sourceId: 'KOSIS-GRDP-2020'
};
const figures = (text: string) => figuresOf(importFile(new TextEncoder().encode(text), browserDecoder, known));
const grdp = readFileSync('data/grdp.csv', 'utf8');
const keyOf = (row: Record<string, string>) => nominal.resource.schema.primaryKey.map((column) => row[column]).join(' ');

describe('requirements before figures are written', () => {
  it('name the missing columns with their values', () => {
    expect(targetProblems({ ...nominal, fixed: { price: 'nominal' } })).toEqual([
      'grdp.csv also needs base_year: add --set base_year=2015 or --set base_year=2020'
    ]);
    expect(targetProblems({ ...nominal, fixed: { price: 'current', base_year: '2020', colour: 'red' } })).toEqual([
      'price is one of nominal, real, not “current”',
      'grdp.csv has no column colour'
    ]);
    expect(targetProblems(nominal)).toEqual([]);
    expect(targetProblems({ resource: resourceOf('property_tax'), fixed: {}, sourceId: 'LOCAL-PROPERTY-TAX' })).toEqual([
      'property_tax.csv also needs derived: add --set derived=yes or --set derived=no'
    ]);
  });
});

describe('tables that take no figures of a file', () => {
  it.each(['regions', 'population_recent', 'pay_by_residence', 'daytime_population'])('include %s', (name) => {
    expect(targetProblems({ ...nominal, resource: resourceOf(name) })).toEqual([
      `${name}.csv does not hold one figure of a region and a year in each row; edit it by hand`
    ]);
  });
});

describe('figures as rows of a table', () => {
  it('are in its unit and have its columns', () => {
    const { rows, leftOut } = incomingRows(figures('지역,단위,2022,2023 p)\n하남시,억원,92288.7,95000\n'), nominal, new Map());
    expect(rows).toEqual([
      {
        region_code: '41450',
        year: '2022',
        price: 'nominal',
        base_year: '2020',
        grdp_million_krw: '9228870',
        status: 'final',
        source_id: 'KOSIS-GRDP-2020',
        note: ''
      },
      expect.objectContaining({ year: '2023', grdp_million_krw: '9500000', status: 'preliminary' })
    ]);
    expect(leftOut).toEqual([]);
  });

  it('report figures that cannot be rows, with their number', () => {
    const text = '지역,단위,2021,2022\n하남시,명,1,2\n샹그릴라시,백만원,3,4\n김포시,백만원,1.5,-\n';
    expect(incomingRows(figures(text), nominal, new Map())).toEqual({
      rows: [],
      leftOut: [
        'figures in 명: grdp.csv holds million KRW (2 figures)',
        '“샹그릴라시” is not in regions.csv (2 figures)',
        '41570 2021: 1.5 is not a whole number of million KRW'
      ]
    });
  });

  it('accept any name of an activity', () => {
    const target = { resource: resourceOf('value_added_by_activity'), fixed: { price: 'real', base_year: '2020' }, sourceId: 'X' };
    const text = '지역,경제활동,단위,2022\n하남시,건설업,백만원,434561\n하남시,점성술,백만원,1\n';
    const { rows, leftOut } = incomingRows(figures(text), target, new Map([['건설업', 'construction']]));
    expect(rows).toMatchObject([{ activity: 'construction', value_added_million_krw: '434561' }]);
    expect(leftOut).toEqual(['“점성술” is not in activities.csv']);
  });
});

describe('an updated table', () => {
  const text = '지역,단위,2021,2022,2023 p)\n하남시,백만원,9128139,9300000,9500000\n';
  const { rows } = incomingRows(figures(text), { ...nominal, sourceId: 'NEW' }, new Map());
  const updated = updateTable(grdp, nominal, rows);

  it('lists new rows, revised rows with old and new value, and unchanged rows', () => {
    expect(changeLines('data/grdp.csv', updated.changes, keyOf)).toEqual([
      'data/grdp.csv: 1 new, 1 revised, 0 vanished, 1 unchanged',
      '  new in 2023: 1 rows',
      '  revised 41450 2022 nominal 2020: 9228870 → 9300000 (+0.8 %)'
    ]);
  });

  it('keeps every other row unchanged and adds a new year after the one before', () => {
    const before = grdp.trimEnd().split('\n');
    const after = updated.text.trimEnd().split('\n');
    const place = before.findIndex((line) => line.startsWith('41450,2022,nominal,2020,'));
    expect(after.slice(place, place + 2)).toEqual([
      '41450,2022,nominal,2020,9300000,final,NEW,',
      '41450,2023,nominal,2020,9500000,preliminary,NEW,'
    ]);
    expect([...after.slice(0, place), ...after.slice(place + 2)]).toEqual([...before.slice(0, place), ...before.slice(place + 1)]);
  });

  it('keeps and reports rows that the file no longer has', () => {
    const gap = incomingRows(figures('지역,단위,2020,2021,2022\n하남시,백만원,8362300,-,9228870\n'), nominal, new Map()).rows;
    const { changes, text: kept } = updateTable(grdp, nominal, gap);
    expect(changes.vanished.map(keyOf)).toEqual(['41450 2021 nominal 2020']);
    expect(kept).toBe(grdp);
  });

  it('removes a note on the old figure and reports it', () => {
    const province = incomingRows(figures('지역,단위,2015\n경기도,백만원,404868210\n하남시,백만원,1\n'), nominal, new Map()).rows;
    const { changes } = updateTable(grdp, nominal, province.slice(0, 1));
    expect(changes.revised).toEqual([
      { key: '41 2015 nominal 2020', before: '404868209', now: '404868210', note: 'sum of the 31 municipalities' }
    ]);
  });
});

describe('the updated description of the tables', () => {
  it('has the new years and publishers', () => {
    const resource = resourceOf('population');
    const text = `${readFileSync('data/population.csv', 'utf8')}41450,2025,330000,MOIS-POP\n`;
    const updated = updatedResource(resource, text, { title: 'Hanam City', path: 'https://www.hanam.go.kr' }, '2026-11-25');
    expect(updated.resource.modified).toBe('2026-11-25');
    expect(updated.resource.coverage?.temporal).toBe('2008/2025');
    expect(updated.resource.sources?.map(({ title }) => title)).toEqual(['Ministry of the Interior and Safety', 'Hanam City']);
    expect(updated.remarks).toEqual([]);
  });

  it('keeps a coverage that is words, and reports it', () => {
    const text = readFileSync('data/value_added_by_activity.csv', 'utf8');
    const { remarks, resource } = updatedResource(
      resourceOf('value_added_by_activity'),
      text,
      { title: 'X', path: 'https://x.kr' },
      '2026-11-25'
    );
    expect(resource.coverage?.temporal).toContain('(nominal)');
    expect(remarks).toEqual([expect.stringContaining('look whether it still holds')]);
  });

  it('has a new source as a new row of sources.csv', () => {
    const sources = readFileSync('data/sources.csv', 'utf8');
    const text = withSource(sources, {
      source_id: 'NEW',
      title: 'GRDP, 2023',
      publisher: 'KOSIS',
      url: 'https://kosis.kr',
      published: '2026'
    });
    expect(text).toBe(`${sources}NEW,"GRDP, 2023",,KOSIS,,https://kosis.kr,2026,,,\n`);
  });
});
