import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { group, sum } from 'd3-array';
import Papa from 'papaparse';

type Row = Record<string, string>;

/** Four municipalities of another province, each with the figures of one of this one: made for tests, true of no place. */
const MUNICIPALITIES: Record<string, { from: string; en: string; ko: string; he: string; place: [latitude: string, longitude: string] }> = {
  '43110': { from: '41450', en: 'Cheongju', ko: '청주시', he: 'צ׳ונגג׳ו', place: ['36.6424', '127.4890'] },
  '43130': { from: '41570', en: 'Chungju', ko: '충주시', he: 'צ׳ונגג׳ו־סי', place: ['36.9910', '127.9259'] },
  '43150': { from: '41310', en: 'Jecheon', ko: '제천시', he: 'ג׳צ׳ון', place: ['37.1326', '128.1910'] },
  '43770': { from: '41500', en: 'Eumseong', ko: '음성군', he: 'אומסונג', place: ['36.9402', '127.6905'] }
};
const FROM = new Map(Object.entries(MUNICIPALITIES).map(([code, { from }]) => [from, code]));
const FOCUS = '43110';
const PROVINCE = '43';

/** Columns that make two rows of a table the same figure of two regions. */
const KEYS: Record<string, string[]> = {
  grdp: ['year', 'price', 'base_year', 'status'],
  population: ['year'],
  value_added_by_activity: ['year', 'activity', 'price', 'base_year']
};
const VALUES: Record<string, string> = {
  grdp: 'grdp_million_krw',
  population: 'population',
  value_added_by_activity: 'value_added_million_krw'
};
const PER_CAPITA = ['grdp_per_capita_published', 'household_disposable_income_per_capita'];
/** Tables that a folder can be without. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  ...['population_recent', 'foreign_residents', 'insured_workers_at_workplaces', 'employed_residents'],
  ...['daytime_population', 'pay_by_residence', 'property_tax']
]);
/** Rows of indicators whose figures are in the other tables, and not made of figures that are not. */
function withoutTables(rows: Row[], tables: ReadonlySet<string>): Row[] {
  const isLeft = ({ table = '', numerator = '', denominators = '' }: Row, left: ReadonlySet<string>) =>
    !tables.has(table) && [numerator, ...denominators.split(';')].every((id) => id === '' || left.has(id));
  const left = new Set(rows.map(({ indicator = '' }) => indicator));
  for (let before = -1; before !== left.size;) {
    before = left.size;
    for (const row of rows) if (!isLeft(row, left)) left.delete(row.indicator ?? '');
  }
  return rows.filter(({ indicator = '' }) => left.has(indicator));
}

const NOTES = ['note_en', 'note_ko', 'note_he'];

const WORDS: [RegExp, string][] = [
  [/Hanam( City)?/g, 'Cheongju'],
  [/hanam/g, 'cheongju'],
  [/Gyeonggi(-do)?/g, 'Chungbuk'],
  [/하남시?/g, '청주시'],
  [/경기도?/g, '충청북도'],
  [/האנאם/g, 'צ׳ונגג׳ו'],
  [/גיונגי/g, 'צ׳ונגצ׳ונג הצפונית']
];
const reworded = (text: string) => WORDS.reduce((made, [from, to]) => made.replaceAll(from, to), text);

