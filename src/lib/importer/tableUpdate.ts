import { extent } from 'd3-array';
import Papa from 'papaparse';
import type { Field, Resource } from '../data/dataPackage';
import type { Imported } from './figureStore';
import { unitOf } from './unit';

/** Target of figures: the table, and the values of its other columns. */
export interface TableTarget {
  resource: Resource;
  /** Columns with one value for all figures, such as price and base year. */
  fixed: Readonly<Record<string, string>>;
  sourceId: string;
}

type Row = Record<string, string>;

/** A row whose value changed. */
export interface Revised {
  key: string;
  before: string;
  now: string;
  /** Note on the previous value; removed because it no longer applies. */
  note: string | null;
}

/** Changes of a table. */
export interface TableChanges {
  added: Row[];
  revised: Revised[];
  /** Rows of the file's regions, within its years, for which the file has no figure. They are kept. */
  vanished: Row[];
  unchanged: number;
}

const REGION = 'region_code';
const YEAR = 'year';
const SOURCE = 'source_id';
const ACTIVITY = 'activity';
const STATUS = 'status';
const NOTE = 'note';

/** The column of the figures: the only one with a unit. A file has one figure for a row: it cannot fill several columns. */
function valueField({ schema }: Resource): Field | undefined {
  const [field, ...others] = schema.fields.filter(({ unit }) => unit !== undefined);
  return others.length === 0 ? field : undefined;
}

/** Whether figures of a file can be rows of a table: one figure of a region and a year in each. */
export function takesFigures(resource: Resource): boolean {
  return valueField(resource) !== undefined && resource.schema.primaryKey.includes(YEAR);
}

/**
 * Problems before figures can be written: messages that say what to add.
 *
 * @example of `grdp` without anything: ['data/grdp.csv also needs price: add --set price=nominal or --set price=real', …]
 */
export function targetProblems({ resource, fixed }: TableTarget): string[] {
  if (!takesFigures(resource)) return [`${resource.path} does not hold one figure of a region and a year in each row; edit it by hand`];
  const fromFile = new Set([REGION, YEAR, ACTIVITY, STATUS, SOURCE, valueField(resource)?.name]);
  const known = new Map(resource.schema.fields.map((one) => [one.name, one]));
  const missing = [...known.values()].flatMap(({ name, constraints }) =>
    constraints?.required && !fromFile.has(name) && fixed[name] === undefined ? [name] : []
  );
  const problems = missing.map((column) => {
    const values = known.get(column)?.constraints?.enum ?? [];
    return `${resource.path} also needs ${column}: add ${values.map((value) => `--set ${column}=${value}`).join(' or ') || `--set ${column}=…`}`;
  });
  for (const [column, value] of Object.entries(fixed)) {
    const found = known.get(column);
    if (!found) problems.push(`${resource.path} has no column ${column}`);
    else if (found.constraints?.enum && !found.constraints.enum.map(String).includes(value)) {
      problems.push(`${column} is one of ${found.constraints.enum.join(', ')}, not “${value}”`);
    }
  }
  return problems;
}

/**
 * Figures of a file as rows of a table, in the table's unit. Figures that cannot be rows are reported.
 *
 * @param activities codes of activities by every name that they have
 * @example 9,228,870 백만원 of 41450 in 2022 → { region_code: '41450', year: '2022', price: 'nominal', …, grdp_million_krw: '9228870' }
 */
export function incomingRows(
  figures: readonly Imported[],
  { resource, fixed, sourceId }: TableTarget,
  activities: ReadonlyMap<string, string>
): { rows: Row[]; leftOut: string[] } {
  const field = valueField(resource);
  const unit = field?.unit === undefined ? null : unitOf(field.unit);
  const columns = resource.schema.fields.map(({ name }) => name);
  const rows: Row[] = [];
  const leftOut = new Map<string, number>();
  const leave = (why: string) => leftOut.set(why, (leftOut.get(why) ?? 0) + 1);
  for (const { code, region, year, item, unit: own, value, preliminary } of figures) {
    if (value === null || !field) continue;
    const activity = columns.includes(ACTIVITY) ? activities.get(item) : '';
    if (code === null) leave(`“${region}” is not in regions.csv`);
    else if (activity === undefined) leave(`“${item}” is not in activities.csv`);
    else if (!own) leave('figures without a unit: add --unit');
    else if (own.kind !== unit?.kind) leave(`figures in ${own.text}: ${resource.path} holds ${field.unit}`);
    else {
      const amount = Number(((value * own.factor) / unit.factor).toPrecision(15));
      if (field.type === 'integer' && !Number.isInteger(amount)) {
        leave(`${code} ${year}: ${amount} is not a whole number of ${field.unit}`);
        continue;
      }
      const row: Row = { ...fixed, [REGION]: code, [YEAR]: String(year), [field.name]: String(amount), [SOURCE]: sourceId };
      if (columns.includes(ACTIVITY)) row[ACTIVITY] = activity;
      if (columns.includes(STATUS)) row[STATUS] = preliminary ? 'preliminary' : 'final';
      rows.push(Object.fromEntries(columns.map((column) => [column, row[column] ?? ''])));
    }
  }
  return { rows, leftOut: [...leftOut].map(([why, count]) => (count > 1 ? `${why} (${count} figures)` : why)) };
}

/**
 * Writes rows into a table: new rows after the last of their series, revised rows in their place. Unchanged rows keep their text;
 * rows that the file no longer has are kept and reported.
 *
 * @param text of the table's CSV
 */
