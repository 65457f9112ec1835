import { expect, describe, it } from 'vitest';
import { browserDecoder } from '$lib/importer/decode';
import { importFile } from '$lib/importer/importFile';
import { seriesOf } from '$lib/importer/series';
import { summaryOf } from '$lib/importer/summary';
import { originMaker } from '$lib/provenance/maker';
import { comparedKeys, comparedSeries, spellCompared } from '$lib/view/ownData/compared';
import { builtInResidents, ownFigureOf, residentsOf, type OwnChoice } from '$lib/view/ownData/ownFigure';
import { ownOrigins, type FileFigures, type OwnGround } from '$lib/provenance/ownOrigins';
import { LOCALES } from '$lib/words/locale';
import { board, knownRegions } from '../../realData';

const OUTPUT = '지역,항목,단위,2021,2022\n하남시,총생산,백만원,"9,128,139","9,300,000"\n';
const RESIDENTS = '지역,단위,2020,2021,2022\n하남시,명,"293,452","320,087","326,059"\n';

/** A file as the page reads it, with the cells that were shown. */
let count = 0;
function opened(fileName: string, text: string, factors: Record<string, number> = {}) {
  const file = importFile(new TextEncoder().encode(text), browserDecoder, knownRegions, { cells: new Map(Object.entries(factors)) });
  const { items, regions } = summaryOf(file);
  const [item] = items;
  const shown: [number, number][] = [];
  const figures: FileFigures = {
    id: count++,
    fileName,
    unit: item?.unit ?? null,
    all: seriesOf(
      file,
      item?.key ?? '',
      regions.map(({ key }) => key)
    ),
    factor: ({ row, column }) => factors[`${row}:${column}`] ?? null,
    where: ({ row, column }) => `${row + 1}:${column + 1}`,
    show: ({ row, column }) => shown.push([row, column])
  };
  return { figures, shown };
}

const output = opened('output.csv', OUTPUT);
const people = opened('residents.csv', RESIDENTS);

function ground(more: Partial<OwnChoice> = {}, residents: FileFigures | null = null): OwnGround {
  const { figures } = output;
  const choice: OwnChoice = {
    item: '총생산',
    unit: figures.unit,
    fileName: figures.fileName,
    isResidents: false,
    from: 2021,
    to: 2022,
    factor: 1e6,
    residents: null,
    compare: { indicator: 'grdp', price: 'nominal', base: 2020 },
    ...more
  };
  return { figures, residents, choice, amount: ownFigureOf(board, figures.all, choice, 'en').amount };
}

const english = originMaker(board, 'en');
const rowsOf = (own: OwnGround, spot: string) =>
  ownOrigins(english, own, spot)[0]?.rows.map(({ table, key, value }) => [table, key, value]);

