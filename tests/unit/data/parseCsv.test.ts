import { describe, expect, it } from 'vitest';
import { parseCsv } from '$lib/data/parseCsv';

describe('parseCsv', () => {
  it('gives each row its starting line, also after a cell with line breaks', () => {
    const { table, problems } = parseCsv('a.csv', 'id,text\n1,"two\nlines"\n2,one\n');
    expect(problems).toEqual([]);
    expect(table.rows).toEqual([
      { line: 2, cells: ['1', 'two\nlines'] },
      { line: 4, cells: ['2', 'one'] }
    ]);
  });

  it('keeps leading zeros of codes', () => {
    expect(parseCsv('a.csv', 'code,year\n00,2022\n').table.rows[0]?.cells).toEqual(['00', '2022']);
  });

  it('accepts a file with one column', () => {
    expect(parseCsv('a.csv', 'id\n1\n')).toMatchObject({ problems: [], table: { rows: [{ cells: ['1'] }] } });
  });

  it('reports an empty row inside and leaves it out', () => {
    const { table, problems } = parseCsv('a.csv', 'id,year\n1,2\n\n3,4\n');
    expect(problems).toMatchObject([{ line: 3, rule: 'columns' }]);
    expect(table.rows).toHaveLength(2);
  });
});
