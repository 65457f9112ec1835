import { describe, expect, it } from 'vitest';
import { browserDecoder } from '$lib/importer/decode';
import { figuresOf, importFile } from '$lib/importer/importFile';
import { knownRegions as known } from '../../realData';

/** Figures as "region year item value unit", and the codes of what was found. */
function read(text: string) {
  const file = importFile(new TextEncoder().encode(text), browserDecoder, known);
  return {
    figures: figuresOf(file).map(({ code, region, year, item, value, unit }) =>
      [code ?? region, year, item, value ?? '–', unit?.text ?? ''].join(' ').replaceAll(/ +/g, ' ').trim()
    ),
    findings: new Set(file.findings.map(({ code }) => code)),
    unused: Array.from({ length: file.unused.length / 2 }, (_, at) =>
      file.cells?.cell(file.unused[at * 2] ?? 0, file.unused[at * 2 + 1] ?? 0)
    )
  };
}

/** Files that are easily misread: no figure may be lost silently or assigned to another year, region, item or unit. */
describe('rows that look like headers', () => {
  it('reads a first row of marks and notes as part of the table', () => {
    const { figures, unused, findings } = read('지역,2021,2022\n전국,*,*\n하남시,1,2\n김포시,3,4\n성남시,5,6\n');
    expect(figures).toEqual(['41450 2021 1', '41450 2022 2', '41570 2021 3', '41570 2022 4', '41130 2021 5', '41130 2022 6']);
    expect(unused).toEqual(['*', '*']);
    expect(findings).toContain('text-in-figures');
  });

  it('reads figures that could be years as figures after the name of a region', () => {
    expect(read('시군구,2018,2019,2020\n하남시,1876,1902,1950\n김포시,2500,2600,2700\n').figures.slice(0, 3)).toEqual([
      '41450 2018 1876',
      '41450 2019 1902',
      '41450 2020 1950'
    ]);
    const { figures, findings } = read('지역,2021,2022\n하남시,10,20\n종로구,1999,2005\n김포시,7,8\n');
    expect(figures).toHaveLength(6);
    expect(findings).not.toContain('second-table');
    expect(read('지역,항목,2021,2022\n하남시,학교수,1999,2005\n김포시,학교수,3,4\n').figures[0]).toBe('41450 2021 학교수 1999');
  });

  it('reads a row with only the name of a region as the header of an outline', () => {
    const text = '지역,항목,2021,2022\n하남시,,,\n,GRDP,10,11\n,인구,3,4\n김포시,,,\n,GRDP,20,22\n';
    expect(read(text).figures.filter((line) => !line.includes('–'))).toEqual([
      '41450 2021 GRDP 10',
      '41450 2022 GRDP 11',
      '41450 2021 인구 3 명',
      '41450 2022 인구 4 명',
      '41570 2021 GRDP 20',
      '41570 2022 GRDP 22'
    ]);
  });

  it('does not read titles and periods above the header as headers', () => {
    for (const title of [
      '시군별 GRDP,,자료: 통계청,단위: 백만원',
      '수록기간,2015 - 2022,,',
      '작성,2023년 12월 작성,,',
      '2022년 시군별 GRDP,,,(단위: 백만원)'
    ]) {
      const { figures } = read(`${title}\n지역,2020,2021,2022\n하남시,1,2,3\n김포시,4,5,6\n`);
      expect(figures.map((line) => line.replace(' 백만원', '')).slice(0, 3), title).toEqual([
        '41450 2020 1',
        '41450 2021 2',
        '41450 2022 3'
      ]);
    }
  });
});