export function updateTable(
  text: string,
  { resource, fixed }: TableTarget,
  incoming: readonly Row[]
): { text: string; changes: TableChanges } {
  const { data, meta } = Papa.parse<Row>(text, { header: true, skipEmptyLines: 'greedy' });
  const { primaryKey } = resource.schema;
  const value = valueField(resource)?.name ?? '';
  const keyOf = (row: Row) => primaryKey.map((column) => row[column]).join(' ');
  const seriesOf = (row: Row) =>
    primaryKey
      .filter((column) => column !== YEAR)
      .map((column) => row[column])
      .join(' ');
  const places = new Map(data.map((row, index) => [keyOf(row), index]));
  const rows = [...data];
  const changes: TableChanges = { added: [], revised: [], vanished: [], unchanged: 0 };
  for (const row of incoming) {
    const place = places.get(keyOf(row));
    const before = place === undefined ? undefined : rows[place];
    if (place === undefined || !before) changes.added.push(row);
    else if (before[value] === row[value] && (before[STATUS] ?? '') === (row[STATUS] ?? '')) changes.unchanged++;
    else {
      const written = (one: Row) => [one[value], one[STATUS] === 'preliminary' ? 'preliminary' : ''].filter(Boolean).join(' ');
      changes.revised.push({ key: keyOf(row), before: written(before), now: written(row), note: before[NOTE] || null });
      rows[place] = row;
    }
  }
  const years = incoming.map((row) => Number(row[YEAR]));
  const [first = 0, last = 0] = extent(years);
  const series = new Set(incoming.map(seriesOf));
  const keys = new Set(incoming.map(keyOf));
  const isInside = (row: Row) => Number(row[YEAR]) >= first && Number(row[YEAR]) <= last && series.has(seriesOf(row));
  changes.vanished = data.filter((row) => isInside(row) && !keys.has(keyOf(row)));
  for (const row of changes.added) rows.splice(placeFor(row, rows, seriesOf, fixed), 0, row);
  return { text: `${Papa.unparse(rows, { columns: meta.fields ?? [], newline: '\n' })}\n`, changes };
}

/** After the last earlier year of the same series, else after the last row with the same fixed columns, else at the end. */
function placeFor(row: Row, rows: readonly Row[], seriesOf: (row: Row) => string, fixed: TableTarget['fixed']): number {
  const own = rows.findLastIndex((other) => seriesOf(other) === seriesOf(row) && Number(other[YEAR]) < Number(row[YEAR]));
  if (own !== -1) return own + 1;
  const later = rows.findIndex((other) => seriesOf(other) === seriesOf(row));
  if (later !== -1) return later;
  const alike = rows.findLastIndex((other) => Object.entries(fixed).every(([column, value]) => other[column] === value));
  return alike === -1 ? rows.length : alike + 1;
}

/** Lines for the commit message of a changed table. */
export function changeLines(path: string, { added, revised, vanished, unchanged }: TableChanges, keyOf: (row: Row) => string): string[] {
  const years = new Map<string, number>();
  for (const row of added) years.set(row[YEAR] ?? '', (years.get(row[YEAR] ?? '') ?? 0) + 1);
  const change = ({ before, now }: Revised) => {
    const [from, to] = [Number.parseFloat(before), Number.parseFloat(now)];
    return from === 0 || from === to ? '' : ` (${to > from ? '+' : ''}${((to / from - 1) * 100).toFixed(1)} %)`;
  };
  return [
    `${path}: ${added.length} new, ${revised.length} revised, ${vanished.length} vanished, ${unchanged} unchanged`,
    ...[...years].toSorted(([a], [b]) => Number(a) - Number(b)).map(([year, count]) => `  new in ${year}: ${count} rows`),
    ...revised.map(
      (one) => `  revised ${one.key}: ${one.before} → ${one.now}${change(one)}${one.note ? ` (note taken out: ${one.note})` : ''}`
    ),
    ...vanished.map((row) => `  vanished, kept: ${keyOf(row)}`)
  ];
}

/** The entry of a table in `datapackage.json` after an update: years that it covers, publishers, date (YYYY-MM-DD). */
export function updatedResource(
  resource: Resource,
  text: string,
  publisher: { title: string; path: string },
  today: string | undefined
): { resource: Resource; remarks: string[] } {
  const { data } = Papa.parse<Row>(text, { header: true, skipEmptyLines: 'greedy' });
  const years = data.map((row) => Number(row[YEAR]));
  const temporal = extent(years).join('/');
  const isPlain = resource.coverage !== undefined && /^\d{4}\/\d{4}$/.test(resource.coverage.temporal);
  const sources = resource.sources ?? [];
  const isKnown = sources.some(({ title }) => title === publisher.title);
  return {
    resource: {
      ...resource,
      ...(isPlain && resource.coverage ? { coverage: { ...resource.coverage, temporal } } : {}),
      sources: isKnown ? sources : [...sources, publisher],
      ...(today ? { modified: today } : {})
    },
    remarks: isPlain
      ? []
      : [`the coverage of ${resource.path} is in words (“${resource.coverage?.temporal ?? ''}”): look whether it still holds`]
  };
}

/** Adds a source to the text of `sources.csv`. */
export function withSource(text: string, source: Row): string {
  const { data, meta } = Papa.parse<Row>(text, { header: true, skipEmptyLines: 'greedy' });
  return `${Papa.unparse([...data, source], { columns: meta.fields ?? [], newline: '\n' })}\n`;
}
