import type { LineOf } from './checkIdentities';
import type { Problem } from './problem';
import type { Tables } from './rows';

/** Every municipality is on the map, so it needs latitude and longitude of its city hall. */
export function checkPlaces({ regions }: Tables, lineOf: LineOf): Problem[] {
  return regions.flatMap((row): Problem[] => {
    const missing = (['city_hall_latitude', 'city_hall_longitude'] as const).find((column) => row[column] === null);
    if (row.level !== 'municipality' || !missing) return [];
    const message = `${row.name_en} needs the position of its city hall in degrees (WGS 84), for the map`;
    return [{ file: 'regions.csv', line: lineOf(row), column: missing, value: '', rule: 'place', message }];
  });
}
