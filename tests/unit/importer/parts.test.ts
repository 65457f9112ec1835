import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCell } from '$lib/importer/cell';
import { browserDecoder, EncodingFinder, type Encoding } from '$lib/importer/decode';
import { foreignKind } from '$lib/importer/fileKind';
import { isTotal, regionReader } from '$lib/importer/regionName';
import { unitIn, unitOf } from '$lib/importer/unit';
import { yearHeader } from '$lib/importer/yearHeader';
import { folder } from '../../realData';
import { cases } from '../../seeded';

const bytes = (...values: number[]) => new Uint8Array(values);
const decode = (given: Uint8Array, chosen?: Encoding) => {
  const finder = new EncodingFinder(chosen);
  finder.write(given);
  const found = finder.end();
  const decoder = browserDecoder(found.encoding);
  return { ...found, text: (decoder.write(given) + decoder.end()).replace(/^\ufeff/, '') };
};
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('file kind', () => {
  it.each([
    ['nothing', bytes(), 'empty'],
    ['a workbook', bytes(0x50, 0x4b, 3, 4, 20), 'workbook'],
    ['an old workbook', bytes(0xd0, 0xcf, 0x11, 0xe0, 0), 'old-workbook'],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 13, 10), 'picture'],
    ['a PDF', utf8('%PDF-1.7'), 'pdf'],
    ['an error page saved as CSV', utf8('\n<!DOCTYPE html><html><body>오류</body></html>'), 'web-page'],
    ['noise', bytes(...Array.from({ length: 200 }, (_, index) => index % 8)), 'binary'],
    ['a table', utf8('행정구역,2022\n하남시,1\n'), null],
    ['a table with one stray zero byte', utf8(`region,2022\n${'하남시,1\n'.repeat(9)}\u0000`), null],
    ['UTF-16 by its mark', bytes(0xff, 0xfe, 0x55, 0xd5), null]
  ] as const)('recognises %s', (_, given, expected) => {
    expect(foreignKind(given)).toBe(expected);
  });
});

describe('encodings', () => {
  const cp949 = bytes(0xc7, 0xcf, 0xb3, 0xb2);
  it.each([
    ['UTF-8', utf8('하남'), 'utf-8', 'trial'],
    ['UTF-8 with its mark', bytes(0xef, 0xbb, 0xbf, ...utf8('하남')), 'utf-8', 'mark'],
    ['CP949', cp949, 'cp949', 'trial'],
    ['UTF-16, little end first', bytes(0xff, 0xfe, 0x58, 0xd5, 0xa8, 0xb0), 'utf-16le', 'mark'],
    ['UTF-16, big end first', bytes(0xfe, 0xff, 0xd5, 0x58, 0xb0, 0xa8), 'utf-16be', 'mark']
  ] as const)('recognises %s', (_, given, encoding, by) => {
    expect(decode(given)).toEqual({ text: '하남', encoding, by });
  });

  it('use a wrong encoding that was chosen by hand, and mark invalid characters', () => {
    expect(decode(cp949, 'utf-8')).toMatchObject({ encoding: 'utf-8', by: 'hand', text: expect.stringContaining('\ufffd') as string });
  });

  it('never throw for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (any) => {
        foreignKind(any);
        expect(typeof decode(any).text).toBe('string');
      }),
      cases(200)
    );
  });
});

describe('cells', () => {
  it.each([
    ['9,228,870', 9_228_870],
    ['9228870', 9_228_870],
    ['8,362.3', 8362.3],
    ['△1.2', -1.2],
    ['▲ 3,400', -3400],
    ['-3.2', -3.2],
    ['−3.2', -3.2],
    ['+5', 5],
    ['.5', 0.5],
    ['1e3', 1000],
    [' 12 345 ', 12_345],
    ["'12", 12],
    ['１２', 12]
  ])('read %s as a number', (text, value) => {
    expect(readCell(text)).toEqual({ kind: 'number', value, preliminary: false, percent: false });
  });

  it.each([
    ['-', 'none'],
    ['–', 'none'],
    ['X', 'withheld'],
    ['x', 'withheld'],
    ['…', 'not-available'],
    ['', 'blank'],
    ['  ', 'blank']
  ])('read “%s” as no data, never as 0', (text, missing) => {
    expect(readCell(text)).toEqual({ kind: 'missing', missing });
  });

  it('keep a mark of preliminary figures apart from the number', () => {
    expect(readCell('587,328,570 p)')).toEqual({ kind: 'number', value: 587_328_570, preliminary: true, percent: false });
  });

  it.each(['1.2.3', '12,34', '1,23,456', '1..5'])('read %s as broken, not as a number', (text) => {
    expect(readCell(text)).toEqual({ kind: 'broken' });
  });

  it.each(['하남시', '2022년', 'abc', '3기 신도시', '=1+1'])('read %s as text', (text) => {
    expect(readCell(text)).toEqual({ kind: 'text' });
  });

  it('read any number back as it was written, with or without separators', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.boolean(), (value, separated) => {
        const text = separated ? new Intl.NumberFormat('en').format(value) : String(value);
        expect(readCell(text)).toEqual({ kind: 'number', value: value + 0, preliminary: false, percent: false });
      }),
      cases(200)
    );
  });
});

