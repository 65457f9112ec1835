import { describe, expect, it } from 'vitest';
import { spellKey } from '$lib/statistics/indicator';
import { spellPeriod } from '$lib/statistics/period';
import { comparedKeys } from '$lib/view/ownData/compared';
import { board, figures, folder } from '../../realData';

const keys = [...comparedKeys(board).map((key) => ({ ...key, region: '41450' })), ...board.measures.map(({ id }) => keyOf(id))];

function keyOf(indicator: string) {
  const { price, dimensions } = figures.indicator(indicator);
  return {
    indicator,
    region: '41450',
    price: dimensions.includes('price') ? ('nominal' as const) : price,
    base: dimensions.includes('base_year') ? figures.newestBase : null
  };
}

describe('the key of a series', () => {
  it('has a spelling of its own', () => {
    const different = new Set(keys.map(({ indicator, region, price, base }) => JSON.stringify([indicator, region, price, base])));
    expect(different.size).toBeGreaterThan(15);
    expect(new Set(keys.map(spellKey)).size).toBe(different.size);
  });

  it('names a series that is there', () => {
    for (const { id } of board.measures) expect(figures.series(keyOf(id)).length, id).toBeGreaterThan(0);
  });
});

describe('packed figures', () => {
  it('hold every half-year and month of the tables', () => {
    const rows = folder.tables.employed_residents.filter(({ region_code: code }) => code === '41450');
    expect(figures.series(keyOf('employed-residents')).map(({ period, value }) => [spellPeriod(period, 'half-year'), value])).toEqual(
      rows.map((row) => [row.half_year, row.employed_thousand])
    );
    const months = folder.tables.insured_workers_at_workplaces.filter(({ region_code: code }) => code === '41450');
    expect(figures.series(keyOf('insured-workers')).map(({ period, value }) => [spellPeriod(period, 'month'), value])).toEqual(
      months.map((row) => [row.month, row.members])
    );
  });

  it('have the source of each row', () => {
    const sources = new Set(board.measures.flatMap(({ id }) => figures.series(keyOf(id)).flatMap(({ sourceIds }) => sourceIds)));
    const known = new Set(folder.tables.sources.map(({ source_id: id }) => id));
    expect(sources.size).toBeGreaterThan(8);
    expect([...sources].filter((id) => !known.has(id))).toEqual([]);
  });
});
