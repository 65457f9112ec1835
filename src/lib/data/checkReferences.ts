import type { Cell, CheckedTable } from './checkTable';
import type { DataPackage } from './dataPackage';
import type { Problem } from './problem';

/** Checks foreign keys and the items of list columns: every code in a row must exist in the table that it refers to. */
export function checkReferences({ resources }: DataPackage, tables: ReadonlyMap<string, CheckedTable>): Problem[] {
  const problems: Problem[] = [];
  const known = (resource: string, column: string) => new Set((tables.get(resource)?.rows ?? []).map(({ row }) => row[column] as Cell));

  for (const { name, path: file, schema } of resources) {
    const references = [
      ...(schema.foreignKeys ?? []).map(({ fields, reference }) => ({
        column: fields[0] ?? '',
        resource: reference.resource,
        field: reference.fields[0] ?? ''
      })),
      ...schema.fields.flatMap((field) => (field.items ? [{ column: field.name, ...field.items }] : []))
    ];
    for (const { column, resource, field } of references) {
      const targets = known(resource, field);
      for (const { line, row } of tables.get(name)?.rows ?? []) {
        const cell = row[column] ?? null;
        for (const value of Array.isArray(cell) ? cell : [cell]) {
          if (value === null || targets.has(value)) continue;
          problems.push({
            file,
            line,
            column,
            value: String(value),
            rule: 'foreign-key',
            message: `no row of ${resource}.csv has this ${field}; add it there or correct it here`
          });
        }
      }
    }
  }
  return problems;
}
