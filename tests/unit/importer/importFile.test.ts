import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { csvText } from '$lib/download/csvText';
import { allRows, FIGURE_COLUMNS, shownRows } from '$lib/download/figureRows';
import { browserDecoder } from '$lib/importer/decode';
import type { FindingCode } from '$lib/importer/finding';
import { figuresOf, FileReading, importFile, LIMITS, type ImportChoices } from '$lib/importer/importFile';
import { reportLines } from '$lib/importer/reportText';
import { TIDY_COLUMNS, tidyRows } from '$lib/importer/tidyRows';
import { nodeDecoder } from '../../../scripts/lib/node-decoder.mjs';
import { board, folder, knownRegions as known, viewWith } from '../../realData';
import { cases } from '../../seeded';

const utf8 = (text: string) => new TextEncoder().encode(text);
const imported = (text: string | Uint8Array, choices: ImportChoices = {}) => {
  const file = importFile(typeof text === 'string' ? utf8(text) : text, browserDecoder, known, choices);
  const unused = Array.from({ length: file.unused.length / 2 }, (_, index) => {
    const [row, column] = file.unused.slice(index * 2);
    return { row, column, cell: file.cells?.cell(row ?? 0, column ?? 0) };
  });
  return { ...file, file, records: figuresOf(file), unused };
};

type Expected = [code: string | null, year: number, item: string, value: number | null, unit: string | null][];

