import type { GrowthChart, GrowthDot } from '../view/regions/regionsCharts';
import { drawnChart, type Drawing, type Plot } from './drawnChart';
import { rule } from './rule';
import { ticksOf, valueAxis } from './valueAxis';

const SMALL = 12;
const RADIUS = { focus: 6, other: 4.5 };

const axesOf = ({ dots }: GrowthChart) => ({
  x: valueAxis(
    dots.map(({ x }) => x),
    true
  ),
  y: valueAxis(
    dots.map(({ y }) => y),
    true
  )
});

const drawing: Drawing<GrowthChart> = {
  layout(figure, pen, _, { theme }, marked) {
    const { x, y } = axesOf(figure);
    const widest = Math.max(...ticksOf(y).map((value) => pen.width(figure.tick(value), { size: SMALL, weight: 400 })));
    const dots = ordered(figure);
    return {
      padding: { left: Math.ceil(widest) + 12, right: 14, top: 26, bottom: 42 },
      x,
      y,
      datasets: [
        {
          type: 'line',
          data: dots.map((dot) => ({ x: dot.x, y: dot.y })),
          showLine: false,
          clip: false,
          pointRadius: dots.map(({ isFocus }) => (isFocus ? RADIUS.focus : RADIUS.other)),
          pointBackgroundColor: dots.map(({ isFocus, inPart }) => (isFocus ? theme.focus : inPart ? theme.bar : theme.paper)),
          pointBorderColor: dots.map(({ isFocus, code }) => (code === marked ? theme.ink : isFocus ? theme.focus : theme.bar)),
          pointBorderWidth: dots.map(({ code, inPart }) => (code === marked ? 2 : inPart ? 0 : 1))
        }
      ]
    };
  },
  behind(plot, figure) {
    const { ctx, pen, setting, area, x, y } = plot;
    const { theme } = setting;
    const axes = axesOf(figure);
    // Below the diagonal GRDP per capita fell.
    const [low, high] = [Math.max(axes.x.min, axes.y.min), Math.min(axes.x.max, axes.y.max)];
    ctx.beginPath();
    ctx.moveTo(x(low), y(low));
    ctx.lineTo(x(high), y(high));
    if (high < axes.x.max) ctx.lineTo(area.right, y(high));
    ctx.lineTo(area.right, area.bottom);
    ctx.lineTo(x(low), area.bottom);
    ctx.closePath();
    ctx.fillStyle = theme.paper2;
    ctx.fill();
    const tick = { size: SMALL, weight: 400, colour: theme.ink3 } as const;
    for (const value of ticksOf(axes.y)) {
      rule(ctx, value === 0 ? theme.axis : theme.grid, [], area.left, y(value), area.right, y(value));
      pen.write(figure.tick(value), area.left - 8, y(value), { ...tick, align: 'right', baseline: 'middle' });
    }
    for (const value of ticksOf(axes.x)) {
      rule(ctx, value === 0 ? theme.axis : theme.grid, [], x(value), area.top, x(value), area.bottom);
      pen.write(figure.tick(value), x(value), area.bottom + 16, { ...tick, align: 'center' });
    }
    rule(ctx, theme.ink2, [5, 4], x(low), y(low), x(high), y(high), 1.25);
    pen.write(figure.words.y, setting.rtl ? area.right : 0, 12, { ...tick, align: setting.rtl ? 'right' : 'left' });
    pen.write(figure.words.x, area.right, area.bottom + 36, { ...tick, align: 'right' });
    pen.write(figure.words.rose, area.left + 8, area.top + 14, { ...tick, colour: theme.ink2 });
    pen.write(figure.words.fell, area.right - 8, area.bottom - 10, { ...tick, colour: theme.ink2, align: 'right' });
    drawDiagonalWords(plot, figure, low, high);
  },
  front: drawNames,
  targets: (plot, figure) => figure.dots.map(({ code, x, y }) => ({ id: code, x: plot.x(x), y: plot.y(y), reach: 18 }))
};

/** Growth of GRDP against growth of residents, one dot for each municipality, with Chart.js. */
export const growthChart = drawnChart(drawing);

/** The highlighted one is drawn over the others. */
function ordered({ dots }: GrowthChart): GrowthDot[] {
  return dots.toSorted((a, b) => Number(a.isFocus) - Number(b.isFocus));
}

/** Middle of the diagonal's text, as a share of its length. */
const DIAGONAL_WORDS = 0.72;

