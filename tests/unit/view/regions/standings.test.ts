import { describe, expect, it } from 'vitest';
import type { Figures } from '$lib/statistics/figures';
import { rankPathsOf } from '$lib/view/regions/rankPaths';
import { defaultRegionsView } from '$lib/view/regions/regionsView';
import { benchmarkValue, shareClass, standingsOf } from '$lib/view/regions/standings';
import { board, GIMPO, GYEONGGI, HANAM, ICHEON } from '../../../realData';

const standard = defaultRegionsView(board);
const of = (code: string, change = {}) => standingsOf(board, { ...standard, ...change }).find((standing) => standing.code === code);

describe('standings of the 31 in a year', () => {
  it('have Icheon first, Hanam 24th with 28.57 and Dongducheon last in 2022', () => {
    const all = standingsOf(board, standard);
    expect(all).toHaveLength(31);
    expect(all[0]).toMatchObject({ code: ICHEON, rank: 1, of: 31, shareClass: 5 });
    expect(all.at(-1)).toMatchObject({ code: '41250', rank: 31, shareClass: 1 });
    expect(of(HANAM)).toMatchObject({ rank: 24, perCapitaRank: 24, shareClass: 2, grdp: 9_228_870, population: 326_059 });
    expect(of(HANAM)?.share).toBeCloseTo(66.04, 2);
  });

  it('have Hanam 18th by total GRDP on the 2020 base, 17th in 2021 on the 2015 base', () => {
    expect(of(HANAM, { measure: 'grdp' })?.rank).toBe(18);
    expect(of(HANAM, { measure: 'grdp', to: 2021 })?.rank).toBe(18);
    expect(of(HANAM, { measure: 'grdp', base: '2015', from: 2010, to: 2021 })?.rank).toBe(17);
  });

  it('have Hanam third by growth of GRDP 2015-2022, first by residents, last but one per capita', () => {
    expect(of(HANAM, { measure: 'grdp', unit: 'change' })).toMatchObject({ rank: 3 });
    expect(of(HANAM, { measure: 'population', unit: 'change' })).toMatchObject({ rank: 1 });
    expect(of(HANAM, { unit: 'change' })).toMatchObject({ rank: 30 });
    expect(of(HANAM)?.residentsChange).toBeCloseTo(104.7, 1);
    expect(of(HANAM, { measure: 'population', unit: 'change' })?.value).toBeCloseTo(104.7, 1);
  });

  it('have levels but no changes for a single year, and no ranking by growth', () => {
    expect(of(GIMPO, { from: 2022 })).toMatchObject({ outputChange: null, residentsChange: null, perCapitaChange: null });
    expect(standingsOf(board, { ...standard, from: 2022, unit: 'change' })).toEqual([]);
  });

  it('share a rank for equal values, and skip the next one', () => {
    const tied = new Set([HANAM, GIMPO]);
    const figures: Figures = {
      ...board.figures,
      series: (key) =>
        board.figures.series(key).map((one) => (key.indicator === 'grdp' && tied.has(key.region) ? { ...one, value: 9_228_870 } : one))
    };
    const all = standingsOf({ ...board, figures }, { ...standard, measure: 'grdp' });
    const ranks = all.filter(({ code }) => tied.has(code)).map(({ rank }) => rank);
    expect(ranks[0]).toBe(ranks[1]);
    expect(all.map(({ rank }) => rank)).not.toContain((ranks[0] ?? 0) + 1);
    expect(
      rankPathsOf({ ...board, figures }, { ...standard, measure: 'grdp' })
        .paths.filter(({ code }) => tied.has(code))
        .map(({ ranks: own }) => own.at(-1)?.rank)
    ).toEqual(ranks);
  });

  it('have a value of the province if it is on the axis: its average and its growth', () => {
    expect(benchmarkValue(board, standard)).toBeCloseTo(43_257.68, 1);
    expect(benchmarkValue(board, { ...standard, measure: 'grdp' })).toBeNull();
    expect(benchmarkValue(board, { ...standard, measure: 'grdp', unit: 'change' })).toBeCloseTo(45.1, 1);
  });

  it('put a share at a limit into the class above it', () => {
    expect([0, 49.9, 50, 79.9, 80, 119.9, 120, 180, 267].map(shareClass)).toEqual([1, 1, 2, 2, 3, 3, 4, 5, 5]);
  });
});

describe('ranks over the years', () => {
  it('fall for Hanam from 11th in 2015 to 24th in 2022', () => {
    const { periods, of: count, paths } = rankPathsOf(board, standard);
    expect([periods[0], periods.at(-1), count, paths.length]).toEqual([2015, 2022, 31, 31]);
    expect(paths.find(({ code }) => code === HANAM)?.ranks.map(({ rank }) => rank)).toEqual([11, 16, 20, 20, 20, 21, 22, 24]);
    expect(paths.map(({ code }) => code)).not.toContain(GYEONGGI);
  });

  it('rise before on the 2015 base', () => {
    const ranks =
      rankPathsOf(board, { ...standard, base: '2015', from: 2010, to: 2015 }).paths.find(({ code }) => code === HANAM)?.ranks ?? [];
    expect(ranks[0]?.rank).toBeGreaterThan(ranks.at(-1)?.rank ?? 99);
  });
});