/** Every layout that offices use: {description, input, expected figures, expected findings}. */
const TABLE: { description: string; input: string; figures: Expected; findings: FindingCode[] }[] = [
  {
    description: 'years across, one head row, item and unit in columns (KOSIS)',
    input:
      '"행정구역(시군구)별","항목","단위","2021 년","2022 p)"\n"하남시","지역내총생산","백만원","9,128,139","9,228,870"\n"김포시","지역내총생산","백만원","-","18,010,000"\n',
    figures: [
      ['41450', 2021, '지역내총생산', 9_128_139, '백만원'],
      ['41450', 2022, '지역내총생산', 9_228_870, '백만원'],
      ['41570', 2021, '지역내총생산', null, '백만원'],
      ['41570', 2022, '지역내총생산', 18_010_000, '백만원']
    ],
    findings: ['no-figure', 'preliminary']
  },
  {
    description: 'two head rows: years merged over price bases, the region in two columns with a total',
    input:
      '시도,시군구,2021,,2022,\n,,당해년가격,기준년가격,당해년가격,기준년가격\n경기도,소계,30,29,33,31\n경기도,하남시,10,9,11,10\n경기도,김포시,20,20,22,21\n',
    figures: [
      ['41', 2021, '당해년가격', 30, null],
      ['41', 2021, '기준년가격', 29, null],
      ['41', 2022, '당해년가격', 33, null],
      ['41', 2022, '기준년가격', 31, null],
      ['41450', 2021, '당해년가격', 10, null],
      ['41450', 2021, '기준년가격', 9, null],
      ['41450', 2022, '당해년가격', 11, null],
      ['41450', 2022, '기준년가격', 10, null],
      ['41570', 2021, '당해년가격', 20, null],
      ['41570', 2021, '기준년가격', 20, null],
      ['41570', 2022, '당해년가격', 22, null],
      ['41570', 2022, '기준년가격', 21, null]
    ],
    findings: ['no-unit']
  },
  {
    description: 'three head rows, the units in the last; items above the years',
    input: '시군구,GRDP,,인구,\n,2021,2022,2021,2022\n,백만원,백만원,명,명\n하남시,10,11,320087,326059\n',
    figures: [
      ['41450', 2021, 'GRDP', 10, '백만원'],
      ['41450', 2022, 'GRDP', 11, '백만원'],
      ['41450', 2021, '인구', 320_087, '명'],
      ['41450', 2022, '인구', 326_059, '명']
    ],
    findings: []
  },
  {
    description: 'a title and a unit row above, notes and the source below, merged province names',
    input:
      '시군별 지역내총생산,,,\n(단위: 백만원),,,\n시도,시군구,2021,2022\n경기도,하남시,10,11\n,김포시,20,22\n주) 2022년은 잠정치임,,,\n출처: 통계청,,,\n',
    figures: [
      ['41450', 2021, '', 10, '백만원'],
      ['41450', 2022, '', 11, '백만원'],
      ['41570', 2021, '', 20, '백만원'],
      ['41570', 2022, '', 22, '백만원']
    ],
    findings: ['notes-kept']
  },
  {
    description: 'population of the ministry: ten-digit codes in names, years in heads',
    input:
      '행정구역,2019년_계_총인구수,2020년_계_총인구수\n경기도 하남시 (4145000000),"272,455","293,452"\n경기도  (4100000000),"13,239,666","13,427,014"\n',
    figures: [
      ['41450', 2019, '계_총인구수', 272_455, '명'],
      ['41450', 2020, '계_총인구수', 293_452, '명'],
      ['41', 2019, '계_총인구수', 13_239_666, '명'],
      ['41', 2020, '계_총인구수', 13_427_014, '명']
    ],
    findings: ['assumed-unit']
  },
  {
    description: 'tidy, with semicolons, in English, negative by triangle',
    input: 'region;year;item;value;unit\nHanam;2021;growth;△1.2;%\nHanam;2022;growth;3.4;%\n',
    figures: [
      ['41450', 2021, 'growth', -1.2, '%'],
      ['41450', 2022, 'growth', 3.4, '%']
    ],
    findings: []
  },
  {
    description: 'years down, items across, units in the heads, tabs',
    input: '지역\t연도\tGRDP (백만원)\t인구 (명)\n하남시\t2021년\t10\t320087\n하남시\t2022년\t11\t326059\n',
    figures: [
      ['41450', 2021, 'GRDP', 10, '백만원'],
      ['41450', 2021, '인구', 320_087, '명'],
      ['41450', 2022, 'GRDP', 11, '백만원'],
      ['41450', 2022, '인구', 326_059, '명']
    ],
    findings: []
  },
  {
    description: 'changes between the years, under a head of their own: figures of another item',
    input: '시군구,2021,,2022,\n,금액,증감률,금액,증감률\n하남시,10,1.5,11,△2.0\n',
    figures: [
      ['41450', 2021, '금액', 10, null],
      ['41450', 2021, '증감률', 1.5, null],
      ['41450', 2022, '금액', 11, null],
      ['41450', 2022, '증감률', -2, null]
    ],
    findings: ['no-unit']
  },
  {
    description: 'a column of changes between the years, without a year: left out, and said',
    input: '시군구,단위,2021,증감,2022\n하남시,백만원,10,1,11\n김포시,백만원,20,2,22\n',
    figures: [
      ['41450', 2021, '', 10, '백만원'],
      ['41450', 2022, '', 11, '백만원'],
      ['41570', 2021, '', 20, '백만원'],
      ['41570', 2022, '', 22, '백만원']
    ],
    findings: ['stray-column']
  },
  {
    description: 'units that alternate by row, in a column and without one',
    input: '시군구,항목,단위,2021,2022\n하남시,GRDP,백만원,9128139,9228870\n하남시,GRDP,%,3.1,1.1\n하남시,인구(명),,320087,326059\n',
    figures: [
      ['41450', 2021, 'GRDP', 9_128_139, '백만원'],
      ['41450', 2022, 'GRDP', 9_228_870, '백만원'],
      ['41450', 2021, 'GRDP', 3.1, '%'],
      ['41450', 2022, 'GRDP', 1.1, '%'],
      ['41450', 2021, '인구', 320_087, '명'],
      ['41450', 2022, '인구', 326_059, '명']
    ],
    findings: []
  },
  {
    description: 'preliminary and estimated years, withheld and not available cells, 년, ’22',
    input: '지역,단위,2021년,2023e,2024 p)\n하남시,백만원,10,…,X\n김포시,백만원,"1,234",5,6\n',
    figures: [
      ['41450', 2021, '', 10, '백만원'],
      ['41450', 2023, '', null, '백만원'],
      ['41450', 2024, '', null, '백만원'],
      ['41570', 2021, '', 1234, '백만원'],
      ['41570', 2023, '', 5, '백만원'],
      ['41570', 2024, '', 6, '백만원']
    ],
    findings: ['year-gap', 'withheld', 'no-figure', 'preliminary']
  },
  {
    description: 'the same heads again in the middle (files put together)',
    input: 'region,year,value,unit\nHanam,2021,1,명\nHanam,2022,2,명\nregion,year,value,unit\nGimpo,2021,3,명\nGimpo,2022,4,명\n',
    figures: [
      ['41450', 2021, '', 1, '명'],
      ['41450', 2022, '', 2, '명'],
      ['41570', 2021, '', 3, '명'],
      ['41570', 2022, '', 4, '명']
    ],
    findings: ['repeated-heads']
  },
  {
    description: 'items as rows under a merged region, short years',
    input: "지역,항목,'21,'22\n하남시,GRDP,10,11\n,인구,320,326\n",
    figures: [
      ['41450', 2021, 'GRDP', 10, null],
      ['41450', 2022, 'GRDP', 11, null],
      ['41450', 2021, '인구', 320, '명'],
      ['41450', 2022, '인구', 326, '명']
    ],
    findings: ['assumed-unit']
  }
];

