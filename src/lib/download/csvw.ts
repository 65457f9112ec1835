import type { DataPackage, Field, Resource } from '../data/dataPackage';

/** Metadata of a CSV besides its columns. */
export interface CsvwAbout {
  /** Name of the CSV that it describes. */
  file: string;
  title: string;
  description: string;
  licence: string;
  /** Where the figures come from. */
  sources: readonly { title: string; url?: string }[];
  /** Date of the last change of the tables, YYYY-MM-DD. */
  modified?: string;
  /** Address of the view that the CSV shows. */
  query?: string;
  /** Caveats needed to read the figures: basis, series breaks. */
  notes?: readonly string[];
}

/** A column of a CSV. */
export interface CsvwColumn {
  name: string;
  datatype: string;
  description: string;
  required?: boolean;
  unit?: string;
  separator?: string;
}

/**
 * The metadata of a CSV as “CSV on the Web”: tools that support the standard find it next to the file, under its name and
 * `-metadata.json`.
 *
 * @see https://www.w3.org/TR/tabular-metadata/
 * @example csvwText({ file: 'population.csv', … }, columns) // → { "@context": …, "url": "population.csv", "tableSchema": … }
 */
export function csvwText(about: CsvwAbout, columns: readonly CsvwColumn[], primaryKey?: readonly string[]): string {
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url: about.file,
    'dc:title': about.title,
    'dc:description': about.description,
    'dc:rights': about.licence,
    'dc:source': about.sources.map(({ title, url }) => (url ? { 'schema:name': title, 'schema:url': url } : title)),
    ...(about.modified ? { 'dc:modified': { '@value': about.modified, '@type': 'date' } } : {}),
    ...(about.query ? { 'dc:identifier': about.query } : {}),
    ...(about.notes && about.notes.length > 0 ? { 'rdfs:comment': about.notes } : {}),
    dialect: { encoding: 'utf-8', delimiter: ',', header: true },
    tableSchema: {
      columns: columns.map(({ name, datatype, description, required, unit, separator }) => ({
        name,
        titles: name,
        datatype,
        'dc:description': description,
        ...(required ? { required } : {}),
        ...(unit ? { 'schema:unitText': unit } : {}),
        ...(separator ? { separator } : {})
      })),
      ...(primaryKey ? { primaryKey } : {})
    }
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}

/** Metadata of a table of the data folder, from its entry in `datapackage.json`. */
export function tableCsvw({ licenses }: DataPackage, resource: Resource, sources: CsvwAbout['sources']): string {
  const { name, path, title, description, schema, modified } = resource;
  const about = {
    file: path,
    title: title || name,
    description,
    licence: licenses.map((licence) => licence.title).join('; '),
    sources,
    ...(modified ? { modified } : {}),
    notes: notesOf(schema.fields)
  };
  const columns = schema.fields.map(({ name: column, type, unit, delimiter, constraints, description: text = '' }) => ({
    name: column,
    datatype: type === 'list' ? 'string' : type,
    description: text,
    ...(constraints?.required ? { required: true } : {}),
    ...(unit ? { unit } : {}),
    ...(delimiter ? { separator: delimiter } : {})
  }));
  return csvwText(about, columns, schema.primaryKey);
}

function notesOf(fields: readonly Field[]): string[] {
  const has = (name: string) => fields.some((field) => field.name === name);
  return [
    ...(has('base_year') ? ['Series of different base years, and of nominal and real figures, never join.'] : []),
    ...(has('source_id') ? ['source_id names the row of sources.csv that says where a figure was read, with its caveat.'] : [])
  ];
}

/** Caveats for the figures of any CSV of the dashboard. */
export const FIGURE_NOTES = [
  'Each row says its unit, price, base year, basis, status and sources.',
  'Published and derived figures, figures of different base years, and nominal and real ones are different series: they never join.',
  'Derived figures per resident divide nominal GRDP by the mean of the registered population (Korean nationals) at the two year ends.'
];

/** Columns that the CSVs of the dashboard have, by name. */
const COLUMNS: Record<string, Omit<CsvwColumn, 'name'>> = {
  region_code: { datatype: 'string', description: 'Administrative code, kept as text; empty or “median” for figures of several regions.' },
  region_ko: { datatype: 'string', description: 'Name of the region in Korean.' },
  region_en: { datatype: 'string', description: 'Name of the region in English.' },
  region_he: { datatype: 'string', description: 'Name of the region in Hebrew.' },
  project_en: { datatype: 'string', description: 'Name of the project in English.' },
  project_ko: { datatype: 'string', description: 'Name of the project in Korean.' },
  project_he: { datatype: 'string', description: 'Name of the project in Hebrew.' },
  number: { datatype: 'integer', description: 'Number of the milestone among those of its project; empty for other dated events.' },
  metric_en: { datatype: 'string', description: 'Name of the metric in English.' },
  metric_ko: { datatype: 'string', description: 'Name of the metric in Korean.' },
  metric_he: { datatype: 'string', description: 'Name of the metric in Hebrew.' },
  activity: { datatype: 'string', description: 'Economic activity.' },
  year: {
    datatype: 'string',
    description: 'Calendar year, half-year (2024H2), quarter (2024Q3) or month (2015-11); or the first and last year of a span (2015-2022).'
  },
  measure: { datatype: 'string', description: 'Id of a row of indicators.csv, or what was computed.' },
  value: { datatype: 'number', description: 'The figure in the unit of its row, at full precision. Levels are in the unit of the source.' },
  unit: { datatype: 'string', description: 'Unit of the value of this row.' },
  price: { datatype: 'string', description: 'nominal = at current prices; real = chained volumes; empty where there is no price.' },
  base_year: { datatype: 'integer', description: 'Base year of the regional accounts. Series of different base years never join.' },
  basis: {
    datatype: 'string',
    description:
      'published = printed by the publisher; derived = our calculation, as indicators.csv describes it; accounts, registered, survey, census, records = as counted there; stated = by the city.'
  },
  status: { datatype: 'string', description: 'final, preliminary, computed or assumed.' },
  source_ids: { datatype: 'string', description: 'Rows of sources.csv that the figure comes from.', separator: ';' },
  source: { datatype: 'string', description: 'Publishers and titles of the sources.' }
};

/** Metadata of a CSV of the dashboard, from its header and the descriptions of the tables that it was made from. */
export function fileCsvw(about: CsvwAbout, csv: string, { resources }: Pick<DataPackage, 'resources'>): string {
  const head = csv.replace(/^\ufeff/, '').split(/\r?\n/, 1)[0] ?? '';
  const fields = new Map(resources.flatMap(({ schema }) => schema.fields.map((field) => [field.name, field] as const)));
  const columns = head.split(',').map((name): CsvwColumn => {
    const known = COLUMNS[name];
    if (known) return { name, ...known };
    const field = fields.get(name);
    return { name, datatype: field && field.type !== 'list' ? field.type : 'string', description: field?.description ?? name };
  });
  return csvwText(about, columns);
}
