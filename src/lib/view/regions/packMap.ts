import type { Tables } from '../../data/rows';
import { placeCircles } from '../cartogramLayout';

/** Kilometres of radius for the square root of a trillion won. */
const KM_PER_ROOT_TRILLION = 1.25;

/** A circle's middle, in kilometres from the north-western corner of the map. */
export interface MapPlace {
  x: number;
  y: number;
}

/** Positions of the circles: laid out once, so that none overlap in any year of either base. */
export interface PackedMap {
  places: Record<string, MapPlace>;
  /** Positions kept free for neighbouring provinces, which have no data here. */
  holes: (MapPlace & { code: string })[];
  width: number;
  height: number;
}

/** Radius in kilometres of the place kept free for a neighbouring province. */
const HOLE_RADIUS = 9;

/** Radius of a circle in kilometres: its area is the GRDP, from million won. */
export function circleRadius(grdp: number): number {
  return KM_PER_ROOT_TRILLION * Math.sqrt(grdp / 1e6);
}

/**
 * Lays out the map for the municipalities of a province. Each circle gets the space of its largest year, so that
 * a change of year changes sizes but not positions.
 */
export function packMap({ regions, grdp }: Pick<Tables, 'regions' | 'grdp'>, province: string): PackedMap {
  const largest = (code: string) =>
    Math.max(...grdp.filter(({ region_code, price }) => region_code === code && price === 'nominal').map((row) => row.grdp_million_krw));
  const circle = (row: Tables['regions'][number], radius: number) =>
    row.city_hall_latitude === null || row.city_hall_longitude === null
      ? []
      : [{ id: row.region_code, radius, latitude: row.city_hall_latitude, longitude: row.city_hall_longitude }];
  const municipalities = regions.filter(
    ({ region_code, parent_code, level }) => parent_code === province && level === 'municipality' && Number.isFinite(largest(region_code))
  );
  const neighbours = regions.filter(({ region_code, level }) => level === 'province' && region_code !== province);
  const placed = placeCircles(
    municipalities.flatMap((row) => circle(row, circleRadius(largest(row.region_code)))),
    neighbours.flatMap((row) => circle(row, HOLE_RADIUS))
  );
  const [left, top] = [Math.min(...placed.map(({ x, radius }) => x - radius)), Math.min(...placed.map(({ y, radius }) => y - radius))];
  const at = ({ x, y }: MapPlace): MapPlace => ({ x: round(x - left), y: round(y - top) });
  const isHole = ({ id }: { id: string }) => neighbours.some(({ region_code }) => region_code === id);
  return {
    places: Object.fromEntries(placed.filter((found) => !isHole(found)).map((found) => [found.id, at(found)])),
    holes: placed.filter(isHole).map((found) => ({ ...at(found), code: found.id })),
    width: round(Math.max(...placed.map(({ x, radius }) => x + radius)) - left),
    height: round(Math.max(...placed.map(({ y, radius }) => y + radius)) - top)
  };
}

/** Metres are precise enough for a map. */
function round(kilometres: number): number {
  return Math.round(kilometres * 1000) / 1000;
}
