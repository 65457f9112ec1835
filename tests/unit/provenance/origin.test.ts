import { officialPerCapitaKey, perCapitaKey } from '$lib/statistics/figures';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Indicator } from '$lib/statistics/indicator';
import { linesOf, type Line } from '$lib/view/lines';
import { lineOrigin } from '$lib/provenance/lineOrigin';
import { originMaker } from '$lib/provenance/maker';
import { MEDIAN } from '$lib/view/view';
import { LOCALES, type Locale } from '$lib/words/locale';
import { anyView } from '../../anyView';
import { board, folder, HANAM, viewWith } from '../../realData';
import { cases } from '../../seeded';

const originOf = (line: Line, year: number, locale: Locale) => {
  const [origin] = lineOrigin(originMaker(board, locale), line, year);
  if (!origin) throw new Error('No origin.');
  return origin;
};

const lineOf = (of: (line: Line) => boolean, change: Parameters<typeof viewWith>[0] = {}) => {
  const line = linesOf(board, viewWith(change)).find(of);
  if (!line) throw new Error('No such line.');
  return line;
};

/** The figure of a row as its table has it, found by the key in an origin; of a ratio, the first row is its numerator's. */
function printed(indicator: Indicator, table: string, key: string): string | undefined {
  const { making } = indicator;
  if (!('table' in making)) return printed(board.figures.indicator(making.numerator), table, key);
  const { data } = Papa.parse<Record<string, string>>(readFileSync(`data/${table}.csv`, 'utf8'), {
    header: true,
    skipEmptyLines: 'greedy'
  });
  const columns = folder.description.resources.find(({ name }) => name === table)?.schema.primaryKey ?? [];
  const parts = key.split(' / ');
  return data.find((row) => parts.every((part, place) => row[columns[place] ?? ''] === part))?.[making.column];
}

describe('origins', () => {
  it('give a derived figure its three rows, with their sources and the formula', () => {
    const derived = lineOf(({ key, basis, drawn }) => key.region === HANAM && basis === 'derived' && drawn);
    const origin = originOf(derived, 2022, 'en');
    expect(origin).toMatchObject({
      subject: 'Hanam, GRDP per capita, 2022',
      value: '₩28.57\u00a0million',
      basis: 'our calculation, current prices, 2020 base',
      method: 'derived'
    });
    expect(origin.rows.map(({ table, key, value }) => [table, key, value])).toEqual([
      ['grdp', '41450 / 2022 / nominal / 2020', '9,228,870'],
      ['population', '41450 / 2021', '320,087'],
      ['population', '41450 / 2022', '326,059']
    ]);
    expect(origin.rows.map(({ unit }) => unit)).toEqual(['million won', 'people', 'people']);
    expect(origin.rows.flatMap(({ sources }) => sources.map(({ id }) => id))).toEqual(['KOSIS-GRDP-2020', 'MOIS-POP', 'MOIS-POP']);
  });

  it('give a share the rows of both sides on one basis', () => {
    const share = lineOf(({ key, unit, role }) => key.region === HANAM && unit === 'share' && role === 'focus');
    const { rows, formulas } = originOf(share, 2022, 'en');
    expect(rows.map(({ key }) => key.split(' / ')[0])).toEqual(['41450', '41450', '41450', '41', '41', '41']);
    expect(formulas[0]).toBe('Hanam ÷ Gyeonggi-do × 100, on the same basis');
  });

  it('give the stated figure its own row, without a formula', () => {
    const stated = lineOf(({ basis }) => basis === 'stated');
    expect(originOf(stated, 2022, 'en')).toMatchObject({
      basis: 'city figure, current prices, 2020 base',
      formulas: [],
      rows: [{ value: '28,680' }]
    });
  });

  it('name every municipality behind a median', () => {
    const median = lineOf(({ key }) => key.region === MEDIAN, { compare: [MEDIAN] });
    expect(originOf(median, 2022, 'ko').rows).toHaveLength(31 * 3);
  });

  it('name both sides of a share of the stated figure, and link medians and indices to their methods', () => {
    const maker = originMaker(board, 'en');
    const stated = officialPerCapitaKey(HANAM, 2020);
    expect(maker.share(stated, 2022)[0]).toMatchObject({
      basis: 'city figure ÷ official, current prices, 2020 base',
      rows: [{ value: '28,680' }, { value: '42,903' }]
    });
    const derived = perCapitaKey(HANAM, 2020);
    expect(maker.share(derived, 2022)[0]?.basis).toBe('our calculation, current prices, 2020 base');
    expect(maker.level({ ...derived, region: MEDIAN }, 2022)[0]?.method).toBe('median');
    expect(maker.index(derived, 2015, 2022)[0]?.method).toBe('index');
  });

  it('give any figure of any view rows of the tables, each with its source, in three languages', () => {
    fc.assert(
      fc.property(anyView, fc.constantFrom(...LOCALES), fc.nat(), (view, locale, pick) => {
        const figures = linesOf(board, view).flatMap((line) => line.series.map(({ period: year }) => ({ line, year })));
        const figure = figures[pick % Math.max(1, figures.length)];
        if (!figure) return;
        const { rows, value } = originOf(figure.line, figure.year, locale);
        expect(value).not.toContain('NaN');
        expect(rows.length).toBeGreaterThan(0);
        expect(rows.filter(({ sources }) => sources.length === 0)).toEqual([]);
        const [first] = rows;
        if (first) expect(first.value.replaceAll(/[,\u2066-\u2069]/g, '')).toBe(printed(figure.line.indicator, first.table, first.key));
      }),
      cases(40)
    );
  });
});
