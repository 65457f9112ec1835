import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { MEDIAN } from '$lib/statistics/indicator';
import { spellPeriod } from '$lib/statistics/period';
import { linesOf, type Line } from '$lib/view/lines';
import { transformationsOf } from '$lib/view/measures';
import { changeView } from '$lib/view/view';
import { anyView } from '../../anyView';
import { board, config, viewWith } from '../../realData';
import { cases } from '../../seeded';

// The figures of charts, tables and files are computed again here, from the CSV files and with no code of the product.

type Row = Record<string, string>;
const TABLES = new Map(
  readdirSync('data')
    .filter((name) => name.endsWith('.csv'))
    .map((name) => [
      name.replace('.csv', ''),
      Papa.parse<Row>(readFileSync(`data/${name}`, 'utf8'), { header: true, skipEmptyLines: 'greedy' }).data
    ])
);
const INDICATORS = new Map((TABLES.get('indicators') ?? []).map((row) => [row.indicator, row]));
const MUNICIPALITIES = (TABLES.get('regions') ?? []).filter((row) => row.parent_code === '41').map((row) => row.region_code ?? '');
const COLUMN: Record<string, string> = { year: 'year', census: 'year', 'half-year': 'half_year', month: 'month' };

interface Wanted {
  indicator: string;
  region: string;
  price: string | null;
  base: number | null;
}

const found = new Map<string, number | null>();

/** The figure of an indicator in a region and period, as the tables spell it; null if there is none. */
function figure(wanted: Wanted, period: string): number | null {
  const key = [wanted.indicator, wanted.region, wanted.price, wanted.base, period].join('|');
  const known = found.get(key);
  if (known !== undefined) return known;
  const value = wanted.region === MEDIAN ? middle(wanted, period) : computed(wanted, period);
  found.set(key, value);
  return value;
}

function middle(wanted: Wanted, period: string): number | null {
  const all = MUNICIPALITIES.flatMap((region) => figure({ ...wanted, region }, period) ?? []).toSorted((a, b) => a - b);
  const half = Math.floor(all.length / 2);
  if (all.length === 0) return null;
  return all.length % 2 === 1 ? (all[half] ?? NaN) : ((all[half - 1] ?? NaN) + (all[half] ?? NaN)) / 2;
}

function rowsOf({ indicator, region, price, base }: Wanted): Row[] {
  const described = INDICATORS.get(indicator) ?? {};
  const dimensions = (described.dimensions ?? '').split(';');
  const filters = (described.filter ?? '').split(';').filter(Boolean);
  return (TABLES.get(described.table ?? '') ?? []).filter(
    (row) =>
      row.region_code === region &&
      (!dimensions.includes('price') || row.price === price) &&
      (!dimensions.includes('base_year') || row.base_year === String(base)) &&
      filters.every((filter) => row[filter.split('=')[0] ?? ''] === filter.split('=')[1])
  );
}

function computed(wanted: Wanted, period: string): number | null {
  const described = INDICATORS.get(wanted.indicator) ?? {};
  if (described.table) {
    const cell = rowsOf(wanted).find((row) => row[COLUMN[described.grain ?? ''] ?? ''] === period)?.[described.column ?? ''];
    return cell === undefined || cell === '' ? null : Number(cell);
  }
  const over = { ...wanted, indicator: described.numerator ?? '' };
  const under = (described.denominators ?? '').split(';').filter(Boolean);
  const meanOf = (of: Wanted) => {
    const [before, now] = [figure(of, String(Number(period) - 1)), figure(of, period)];
    return before === null || now === null ? null : (before + now) / 2;
  };
  if (under.length === 0) return meanOf(over);
  const value = figure(over, period);
  const divisors: Record<string, () => number | null> = {
    'same-period': () => figure({ ...wanted, indicator: under[0] ?? '' }, period),
    'mean-of-year-ends': () => meanOf({ ...wanted, indicator: under[0] ?? '' }),
    nearest: () => nearest(wanted, under, dayOf(period, described.grain ?? ''))
  };
  const divisor = divisors[described.matching ?? '']?.();
  return value === null || divisor == null ? null : (value * Number(described.scale)) / divisor;
}

/** The day for which a figure stands, in days since 1970. */
function dayOf(period: string, grain: string): number {
  const year = Number(period.slice(0, 4));
  const part = Number(period.replace(/^\d{4}[H-]?/, '') || 1);
  const dates: Record<string, number> = {
    year: Date.UTC(year, 11, 31),
    census: Date.UTC(year, 10, 1),
    'half-year': part === 1 ? Date.UTC(year, 3, 1) : Date.UTC(year, 9, 1),
    month: Date.UTC(year, part, 0)
  };
  return (dates[grain] ?? NaN) / 86_400_000;
}

/** The population on the nearest day on which it was counted, at most a year away. */
function nearest(wanted: Wanted, indicators: readonly string[], day: number): number | null {
  const counted = indicators.flatMap((indicator) => {
    const { grain = '', column = '' } = INDICATORS.get(indicator) ?? {};
    return rowsOf({ ...wanted, indicator }).map((row) => ({
      apart: dayOf(row[COLUMN[grain] ?? ''] ?? '', grain) - day,
      value: Number(row[column])
    }));
  });
  const [first] = counted
    .filter(({ apart }) => Math.abs(apart) <= 366)
    .toSorted((a, b) => Math.abs(a.apart) - Math.abs(b.apart) || a.apart - b.apart);
  return first?.value ?? null;
}

/** A figure of a line, computed again. */
function again({ key, unit, indicator, indexPeriod }: Line, period: number): number | null {
  const spell = (when: number) => spellPeriod(when, indicator.grain);
  const now = figure(key, spell(period));
  const before = figure(key, spell(period - 1));
  const there = figure({ ...key, region: config.benchmark }, spell(period));
  const first = indexPeriod === null ? null : figure(key, spell(indexPeriod));
  if (now === null) return null;
  switch (unit) {
    case 'level':
      return now;
    case 'share':
      return there === null ? null : (100 * now) / there;
    case 'gap':
      return there === null ? null : now - there;
    case 'index':
      return first === null ? null : (100 * now) / first;
    case 'change':
      return before === null ? null : (100 * (now - before)) / before;
    case 'increase':
      return before === null ? null : now - before;
  }
}

/** Figures of lines that are not what the tables make of them. */
function wrong(lines: readonly Line[]): string[] {
  return lines.flatMap((line) =>
    line.series.flatMap(({ period, value }) => {
      const expected = again(line, period);
      const isRight = expected !== null && Math.abs(value - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
      return isRight ? [] : [`${line.id} ${line.unit} ${spellPeriod(period, line.indicator.grain)}: ${value}, not ${expected}`];
    })
  );
}

describe('figures of charts, tables and files, computed again from the CSV files', () => {
  it.each(board.measures.map(({ id }) => id))('are right for %s, for all municipalities, as all that it can be shown as', (measure) => {
    let count = 0;
    for (const unit of transformationsOf(board, measure)) {
      const view = changeView(
        viewWith({ longer: true, from: 2008, others: true, compare: [MEDIAN, '11', '00'] }),
        { measure, unit },
        board
      );
      const lines = linesOf(board, view);
      count += lines.reduce((sum, { series }) => sum + series.length, 0);
      expect(wrong(lines)).toEqual([]);
    }
    expect(count).toBeGreaterThan(20);
  });

  it('are right in any view', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        expect(wrong(linesOf(board, view))).toEqual([]);
      }),
      cases(60)
    );
  });
});