describe('columns that look like labels', () => {
  it('reads columns of figures with gaps and words as figures', () => {
    expect(read('지역,연도,GRDP,인구\n하남시,2020,1,100\n하남시,2021,2,비공개\n하남시,2022,3,120\n').figures).toEqual([
      '41450 2020 GRDP 1',
      '41450 2020 인구 100 명',
      '41450 2021 GRDP 2',
      '41450 2022 GRDP 3',
      '41450 2022 인구 120 명'
    ]);
    expect(read('지역,연도,GRDP,보조금\n하남시,2020,1,\n하남시,2021,2,\n하남시,2022,3,5000\n').figures).toContain('41450 2022 보조금 5000');
  });

  it('reads columns of shares as figures in per cent', () => {
    expect(read('지역,연도,인구(명),증가율\n하남시,2021,320087,12.3%\n하남시,2022,326059,1.9%\n').figures).toEqual([
      '41450 2021 인구 320087 명',
      '41450 2021 증가율 12.3 %',
      '41450 2022 인구 326059 명',
      '41450 2022 증가율 1.9 %'
    ]);
    expect(read('지역,2021,2022\n하남시,61.2%,62.3%\n김포시,60.1%,61.1%\n').figures[0]).toBe('41450 2021 61.2 %');
  });

  it('leaves out numbers before the years, row numbers and dates, and reports it', () => {
    for (const [text, unused] of [
      ['시군구,합계,2021,2022\n하남시,21,10,11\n김포시,42,20,22\n', ['21', '42']],
      ['순번,지역,2021,2022\n1,하남시,10,11\n2,김포시,20,22\n', ['1', '2']],
      ['지역,단위,2021.4/4,2022\n하남시,명,5,20\n김포시,명,6,30\n', ['5', '6']],
      ['번호,지역,연도,인구\n1,하남시,2021,10\n2,하남시,2022,11\n3,김포시,2021,20\n', ['1', '2', '3']],
      ['지역,연도,인구,데이터기준일\n하남시,2021,10,20221231\n하남시,2022,11,20221231\n', ['20221231', '20221231']],
      ['지역,연도,항목,값,전년대비\n하남시,2021,GRDP,10,1.2\n하남시,2022,GRDP,11,10.0\n', ['1.2', '10.0']]
    ] as const) {
      const found = read(text);
      expect(found.findings, text).toContain('stray-column');
      expect(found.unused, text).toEqual(unused);
      expect(found.figures[0], text).toMatch(/^41450 202[12].* (10|20)/);
    }
  });
});

describe('units', () => {
  it('uses the unit nearest to a figure', () => {
    const title = '지표,,,\n(단위: 백만원),,,\n';
    expect(read(`${title}시군구,항목,2021\n하남시,GRDP,10\n하남시,인구(명),320087\n`).figures).toEqual([
      '41450 2021 GRDP 10 백만원',
      '41450 2021 인구 320087 명'
    ]);
    expect(read('시군구,항목,단위,2021\n하남시,GRDP,백만원,10\n하남시,고용률(%),,61.2\n').figures[1]).toBe('41450 2021 고용률 61.2 %');
    expect(read('시군구,2021,\n,GRDP,인구(단위: 명)\n하남시,10,1\n').figures).toEqual(['41450 2021 GRDP 10', '41450 2021 인구 1 명']);
  });

  it('keeps an unknown unit, and does not replace it by the table’s', () => {
    const text = '(단위: 백만원),,,\n시군구,항목,단위,2021\n하남시,GRDP,백만원,10\n하남시,사업체수,개,500\n하남시,학교,교,7\n';
    expect(read(text).figures.slice(1)).toEqual(['41450 2021 사업체수 500 개', '41450 2021 학교 7 교']);
  });

  it('uses no unit of a title that names several', () => {
    const text = '시군별 GRDP,,\n"(단위: 백만원, %)",,\n시군구,2021,\n,금액,증감률\n하남시,10,1.5\n';
    expect(read(text).figures).toEqual(['41450 2021 금액 10', '41450 2021 증감률 1.5']);
  });

  it('continues a row of units below the years of an item, and no further', () => {
    expect(read('시군구,GRDP,,인구,\n,2021,2022,2021,2022\n,백만원,,,\n하남시,10,11,1,2\n').figures).toEqual([
      '41450 2021 GRDP 10 백만원',
      '41450 2022 GRDP 11 백만원',
      '41450 2021 인구 1 명',
      '41450 2022 인구 2 명'
    ]);
    expect(read('시군구,2021,,2022,\n,GRDP,고용률,GRDP,고용률\n,백만원,,백만원,\n하남시,10,61.2,11,62.3\n').figures[1]).toBe(
      '41450 2021 고용률 61.2'
    );
    expect(read('지역,연도,GRDP,인구\n,,백만원,명\n하남시,2021,10,1\n하남시,2022,11,2\n').figures).toContain('41450 2022 인구 2 명');
  });

  it('begins another table at a unit between the rows', () => {
    const { figures, findings, unused } = read(
      '(단위: 백만원),,,\n지역,항목,2021,2022\n하남시,GRDP,10,11\n(단위: 명),,,\n하남시,인구,3,4\n'
    );
    expect(figures).toEqual(['41450 2021 GRDP 10 백만원', '41450 2022 GRDP 11 백만원']);
    expect(findings).toContain('second-table');
    expect(unused).toEqual(['(단위: 명)', '하남시', '인구', '3', '4']);
  });
});