describe.each(TABLE)('$description', ({ input, figures, findings }) => {
  it('is read into its figures', () => {
    const { records } = imported(input);
    expect(records.map(({ code, year, item, value, unit }) => [code, year, item, value, unit?.text ?? null])).toEqual(figures);
  });

  it('has exactly these findings', () => {
    expect([...new Set(imported(input).findings.map(({ code }) => code))]).toEqual(findings);
  });
});

describe('invalid input', () => {
  it.each([
    ['an empty file', '', 'empty'],
    ['only a header', '지역,2021,2022\n', 'heads-alone'],
    ['an error page saved as CSV', '<!DOCTYPE html><html><body>Error 500</body></html>', 'web-page'],
    ['text without a table', '안녕하세요\n반갑습니다\n', 'no-table'],
    ['an unclosed quote', '지역,2021,2022\n하남시,1,2\n김포시,"3,4\n성남시,5,6\n', 'open-quote'],
    ['a ragged row', '지역,2021,2022\n하남시,1\n김포시,3,4\n', 'ragged-row'],
    ['a number with two dots', '지역,2021,2022\n하남시,1.2.3,2\n', 'broken-number'],
    ['a year 20222', 'region,year,value\nHanam,20222,1\nHanam,2021,2\nHanam,2020,2\n', 'bad-year'],
    ['an unknown region', '지역,2021,2022\n하남시,1,2\n샹그릴라시,3,4\n', 'unknown-region'],
    ['a negative population', '지역,항목,단위,2020,2021,2022\n하남시,총인구,명,100,-5,110\n', 'negative-population'],
    ['a formula-like cell', '지역,2020,2021,2022\n하남시,1,=A1+1,3\n', 'formula-like'],
    ['a zero byte', '지역,2021,2022\n하남시,1\u0000,2\n', 'zero-byte'],
    ['one key with two values', 'region,year,value\nHanam,2021,1\nHanam,2021,2\nHanam,2022,3\n', 'contradicting-duplicate'],
    ['a year missing in the middle', '지역,2018,2019,2021,2022\n하남시,1,2,4,5\n', 'year-gap'],
    ['a total that its parts do not make', '지역,2021,2022\n경기도,100,100\n하남시,40,45\n김포시,40,55\n', 'sum-differs'],
    ['a unit that jumps a thousandfold', '지역,2019,2020,2021,2022\n하남시,7675222,8362.3,9128139,9228870\n', 'unit-jump'],
    ['mixed line ends', '지역,2021,2022\r\n하남시,1,2\n김포시,3,4\r과천시,5,6\r\n', 'mixed-line-ends'],
    ['two tables in one file', '지역,단위,2021,2022\n하남시,명,1,2\n김포시,명,3,4\n\n지역,단위,2010,2011\n하남시,명,5,6\n', 'second-table'],
    ['a single line of ten megabytes', `지역,${'2021,'.repeat(2_000_000)}`, 'single-line'],
    ['a column of figures without a year', '지역,2021,2022,증감\n하남시,1,2,1\n김포시,3,4,1\n', 'stray-column']
  ] as const)('has its own finding: %s', (_, input, code) => {
    expect(imported(input).findings.map((finding) => finding.code)).toContain(code);
  });

  it('loses only the row with an unclosed quote', () => {
    const { records, findings } = imported('지역,단위,2021,2022\n하남시,명,1,2\n김포시,명,"3,4\n성남시,명,5,6\n이천시,명,"7","8"\n');
    expect(findings.filter(({ code }) => code === 'open-quote')).toMatchObject([{ row: 2 }]);
    expect(records.filter(({ code }) => code === '41130' || code === '41500').map(({ value }) => value)).toEqual([5, 6, 7, 8]);
  });

  it('loses no row below an unclosed quote in the middle of a long file', () => {
    const rows = Array.from({ length: 50_000 }, (_, index) => `하남시,항목${index},명,"${index}"`);
    rows[20_000] = '하남시,항목20000,명,"20000';
    const { figures, findings } = imported(`지역,항목,단위,2021\n${rows.join('\n')}\n`).file;
    expect(findings.filter(({ code }) => code === 'open-quote')).toMatchObject([{ row: 20_001 }]);
    expect(figures?.count).toBe(49_999);
  });

  it('keeps rows below the header of a second table, but not as figures of the first', () => {
    const { unused, records } = imported('지역,단위,2021,2022\n하남시,명,1,2\n김포시,명,3,4\n\n지역,단위,2010,2011\n하남시,명,5,6\n');
    expect(records.map(({ value }) => value)).toEqual([1, 2, 3, 4]);
    expect(unused.map(({ cell }) => cell)).toEqual(['지역', '단위', '2010', '2011', '하남시', '명', '5', '6']);
  });

  it('rejects a file over the size limit before reading it', () => {
    const reading = new FileReading(LIMITS.bytes + 1, { encoding: 'utf-8', by: 'trial' }, browserDecoder, known, {});
    expect(reading.write(utf8('지역,2021\n하남시,1\n'))).toBe(false);
    expect(reading.end()).toMatchObject({ figures: null, findings: [{ code: 'too-large', details: { limit: LIMITS.bytes } }] });
  });

  it('rejects a file with more cells than the limit, wherever it ends', () => {
    const row = `${',1'.repeat(1000)}\n`;
    const reading = new FileReading(row.length * 6000, { encoding: 'utf-8', by: 'trial' }, browserDecoder, known, {});
    const part = utf8(row.repeat(500));
    let parts = 0;
    while (reading.write(part)) parts++;
    expect(parts).toBe(9);
    expect(reading.end().findings).toMatchObject([{ code: 'too-large', details: { limit: LIMITS.cells } }]);
  });

  it('reports a wrong encoding that was chosen by hand', () => {
    const cp949 = new Uint8Array([0xc7, 0xcf, 0xb3, 0xb2, 0xbd, 0xc3, 0x2c, 0x31, 0x0a]);
    expect(imported(cp949, { encoding: 'utf-8' }).findings.map(({ code }) => code)).toContain('unknown-bytes');
  });

  it('reports a column without a year once, and keeps each of its cells', () => {
    const { findings, unused } = imported('지역,2021,2022,증감\n하남시,1,2,1\n김포시,3,4,\n과천시,5,6,9\n');
    expect(findings.filter(({ code }) => code === 'stray-column')).toMatchObject([{ row: 0, column: 3, cell: '증감' }]);
    expect(unused).toEqual([
      { row: 1, column: 3, cell: '1' },
      { row: 3, column: 3, cell: '9' }
    ]);
  });

  it('keeps cells after the last header', () => {
    expect(imported('지역,2021,2022\n하남시,1,2\n김포시,3,4\n과천시,5,6,7\n').unused).toEqual([{ row: 3, column: 3, cell: '7' }]);
  });

  it('writes the difference of a sum without floating-point noise', () => {
    const { findings } = imported('지역,2021,2022\n경기도,100,100\n하남시,40,0.1\n김포시,40,70.2\n');
    expect(findings.filter(({ code }) => code === 'sum-differs').map(({ details }) => details)).toMatchObject([
      { sum: 80, difference: 20 },
      { sum: 70.3, difference: 29.7 }
    ]);
  });

  it('counts and keeps cells that cannot be used', () => {
    const { tally, unused, records } = imported('지역,2020,2021,2022\n하남시,1,abc,1.2.3\n');
    expect(tally).toMatchObject({ values: 1 });
    expect(unused).toEqual([
      { row: 1, column: 2, cell: 'abc' },
      { row: 1, column: 3, cell: '1.2.3' }
    ]);
    expect(records).toHaveLength(1);
  });

  it('lists fifty findings of a kind and counts the others', () => {
    const rows = Array.from({ length: 120 }, (_, index) => `없는${index}시,1,2`).join('\n');
    const found = imported(`지역,2021,2022\n${Array.from({ length: 200 }, () => '하남시,1,2').join('\n')}\n${rows}\n`).findings.filter(
      ({ code }) => code === 'unknown-region'
    );
    expect(found).toHaveLength(50);
    expect(found.reduce((sum, { count }) => sum + count, 0)).toBe(120);
  });
});

