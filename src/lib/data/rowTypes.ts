import type { DataPackage, Field, Resource } from './dataPackage';

/**
 * TypeScript declarations of the rows, made from `datapackage.json` so that no column is described twice.
 * Written to `rows.d.ts` (not checked in) by `scripts/prepare.mjs`.
 *
 * @example A resource `population` with the integer column `year` becomes
 * // export interface PopulationRow { year: number; }
 * // export interface Tables { 'population': PopulationRow[]; }
 */
export function rowTypes({ resources }: DataPackage): string {
  const rows = resources.map((resource) => {
    const columns = resource.schema.fields.map((field) => `  ${field.name}: ${columnType(field)};`);
    return [`/** ${resource.description} */`, `export interface ${rowName(resource)} {`, ...columns, '}'].join('\n');
  });
  const tables = resources.map((resource) => `  '${resource.name}': ${rowName(resource)}[];`);
  return [...rows, ['export interface Tables {', ...tables, '}', ''].join('\n')].join('\n\n');
}

function rowName({ name }: Resource): string {
  return `${name.replace(/(^|_)([a-z])/g, (_, __, letter: string) => letter.toUpperCase())}Row`;
}

function columnType({ type, constraints }: Field): string {
  const missing = constraints?.required ? '' : type === 'list' ? '' : ' | null';
  if (constraints?.enum) return constraints.enum.map((value) => JSON.stringify(value)).join(' | ') + missing;
  switch (type) {
    case 'integer':
    case 'number':
      return `number${missing}`;
    case 'list':
      return 'string[]';
    case 'string':
      return `string${missing}`;
  }
}