describe('years', () => {
  it.each([
    ['2022', 2022, false, ''],
    ['2022년', 2022, false, ''],
    ['2022 년', 2022, false, ''],
    ['2024 p)', 2024, true, ''],
    ['2024p)', 2024, true, ''],
    ['2023e', 2023, true, ''],
    ['’22', 2022, false, ''],
    ["'98", 1998, false, ''],
    ['2019년_계_총인구수', 2019, false, '계_총인구수'],
    ['2015 (명목)', 2015, false, '명목'],
    ['2021년_계_총인구수(명)', 2021, false, '계_총인구수(명)']
  ])('read %s', (text, year, preliminary, rest) => {
    expect(yearHeader(text)).toEqual({ year, preliminary, rest });
  });

  it.each(['20222', '1234', '하남시', '22', '', '2022.5', '404,868'])('do not read “%s” as a year', (text) => {
    expect(yearHeader(text)).toBeNull();
  });
});

describe('units', () => {
  it.each([
    ['백만원', 'won', 1e6],
    ['백만 원', 'won', 1e6],
    ['(천원)', 'won', 1e3],
    ['억원', 'won', 1e8],
    ['원', 'won', 1],
    ['명', 'persons', 1],
    ['%', 'percent', 1],
    ['million KRW', 'won', 1e6],
    ['persons on 31 December', 'persons', 1]
  ])('recognise %s', (text, kind, factor) => {
    expect(unitOf(text)).toMatchObject({ kind, factor });
  });

  it.each([
    ['(단위 : 백만원)', '백만원'],
    ['단위: 천 원', '천원'],
    ['지역내총생산 (백만원)', '백만원'],
    ['인구 [명]', '명']
  ])('are found inside “%s”', (text, unit) => {
    expect(unitIn(text)?.text).toBe(unit);
  });

  it('are null if there is none', () => {
    for (const text of ['하남시', '원삼면', '(2015년)', '']) expect([text, unitIn(text) ?? unitOf(text)]).toEqual([text, null]);
  });
});

describe('regions', () => {
  const read = regionReader(
    folder.tables.regions.map((row) => ({
      code: row.region_code,
      ko: row.name_ko,
      en: row.name_en,
      level: row.level,
      parent: row.parent_code
    }))
  );

  it.each([
    ['경기도 하남시 (4145000000)', null, '41450'],
    ['4145000000', null, '41450'],
    ['41450', null, '41450'],
    ['경기도 (4100000000)', null, '41'],
    ['하남시', null, '41450'],
    ['하남', null, '41450'],
    ['경기도 하남시', null, '41450'],
    ['경기 하남시', null, '41450'],
    ['Hanam', null, '41450'],
    ['hanam-si', null, '41450'],
    ['양평군', null, '41830'],
    ['경기도', null, '41'],
    ['경기', null, '41'],
    ['서울특별시', null, '11'],
    ['전국', null, '00'],
    ['광주시', '41', '41610'],
    ['경기도 광주시', null, '41610']
  ])('recognise %s', (text, province, code) => {
    expect(read(text, province)).toMatchObject({ kind: 'known', code });
  });

  it('never guess between two provinces with one name', () => {
    expect(read('광주시', null)).toEqual({
      kind: 'ambiguous',
      name: '광주시',
      candidates: [
        { code: null, name: '광주광역시' },
        { code: '41610', name: '경기도 광주시' }
      ]
    });
    expect(read('중구', null)).toMatchObject({ kind: 'ambiguous' });
    expect(read('중구', '11')).toEqual({ kind: 'unknown', name: '중구' });
  });

  it('keep the name of a region without figures in the dashboard', () => {
    expect(read('춘천시', null)).toEqual({ kind: 'unknown', name: '춘천시' });
    expect(read('강원도', null)).toEqual({ kind: 'unknown', name: '강원도' });
    expect(read('강원특별자치도 고성군', null)).toEqual({ kind: 'unknown', name: '고성군' });
  });

  it('recognise totals by their words', () => {
    expect(['소계', '합계', '계', '하남시'].map(isTotal)).toEqual([true, true, true, false]);
  });
});