describe('a name that several provinces have', () => {
  it('is asked for if the file does not decide it', () => {
    const { findings, records } = imported('지역,2021,2022\n광주시,1,2\n하남시,3,4\n');
    expect(findings[0]).toMatchObject({ code: 'ambiguous-region', cell: '광주시' });
    expect(records[0]?.code).toBeNull();
    expect(imported('지역,2021,2022\n광주시,1,2\n하남시,3,4\n', { regions: new Map([['광주시', '41610']]) }).records[0]?.code).toBe(
      '41610'
    );
  });

  it('is read as the one in the province before it', () => {
    expect(imported('시도,시군구,2021,2022\n경기도,광주시,1,2\n').records[0]?.code).toBe('41610');
  });

  it('is read as the one of a file with only that province, with a note', () => {
    const others = ['수원시', '성남시', '하남시', '김포시', '이천시'].map((name) => `${name},1,2`).join('\n');
    const { findings, records } = imported(`지역,2021,2022\n${others}\n광주시,1,2\n`);
    expect(records.at(-1)?.code).toBe('41610');
    expect(findings).toContainEqual(expect.objectContaining({ code: 'resolved-region', cell: '광주시' }));
  });
});

describe('decisions of the reader', () => {
  const sample = new Uint8Array(readFileSync('static/sample/kosis-sample-cp949.csv'));
  const hanam2020 = ({ records }: ReturnType<typeof imported>) => records.find(({ code, year }) => code === '41450' && year === 2020);

  it.each([
    ['its number times a thousand', 1000, 8_362_300],
    ['unchanged', 1, 8362.3],
    ['a gap', 'gap', null]
  ] as const)('apply to a cell that is probably in another unit: %s', (_, choice, value) => {
    const file = imported(sample, { cells: new Map([['19:8', choice]]) });
    expect(hanam2020(file)?.value).toBe(value);
    expect(file.findings.map(({ code }) => code)).not.toContain('unit-jump');
    expect(file.undecided.size).toBe(0);
    expect(imported(sample).undecided.size).toBe(1);
  });

  it('leave out one of the two values of a figure that appears twice', () => {
    const input = 'region,year,value,unit\nHanam,2021,1,명\nHanam,2021,2,명\nHanam,2022,3,명\n';
    const file = imported(input, { cells: new Map([['1:2', 'gap']]) });
    expect(file.findings).toEqual([]);
    expect(file.records.map(({ value, missing }) => [value, missing])).toEqual([
      [null, 'chosen'],
      [2, null],
      [3, null]
    ]);
    expect(imported(input).undecided.size).toBe(2);
  });

  it('set units by item', () => {
    const input = '지역,항목,2021,2022\n하남시,GRDP,10,11\n하남시,인구,320087,326059\n';
    const { records } = imported(input, {
      units: new Map([
        ['GRDP', '억원'],
        ['인구', '명']
      ])
    });
    expect(records.map(({ unit }) => unit?.text)).toEqual(['억원', '억원', '명', '명']);
  });

  it('correct the layout: header rows, roles of columns, years', () => {
    const input = '표 1\n지역,비고,A,B\n하남시,1,10,11\n김포시,2,20,22\n';
    expect(imported(input).layout).toBeNull();
    const file = imported('지역,비고,2020,B\n하남시,1,10,11\n김포시,2,20,22\n', {
      layout: {
        roles: new Map([
          [1, 'ignored'],
          [3, 'figures']
        ]),
        years: new Map([[3, 2021]])
      }
    });
    expect(file.records.map(({ year, value, item }) => [year, value, item])).toEqual([
      [2020, 10, ''],
      [2021, 11, 'B'],
      [2020, 20, ''],
      [2021, 22, 'B']
    ]);
    const second = imported('지역,단위,2021,2022\n하남시,명,1,2\n\n지역,단위,2010,2011\n하남시,명,5,6\n', {
      layout: { heads: { from: 3, to: 3 } }
    });
    expect(second.records.map(({ year, value }) => [year, value])).toEqual([
      [2010, 5],
      [2011, 6]
    ]);
  });

  it('replace a region that was read as another', () => {
    const { records } = imported('지역,단위,2021,2022\n하남,명,1,2\n', { regions: new Map([['하남', '41570']]) });
    expect(records[0]?.code).toBe('41570');
  });
});