describe('headers', () => {
  it('does not extend a header of one column to the next', () => {
    expect(read('지역,단위,2020,,2021,\n,,,구성비,,구성비\n하남시,명,100,50.1,110,52.3\n').figures).toEqual([
      '41450 2020 100 명',
      '41450 2020 구성비 50.1 명',
      '41450 2021 110 명',
      '41450 2021 구성비 52.3 명'
    ]);
  });

  it('does not read a base year as a year of figures', () => {
    expect(read('지역,연도,2015년 기준가격,당해년가격\n하남시,2021,10,11\n하남시,2022,12,13\n').figures).toEqual([
      '41450 2021 2015년 기준가격 10',
      '41450 2021 당해년가격 11',
      '41450 2022 2015년 기준가격 12',
      '41450 2022 당해년가격 13'
    ]);
    expect(read('시군구,2021,,2022,\n,당해년가격,2015년 기준가격,당해년가격,2015년 기준가격\n하남시,1,2,3,4\n').figures[1]).toBe(
      '41450 2021 2015년 기준가격 2'
    );
  });

  it('reads preliminary years as the same item, and footnotes as no part of a year', () => {
    const file = importFile(new TextEncoder().encode('지역,단위,2020,2021 1),2022(잠정)\n하남시,명,1,2,3\n'), browserDecoder, known);
    expect(figuresOf(file).map(({ year, item, preliminary }) => [year, item, preliminary])).toEqual([
      [2020, '', false],
      [2021, '', false],
      [2022, '', true]
    ]);
  });

  it('does not read months, quarters and ranges as years', () => {
    for (const part of ['2021 4/4', '2021년 12월', '2021/12', '2021 ~ 2022', '2021.12', '2021년 상반기']) {
      const { figures, findings } = read(`시군구,시점,GRDP(백만원)\n하남시,${part},10\n하남시,2022,11\n하남시,2023,12\n`);
      expect(figures, part).toEqual(['41450 2022 GRDP 11 백만원', '41450 2023 GRDP 12 백만원']);
      expect(findings, part).toContain('bad-year');
    }
  });

  it('places a change over a range of years at its last year, with the range in its name', () => {
    expect(read('지역,연도,항목,값,단위\n하남시,2015-2022,인구,104.7,%\n하남시,2022,인구,326059,명\n').figures).toEqual([
      '41450 2022 인구 · 2015-2022 104.7 %',
      '41450 2022 인구 326059 명'
    ]);
  });

  it('does not read a second table with other columns under the headers of the first', () => {
    const { figures, findings } = read('지역,항목,2021,2022\n하남시,A,1,2\n\n지역,2021,2022\n하남시,5,6\n김포시,7,8\n');
    expect(figures).toEqual(['41450 2021 A 1', '41450 2022 A 2']);
    expect(findings).toContain('second-table');
  });
});

