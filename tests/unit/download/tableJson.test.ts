import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { fileCsvw, tableCsvw } from '$lib/download/csvw';
import { builtFiles } from '$lib/download/figureFile';
import { builtProjectFiles } from '$lib/download/projectFile';
import { regionJson, tableJson } from '$lib/download/tableJson';
import { board, folder, HANAM, viewWith } from '../../realData';

const { resources } = folder.description;

describe('tables as JSON', () => {
  it.each(resources.map(({ name }) => name))('have every row and cell of %s', (name) => {
    const resource = resources.find((one) => one.name === name);
    if (!resource) throw new Error(name);
    const { rows, columns } = JSON.parse(tableJson(folder, resource)) as { rows: Record<string, unknown>[]; columns: { name: string }[] };
    const csv = Papa.parse<Record<string, string>>(readFileSync(`data/${name}.csv`, 'utf8'), { header: true, skipEmptyLines: 'greedy' });
    expect(columns.map((column) => column.name)).toEqual(csv.meta.fields);
    const asText = (value: unknown) => (value === null ? '' : Array.isArray(value) ? value.join(';') : String(value));
    const numeric = new Set(
      resource.schema.fields.filter(({ type }) => type === 'number' || type === 'integer').map((field) => field.name)
    );
    const plain = (column: string, text: string) =>
      numeric.has(column) && text !== '' ? String(Number(text)) : text.replaceAll(/;\s*/g, ';');
    expect(rows.map((row) => columns.map((column) => plain(column.name, asText(row[column.name]))))).toEqual(
      csv.data.map((row) => columns.map((column) => plain(column.name, row[column.name] ?? '')))
    );
  });
});

describe('series of a region as JSON', () => {
  const hanam = JSON.parse(regionJson(folder, board, HANAM) ?? '') as {
    series: {
      measure: string;
      basis: string;
      price?: string;
      base_year?: number;
      unit: string;
      observations: { year: number; value: number; source_ids: string[] }[];
    }[];
    sources: { source_id: string }[];
    value_added_by_activity: unknown[];
  };
  const series = (measure: string, basis: string, price?: string, base?: number) =>
    hanam.series.filter((one) => one.measure === measure && one.basis === basis && one.price === price && one.base_year === base);

  it('keep bases and prices apart, and published, stated and derived figures', () => {
    expect(series('grdp', 'accounts', 'nominal', 2020)[0]?.observations.at(-1)).toMatchObject({ year: 2022, value: 9_228_870 });
    expect(series('grdp-per-capita-official', 'stated', 'nominal', 2020)[0]?.observations).toMatchObject([{ year: 2022, value: 28_680 }]);
    expect(series('grdp-per-capita', 'derived', 'nominal', 2020)[0]?.observations.at(-1)?.value).toBeCloseTo(28_566, 0);
    expect(series('population', 'registered')[0]?.observations.at(-1)?.year).toBe(2025);
    const keys = hanam.series.map(({ measure, basis, price, base_year }) => [measure, basis, price, base_year].join('/'));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('name the source of every figure', () => {
    const known = new Set(hanam.sources.map(({ source_id }) => source_id));
    const figures = hanam.series.flatMap(({ observations }) => observations);
    expect(figures.length).toBeGreaterThan(60);
    expect(figures.filter(({ source_ids }) => source_ids.length === 0 || source_ids.some((id) => !known.has(id)))).toEqual([]);
    expect(hanam.value_added_by_activity.length).toBeGreaterThan(100);
  });

  it('are null for a region that the tables do not have', () => expect(regionJson(folder, board, '99999')).toBeNull());
});

describe('CSV metadata (CSVW)', () => {
  it.each(resources.map(({ name }) => name))('has a column for each header of %s, with its unit', (name) => {
    const resource = resources.find((one) => one.name === name);
    if (!resource) throw new Error(name);
    const metadata = JSON.parse(tableCsvw(folder.description, resource, []));
    const [head = ''] = readFileSync(`data/${name}.csv`, 'utf8').split(/\r?\n/);
    expect(metadata.url).toBe(`${name}.csv`);
    expect(metadata.tableSchema.columns.map((column: { name: string }) => column.name)).toEqual(head.split(','));
    expect(metadata.tableSchema.primaryKey).toEqual(resource.schema.primaryKey);
  });

  it('describes all columns of every file that the dashboard writes', () => {
    for (const { name, text } of [...builtFiles(board, viewWith({})), ...builtProjectFiles(folder)]) {
      const about = { file: name, title: name, description: '', licence: '', sources: [] };
      const { tableSchema } = JSON.parse(fileCsvw(about, text, folder.description)) as {
        tableSchema: { columns: { name: string; 'dc:description': string }[] };
      };
      expect(tableSchema.columns.filter((column) => column['dc:description'] === column.name).map((column) => [name, column.name])).toEqual(
        []
      );
    }
  });
});
