import { describe, expect, it } from 'vitest';
import { circleRadius, packMap } from '$lib/view/regions/packMap';
import { baseChoices, baseOf, yearsOf } from '$lib/view/regions/regionsView';
import { at } from '$lib/statistics/series';
import { board, figures, folder, GYEONGGI, HANAM } from '../../../realData';

const map = packMap(folder.tables, GYEONGGI);
const codes = figures.municipalitiesOf(GYEONGGI).map(({ code }) => code);
const radiusIn = (code: string, base: number, year: number) => circleRadius(at(figures.grdp(code, 'nominal', base), year)?.value ?? NaN);

describe('the bubble map', () => {
  it('has a position for each of the 31', () => {
    expect(Object.keys(map.places).toSorted()).toEqual(codes.toSorted());
  });

  it('shows GRDP as area: twice the GRDP, twice the area', () => {
    expect(circleRadius(2e6) ** 2 / circleRadius(1e6) ** 2).toBeCloseTo(2, 12);
  });

  it('has no overlapping circles in any year of either base, and none over Seoul', () => {
    const [seoul] = map.holes;
    expect(seoul?.code).toBe('11');
    for (const base of baseChoices(board).map((choice) => baseOf({ base: choice }))) {
      for (const year of yearsOf(board, base)) {
        codes.forEach((code, index) => {
          const place = map.places[code] ?? { x: NaN, y: NaN };
          for (const other of codes.slice(index + 1)) {
            const there = map.places[other] ?? { x: NaN, y: NaN };
            const gap = Math.hypot(place.x - there.x, place.y - there.y) - radiusIn(code, base, year) - radiusIn(other, base, year);
            expect(gap, `${code} and ${other} in ${year}`).toBeGreaterThan(0.2);
          }
          expect(Math.hypot(place.x - (seoul?.x ?? NaN), place.y - (seoul?.y ?? NaN))).toBeGreaterThan(9);
        });
      }
    }
  });

  it('keeps every circle within 12 km of its city hall, most within 5', () => {
    const seoul = folder.tables.regions.find(({ region_code }) => region_code === '11');
    const [hole] = map.holes;
    const strayed = codes.map((code) => {
      const row = folder.tables.regions.find(({ region_code }) => region_code === code);
      // Seoul has not moved: every place is measured from it, at the latitude of the middle of the map.
      const east = ((row?.city_hall_longitude ?? NaN) - (seoul?.city_hall_longitude ?? NaN)) * 111.32 * Math.cos((37.54 * Math.PI) / 180);
      const south = ((seoul?.city_hall_latitude ?? NaN) - (row?.city_hall_latitude ?? NaN)) * 110.57;
      const place = map.places[code] ?? { x: NaN, y: NaN };
      return Math.hypot(place.x - (hole?.x ?? NaN) - east, place.y - (hole?.y ?? NaN) - south);
    });
    expect(Math.max(...strayed)).toBeLessThan(12);
    expect(strayed.filter((distance) => distance < 5).length).toBeGreaterThan(25);
  });

  it('has the same layout each time', () => {
    expect(packMap(folder.tables, GYEONGGI)).toEqual(map);
    expect(map.places[HANAM]).toMatchInlineSnapshot(`
      {
        "x": 50.181,
        "y": 63.443,
      }
    `);
  });
});
