import type { CsvText } from './parseCsv';
import type { Field, Resource } from './dataPackage';
import { readPartialDate } from './partialDate';
import type { Problem } from './problem';

export type Cell = string | number | string[] | null;
export type Row = Record<string, Cell>;

/** A table with typed cells, each row with its line in the file. */
export interface CheckedTable {
  rows: { line: number; row: Row }[];
  problems: Problem[];
}

/**
 * Converts the cells of one table to the types of its schema and checks header, types, constraints and the primary key.
 * A row with a problem is reported and left out of `rows`; the caller rejects the folder as a whole.
 */
export function checkTable({ path: file, schema }: Resource, { header, rows }: CsvText): CheckedTable {
  const problems: Problem[] = [];
  const expected = schema.fields.map(({ name }) => name);
  if (header.join(',') !== expected.join(',')) {
    const missing = expected.filter((name) => !header.includes(name));
    const unknown = header.filter((name) => !expected.includes(name));
    const what = [
      missing.length > 0 ? `missing: ${missing.join(', ')}` : null,
      unknown.length > 0 ? `unknown: ${unknown.join(', ')}` : null
    ].filter(Boolean);
    const detail = what.length > 0 ? what.join('; ') : 'the order differs';
    problems.push({
      file,
      line: 1,
      column: null,
      value: header.join(','),
      rule: 'header',
      message: `the header must be ${expected.join(',')} (${detail})`
    });
    return { rows: [], problems };
  }
  if (rows.length === 0) {
    problems.push({
      file,
      line: null,
      column: null,
      value: null,
      rule: 'no-rows',
      message: 'the table has a header but no rows; add at least one'
    });
  }

  const typed: CheckedTable['rows'] = [];
  const firstLine = new Map<string, number>();
  for (const { line, cells } of rows) {
    const before = problems.length;
    const row: Row = {};
    schema.fields.forEach((field, index) => {
      const text = cells[index] ?? '';
      const read = readCell(field, text, schema.missingValues);
      if ('rule' in read) problems.push({ file, line, column: field.name, value: text, ...read });
      else row[field.name] = read.cell;
    });
    if (problems.length > before) continue;
    const key = schema.primaryKey.map((name) => String(row[name])).join(' · ');
    const earlier = firstLine.get(key);
    if (earlier !== undefined) {
      problems.push({
        file,
        line,
        column: schema.primaryKey.join('+'),
        value: key,
        rule: 'primary-key',
        message: `duplicate key, also on line ${earlier}; change or delete one of the rows`
      });
      continue;
    }
    firstLine.set(key, line);
    typed.push({ line, row });
  }
  return { rows: typed, problems };
}

type ReadCell = { cell: Cell } | { rule: string; message: string };

function readCell(field: Field, text: string, missingValues: string[]): ReadCell {
  const { required, enum: allowed, minimum, maximum, pattern } = field.constraints ?? {};
  if (missingValues.includes(text)) {
    if (required) return { rule: 'required', message: 'a value is required; fill the cell' };
    return { cell: field.type === 'list' ? [] : null };
  }
  if (text !== text.trim()) return { rule: 'space', message: 'has spaces at the beginning or end; delete them' };
  if (pattern !== undefined && !new RegExp(pattern).test(text)) {
    return { rule: 'pattern', message: `must have the form ${pattern}` };
  }
  const read = readType(field, text);
  if ('rule' in read) return read;
  const { cell } = read;
  if (allowed && !allowed.includes(cell as string | number)) {
    return { rule: 'enum', message: `must be one of ${allowed.join(', ')}` };
  }
  if (typeof cell === 'number') {
    if (minimum !== undefined && cell < minimum) return { rule: 'minimum', message: `must be at least ${minimum}` };
    if (maximum !== undefined && cell > maximum) return { rule: 'maximum', message: `must be at most ${maximum}` };
  }
  return { cell };
}

function readType({ type, format, delimiter }: Field, text: string): ReadCell {
  switch (type) {
    case 'integer':
      return /^-?\d+$/.test(text) ? { cell: Number(text) } : { rule: 'type', message: 'must be a whole number without separators' };
    case 'number':
      return /^-?\d+(\.\d+)?$/.test(text)
        ? { cell: Number(text) }
        : { rule: 'type', message: 'must be a number with a decimal point and without separators' };
    case 'list':
      return { cell: text.split(delimiter ?? ',') };
    case 'string':
      if (format === 'uri' && !/^https?:\/\/\S+$/.test(text)) return { rule: 'format', message: 'must be an http(s) address' };
      if (format === 'partial-date' && !readPartialDate(text)) {
        return { rule: 'date', message: 'must be a valid date: YYYY, YYYY-MM or YYYY-MM-DD' };
      }
      return { cell: text };
  }
}
