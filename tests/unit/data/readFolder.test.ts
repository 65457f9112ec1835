import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DataProblems } from '$lib/data/problem';
import { readFolder } from '$lib/data/readFolder';
import { folder } from '../../realData';

let place = '';
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'tables-'));
});
afterAll(() => rm(place, { recursive: true }));

/** The real tables with one invalid place, and the result of the check. */
async function problemsAfter(file: string, edit: (text: string) => string | Buffer | null) {
  const copy = await mkdtemp(join(place, 'broken-'));
  await cp('data', copy, { recursive: true });
  const edited = edit(await readFile(join(copy, file), 'utf8'));
  if (edited === null) await rm(join(copy, file));
  else await writeFile(join(copy, file), edited);
  const error = await readFolder(copy).then(
    () => null,
    (reason: unknown) => reason
  );
  if (!(error instanceof DataProblems)) throw new Error(`The broken folder was accepted or failed otherwise: ${String(error)}`);
  return error.problems;
}

const replaced = (from: string | RegExp, to: string) => (text: string) => {
  const next = text.replace(from, to);
  if (next === text) throw new Error(`The fixture has no ${String(from)}`);
  return next;
};

/** Two lines, each in the place of the other. */
const swapped = (one: string, other: string) => (text: string) => {
  const lines = text.split('\n');
  const places = [lines.indexOf(one), lines.indexOf(other)] as const;
  if (places.includes(-1)) throw new Error(`The fixture has no ${one} or no ${other}`);
  return lines.with(places[0], other).with(places[1], one).join('\n');
};

describe('the data folder of the project', () => {
  it('passes every check and has typed rows', () => {
    expect(folder.tables.population).toHaveLength(610);
    expect(folder.tables.regions.find(({ region_code }) => region_code === '00')?.name_he).toBe('דרום קוריאה');
    expect(folder.tables.milestones[0]?.source_ids).toEqual(['S071', 'S070']);
    expect(folder.tables.regions[0]?.city_hall_latitude).toBeNull();
    expect(folder.config.focus).toBe('41450');
  });

  it('names every region and activity in three languages', () => {
    for (const row of folder.tables.regions) expect([row.name_en, row.name_ko, row.name_he].every(Boolean)).toBe(true);
    for (const row of folder.tables.activities) expect([row.name_en, row.name_ko, row.name_he].every(Boolean)).toBe(true);
  });

  it.each(['projects', 'milestones', 'claims', 'claim_metrics', 'remarks'] as const)('has all texts of %s in three languages', (table) => {
    for (const row of folder.tables[table] as unknown as Record<string, unknown>[]) {
      const texts = Object.keys(row).filter((column) => column.endsWith('_en'));
      expect(texts.length).toBeGreaterThan(0);
      for (const column of texts) {
        const all = ['en', 'ko', 'he'].map((locale) => row[column.replace(/en$/, locale)]);
        expect([0, 3], `${column}: ${String(all[0])}`).toContain(all.filter(Boolean).length);
      }
    }
  });
});

