import type { CircleMap, MapCircle } from '../view/regions/regionsCharts';
import { drawnChart, type Drawing, type Plot } from './drawnChart';
import { rule } from './rule';
import type { Theme } from './theme';

const PADDING = { left: 4, right: 4, top: 4, bottom: 4 };
const SMALL = 12;
/** Below this radius in pixels the rank is beside the circle. */
const LEAST_FOR_RANK = 9.5;

/** Kilometres to pixels: the whole map fits, in its own proportions, and the scale circles fit in the north-west. */
function fitted({ width, height }: CircleMap, size: { width: number; height: number }) {
  const room = { width: size.width - PADDING.left - PADDING.right, height: size.height - PADDING.top - PADDING.bottom };
  const scale = Math.min(room.width / width, room.height / height);
  // Margin of the map on both sides, in kilometres.
  return { scale, x: (room.width / scale - width) / 2, y: (room.height / scale - height) / 2 };
}

const drawing: Drawing<CircleMap> = {
  layout(map, _, size, { theme }, marked) {
    const { scale, x, y } = fitted(map, size);
    const circles = ordered(map);
    return {
      padding: PADDING,
      x: { min: -x, max: map.width + x },
      y: { min: -y, max: map.height + y, reverse: true },
      datasets: [
        {
          type: 'line',
          data: circles.map(({ x: east, y: south }) => ({ x: east, y: south })),
          showLine: false,
          clip: false,
          pointRadius: circles.map(({ radius }) => radius * scale),
          pointBackgroundColor: circles.map((circle) => fillOf(circle, theme)),
          pointBorderColor: circles.map(({ isFocus, code, shareClass, inPart }) =>
            isFocus ? theme.focus : code === marked ? theme.ink : inPart && shareClass !== 3 ? 'transparent' : theme.axis
          ),
          pointBorderWidth: circles.map(({ isFocus, code }) => (isFocus ? 3.5 : code === marked ? 2 : 0.75))
        }
      ]
    };
  },
  front(plot, map) {
    for (const hole of map.holes) {
      const style = { size: SMALL, weight: 400, colour: plot.setting.theme.ink3, align: 'center', baseline: 'middle' } as const;
      plot.pen.write(hole.name, plot.x(hole.x), plot.y(hole.y), style);
    }
    const { scale } = fitted(map, plot);
    for (const circle of map.circles) drawWords(plot, circle, circle.radius * scale);
    drawFocus(plot, map, scale);
    drawScale(plot, map, scale);
  },
  targets: (plot, map) => {
    const { scale } = fitted(map, plot);
    return map.circles.map(({ code, x, y, radius }) => ({ id: code, x: plot.x(x), y: plot.y(y), reach: Math.max(12, radius * scale) }));
  }
};

/** Municipalities as circles at their city halls, with Chart.js. */
export const cartogramChart = drawnChart(drawing);

/** Small circles are drawn last. */
function ordered({ circles }: CircleMap): MapCircle[] {
  return circles.toSorted((a, b) => b.radius - a.radius);
}

function fillOf({ shareClass, inPart }: MapCircle, theme: Theme): string {
  return inPart ? (theme.share[shareClass - 1] ?? theme.bar) : theme.paper;
}

/** Name and rank inside if they fit, else the rank inside, else the rank beside. */
function drawWords({ pen, setting: { theme }, x, y }: Plot, circle: MapCircle, radius: number): void {
  const [left, top] = [x(circle.x), y(circle.y)];
  const colour = !circle.inPart ? theme.ink3 : circle.shareClass === 1 || circle.shareClass === 5 ? theme.onDark : theme.ink;
  const name = { size: SMALL, weight: 600, colour, align: 'center', baseline: 'middle' } as const;
  const rank = { ...name, weight: 400 } as const;
  const text = String(circle.rank);
  if (!circle.isFocus && pen.width(circle.name, name) <= 2 * radius - 8 && radius >= 17) {
    pen.write(circle.name, left, top - 7, name);
    pen.write(text, left, top + 8, rank);
  } else if (radius >= LEAST_FOR_RANK) {
    pen.write(text, left, top, circle.isFocus ? name : rank);
  } else {
    pen.write(text, left + radius + 3, top, { ...rank, align: 'left', colour: theme.ink2, halo: theme.paper });
  }
}

/** Name and value of the marked one, on a leader line to where there is room. */
function drawFocus({ ctx, pen, setting: { theme }, x, y, width, height }: Plot, { circles }: CircleMap, scale: number): void {
  const focus = circles.find(({ isFocus }) => isFocus);
  if (!focus) return;
  const [left, top] = [x(focus.x), y(focus.y)];
  const radius = focus.radius * scale + 2;
  const name = { size: 14, weight: 700, colour: theme.focus, halo: theme.paper, baseline: 'middle' } as const;
  const value = { ...name, size: SMALL, weight: 400 } as const;
  const wide = Math.max(pen.width(focus.name, name), pen.width(focus.value, value));
  const boxes = circles
    .filter((other) => other !== focus)
    .map((other) => ({ x: x(other.x), y: y(other.y), radius: other.radius * scale + 3 }));
  const free = (place: { x: number; y: number }) =>
    place.x >= 2 &&
    place.x + wide <= width - 2 &&
    place.y >= 10 &&
    place.y + 26 <= height &&
    boxes.every((box) => {
      const near = { x: Math.max(place.x, Math.min(box.x, place.x + wide)), y: Math.max(place.y - 9, Math.min(box.y, place.y + 25)) };
      return Math.hypot(near.x - box.x, near.y - box.y) > box.radius;
    });
  const places = [1, 2, 3, 4, 5, 6].flatMap((ring) =>
    Array.from({ length: 24 }, (_, step) => {
      // The upper right first, then on both sides of it.
      const angle = -Math.PI / 4 + (step % 2 === 0 ? 1 : -1) * Math.ceil(step / 2) * (Math.PI / 12);
      const reach = radius + ring * 18;
      const [end, foot] = [left + Math.cos(angle) * reach, top + Math.sin(angle) * reach];
      return { x: Math.cos(angle) >= 0 ? end + 4 : end - 4 - wide, y: foot - 8, end, foot, angle };
    })
  );
  const place = places.find(free);
  if (!place) return;
  rule(ctx, theme.focus, [], left + Math.cos(place.angle) * radius, top + Math.sin(place.angle) * radius, place.end, place.foot, 1.25);
  pen.write(focus.name, place.x, place.y, name);
  pen.write(focus.value, place.x, place.y + 16, value);
}

/** Circles that show how much GRDP an area represents, one inside the other. */
function drawScale({ ctx, pen, setting: { theme } }: Plot, { scale: sizes }: CircleMap, scale: number): void {
  const largest = Math.max(...sizes.map(({ radius }) => radius)) * scale;
  const [middle, foot] = [largest + 2, 2 * largest + 8];
  sizes.forEach(({ radius, text }) => {
    const size = radius * scale;
    ctx.beginPath();
    ctx.lineWidth = 1;
    ctx.setLineDash([]);
    ctx.strokeStyle = theme.axis;
    ctx.arc(middle, foot - size, size, 0, 2 * Math.PI);
    ctx.stroke();
    const top = foot - 2 * size;
    const shift = size === largest ? 0 : size * 2 < 14 ? 4 : 0;
    rule(ctx, theme.axis, [1, 2], middle, top, middle + largest + 6, top + shift);
    const style = { size: SMALL, weight: 400, colour: theme.ink2, baseline: 'middle' } as const;
    pen.write(text, middle + largest + 9, top + shift, style);
  });
}
