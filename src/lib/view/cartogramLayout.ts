import { forceCollide, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';

/** A place on the ground, in degrees (WGS 84). */
export interface Place {
  latitude: number;
  longitude: number;
}

/** A circle at a place, in kilometres: east and south of the middle of all places. */
export interface PlacedCircle {
  id: string;
  x: number;
  y: number;
  radius: number;
  /** Its position if no circle were pushed aside. */
  homeX: number;
  homeY: number;
}

interface Node extends SimulationNodeDatum, PlacedCircle {
  x: number;
  y: number;
}

/** Kilometres in a degree of latitude, and of longitude at the equator. */
const KM = { latitude: 110.57, longitude: 111.32 };
/** Half of the least distance between two circles, in kilometres. */
const MARGIN = 0.2;
const PULL = 0.15;

/**
 * Circles near their places, pushed apart until none overlap (d3-force). The same input always gives the same layout: the
 * simulation starts at the places themselves and uses a seeded random generator.
 *
 * The first steps pull each circle towards its place while they separate; the last ones only separate them.
 *
 * @param circles radii in kilometres
 * @param fixed circles that stay at their place, such as a hole that others leave free
 * @example placeCircles([{ id: 'a', radius: 5, …Hanam }, { id: 'b', radius: 5, …Hanam }]) // 10.4 km apart
 */
export function placeCircles(
  circles: readonly ({ id: string; radius: number } & Place)[],
  fixed: readonly ({ id: string; radius: number } & Place)[] = []
): PlacedCircle[] {
  const all = [...circles, ...fixed];
  const middle = (valueOf: (place: Place) => number) => (Math.min(...all.map(valueOf)) + Math.max(...all.map(valueOf))) / 2;
  const [latitude, longitude] = [middle((place) => place.latitude), middle((place) => place.longitude)];
  const east = (place: Place) => (place.longitude - longitude) * KM.longitude * Math.cos((latitude * Math.PI) / 180);
  const south = (place: Place) => (latitude - place.latitude) * KM.latitude;

  const nodes = all.map((circle): Node => {
    const [x, y] = [east(circle), south(circle)];
    const stays = fixed.includes(circle);
    return { id: circle.id, radius: circle.radius, x, y, homeX: x, homeY: y, ...(stays ? { fx: x, fy: y } : {}) };
  });
  const collide = forceCollide<Node>(({ radius }) => radius + MARGIN).iterations(8);
  const simulation = forceSimulation(nodes)
    .force('x', forceX<Node>(({ homeX }) => homeX).strength(PULL))
    .force('y', forceY<Node>(({ homeY }) => homeY).strength(PULL))
    .force('collide', collide)
    .stop();
  simulation.tick(400);
  simulation.force('x', null).force('y', null).alpha(1).tick(200);
  return nodes.map(({ id, x, y, radius, homeX, homeY }) => ({ id, x, y, radius, homeX, homeY }));
}