/** Writes a folder of tables about a city of another province, with one project, that passes every check. */
export async function writeOtherProvince(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const read = async (name: string) => {
    const { data, meta } = Papa.parse<Row>((await readFile(`data/${name}.csv`, 'utf8')).trim(), { header: true });
    return { rows: data, columns: meta.fields ?? [] };
  };
  const write = async (name: string, change: (rows: Row[]) => Row[]) => {
    const { rows, columns } = await read(name);
    await writeFile(join(folder, `${name}.csv`), `${Papa.unparse(change(rows), { columns, newline: '\n' })}\n`);
  };

  await write('regions', (rows) => [
    ...rows.filter(({ level }) => level === 'country'),
    {
      region_code: PROVINCE,
      name_ko: '충청북도',
      name_en: 'Chungbuk',
      name_he: 'צ׳ונגצ׳ונג הצפונית',
      level: 'province',
      parent_code: '00'
    },
    ...Object.entries(MUNICIPALITIES).map(([code, { en, ko, he, place }]) => ({
      region_code: code,
      name_ko: ko,
      name_en: en,
      name_he: he,
      level: 'municipality',
      parent_code: PROVINCE,
      part: code < '43140' ? 'south' : 'north',
      city_hall_latitude: place[0],
      city_hall_longitude: place[1]
    }))
  ]);
  for (const [name, value] of Object.entries(VALUES)) {
    await write(name, (rows) => {
      const municipal = rows.flatMap((row): Row[] => {
        const code = FROM.get(row.region_code ?? '');
        return code ? [{ ...row, region_code: code, note: '' }] : [];
      });
      const province = [...group(municipal, (row) => KEYS[name]?.map((key) => row[key]).join('/')).values()].map((parts) => ({
        ...parts[0],
        region_code: PROVINCE,
        [value]: String(sum(parts, (row) => Number(row[value])))
      }));
      const byYear = province.toSorted((a, b) => Number(a.year) - Number(b.year));
      return [...byYear, ...municipal, ...rows.filter(({ region_code: code }) => code === '00')];
    });
  }
  for (const name of PER_CAPITA) {
    await write(name, (rows) =>
      rows.flatMap((row) =>
        row.region_code === '41' ? [{ ...row, region_code: PROVINCE, note: '' }] : row.region_code === '00' ? [row] : []
      )
    );
  }
  for (const name of ['activities', 'claim_metrics']) await write(name, (rows) => rows);
  await write('indicators', (rows) => withoutTables(rows, LEFT_OUT));
  await write('remarks', (rows) => rows.map((row) => ({ ...row, region_code: FOCUS })));

  const project = 'camp-colbern';
  const kept = async (name: string) => (await read(name)).rows.filter(({ project_id: id }) => id === project);
  const [projects, milestones, claims] = await Promise.all(['projects', 'milestones', 'claims'].map(kept));
  for (const [name, rows] of Object.entries({ projects, milestones, claims })) {
    await write(name, () => (rows ?? []).map((row) => wordsChanged(row)));
  }
  const named = new Set<string>();
  for (const name of [...Object.keys(VALUES), ...PER_CAPITA, 'remarks', 'projects', 'milestones', 'claims']) {
    const { data } = Papa.parse<Row>(await readFile(join(folder, `${name}.csv`), 'utf8'), { header: true, skipEmptyLines: true });
    for (const { source_id: one, source_ids: several } of data) for (const id of (one ?? several ?? '').split(';')) named.add(id.trim());
  }
  await write('sources', (rows) =>
    rows
      .filter(({ source_id: id = '' }) => named.has(id))
      .map((row) => ({
        ...wordsChanged(row),
        source_id: row.source_id ?? '',
        title: `Table or report ${row.source_id}, made for a test`,
        url: 'https://example.org/table',
        ...Object.fromEntries(NOTES.map((column) => [column, row[column] ? 'Made for a test.' : '']))
      }))
  );

  const description = JSON.parse(reworded(await readFile('data/datapackage.json', 'utf8'))) as { resources: { name: string }[] };
  const resources = description.resources.filter(({ name }) => !LEFT_OUT.has(name));
  await writeFile(join(folder, 'datapackage.json'), JSON.stringify({ ...description, resources }));
  const config = JSON.parse(await readFile('data/dashboard.json', 'utf8')) as Record<string, unknown>;
  const changed = JSON.parse(reworded(JSON.stringify(config))) as Record<string, unknown>;
  const own = { focus: FOCUS, benchmark: PROVINCE, presets: [], projects: [project], arrival: null, unbegun: null, target: null };
  await writeFile(join(folder, 'dashboard.json'), JSON.stringify({ ...changed, ...own, ...('peaks' in config ? { peaks: [] } : {}) }));
}

function wordsChanged(row: Row): Row {
  return Object.fromEntries(Object.entries(row).map(([column, text]) => [column, reworded(text)]));
}