describe('readFolder', () => {
  it.each([
    ['required', 'population.csv', replaced('11,2008,10200827,MOIS-POP', '11,2008,,MOIS-POP'), 2, 'population', ''],
    ['type', 'population.csv', replaced('10200827', '10200827.5'), 2, 'population', '10200827.5'],
    ['type', 'regions.csv', replaced('37.263406', '37.26.3'), 6, 'city_hall_latitude', '37.26.3'],
    ['maximum', 'population.csv', replaced('11,2008', '11,20088'), 2, 'year', '20088'],
    ['minimum', 'population.csv', replaced('10200827', '-4'), 2, 'population', '-4'],
    ['enum', 'grdp.csv', replaced('nominal,2020,404868209,final', 'nominal,2020,404868209,provisional'), 2, 'status', 'provisional'],
    ['pattern', 'regions.csv', replaced('41110,수원시', '4111,수원시'), 6, 'region_code', '4111'],
    ['format', 'sources.csv', replaced('https://kosis.kr', 'kosis.kr'), 2, 'url', 'kosis.kr'],
    ['space', 'grdp.csv', replaced('404868209,final', '404868209, final'), 2, 'status', ' final'],
    ['place', 'regions.csv', replaced('37.420023,127.126654', '37.420023,'), 7, 'city_hall_longitude', ''],
    ['foreign-key', 'remarks.csv', replaced('41250,2022', '41999,2022'), 2, 'region_code', '41999'],
    ['primary-key', 'population.csv', replaced('11,2009,', '11,2008,'), 3, 'region_code+year', '11 · 2008'],
    ['foreign-key', 'population.csv', replaced('10200827,MOIS-POP', '10200827,MOIS'), 2, 'source_id', 'MOIS'],
    ['foreign-key', 'milestones.csv', replaced('S071;S070', 'S071;S999'), 2, 'source_ids', 'S999'],
    ['columns', 'population.csv', replaced('11,2008,10200827,MOIS-POP', '11,2008,10200827'), 2, null, '11,2008,10200827'],
    ['date', 'milestones.csv', replaced('camp-colbern,2013-03,setback', 'camp-colbern,2013-02-30,setback'), 5, 'date', '2013-02-30'],
    ['date', 'claims.csv', replaced('하남시,עיריית האנאם,2023-02-02', '하남시,עיריית האנאם,2023-2'), 10, 'claim_date', '2023-2'],
    ['date', 'projects.csv', replaced(',2026-02-19,', ',2026-00,'), 2, 'status_as_of', '2026-00'],
    ['after-sources', 'milestones.csv', replaced('camp-colbern,2013-03,setback', 'camp-colbern,2027,setback'), 5, 'date', '2027'],
    ['korean-names', 'sources.csv', replaced(',행정안전부,', ',,'), null, 'publisher_ko', ''],
    ['pattern', 'sources.csv', replaced(',행정안전부,', ',Ministry,'), null, 'publisher_ko', 'Ministry'],
    ['isolated-range', 'projects.csv', replaced('\u20662007–2013\u2069', '2007–2013'), 3, 'summary_he', '2007–2013'],
    ['two-outlets', 'milestones.csv', replaced(',high,S087;S088', ',high,S087'), null, 'confidence', 'high'],
    ['required', 'milestones.csv', replaced(',medium,S071;S070', ',medium,'), 2, 'source_ids', ''],
    ['foreign-key', 'milestones.csv', replaced(',camp-colbern,2013-03,', ',camp-colburn,2013-03,'), 5, 'project_id', 'camp-colburn'],
    ['required', 'claims.csv', replaced('jobs,promise,,30000,persons,', 'jobs,promise,,30000,,'), 10, 'unit', ''],
    ['one-unit', 'claims.csv', replaced('jobs,promise,,30000,persons,', 'jobs,promise,,30000,percent,'), 10, 'unit', 'percent'],
    ['foreign-key', 'claims.csv', replaced('k-star-world,jobs,promise', 'k-star-world,work,promise'), 9, 'metric', 'work'],
    ['compare-with', 'claims.csv', replaced('actual_staff,report,direct_jobs', 'actual_staff,report,homes'), 44, 'compare_with', 'homes'],
    ['compare-with', 'claims.csv', replaced('jobs,promise,,30000', 'jobs,promise,homes,30000'), 10, 'compare_with', 'homes'],
    ['header', 'population.csv', replaced('region_code,year', 'region,year'), 1, null, 'region,year,population,source_id'],
    ['csv', 'activities.csv', replaced('"Agriculture, forestry and fishing"', '"Agriculture, forestry and fishing'), null, null, null],
    [
      'sum-of-municipalities',
      'grdp.csv',
      replaced('41450,2022,nominal,2020,9228870', '41450,2022,nominal,2020,9228871'),
      9,
      'grdp_million_krw',
      '587328570'
    ],
    ['sum-of-municipalities', 'population.csv', replaced('41450,2022,326059', '41450,2022,326060'), null, 'population', '13589432'],
    [
      'sum-of-municipalities',
      'population_recent.csv',
      replaced('41450,2026-08,327389', '41450,2026-08,327388'),
      34,
      'population',
      '13773918'
    ],
    [
      'sum-of-municipalities',
      'insured_workers_at_workplaces.csv',
      replaced('41450,2015-11,24729', '41450,2015-11,24730'),
      2,
      'members',
      '1988537'
    ],
    [
      'sum-of-municipalities',
      'insured_workers_at_workplaces.csv',
      replaced('41450,2015-11,24729,2374', '41450,2015-11,24729,2375'),
      2,
      'workplaces',
      '105022'
    ],
    [
      'sum-of-municipalities',
      'employed_residents.csv',
      replaced('41450,2024H2,176.3', '41450,2024H2,176.4'),
      null,
      'employed_thousand',
      '7487.4'
    ],
    [
      'sum-of-municipalities',
      'daytime_population.csv',
      replaced('41450,2020,275499,241541', '41450,2020,275500,241542'),
      34,
      'residents',
      '12949776'
    ],
    ['sum-of-municipalities', 'pay_by_residence.csv', replaced('47560,143491', '47560,143492'), null, 'earners', '5951066'],
    [
      'sum-of-municipalities',
      'property_tax.csv',
      replaced('41450,2019,112527', '41450,2019,112528'),
      2,
      'property_tax_million_krw',
      '3385485'
    ],
    [
      'daytime-balance',
      'daytime_population.csv',
      replaced('275499,241541,47847', '275499,241541,47846'),
      52,
      'daytime_population',
      '241541'
    ],
    ['pattern', 'population_recent.csv', replaced('41450,2026-08', '41450,2026-13'), null, 'month', '2026-13'],
    ['pattern', 'employed_residents.csv', replaced('41450,2024H2', '41450,2024H3'), null, 'half_year', '2024H3'],
    ['required', 'property_tax.csv', replaced('LOCAL-PROPERTY-TAX,yes', 'LOCAL-PROPERTY-TAX,'), 2, 'derived', ''],
    ['period-order', 'population.csv', swapped('11,2008,10200827,MOIS-POP', '11,2009,10208302,MOIS-POP'), 3, 'year', '2008'],
    [
      'period-order',
      'value_added_by_activity.csv',
      swapped(
        '41110,2010,accommodation_food,nominal,2015,583332,KOSIS-ACT-2015',
        '41110,2015,accommodation_food,nominal,2015,795521,KOSIS-ACT-2015'
      ),
      3,
      'year',
      '2010'
    ],
    [
      'period-order',
      'population_recent.csv',
      swapped('41450,2025-12,327939,MOIS-POP-MONTHLY', '41450,2026-08,327389,MOIS-POP-MONTHLY'),
      52,
      'month',
      '2025-12'
    ],
    [
      'period-order',
      'employed_residents.csv',
      swapped('41,2013H2,5808.1,,KOSIS-EMPLOYED-RES,yes', '41,2014H1,5880.2,,KOSIS-EMPLOYED-RES,yes'),
      null,
      'half_year',
      '2013H2'
    ],
    [
      'sum-of-activities',
      'value_added_by_activity.csv',
      replaced('41110,2010,accommodation_food,nominal,2015,583332', '41110,2010,accommodation_food,nominal,2015,583333'),
      null,
      'value_added_million_krw',
      null
    ]
  ] as const)('reports %s in %s', async (rule, file, edit, line, column, value) => {
    const problems = await problemsAfter(file, edit);
    const found = problems.find((problem) => problem.rule === rule);
    expect(found, JSON.stringify(problems.slice(0, 3))).toBeDefined();
    expect(found?.file).toBe(file);
    expect(found?.column).toBe(column);
    if (line !== null) expect(found?.line).toBe(line);
    if (value !== null) expect(found?.value).toBe(value);
  });

  it('says how far a sum is off, without the digits that adding decimals leaves', async () => {
    const problems = await problemsAfter('employed_residents.csv', replaced('41450,2024H2,176.3', '41450,2024H2,176.4'));
    expect(problems.map(({ message }) => message)).toEqual([
      'employed residents of 2024H2: the 31 municipalities of region 41 add up to 7487.5; correct the total or one of its parts'
    ]);
  });

  it('names the row above which a row belongs, once for each row in the wrong place', async () => {
    const problems = await problemsAfter(
      'population_recent.csv',
      swapped('41450,2025-12,327939,MOIS-POP-MONTHLY', '41450,2026-08,327389,MOIS-POP-MONTHLY')
    );
    expect(problems.map(({ message }) => message)).toEqual([
      'is below 2026-08 of the same series (41450, line 20); put its rows in ascending order of month'
    ]);
  });

  it('accepts a folder without the tables of jobs, pay, tax and other populations', async () => {
    const optional = new Set([
      ...['population_recent', 'foreign_residents', 'insured_workers_at_workplaces', 'employed_residents'],
      ...['daytime_population', 'pay_by_residence', 'property_tax']
    ]);
    const copy = await mkdtemp(join(place, 'without-'));
    await cp('data', copy, { recursive: true });
    const resources = folder.description.resources.filter(({ name }) => !optional.has(name));
    await writeFile(join(copy, 'datapackage.json'), JSON.stringify({ ...folder.description, resources }));
    for (const name of optional) await rm(join(copy, `${name}.csv`));
    // Indicators of these tables go with them, and those made of them.
    const kept = (await readFile(join(copy, 'indicators.csv'), 'utf8'))
      .split('\n')
      .filter((line) => !/daytime|census|insured|employ|foreign|by-month|by-residence|property-tax/.test(line.split(',', 1)[0] ?? ''));
    await writeFile(join(copy, 'indicators.csv'), kept.join('\n'));
    const { tables } = await readFolder(copy);
    expect(Object.keys(tables)).toHaveLength(14);
  });

  it.each([
    ['table', 'unknown-table', 'property-tax,,public-money,property_tax,', 'property-tax,,public-money,property_taxes,'],
    ['column', 'unknown-column', ',property_tax_million_krw,', ',property_tax_krw,'],
    ['unit', 'enum', ',million-krw-in-billions,', ',million-won,'],
    ['denominators', 'unknown-indicator', ',daytime-population,census-residents,100,', ',daytime-population,residents-of-census,100,'],
    ['numerator', 'unknown-indicator', ',foreign-nationals,population,', ',foreigners,population,'],
    ['indicator', 'primary-key', /^property-tax,/m, 'grdp,'],
    ['matching', 'required', ',insured-workers,population;population-by-month,100,nearest,', ',insured-workers,population,100,,'],
    [
      'matching',
      'unlike-grains',
      ',employed-residents,population;population-by-month,100000,nearest,',
      ',employed-residents,population,100000,same-period,'
    ],
    ['denominators', 'one-denominator', ',100000,nearest,', ',100000,same-period,'],
    ['grain', 'unlike-grains', ',per-100,stock,half-year,0.5,employed-residents,', ',per-100,stock,month,0.5,employed-residents,'],
    [
      'grain',
      'unknown-column',
      ',property_tax_million_krw,,,nominal,,million-krw-in-billions,flow,year,',
      ',property_tax_million_krw,,,nominal,,million-krw-in-billions,flow,quarter,'
    ],
    [
      'numerator',
      'two-makings',
      'daytime_population,daytime_population,,,,,persons,stock,census,0.83,,',
      'daytime_population,daytime_population,,,,,persons,stock,census,0.83,grdp,'
    ],
    ['table', 'no-making', ',population,population,,,,,persons,stock,year,1,', ',,,,,,,persons,stock,year,1,'],
    ['filter', 'ambiguous-rows', ',activity=construction;price=real,', ',price=real,'],
    ['filter', 'no-rows', ',activity=construction;price=real,', ',activity=fishing;price=real,'],
    ['formerly', 'taken-id', 'grdp,,output,', 'grdp,per-capita,output,'],
    ['transformations', 'enum', ',level;index;change,Construction', ',level;doubling,Construction']
  ] as const)('reports an indicator whose %s is wrong (%s)', async (column, rule, from, to) => {
    const problems = await problemsAfter('indicators.csv', replaced(from, to));
    const found = problems.find((problem) => problem.rule === rule);
    expect(found, JSON.stringify(problems.slice(0, 3))).toMatchObject({ file: 'indicators.csv', column });
    expect(found?.line).toBeGreaterThan(1);
    expect(found?.message.length).toBeGreaterThan(10);
  });

  it('reports a population that the table of months has differently at the end of a year', async () => {
    const problems = await problemsAfter('population.csv', replaced('41450,2025,327939', '41450,2025,327938'));
    expect(problems.map(({ rule }) => rule)).toContain('year-end');
  });

  it('reports total value added and taxes that do not make GRDP', async () => {
    const problems = await problemsAfter('grdp.csv', replaced(/41450,2015,nominal,2015,4828260/, '41450,2015,nominal,2015,4828261'));
    expect(problems.map(({ rule }) => rule)).toContain('value-added-and-taxes');
  });

  it('reports real activities that do not make their printed sum', async () => {
    const problems = await problemsAfter('value_added_by_activity.csv', (text) =>
      text.replace(/(41450,2019,construction,real,2020,)(\d+)/, (_, start: string, value: string) => `${start}${Number(value) + 1}`)
    );
    expect(problems.map(({ rule }) => rule)).toEqual(['sum-of-activities']);
  });

  it('accepts real GRDP that differs from its sum by 0.1%, not by more', async () => {
    const problems = await problemsAfter('grdp.csv', replaced('41450,2015,real,2015,4828260', '41450,2015,real,2015,9828260'));
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toMatch(/real GRDP of 2015, base 2015/);
  });

  it.each([
    ['an empty file', () => '', 'empty-file'],
    ['a table with only a header', (text: string) => `${text.split('\n')[0]}\n`, 'no-rows'],
    ['a missing file', () => null, 'missing-file'],
    ['a file that is not UTF-8', () => Buffer.from([0xc7, 0xcf, 0xb3, 0xb2]), 'encoding']
  ])('reports %s', async (_, edit, rule) => {
    const problems = await problemsAfter('population.csv', edit);
    expect(problems[0]).toMatchObject({ file: 'population.csv', rule });
  });

  it('reports a description that is not valid JSON', async () => {
    expect(await problemsAfter('datapackage.json', () => '{')).toMatchObject([{ file: 'datapackage.json', rule: 'json' }]);
  });

  it.each([
    ['an empty object', () => '{}', 'table'],
    ['a table without schema', replaced(/"schema": /, '"sheme": '), 'schema']
  ])('reports a description that is %s', async (_, edit, rule) => {
    expect((await problemsAfter('datapackage.json', edit)).map((problem) => problem.rule)).toContain(rule);
  });

  it.each([
    ['a focus that is no region', replaced('"focus": "41450"', '"focus": "99999"'), 'focus', 'foreign-key'],
    ['years out of order', replaced('"firstYear": 2015', '"firstYear": 2045'), 'earliestYear', 'order'],
    ['a year that is none', replaced('"lastYear": 2030', '"lastYear": "soon"'), 'lastYear', 'type'],
    ['a title without Hebrew', replaced('"he": "לוח הנתונים הכלכלי של האנאם"', '"he": ""'), 'title.he', 'required'],
    ['a focus that is the country', replaced('"focus": "41450"', '"focus": "00"'), 'focus', 'level'],
    ['a focus outside the benchmark', replaced('"benchmark": "41"', '"benchmark": "11"'), 'focus', 'parent'],
    ['a benchmark that is a city', replaced('"benchmark": "41"', '"benchmark": "41310"'), 'benchmark', 'level'],
    ['presets that are missing', replaced('"presets"', '"groups"'), 'presets', 'type'],
    ['presets that are no list', replaced(/"presets": \[[\s\S]*?\],\n {2}"projects"/, '"presets": {},\n  "projects"'), 'presets', 'type'],
    ['a preset without regions', replaced('"regions": [', '"cities": ['), 'presets[0].regions', 'length'],
    ['a project that is none', replaced('"starfield-hanam"', '"starfeld"'), 'projects', 'foreign-key'],
    ['projects that are no list', replaced('"projects"', '"lanes"'), 'projects', 'type'],
    ['an arrival that is no milestone', replaced('"misa-new-town-2014-06-30"', '"misa"'), 'arrival', 'foreign-key'],
    ['a project twice', replaced('"starfield-hanam"', '"misa-new-town"'), 'projects', 'duplicate'],
    ['an unbegun project that has begun', replaced('"unbegun": "k-star-world"', '"unbegun": "gyosan-new-town"'), 'unbegun', 'begun'],
    ['an unbegun project that is none', replaced('"unbegun": "k-star-world"', '"unbegun": "k-star"'), 'unbegun', 'foreign-key'],
    ['nothing', () => 'null', null, 'type'],
    ['a text that is not JSON', () => '{', null, 'json']
  ])('dashboard.json: %s', async (_, edit, column, rule) => {
    expect(await problemsAfter('dashboard.json', edit)).toContainEqual(expect.objectContaining({ file: 'dashboard.json', column, rule }));
  });

  it('reports the problems of all files together, each with its place', async () => {
    const copy = await mkdtemp(join(place, 'two-'));
    await cp('data', copy, { recursive: true });
    for (const [file, from, to] of [
      ['population.csv', '10200827', 'many'],
      ['grdp.csv', 'nominal,2020,404868209', 'nominal,2019,404868209']
    ] as const) {
      await writeFile(join(copy, file), (await readFile(join(copy, file), 'utf8')).replace(from, to));
    }
    await expect(readFolder(copy)).rejects.toThrow(
      /2 problems in .*\n.*grdp\.csv, line 2, column base_year, value “2019”.*\n.*population\.csv, line 2, column population, value “many”/
    );
  });
});