describe('regions', () => {
  it('uses the deepest of several region codes', () => {
    const text = '시도코드,시도명,시군구코드,시군구명,연도,값\n41,경기도,41450,하남시,2021,11\n41,경기도,41570,김포시,2022,22\n';
    expect(read(text).figures).toEqual(['41450 2021 11', '41570 2022 22']);
    expect(read('번호,시군구,2021,2022\n11,하남시,1,2\n').figures).toEqual(['41450 2021 1', '41450 2022 2']);
    expect(read('지역,단위,2021\n4145000000 경기도 하남시,명,1\n41570 김포시,명,2\n').figures).toEqual([
      '41450 2021 1 명',
      '41570 2021 2 명'
    ]);
    expect(read('코드,시군구,2021,2022\n4161000000,광주시,1,2\n').figures[0]).toBe('41610 2021 1');
  });

  it('does not read a part of a municipality as the municipality', () => {
    const text = '행정구역,연도,총인구수\n경기도 하남시 천현동(4145051000),2021,"20,000"\n경기도 하남시(4145000000),2021,"320,000"\n';
    expect(read(text).figures).toEqual(['경기도 하남시 천현동(4145051000) 2021 총인구수 20000 명', '41450 2021 총인구수 320000 명']);
  });

  it('assigns labels right of a new name to that name, not to the one before', () => {
    expect(read('시군구,대분류,중분류,2021\n하남시,제조업,식료품,1\n,,섬유,3\n,서비스업,,50\n').figures).toEqual([
      '41450 2021 제조업 · 식료품 1',
      '41450 2021 제조업 · 섬유 3',
      '41450 2021 서비스업 50'
    ]);
    expect(read('시도,시군구,2021\n서울특별시,,500\n,종로구,5\n경기도,,300\n,하남시,3\n').figures.slice(2)).toEqual([
      '41 2021 300',
      '41450 2021 3'
    ]);
    expect(read('시도,시군구,2021\n경기도,하남시,10\n경기도,김포시,20\n경기도,,30\n').figures.at(-1)).toBe('41 2021 30');
  });

  it('reads ages and sexes as items, even if their total is named like that of regions', () => {
    const text = '행정구역,연령별,성별,2021\n경기도,계,계,100\n경기도,계,남,50\n하남시,0-14세,계,10\n';
    expect(read(text).figures).toEqual(['41 2021 계 · 계 100', '41 2021 계 · 남 50', '41450 2021 0-14세 · 계 10']);
  });

  it('does not assign parts of a province to it if none of them is known', () => {
    const { figures, findings } = read('시도,시군구,2021\n부산광역시,영도구,10\n부산광역시,사하구,20\n');
    expect(figures).toEqual(['부산광역시 영도구 2021 10', '부산광역시 사하구 2021 20']);
    expect(findings).toContain('unknown-region');
  });

  it('asks for a name that metropolitan cities share', () => {
    const cities = ['부산시', '대구시', '광주시', '대전시', '수원특례시', '성남시', '고양특례시', '용인시', '화성시'];
    const { findings, figures } = read(
      `도시,2021\n${cities.map((name, index) => `${name},${index + 1}`).join('\n')}\n`
        .replace(',2021', ',단위,2021')
        .replaceAll(/,(\d)\n/g, ',명,$1\n')
    );
    expect(findings).toContain('ambiguous-region');
    expect(figures).toContain('41110 2021 5 명');
  });
});