describe('origin of a figure of a reader’s file', () => {
  it('is a cell of the file, with a link to it', () => {
    const [origin] = ownOrigins(english, ground(), 'own/2022/41450');
    expect(origin).toMatchObject({ subject: 'Hanam, 총생산, 2022', value: '9,300,000 million won', formulas: [], regions: [] });
    expect(origin?.rows).toMatchObject([{ table: 'output.csv', key: '2:5', value: '9,300,000', unit: 'million won', sources: [] }]);
    origin?.rows[0]?.cell?.show();
    expect(output.shown).toEqual([[1, 4]]);
  });

  it('is the cell and the residents of both year ends, if it is per resident', () => {
    const built = ground({
      residents: builtInResidents(board, output.figures.all),
      compare: { indicator: 'grdp-per-capita', price: 'nominal', base: 2020 },
      factor: null
    });
    // 9,300,000 million won ÷ ((320,087 + 326,059) ÷ 2)
    expect(ownOrigins(english, built, 'own/2022/41450')[0]).toMatchObject({
      value: '28.79 million won per capita',
      formulas: ['Figure ÷ ((population at the end of the previous year + population at the end of the year) ÷ 2)']
    });
    expect(rowsOf(built, 'own/2022/41450')).toEqual([
      ['output.csv', '2:5', '9,300,000'],
      ['population', '41450 / 2021', '320,087'],
      ['population', '41450 / 2022', '326,059']
    ]);
    const own = ground({ residents: residentsOf(people.figures.all, people.figures.unit) }, people.figures);
    expect(rowsOf(own, 'own/2022/41450')).toEqual([
      ['output.csv', '2:5', '9,300,000'],
      ['residents.csv', '2:4', '320,087'],
      ['residents.csv', '2:5', '326,059']
    ]);
  });

  it('is the row of the dashboard for figures beside it, and both for a difference', () => {
    expect(rowsOf(ground(), 'built/2022/41450')).toEqual([['grdp', '41450 / 2022 / nominal / 2020', '9,228,870']]);
    expect(ownOrigins(english, ground(), 'difference/2022/41450')[0]?.value).toBe('+0.8%');
    expect(rowsOf(ground(), 'difference/2022/41450')).toEqual([
      ['output.csv', '2:5', '9,300,000'],
      ['grdp', '41450 / 2022 / nominal / 2020', '9,228,870']
    ]);
  });

  it('is the cells of the first and last year for a sentence, with the change between them', () => {
    const origins = ownOrigins(english, ground(), 'sentence/2022/41450');
    // 9,300,000 ÷ 9,128,139 − 1
    expect(origins.map(({ value }) => value)).toEqual(['9,128,139 million won', '9,300,000 million won', '+1.9%']);
    expect(origins.at(-1)?.rows.map(({ key }) => key)).toEqual(['2:4', '2:5']);
    expect(ownOrigins(english, ground({ from: 2022 }), 'sentence/2022/41450').map(({ value }) => value)).toEqual(['9,300,000 million won']);
    const { sentences } = ownFigureOf(board, output.figures.all, ground().choice, 'en');
    expect(sentences[0]?.of).toBe('sentence/2022/41450');
  });

  it('names each row once, also if both sides were divided by the same residents', () => {
    const both = ground({
      residents: builtInResidents(board, output.figures.all),
      compare: { indicator: 'grdp-per-capita', price: 'nominal', base: 2020 }
    });
    expect(rowsOf(both, 'difference/2022/41450')?.map(([table, key]) => `${table} ${key}`)).toEqual([
      'output.csv 2:5',
      'population 41450 / 2021',
      'population 41450 / 2022',
      'grdp 41450 / 2022 / nominal / 2020'
    ]);
  });

  it('keeps equal cells of two files of one name apart', () => {
    const twin = opened('output.csv', '지역,항목,단위,2020,2021,2022\n하남시,인구,명,"293,452","320,087","326,059"\n');
    const own = ground({ residents: residentsOf(twin.figures.all, twin.figures.unit), compare: null }, twin.figures);
    // The figure of 2022 and the residents of 2021 are both in the fifth column.
    expect(
      ownOrigins(english, own, 'sentence/2022/41450')
        .at(-1)
        ?.rows.map(({ key, value }) => [key, value])
    ).toEqual([
      ['2:4', '9,128,139'],
      ['2:4', '293,452'],
      ['2:5', '320,087'],
      ['2:5', '9,300,000'],
      ['2:6', '326,059']
    ]);
  });

  it('names the reader’s decision on a cell, and shows the cell as in the file', () => {
    const { figures } = opened('thousands.csv', OUTPUT.replace('"9,300,000"', '"9,300"'), { '1:4': 1000 });
    const own: OwnGround = { ...ground({ compare: null }), figures };
    const [origin] = ownOrigins(english, own, 'own/2022/41450');
    expect(origin).toMatchObject({ value: '9,300,000 million won', formulas: ['2:5: × 1,000, your choice'] });
    expect(origin?.rows).toMatchObject([{ key: '2:5', value: '9,300' }]);
    expect(ownOrigins(english, own, 'own/2021/41450')[0]?.formulas).toEqual([]);
  });

  it('has every digit if the page shows every digit', () => {
    const trillions = ground({ factor: 1e12 });
    expect(ownOrigins(english, trillions, 'own/2022/41450')[0]?.value).toBe('9.30 trillion won');
    expect(ownOrigins(english, trillions, 'exact/2022/41450')[0]?.value).toBe('9,300,000 million won');
  });

  it.each(comparedKeys(board).map((key) => [spellCompared(key), key] as const))('has the rows of the dashboard’s figure: %s', (_, key) => {
    for (const code of ['41450', '41']) {
      const last = comparedSeries(board, key, code).at(-1);
      if (!last) continue;
      const [origin] = english.level({ ...key, region: code }, last.period);
      expect(origin?.rows.length).toBeGreaterThan(0);
    }
  });

  it('is empty for a figure that the file does not have', () => {
    for (const spot of [
      'own/2019/41450',
      'own/2022/41570',
      'difference/2022/41570',
      'built/2022/11',
      'sentence/2022/41570',
      'sentence',
      ''
    ]) {
      expect(ownOrigins(english, ground(), spot)).toEqual([]);
    }
    expect(ownOrigins(english, ground({ compare: null }), 'built/2022/41450')).toEqual([]);
  });

  it.each(LOCALES)('has a text in each language (%s)', (locale) => {
    const [origin] = ownOrigins(originMaker(board, locale), ground(), 'difference/2022/41450');
    expect([origin?.basis, ...(origin?.formulas ?? [])].join(' ')).toMatch(
      { en: /your file/i, ko: /이용자 파일/, he: /הקובץ שלכם/ }[locale]
    );
  });
});
