import type { Chart } from 'chart.js';
import { TextPen } from './canvasText';
import { drawEndLabels, type Extent, type PlacedLabel } from './endLabels';
import { colourOf } from './lineStyle';
import { yearStep } from './plotArea';
import { rule } from './rule';
import type { Scene } from './scene';
import { ticksOf } from './valueAxis';

const SMALL = 12;
/** Space for the values above the gridlines at the right of a narrow chart. */
const TICK_TEXT = 30;

function penOf(chart: Chart, { setting }: Scene): TextPen {
  return new TextPen(chart.ctx, setting.theme.font, setting.rtl);
}

/** Positions of decimal years and values on the canvas. */
function placesOf(chart: Chart) {
  const { x, y } = chart.scales;
  if (!x || !y) throw new Error('A comparison chart has two scales.');
  return {
    x: (year: number) => x.getPixelForValue(year),
    y: (value: number) => y.getPixelForValue(value),
    ...chart.chartArea,
    edge: chart.width - 2
  };
}

/** Drawn behind the lines: years without figures, grid, values, years, the break between two bases. */
export function drawBackground(chart: Chart, scene: Scene): void {
  const { ctx } = chart;
  const { comparison, setting, axis } = scene;
  const { theme } = setting;
  const place = placesOf(chart);
  const pen = penOf(chart, scene);
  ctx.save();

  if (comparison.noDataFrom !== null) {
    const start = place.x(comparison.noDataFrom);
    ctx.fillStyle = theme.paper2;
    ctx.fillRect(start, place.top, place.right - start, place.bottom - place.top);
    rule(ctx, theme.axis, [2, 3], start, place.top, start, place.bottom);
  }

  for (const value of ticksOf(axis)) {
    const y = Math.round(place.y(value)) + 0.5;
    rule(ctx, value === 0 ? theme.axis : theme.grid, [], place.left, y, setting.narrow ? place.edge : place.right, y);
    writeTick(pen, scene, place, value, y);
  }
  rule(ctx, theme.axis, [], place.left, place.bottom + 0.5, place.right, place.bottom + 0.5);
  writeUnit(pen, scene, place);
  drawYears(ctx, pen, scene, place);

  for (const { at, before, after } of comparison.breaks) {
    if (at <= comparison.from) continue;
    const x = place.x(at);
    rule(ctx, theme.ink3, [6, 4], x, place.top, x, place.bottom);
    const style = { size: SMALL, weight: 600, colour: theme.ink2, halo: theme.paper } as const;
    pen.write(before, x - 6, place.top - 8, { ...style, align: 'right' });
    pen.write(after, x + 6, place.top - 8, style);
  }
  ctx.restore();
}

type Places = ReturnType<typeof placesOf>;

function writeTick(pen: TextPen, { comparison, setting, axis }: Scene, place: Places, value: number, y: number): void {
  const text = comparison.tick(value, axis.step);
  const style = { size: SMALL, weight: 400, colour: setting.theme.ink3 } as const;
  if (setting.narrow) pen.write(text, place.edge, y - 3, { ...style, align: 'right' });
  else if (setting.rtl) pen.write(text, place.right + 8, y + 4, style);
  else pen.write(text, place.left - 8, y + 4, { ...style, align: 'right' });
}

function writeUnit(pen: TextPen, { comparison, setting }: Scene, place: Places): void {
  const style = { size: SMALL, weight: 400, colour: setting.theme.ink3 } as const;
  const atEnd = setting.narrow || setting.rtl;
  const x = setting.narrow ? place.edge : setting.rtl ? place.right + 34 - 6 : 0;
  pen.write(comparison.words.unit, x, 11, { ...style, align: atEnd ? 'right' : 'left' });
}

/** Years are in the middle of their span; the ticks are on 1 January. */
function drawYears(ctx: CanvasRenderingContext2D, pen: TextPen, { comparison, setting, cursor }: Scene, place: Places): void {
  const { theme } = setting;
  const { from, to } = comparison;
  const step = yearStep(place.right - place.left, to + 1 - from);
  for (let year = from; year <= to + 1; year++) {
    const x = Math.round(place.x(year)) + 0.5;
    rule(ctx, theme.axis, [], x, place.bottom, x, place.bottom + 6);
  }
  const period = cursor ?? comparison.lastPeriod;
  const marked = period === null ? null : Math.floor(period);
  for (let year = from; year <= to; year++) {
    const bold = year === marked;
    const beside = marked !== null && !bold && Math.abs(year - marked) < step;
    if (!bold && ((year - from) % step !== 0 || beside)) continue;
    pen.write(String(year), place.x(year + 0.5), place.bottom + 19, {
      size: 12.5,
      weight: bold ? 700 : 400,
      colour: bold ? theme.ink : theme.ink2,
      align: 'center'
    });
  }
}