describe('cells', () => {
  it('does not read footnote numbers as digits, and accepts spaces only and zeros never as thousands', () => {
    expect(read('지역,단위,2021,2022\n하남시,명,320087¹,12.3²\n김포시,명,320087①,"1 234"\n').figures).toEqual([
      '41450 2021 320087 명',
      '41450 2022 12.3 명',
      '41570 2021 320087 명',
      '41570 2022 1234 명'
    ]);
    const { unused } = read('지역;단위;2021;2022\n하남시;명;12 34;0,123\n김포시;명;1;2\n');
    expect(unused).toEqual(['12 34', '0,123']);
    expect(read(`지역,단위,2021,2022\n하남시,명,${'9'.repeat(400)},1\n`).unused).toHaveLength(1);
  });

  it('does not split cells at the thousands commas of a file with tabs', () => {
    for (const parting of ['\t', ';']) {
      const rows = [
        ['지역', '단위', '2021', '2022'],
        ['하남시', '명', '9,128,139', '9,228,870'],
        ['김포시', '명', '18,010,000', '19,000,000']
      ];
      expect(read(`${rows.map((row) => row.join(parting)).join('\n')}\n`).figures[0]).toBe('41450 2021 9128139 명');
    }
  });

  it('reads a source with a year, and more notes than rows, as notes', () => {
    const notes = '주) 첫째\n1) 둘째\n2) 셋째\n3) 넷째\n출처: 통계청, 2023\n';
    expect(read(`지역,단위,2021,2022\n하남시,명,1,2\n김포시,명,3,4\n${notes}`).figures).toHaveLength(4);
  });

  it('does not take a UTF-8 file with one invalid character for CP949', () => {
    const bytes = new Uint8Array([
      ...new TextEncoder().encode('지역,단위,2021\n하남시,명,1\n김포시,명,2\n이천시,명,3\n수원시,명,4\n성남시,명,5\n'),
      0xec
    ]);
    const file = importFile(bytes, browserDecoder, known);
    expect(file.decoded?.encoding).toBe('utf-8');
    expect(file.findings.map(({ code }) => code)).toContain('unknown-bytes');
  });
});

