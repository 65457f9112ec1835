import { group } from 'd3-array';
import { isSame, PARTS, readPeriod, type Grain, type Period } from '../statistics/period';
import type { DataPackage, Field, OtherLanguages, Resource } from '../data/dataPackage';
import { PERIOD_COLUMN } from '../data/periodColumn';
import type { DataFolder } from '../data/readFolder';
import type { SourcesRow } from '../data/rows';
import { mf } from '../words/factMessages';
import type { Locale } from '../words/locale';
import { count, listed } from '../words/numbers';
import { packSource } from './packSources';
import { spanText } from './periods';
import { sourceIn } from './sourceIn';

/** A column of a table, as the catalogue describes it. */
export interface CatalogueColumn {
  name: string;
  type: string;
  unit: string | null;
  description: string;
  /** The values that it can have, if they are limited. */
  values: string[];
}

/** Periods for which some regions have figures, the same for all of them. */
export interface CoverageRow {
  label: string;
  /** Spans without a gap, in decimal years, from the beginning of the first period to the end of the last. */
  runs: [number, number][];
  /** The same in words. */
  text: string;
}

/** Coverage of one kind of figures of a table: regions × years. */
export interface CoveragePart {
  /** The kind, such as nominal, 2020 base. null if a table has only one kind. */
  title: string | null;
  rows: CoverageRow[];
}

export interface CatalogueTable {
  name: string;
  title: string;
  description: string;
  rows: string;
  columns: CatalogueColumn[];
  /** `gaps`: null if the figures are of a few chosen dates. */
  coverage: { from: number; to: number; parts: CoveragePart[]; gaps: string | null } | null;
  sources: { title: string; publisher: string; url: string }[];
  /** Press reports and notices that are too many to be listed. */
  moreSources: string | null;
  modified: string | null;
  nextRelease: string | null;
}

/** Content of the page about the tables. */
export interface Catalogue {
  tables: CatalogueTable[];
  licence: string;
  version: string;
  /** Regions with a file of their own. */
  regions: { code: string; name: string }[];
}

/** Sources that a table lists one by one; more are counted. */
const LISTED = 12;

/** Every table of a data folder, from its `datapackage.json` and its rows. */
export function catalogueOf({ description, tables }: DataFolder, locale: Locale): Catalogue {
  const names = new Map(tables.regions.map((row) => [row.region_code, row[`name_${locale}`]]));
  const rowsOf = (name: string) => (tables as unknown as Record<string, Row[]>)[name] ?? [];
  return {
    tables: description.resources.map((resource) => tableOf(resource, rowsOf(resource.name), { names, tables, locale })),
    licence: licenceOf(description, locale),
    version: description.version,
    regions: tables.regions.map((row) => ({ code: row.region_code, name: row[`name_${locale}`] }))
  };
}

/** Terms of use of the figures. */
export function licenceOf({ licenses }: DataPackage, locale: Locale): string {
  return listed(licenses.map(({ title, titles }) => inLanguage(title, titles, locale)));
}

type Row = Record<string, unknown>;

interface Context {
  names: ReadonlyMap<string, string>;
  tables: DataFolder['tables'];
  locale: Locale;
}

function inLanguage(text: string, others: OtherLanguages | undefined, locale: Locale): string {
  return locale === 'en' ? text : (others?.[locale] ?? text);
}

function tableOf(resource: Resource, rows: readonly Row[], context: Context): CatalogueTable {
  const { locale } = context;
  const found = sourcesOf(rows, context);
  const isLong = found.length > LISTED;
  return {
    name: resource.name,
    title: inLanguage(resource.title, resource.titles, locale),
    description: inLanguage(resource.description, resource.descriptions, locale),
    rows: count(rows.length, locale),
    columns: resource.schema.fields.map((field) => columnOf(field, locale)),
    coverage: coverageOf(resource, rows, context),
    sources: isLong ? [] : found.map((row) => namesOf(row, locale)),
    moreSources: isLong ? mf.catalogue_more_sources({ count: count(found.length, locale) }, { locale }) : null,
    modified: resource.modified ?? null,
    nextRelease: resource.nextRelease ?? null
  };
}

function columnOf(field: Field, locale: Locale): CatalogueColumn {
  const text = inLanguage(field.description ?? '', field.descriptions, locale);
  return {
    name: field.name,
    type: field.type,
    unit: field.unit ? inLanguage(field.unit, field.units, locale) : null,
    description: text,
    values: (field.constraints?.enum ?? []).map(String)
  };
}

function sourcesOf(rows: readonly Row[], { tables }: Context) {
  const named = new Set(rows.flatMap(({ source_id: one, source_ids: several }) => (Array.isArray(several) ? several : [one])));
  return tables.sources.filter(({ source_id }) => named.has(source_id));
}

