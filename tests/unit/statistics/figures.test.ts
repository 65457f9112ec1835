import { describe, expect, it } from 'vitest';
import { unpackFigures } from '$lib/statistics/figures';
import { packFigures } from '$lib/statistics/packFigures';
import { readIndicators } from '$lib/statistics/readIndicators';
import { at } from '$lib/statistics/series';
import { packRegions, rowsIn } from '$lib/view/packBoard';
import { folder, GYEONGGI, HANAM } from '../../realData';

const { tables } = folder;
const packed = packFigures(packRegions(tables), readIndicators(tables), rowsIn(tables));
const unpacked = unpackFigures(JSON.parse(JSON.stringify(packed)), GYEONGGI);

describe('packed figures', () => {
  it('unpack to every row of GRDP with value, status and source', () => {
    for (const row of folder.tables.grdp) {
      const found = at(unpacked.grdp(row.region_code, row.price, row.base_year), row.year);
      expect(found).toEqual({
        period: row.year,
        value: row.grdp_million_krw,
        preliminary: row.status === 'preliminary',
        sourceIds: [row.source_id]
      });
    }
  });

  it('unpack to every row of population and of published figures', () => {
    for (const row of folder.tables.population) expect(at(unpacked.population(row.region_code), row.year)?.value).toBe(row.population);
    for (const row of folder.tables.grdp_per_capita_published) {
      expect(at(unpacked.publishedPerCapita(row.region_code, row.base_year), row.year)).toMatchObject({
        value: row.grdp_per_capita_thousand_krw,
        sourceIds: [row.source_id]
      });
    }
  });

  it('keep the two base years apart', () => {
    expect(at(unpacked.grdp(HANAM, 'nominal', 2015), 2020)?.value).toBe(7_503_165);
    expect(at(unpacked.grdp(HANAM, 'nominal', 2020), 2020)?.value).toBe(8_362_300);
  });

  it('list the municipalities of a province and give an empty series for figures that no table has', () => {
    expect(unpacked.municipalitiesOf(GYEONGGI)).toHaveLength(31);
    expect(unpacked.grdp('00', 'nominal', 2020)).toEqual([]);
  });

  it('add up to Gyeonggi-do: 587,328,570 in 2022 and 529,210,829 in 2021 on the older base', () => {
    const total = (base: number, year: number) =>
      unpacked
        .municipalitiesOf(GYEONGGI)
        .reduce((sum, { code }) => sum + (at(unpacked.grdp(code, 'nominal', base), year)?.value ?? NaN), 0);
    expect(total(2020, 2022)).toBe(587_328_570);
    expect(total(2015, 2021)).toBe(529_210_829);
  });
});