describe('files as offices save them', () => {
  it('accepts a second column of regions under any header', () => {
    for (const head of ['자치단체명', '시·군·구', '시/군/구', '자치구', '시군구명']) {
      const { figures, findings } = read(`시도,${head},단위,2021\n서울특별시,종로구,명,10\n서울특별시,용산구,명,20\n경기도,하남시,명,40\n`);
      expect(figures, head).toEqual(['서울특별시 종로구 2021 10 명', '서울특별시 용산구 2021 20 명', '41450 2021 40 명']);
      expect(findings, head).toContain('unknown-region');
    }
    const text = '회계연도,지역명,자치단체명,재정자립도(%)\n2021,경기,경기하남시,50.1\n2022,경기,경기하남시,51.1\n';
    expect(read(text).figures).toEqual(['41450 2021 재정자립도 50.1 %', '41450 2022 재정자립도 51.1 %']);
  });

  it('does not read row numbers of R and pandas, or codes of other lists, as figures', () => {
    for (const text of [
      '"","시군구","연도","GRDP"\n"1","하남시",2021,10\n"2","하남시",2022,11\n',
      'Unnamed: 0,시군구,연도,GRDP\n0,하남시,2021,10\n1,하남시,2022,11\n',
      'adm_cd,adm_nm,year,GRDP\n31180,하남시,2021,10\n31180,하남시,2022,11\n',
      '지역,연도,GRDP,데이터 기준일자\n하남시,2021,10,20230101\n하남시,2022,11,20230101\n'
    ]) {
      const { figures, findings } = read(text);
      expect(figures, text).toEqual(['41450 2021 GRDP 10', '41450 2022 GRDP 11']);
      expect(findings, text).toContain('stray-column');
    }
  });

  it('does not read a change against a year, or prices of a year, as figures of that year', () => {
    expect(read('시군구,단위,2021년,2022년,2021년 대비 증감률\n하남시,명,10,11,10.0\n김포시,명,20,21,5.0\n').figures).toEqual([
      '41450 2021 10 명',
      '41450 2022 11 명',
      '41570 2021 20 명',
      '41570 2022 21 명'
    ]);
    for (const base of ['2015년 불변가격', '2015년 기준가격', '2015년 연쇄가격']) {
      expect(read(`시군구,당해년가격,,${base},\n,2021,2022,2021,2022\n하남시,10,11,8,9\n`).figures, base).toEqual([
        '41450 2021 당해년가격 10',
        '41450 2022 당해년가격 11',
        `41450 2021 ${base} 8`,
        `41450 2022 ${base} 9`
      ]);
    }
  });

  it('reads years in rows under two header rows, repeated or merged', () => {
    const rows = '"2021","하남시","30","14"\n"2022","하남시","31","15"\n';
    const expected = ['41450 2021 사업체 · 계 30', '41450 2021 사업체 · 남 14', '41450 2022 사업체 · 계 31', '41450 2022 사업체 · 남 15'];
    expect(read(`"시점","시군구별","사업체","사업체"\n"시점","시군구별","계","남"\n${rows}`).figures).toEqual(expected);
    expect(read(`"시점","시군구별","사업체",""\n"","","계","남"\n${rows}`).figures).toEqual(expected);
  });

  it('fills a merged year in front of the regions', () => {
    expect(read('시점,시군구,GRDP\n2021,하남시,1\n,김포시,2\n2022,하남시,3\n,김포시,4\n').figures).toEqual([
      '41450 2021 GRDP 1',
      '41570 2021 GRDP 2',
      '41450 2022 GRDP 3',
      '41570 2022 GRDP 4'
    ]);
  });

  it('keeps both origin and destination of moves', () => {
    expect(read('전출지별,전입지별,단위,2021\n하남시,김포시,명,100\n하남시,성남시,명,200\n').figures).toEqual([
      '41450 2021 김포시 100 명',
      '41450 2021 성남시 200 명'
    ]);
  });

  it('rejects a table with regions as headers, and does not assign it to its province', () => {
    for (const text of [
      '시도,연도,하남시,김포시\n경기도,2021,10,20\n경기도,2022,11,21\n',
      '시도,하남시,,김포시,\n,2021,2022,2021,2022\n경기도,10,11,20,21\n'
    ]) {
      expect(read(text).figures, text).toEqual([]);
      expect(read(text).findings, text).toContain('no-table');
    }
  });

  it('knows English names of provinces, and asks for Gwangju', () => {
    const { figures, findings } = read('Region,Unit,2021\nSeoul,persons,9509000\nGyeonggi-do,persons,13565000\nGwangju,persons,1441000\n');
    expect(figures.slice(0, 2)).toEqual(['11 2021 9509000 명', '41 2021 13565000 명']);
    expect(findings).toContain('ambiguous-region');
  });

  it('reads headers of R, of the World Bank and of yearbooks, and names with footnotes or spaces', () => {
    expect(read('지역,단위,X2021,2022 [YR2022],23년\n하 남 시,명,1,2,3\n김포시1),명,4,5,6\n이천시*,명,7,8,9\n').figures).toEqual([
      ...['41450 2021 1 명', '41450 2022 2 명', '41450 2023 3 명'],
      ...['41570 2021 4 명', '41570 2022 5 명', '41570 2023 6 명'],
      ...['41500 2021 7 명', '41500 2022 8 명', '41500 2023 9 명']
    ]);
    expect(read('지역,사업체_2021,사업체_2022\n하남시,1,2\n김포시,3,4\n').figures[0]).toBe('41450 2021 사업체 1');
  });

  it('does not guess that a figure in brackets is negative', () => {
    const { figures, unused } = read('지역,단위,2021,2022\n하남시,%,(12.3),1\n김포시,%,2,3\n');
    expect(figures).not.toContain('41450 2021 -12.3 %');
    expect(unused).toEqual(['(12.3)']);
  });
});

describe('large and odd files', { timeout: 20_000 }, () => {
  it.each([
    [
      'two hundred thousand columns',
      `지역,${Array.from({ length: 200_000 }, (_, at) => 1900 + (at % 200)).join(',')}\n하남시,${Array(200_000).fill(1).join(',')}\n`
    ],
    [
      'many rows of one region, item and year',
      `지역,항목,2021,2022\n${'서울특별시,a,5,1\n'.repeat(20_000)}${'하남시,a,6,1\n'.repeat(20_000)}`
    ],
    [
      'many items as heads',
      `지역,${Array.from({ length: 20_000 }, (_, at) => `2021년_항목${at}`).join(',')}\n하남시,${Array(20_000).fill(1).join(',')}\n`
    ],
    ['one row of quotes', `지역,2021,2022\n${'"a" '.repeat(150_000)}`],
    ['long runs of spaces', `지역,항목,2021,2022\n하남시,a${' '.repeat(40_000)}b,1${' '.repeat(40_000)}x,2\n`]
  ])('do not hang or throw: %s', (_, text) => {
    expect(read(text).findings.size).toBeGreaterThan(0);
  });
});
