import { describe, expect, it } from 'vitest';
import { at } from '$lib/statistics/series';
import { hasFigures, linesOf, spanOf, type Line } from '$lib/view/lines';
import { MEDIAN } from '$lib/view/view';
import { board, GIMPO, HANAM, SEONGNAM, viewWith } from '../../realData';

const describeLine = ({ role, key, basis, series }: Line) =>
  [role, key.region, basis, key.base, series[0]?.period, series.at(-1)?.period].join(' ');
const drawn = (view: Parameters<typeof viewWith>[0]) => linesOf(board, viewWith(view)).filter((line) => line.drawn);

describe('lines of the comparison', () => {
  it('are the stated point, Hanam derived and Gyeonggi-do published by default', () => {
    expect(drawn({}).map(describeLine)).toEqual([
      'focus 41450 stated 2020 2022 2022',
      'focus 41450 derived 2020 2015 2022',
      'benchmark 41 published 2020 2015 2024'
    ]);
  });

  it('show the stated 28,680 as a separate point: Hanam’s line ends at the derived 28,566', () => {
    const [stated, derived] = drawn({});
    expect(stated?.series).toMatchObject([{ period: 2022, value: 28_680, sourceIds: ['ETN-HANAM'] }]);
    expect(Math.round(at(derived?.series ?? [], 2022)?.value ?? NaN)).toBe(28_566);
  });

  it('never mix two base years or two kinds of basis', () => {
    for (const unit of ['level', 'share', 'gap', 'index', 'change'] as const) {
      for (const line of linesOf(board, viewWith({ unit, longer: true, from: 2010, compare: [SEONGNAM, '11', '00', MEDIAN] }))) {
        const sources = new Set(line.series.flatMap(({ sourceIds }) => sourceIds));
        const older = [...sources].some((id) => ['KOSIS-GRDP-2015', 'KOSIS-GG-GRDP-2015', 'KOSIS-PROV-2015'].includes(id));
        const current = [...sources].some((id) => ['KOSIS-GRDP-2020', 'KOSIS-PROV-2020'].includes(id));
        expect([line.id, older && current]).toEqual([line.id, false]);
      }
    }
  });

  it('have the same basis on both sides of a ratio; the stated figure is a level only', () => {
    const lines = drawn({ unit: 'share', compare: ['11'] });
    const value = (basis: string, region: string) =>
      at(lines.find((line) => line.basis === basis && line.key.region === region)?.series ?? [], 2022)?.value;
    expect(value('derived', HANAM)).toBeCloseTo(66.0, 1);
    expect(lines.some(({ basis }) => basis === 'stated')).toBe(false);
    expect(value('published', '11')).toBeCloseTo((56_094 / 42_903) * 100, 6);
    expect(value('derived', '41')).toBe(100);
  });

  it('draw the older base apart in the longer view: left of the break one base, right of it the other', () => {
    expect(drawn({ longer: true, from: 2010, compare: [GIMPO, '00'] }).map(describeLine)).toEqual([
      'focus 41450 stated 2020 2022 2022',
      'focus 41450 derived 2020 2015 2022',
      'focus 41450 derived 2015 2010 2015',
      'benchmark 41 published 2020 2015 2024',
      'benchmark 41 derived 2015 2010 2015',
      'comparison 41570 derived 2020 2015 2022',
      'comparison 41570 derived 2015 2010 2015',
      'comparison 00 published 2020 2015 2024'
    ]);
  });

  it('have an index with its own base year on each base', () => {
    const lines = drawn({ unit: 'index', longer: true, from: 2010 });
    expect(
      lines
        .filter(({ role }) => role === 'focus')
        .map(({ key, indexPeriod, series }) => [key.base, indexPeriod, at(series, indexPeriod ?? 0)?.value])
    ).toEqual([
      [2020, 2015, 100],
      [2015, 2010, 100]
    ]);
  });

  it('show all others as context, without the focus and the compared ones', () => {
    const context = drawn({ others: true, compare: [GIMPO] }).filter(({ role }) => role === 'context');
    expect(context).toHaveLength(29);
  });

  it('know which regions have a measure: Korea has per capita only, Seoul population too', () => {
    const have = (region: string) =>
      (['grdp-per-capita', 'grdp', 'population'] as const).filter((measure) => hasFigures(board, region, measure));
    expect(have('00')).toEqual(['grdp-per-capita']);
    expect(have('11')).toEqual(['grdp-per-capita', 'grdp', 'population']);
    expect(have(MEDIAN)).toEqual(['grdp-per-capita', 'grdp', 'population']);
  });
});

describe('years of figures that compare two years', () => {
  it('are the first and last inside the window that both have', () => {
    expect(spanOf(board, viewWith({}))).toEqual({ base: 2020, first: 2015, last: 2022, outside: false });
    expect(spanOf(board, viewWith({ from: 2018, to: 2020 }))).toEqual({ base: 2020, first: 2018, last: 2020, outside: false });
    expect(spanOf(board, viewWith({ measure: 'population', from: 2008 }))).toMatchObject({ first: 2008, last: 2025 });
  });

  it('are on the older base only if that alone has two, and never across both', () => {
    expect(spanOf(board, viewWith({ longer: true, from: 2010, to: 2014 }))).toEqual({
      base: 2015,
      first: 2010,
      last: 2014,
      outside: false
    });
    expect(spanOf(board, viewWith({ longer: true, from: 2010, to: 2022 }))).toMatchObject({ base: 2020, first: 2015 });
  });

  it('say that the last year of all is used if the window is empty', () => {
    expect(spanOf(board, viewWith({ from: 2025 }))).toEqual({ base: 2020, first: 2022, last: 2022, outside: true });
  });
});