describe('the sample of KOSIS in CP949', () => {
  const file = imported(new Uint8Array(readFileSync('static/sample/kosis-sample-cp949.csv')));

  it('has 254 figures of 32 regions, 2015-2022, million won', () => {
    expect(file.decoded).toMatchObject({ encoding: 'cp949', by: 'trial' });
    expect(file.tally).toMatchObject({ values: 254, blanks: 2 });
    expect(file.unused).toEqual([]);
    expect(new Set(file.records.map(({ code }) => code)).size).toBe(32);
  });

  it('has findings for 8,362.3, "-", "X", and for sums that do not match in exactly these years', () => {
    expect(file.findings.map(({ code, row, column }) => [code, row, column])).toEqual([
      ['unit-jump', 19, 8],
      ['sum-differs', 1, 4],
      ['sum-differs', 1, 6],
      ['sum-differs', 1, 8],
      ['withheld', 30, 6],
      ['no-figure', 12, 4],
      ['resolved-region', 26, 0],
      ['notes-kept', 33, null]
    ]);
    expect(file.findings[1]?.details).toMatchObject({ difference: 5_094_166, missing: 1 });
  });
});

describe('any file', () => {
  it('reads our own export back into the same figures', () => {
    const view = viewWith({ compare: ['41570', '11'], unit: 'level' });
    const rows = shownRows(board, view).filter((cells) => cells[10] !== 'stated');
    const { records } = imported(csvText(FIGURE_COLUMNS, rows));
    const key = (code: unknown, year: unknown, value: unknown) => `${String(code)} ${String(year)} ${String(value)}`;
    expect(records.map(({ code, year, value }) => key(code, year, value))).toEqual(rows.map((cells) => key(cells[0], cells[4], cells[6])));
  });

  it('reads the CSV of all years and regions of each measure back, with what distinguishes its figures', () => {
    const yearly = board.measures.filter(({ id }) => ['year', 'census'].includes(board.figures.indicator(id).grain));
    for (const measure of yearly.map(({ id }) => id)) {
      const rows = allRows(board, measure);
      const { records, findings } = imported(csvText(FIGURE_COLUMNS, rows));
      const key = (...cells: unknown[]) => cells.join(' ');
      expect(records.map(({ code, year, value, item }) => key(code, year, value, item))).toEqual(
        rows.map((cells) =>
          key(
            cells[0],
            cells[4],
            cells[6],
            [cells[5], cells[8], cells[9], cells[10]].filter((cell) => cell !== null && cell !== '').join(' · ')
          )
        )
      );
      expect(findings.filter(({ rank }) => rank !== 'note')).toEqual([]);
    }
  });

  it('reads the cleaned table of any file back into the same rows', () => {
    const sample = imported(new Uint8Array(readFileSync('static/sample/kosis-sample-cp949.csv'))).file;
    const rows = tidyRows(sample, 0, Infinity);
    const again = imported(csvText(TIDY_COLUMNS, rows)).file;
    expect(tidyRows(again, 0, Infinity)).toEqual(rows);
    expect(again.findings.map(({ code }) => code)).not.toContain('no-unit');
  });

  it('reads every table with one figure of a region and a year in each row back into its rows', async () => {
    for (const [name, value] of [
      ['grdp', 'grdp_million_krw'],
      ['population', 'population'],
      ['grdp_per_capita_published', 'grdp_per_capita_thousand_krw'],
      ['household_disposable_income_per_capita', 'income_per_capita_thousand_krw'],
      ['value_added_by_activity', 'value_added_million_krw'],
      ['property_tax', 'property_tax_million_krw']
    ] as const) {
      const { file } = imported(new Uint8Array(readFileSync(`data/${name}.csv`)));
      const rows = folder.tables[name] as unknown as Record<string, string | number>[];
      expect(file.tally?.values, name).toBe(rows.length);
      expect(
        figuresOf(file).map((figure) => [figure.code, figure.year, figure.value]),
        name
      ).toEqual(rows.map((row) => [row.region_code, row.year, row[value]]));
    }
  });

  it('reads any tidy table back, in any layout, encoding and with any separator', () => {
    const cell = fc.oneof(fc.integer({ min: 1000, max: 2_000_000 }), fc.constant(null));
    const table = fc.record({
      regions: fc.uniqueArray(fc.constantFrom('하남시', '김포시', '성남시', '이천시', '수원시'), { minLength: 2, maxLength: 5 }),
      years: fc.uniqueArray(fc.integer({ min: 2010, max: 2024 }), { minLength: 2, maxLength: 6 }),
      items: fc.uniqueArray(fc.constantFrom('총생산', '부가가치', '똠방각하'), { minLength: 2, maxLength: 3 }),
      delimiter: fc.constantFrom(',', ';', '\t'),
      ends: fc.constantFrom('\n', '\r\n'),
      isSeparated: fc.boolean(),
      isTitled: fc.boolean(),
      hasProvince: fc.boolean(),
      layout: fc.constantFrom('across', 'years over items', 'items over years', 'items in rows', 'tidy', 'years down, items across'),
      encoding: fc.constantFrom('utf-8', 'utf-8 with mark', 'cp949', 'utf-16le', 'utf-16be'),
      seed: fc.array(cell, { minLength: 30, maxLength: 30 })
    });
    fc.assert(
      fc.property(table, ({ regions, years, items: all, delimiter, ends, isSeparated, isTitled, hasProvince, layout, encoding, seed }) => {
        const items = layout === 'across' ? [''] : all;
        const value = (region: number, year: number, item: number) => seed[(region * 6 + year + item * 11) % 30] ?? null;
        const written = (number: number | null) =>
          number === null ? '-' : isSeparated ? `"${new Intl.NumberFormat('en').format(number)}"` : String(number);
        const before = hasProvince ? ['시도', '시군구'] : ['시군구'];
        const empty = before.map(() => '');
        // A merged province is only in its first row.
        const names = (name: string, row: number) => (hasProvince ? [row === 0 ? '경기도' : '', name] : [name]);
        const cross = <A, B, C>(as: readonly A[], bs: readonly B[], make: (a: A, b: B, ai: number, bi: number) => C) =>
          as.flatMap((a, ai) => bs.map((b, bi) => make(a, b, ai, bi)));
        const merged = (over: readonly (string | number)[], under: number) => over.flatMap((text) => [text, ...Array(under - 1).fill('')]);
        const rows: Record<typeof layout, () => (string | number)[][]> = {
          across: () => [
            [...before, ...years],
            ...regions.map((name, region) => [...names(name, region), ...years.map((_, year) => written(value(region, year, 0)))])
          ],
          'years over items': () => [
            [...before, ...merged(years, items.length)],
            [...empty, ...years.flatMap(() => items)],
            ...regions.map((name, region) => [
              ...names(name, region),
              ...cross(years, items, (_, __, y, i) => written(value(region, y, i)))
            ])
          ],
          'items over years': () => [
            [...before, ...merged(items, years.length)],
            [...empty, ...items.flatMap(() => years)],
            ...regions.map((name, region) => [
              ...names(name, region),
              ...cross(items, years, (_, __, i, y) => written(value(region, y, i)))
            ])
          ],
          'items in rows': () => [
            [...before, '항목', ...years],
            ...cross(regions, items, (name, item, region, i) => [
              ...names(i === 0 ? name : '', region + i),
              item,
              ...years.map((_, y) => written(value(region, y, i)))
            ])
          ],
          tidy: () => [
            [...(hasProvince ? ['시도', '시군구'] : ['시군구']), '연도', '항목', '값'],
            ...regions.flatMap((name, region) =>
              cross(years, items, (year, item, y, i) => [...names(name, region + y + i), year, item, written(value(region, y, i))])
            )
          ],
          'years down, items across': () => [
            [...before, '연도', ...items],
            ...cross(regions, years, (name, year, region, y) => [
              ...names(name, region + y),
              year,
              ...items.map((_, i) => written(value(region, y, i)))
            ])
          ]
        };
        const title = isTitled ? [['시군별 표'], ['(단위: 백만원)']] : [];
        const text = [...title, ...rows[layout]()].map((row) => row.join(delimiter)).join(ends);
        const bytes = iconv.encode(text, encoding.split(' ')[0] ?? '', {
          addBOM: encoding.includes('mark') || encoding.startsWith('utf-16')
        });
        const file = importFile(new Uint8Array(bytes), nodeDecoder, known, { delimiter });
        const key = (name: string, year: number, item: string, read: number | null) => `${name} ${year} ${item} ${read}`;
        expect(
          figuresOf(file)
            .map((figure) => key(figure.region.replace('경기도 ', ''), figure.year, figure.item, figure.value))
            .toSorted()
        ).toEqual(
          regions
            .flatMap((name, region) => cross(years, items, (year, item, y, i) => key(name, year, item, value(region, y, i))))
            .toSorted()
        );
        if (isTitled) expect(figuresOf(file).every(({ unit }) => unit?.text === '백만원')).toBe(true);
      }),
      cases(300)
    );
  });

  it('never throws, for any bytes or text', () => {
    const pieces = fc.constantFrom(
      '지역',
      '2021',
      '하남시',
      '"',
      ',',
      ';',
      '\t',
      '\n',
      '\r\n',
      '-',
      '1.2.3',
      '단위:',
      '\u0000',
      '=1',
      '소계',
      '경기도',
      ' '
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 600 }),
          fc.array(pieces, { maxLength: 120 }).map((found) => utf8(found.join('')))
        ),
        (bytes) => {
          expect(Array.isArray(imported(bytes).findings)).toBe(true);
        }
      ),
      cases(300)
    );
  });
});

describe('the report in a terminal', () => {
  const lines = reportLines(imported(new Uint8Array(readFileSync('static/sample/kosis-sample-cp949.csv'))).file);

  it('says how the file was read and what it contains', () => {
    expect(lines.slice(0, 3)).toEqual([
      'read as cp949 (detected from its content), separated by comma',
      'years in columns; 32 regions, 2015-2022, million won',
      '35 rows, 365 cells, 254 values, 2 without data, 0 not used'
    ]);
  });

  it('names row, column and cell of each finding', () => {
    expect(lines[3]).toBe(
      'error  row 20, column I  “8,362.3”  하남시 2020 is about 798 times larger or smaller than its other years (2019: 7,675,222; 2021: 9,128,139), probably because the unit is different. Not charted until you decide.'
    );
    expect(lines).toContain('note   row 13, column E  “-”  과천시 2016 has no data. Left blank, not set to 0.');
  });

  it('has a text for every finding', () => {
    for (const input of ['', '지역,2021,2022\n하남시,1.2.3,2\n', '<html></html>', '지역,2021\n']) {
      for (const line of reportLines(imported(input).file).filter((text) => /^(error|doubt|note)/.test(text)))
        expect(line).not.toMatch(/\{|undefined/);
    }
  });
});
