import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvText, guardFormula, unguardFormula } from '$lib/download/csvText';
import { cases } from '../../seeded';

describe('formula guard', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['+cmd|calc', "'+cmd|calc"],
    ['-2+3', "'-2+3"],
    ['\t=1', "'\t=1"],
    ['=a\nb', "'=a\nb"],
    ["'=1", "''=1"],
    ['-', '-'],
    ['-3.2', '-3.2'],
    ['−3.2', '−3.2'],
    ['+69.7%', '+69.7%'],
    ['-1,234.5', '-1,234.5'],
    ['하남시', '하남시'],
    ["it's", "it's"],
    ['', '']
  ])('turns %j into %j', (text, guarded) => {
    expect(guardFormula(text)).toBe(guarded);
    expect(unguardFormula(guarded)).toBe(text);
  });

  it('can always be removed again', () => {
    const text = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '1', '.', 'a', '%', ',') });
    fc.assert(
      fc.property(text, (original) => {
        expect(unguardFormula(guardFormula(original))).toBe(original);
      }),
      cases(1000)
    );
  });
});

describe('csvText', () => {
  it('opens correctly in Korean Excel: byte order mark, CRLF, trailing newline', () => {
    expect(csvText(['year', 'name'], [[2022, '하남시, 경기도']])).toBe('\ufeffyear,name\r\n2022,"하남시, 경기도"\r\n');
  });

  it('keeps numbers at full precision and missing values empty', () => {
    expect(csvText(['a', 'b'], [[28_566.063_5, null]])).toBe('\ufeffa,b\r\n28566.0635,\r\n');
  });

  it('parses back into the same rows', () => {
    const cell = fc.oneof(
      fc.string({ unit: fc.constantFrom('"', ',', '\n', '=', "'", '-', '가', 'א', ' ', '1') }),
      fc.double({ noNaN: true, noDefaultInfinity: true })
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
        const { data } = Papa.parse<string[]>(csvText(['a', 'b'], rows).slice(1), { newline: '\r\n' });
        expect(data.slice(1, -1).map((row) => row.map(unguardFormula))).toEqual(rows.map((row) => row.map(String)));
      }),
      cases(300)
    );
  });
});