function namesOf(row: SourcesRow, locale: Locale) {
  const { title, publisher, url } = sourceIn(packSource(row), locale);
  return { title, publisher, url };
}

/** Most spans that are listed; of more, the first and the last period are named. */
const MOST_SPANS = 3;
/** Figures of a few chosen dates: what lies between them is not missing. */
const FEW: ReadonlySet<Grain> = new Set(['month', 'census']);
/** Columns that tell kinds of figures of one table apart. */
const KINDS = ['price', 'base_year'] as const;

function coverageOf({ name, schema }: Resource, rows: readonly Row[], { names, tables, locale }: Context): CatalogueTable['coverage'] {
  const key = schema.primaryKey;
  const grain = tables.indicators.find(({ table }) => table === name)?.grain;
  if (!grain || !key.includes('region_code') || rows.length === 0) return null;
  const kinds = KINDS.filter((column) => key.includes(column));
  const periodOf = (row: Row) => readPeriod(String(row[PERIOD_COLUMN[grain]]), grain) ?? NaN;
  const spanned = (first: Period, last: Period) => spanText(first, last, { grain }, locale);
  const length = 1 / PARTS[grain];
  const all = rows.map(periodOf);
  const missing: string[] = [];
  const parts = [...group(rows, (row) => kinds.map((column) => String(row[column])).join('/'))].map(([, of]): CoveragePart => {
    const title = kinds.length === 0 ? null : kindTitle(of[0] ?? {}, kinds, locale);
    const periodsOf = group(of, ({ region_code: code }) => String(code), periodOf);
    const runs = new Map([...periodsOf].map(([code, byPeriod]) => [code, runsOf([...byPeriod.keys()], length)]));
    const same = group([...runs], ([, stretches]) => JSON.stringify(stretches));
    const ordered = tables.regions.map(({ region_code }) => region_code);
    const coverage = [...same.values()].map((group): CoverageRow => {
      const codes = group.map(([code]) => code).toSorted((a, b) => ordered.indexOf(a) - ordered.indexOf(b));
      const label = labelOf(codes, names, locale);
      const stretches = group[0]?.[1] ?? [];
      const holes = stretches
        .slice(1)
        .map(([start], index): [Period, Period] => [(stretches[index]?.[1] ?? start) + length, start - length]);
      for (const [from, to] of holes) missing.push([title, label, spanned(from, to)].filter((part) => part !== null).join(', '));
      const [first, last] = [stretches[0]?.[0] ?? NaN, stretches.at(-1)?.[1] ?? NaN];
      const text = stretches.length > MOST_SPANS ? spanned(first, last) : stretches.map(([from, to]) => spanned(from, to)).join(', ');
      return { label, runs: stretches.map(([from, to]) => [from, to + length]), text };
    });
    return { title, rows: coverage };
  });
  const noGaps = grain === 'year' ? mf.catalogue_no_gaps({}, { locale }) : null;
  return {
    from: Math.floor(Math.min(...all)),
    to: Math.floor(Math.max(...all)),
    parts,
    gaps: FEW.has(grain) ? null : missing.length === 0 ? noGaps : mf.catalogue_gaps({ gaps: missing.join('; ') }, { locale })
  };
}

function kindTitle(row: Row, kinds: readonly (typeof KINDS)[number][], locale: Locale): string {
  const price = row.price === 'real' ? mf.catalogue_real({}, { locale }) : mf.catalogue_nominal({}, { locale });
  const base = mf.catalogue_base({ base: String(row.base_year) }, { locale });
  return kinds.map((column) => (column === 'price' ? price : base)).join(', ');
}

/** Municipalities are counted, all other regions are named. */
function labelOf(codes: readonly string[], names: ReadonlyMap<string, string>, locale: Locale): string {
  const municipalities = codes.filter((code) => code.length === 5);
  const others = codes.filter((code) => code.length !== 5).map((code) => names.get(code) ?? code);
  const named =
    municipalities.length > 3
      ? [mf.catalogue_municipalities({ count: count(municipalities.length, locale) }, { locale })]
      : municipalities.map((code) => names.get(code) ?? code);
  return listed([...others, ...named]);
}

/**
 * First and last periods of spans without a gap.
 *
 * @param length of a period, in years
 * @example runsOf([2010, 2011, 2015]) // → [[2010, 2011], [2015, 2015]]
 */
export function runsOf(periods: readonly Period[], length = 1): [Period, Period][] {
  const runs: [Period, Period][] = [];
  for (const period of [...new Set(periods)].toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && isSame(period, last[1] + length)) last[1] = period;
    else runs.push([period, period]);
  }
  return runs;
}