/** Small boxes along the diagonal that its text covers. */
function diagonalBoxes({ pen, x, y }: Plot, figure: GrowthChart): Box[] {
  const axes = axesOf(figure);
  const [low, high] = [Math.max(axes.x.min, axes.y.min), Math.min(axes.x.max, axes.y.max)];
  const middle = low + (high - low) * DIAGONAL_WORDS;
  const angle = Math.atan2(y(high) - y(low), x(high) - x(low));
  const half = pen.width(figure.words.diagonal, { size: SMALL, weight: 400 }) / 2;
  return Array.from({ length: 9 }, (_, index) => {
    const along = (index / 4 - 1) * half;
    const [left, top] = [x(middle) + Math.cos(angle) * along, y(middle) + Math.sin(angle) * along - 8];
    return { left: left - 10, right: left + 10, top: top - 10, bottom: top + 10 };
  });
}

function drawDiagonalWords({ ctx, pen, setting: { theme }, x, y }: Plot, { words }: GrowthChart, low: number, high: number): void {
  const style = { size: SMALL, weight: 400, colour: theme.ink2, halo: theme.paper, align: 'center' } as const;
  const at = low + (high - low) * DIAGONAL_WORDS;
  ctx.save();
  ctx.translate(x(at), y(at));
  ctx.rotate(Math.atan2(y(high) - y(low), x(high) - x(low)));
  pen.write(words.diagonal, 0, -7, style);
  ctx.restore();
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The highlighted one is always named, the others where a name covers no dot and no other name, the outermost first. */
function drawNames(plot: Plot, figure: GrowthChart): void {
  const { pen, setting, area, x, y } = plot;
  const { theme } = setting;
  const boxOf = (dot: GrowthDot): Box => ({ left: x(dot.x) - 6, right: x(dot.x) + 6, top: y(dot.y) - 6, bottom: y(dot.y) + 6 });
  const taken: Box[] = [...figure.dots.map(boxOf), ...diagonalBoxes(plot, figure)];
  const meets = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  const middle = { x: mean(figure.dots.map((dot) => dot.x)), y: mean(figure.dots.map((dot) => dot.y)) };
  const distance = (dot: GrowthDot) => Math.hypot(x(dot.x) - x(middle.x), y(dot.y) - y(middle.y));
  const byDistance = figure.dots.toSorted((a, b) => Number(b.isFocus) - Number(a.isFocus) || distance(b) - distance(a));
  const named = byDistance.slice(0, setting.narrow ? 6 : 12);
  for (const dot of named) {
    const style = {
      size: dot.isFocus ? 14 : SMALL,
      weight: dot.isFocus ? 700 : 400,
      colour: dot.isFocus ? theme.focus : theme.ink2,
      halo: theme.paper,
      baseline: 'middle'
    } as const;
    const lines = dot.isFocus && !setting.narrow ? [dot.name, dot.value] : [dot.name];
    const widths = lines.map((line, index) => pen.width(line, index === 0 ? style : { size: SMALL, weight: 600 }));
    const wide = Math.max(...widths);
    const high = 8 + (lines.length - 1) * 16;
    const inside = Math.max(area.left + 2, Math.min(plot.width - wide - 4, x(dot.x) - wide / 2));
    const places = [
      { left: x(dot.x) + 9, top: y(dot.y) - 8 },
      { left: x(dot.x) - 9 - wide, top: y(dot.y) - 8 },
      { left: inside, top: y(dot.y) + 8 },
      { left: inside, top: y(dot.y) - 16 - high },
      // The highlighted one is named in any case: further below if the text of the diagonal is near.
      ...(dot.isFocus ? [24, 40, 56].map((below) => ({ left: inside, top: y(dot.y) + below })) : [])
    ];
    const box = ({ left, top }: { left: number; top: number }): Box => ({ left, right: left + wide, top, bottom: top + high + 8 });
    const isFree = (place: Box) =>
      place.left >= area.left && place.right <= plot.width - 2 && place.top >= area.top && place.bottom <= area.bottom;
    const free = places.map(box).find((wanted) => isFree(wanted) && !taken.some((other) => meets(wanted, other)));
    const place = free ?? (dot.isFocus ? places.map(box).find(isFree) : undefined);
    if (!place) continue;
    taken.push(place);
    lines.forEach((line, index) => {
      pen.write(line, place.left, place.top + 8 + index * 16, index === 0 ? style : { ...style, size: SMALL, weight: 600 });
    });
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