/** Drawn in front of the lines: gap of the year, first values, names at line ends. */
export function drawForeground(chart: Chart, scene: Scene, labels: readonly PlacedLabel[]): void {
  const { ctx } = chart;
  const pen = penOf(chart, scene);
  ctx.save();
  drawGap(ctx, pen, scene, placesOf(chart));
  drawFirstValues(pen, scene, placesOf(chart));
  const taken = drawEndLabels(chart, pen, labels, scene);
  writeNoDataNote(pen, scene, placesOf(chart), taken);
  ctx.restore();
}

/** Says why the shaded years are empty: at the bottom, else at the top or in the middle, where no label is. */
function writeNoDataNote(pen: TextPen, { comparison, setting }: Scene, place: Places, taken: readonly Extent[]): void {
  if (comparison.noDataFrom === null) return;
  const left = place.x(comparison.noDataFrom) + 8;
  const style = { size: SMALL, weight: 400, colour: setting.theme.ink3, baseline: 'middle' } as const;
  const rows = pen.wrap(comparison.words.noData, place.right - left - (setting.narrow ? TICK_TEXT : 4), style);
  const height = rows.length * 15;
  const fits = (top: number) => taken.every(({ from, to }) => to <= top || from >= top + height);
  const tops = [place.bottom - height - 4, place.top + 6, (place.top + place.bottom - height) / 2];
  const top = place.right - left > 70 ? tops.find(fits) : undefined;
  if (top !== undefined) rows.forEach((text, row) => pen.write(text, left, top + 8 + row * 15, style));
}

function drawGap(ctx: CanvasRenderingContext2D, pen: TextPen, { comparison, setting }: Scene, place: Places): void {
  const { gap } = comparison;
  const { theme } = setting;
  if (!gap) return;
  const x = place.x(gap.x);
  const [top, bottom] = [place.y(gap.high) + 7, place.y(gap.low) - 9];
  const average = place.y(gap.averageIsHigh ? gap.high : gap.low) + (gap.averageIsHigh ? -11 : 20);
  if (gap.average !== null)
    pen.write(gap.average, x, average, { size: 12.5, weight: 600, colour: theme.benchmark, align: 'center', halo: theme.paper });
  if (bottom - top < 16) return;
  rule(ctx, theme.ink3, [1, 3], x, top, x, bottom);
  const style = { size: 13, weight: 600, colour: theme.ink, halo: theme.paper, baseline: 'middle' } as const;
  const label = setting.narrow ? gap.short : gap.label;
  if (x - 8 - pen.width(label, style) > place.left) pen.write(label, x - 8, (top + bottom) / 2, { ...style, align: 'right' });
}

/** The first value of the focus and of the benchmark: above the upper line, below the lower. */
function drawFirstValues(pen: TextPen, { comparison, setting }: Scene, place: Places): void {
  const firsts = comparison.lines.flatMap((line) =>
    line.first && line.points[0] ? [{ line, text: line.first, point: line.points[0] }] : []
  );
  const highest = Math.max(...firsts.map(({ point }) => point.y));
  for (const { line, text, point } of firsts) {
    const style = { size: 12.5, weight: 600, colour: colourOf(line, setting.theme), halo: setting.theme.paper } as const;
    const half = pen.width(text, style) / 2;
    const wanted = firsts.length === 1 || point.y === highest;
    const y = place.y(point.y);
    const above = wanted ? y - 22 > place.top : y + 26 > place.bottom;
    // On a break the value is to the right of it, on its own base.
    const x = place.x(point.x) + (comparison.breaks.some(({ at }) => at === point.x) ? half + 8 : 0);
    // A line that falls steeply would cross a value under its first point: beside the point there is room.
    const next = line.points[1];
    if (!above && next && next.y < point.y && place.y(next.y) - y > place.x(next.x) - x) {
      pen.write(text, x + 10, y + 4, style);
      continue;
    }
    pen.write(text, Math.max(x, place.left + half - 4), y + (above ? -11 : 20), { ...style, align: 'center' });
  }
}

/** The cursor: a line through its year, with the points of that year one pixel larger. */
export function drawCursor(chart: Chart, { comparison, setting, cursor }: Scene): void {
  if (cursor === null) return;
  const { ctx } = chart;
  const place = placesOf(chart);
  const stop = comparison.stops.find(({ period }) => period === cursor);
  if (!stop) return;
  const x = Math.round(place.x(stop.x)) + 0.5;
  ctx.save();
  rule(ctx, setting.theme.ink2, [], x, place.top, x, place.bottom);
  for (const line of comparison.lines) {
    const point = line.role === 'context' ? undefined : line.points.find(({ period }) => period === cursor);
    if (!point) continue;
    ctx.beginPath();
    ctx.arc(place.x(point.x), place.y(point.y), line.role === 'focus' ? 6 : 5, 0, 2 * Math.PI);
    ctx.fillStyle = line.hollow || point.preliminary ? setting.theme.paper : colourOf(line, setting.theme);
    ctx.fill();
    ctx.lineWidth = 2;
    ctx.setLineDash([]);
    ctx.strokeStyle = colourOf(line, setting.theme);
    ctx.stroke();
  }
  ctx.restore();
}
