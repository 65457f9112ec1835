import type { PathChart, PathPoint } from '../view/outlook/outlookPage';
import { drawnChart, type Drawing, type DrawnDataset, type Plot } from './drawnChart';
import { rule } from './rule';
import { spread } from './spread';
import type { Theme } from './theme';
import { ticksOf, valueAxis } from './valueAxis';

const SMALL = 12;
const NAME = { size: 13, weight: 700 } as const;
const BAND = { size: SMALL, weight: 400 } as const;
const DASH = [6, 4];
/** A yearly flow is placed in the middle of its year. */
const MIDDLE = 0.5;

const axisOf = ({ own, theirs, ownIf, theirsIf, fan, targets }: PathChart) =>
  valueAxis(
    [
      ...[...own, ...theirs, ...ownIf, ...theirsIf].map(({ value }) => value),
      ...targets.map(({ value }) => value),
      ...fan.map(({ max }) => max)
    ],
    true
  );

const drawing: Drawing<PathChart> = {
  layout(figure, pen, _, { theme, narrow }) {
    const axis = axisOf(figure);
    const widest = Math.max(...ticksOf(axis).map((value) => pen.width(figure.tick(value), { size: SMALL, weight: 400 })));
    const { words } = figure;
    const labels = narrow ? 0 : Math.max(...[words.ownIf, words.theirsIf].map((text) => pen.width(text, NAME)));
    const line = (points: PathPoint[], colour: string, width: number, isIf = false): DrawnDataset => ({
      type: 'line',
      data: points.map(({ year, value }) => ({ x: year + MIDDLE, y: value })),
      borderColor: colour,
      borderWidth: width,
      borderJoinStyle: 'round',
      tension: 0,
      clip: 0,
      borderDash: isIf ? DASH : [],
      pointRadius: isIf ? 0 : width === 3 ? 4 : 3,
      pointBackgroundColor: theme.paper,
      pointBorderColor: colour,
      pointBorderWidth: 2
    });
    return {
      padding: { left: Math.ceil(widest) + 12, right: Math.ceil(labels) + 16, top: 28, bottom: 26 },
      x: { min: figure.from, max: figure.until + 1 },
      y: { min: axis.min, max: axis.max },
      datasets: [
        line(figure.ownIf, theme.focus, 2, true),
        line(figure.theirsIf, theme.benchmark, 1.5, true),
        line(figure.theirs, theme.benchmark, 2),
        line(figure.own, theme.focus, 3)
      ]
    };
  },
  behind(plot, figure) {
    const { ctx, pen, setting, area, width, x, y } = plot;
    const { theme, rtl } = setting;
    const axis = axisOf(figure);
    ctx.fillStyle = theme.paper2;
    ctx.fillRect(x(figure.last + 1), area.top, area.right - x(figure.last + 1), area.bottom - area.top);
    drawFan(plot, figure);
    for (const value of ticksOf(axis)) {
      rule(ctx, value === 0 ? theme.axis : theme.grid, [], area.left, y(value), area.right, y(value));
      const style = { size: SMALL, weight: 400, colour: theme.ink3, align: 'right', baseline: 'middle' } as const;
      pen.write(figure.tick(value), area.left - 8, y(value), style);
    }
    pen.write(figure.words.unit, rtl ? width : 0, 12, { size: SMALL, weight: 400, colour: theme.ink3, align: rtl ? 'right' : 'left' });
    drawYears(plot, figure);
    for (const { value } of figure.targets) rule(ctx, theme.ink2, [2, 3], x(figure.last + MIDDLE), y(value), area.right, y(value), 1.25);
  },
  front(plot, figure) {
    drawLabels(plot, figure);
  }
};

/** History, an assumed path and growth of municipalities, with Chart.js. Assumed values are dashed. */
export const pathChart = drawnChart(drawing);

/** Two bands and a median, from the last figure on; cut off at the frame. */
function drawFan({ ctx, setting: { theme }, area, x, y }: Plot, { fan }: PathChart): void {
  ctx.save();
  ctx.beginPath();
  ctx.rect(area.left, area.top, area.right - area.left, area.bottom - area.top);
  ctx.clip();
  const band = (low: 'min' | 'p10', high: 'max' | 'p90', strength: number) => {
    ctx.beginPath();
    fan.forEach((step, index) => ctx[index === 0 ? 'moveTo' : 'lineTo'](x(step.year + MIDDLE), y(step[high])));
    fan.toReversed().forEach((step) => ctx.lineTo(x(step.year + MIDDLE), y(step[low])));
    ctx.closePath();
    ctx.globalAlpha = strength;
    ctx.fillStyle = theme.bar;
    ctx.fill();
    ctx.globalAlpha = 1;
  };
  band('min', 'max', 0.2);
  band('p10', 'p90', 0.3);
  ctx.beginPath();
  ctx.lineWidth = 1;
  ctx.setLineDash([1, 3]);
  ctx.strokeStyle = theme.ink2;
  fan.forEach((step, index) => ctx[index === 0 ? 'moveTo' : 'lineTo'](x(step.year + MIDDLE), y(step.median)));
  ctx.stroke();
  ctx.restore();
}

function drawYears({ ctx, pen, setting: { theme }, area, x }: Plot, { from, last, until }: PathChart): void {
  const years = until - from + 1;
  const room = (area.right - area.left) / years;
  const step = room >= 40 ? 1 : room >= 20 ? 2 : 5;
  for (let year = from; year <= until; year++) {
    rule(ctx, theme.axis, [], x(year), area.bottom, x(year), area.bottom + 5);
    if (year !== last && ((year - from) % step !== 0 || Math.abs(year - last) < step)) continue;
    const style = {
      size: SMALL,
      weight: year === last ? 700 : 400,
      colour: year === last ? theme.ink : theme.ink2,
      align: 'center'
    } as const;
    pen.write(String(year), x(year + MIDDLE), area.bottom + 18, style);
  }
}

/** Names at the ends of the paths and targets, moved apart; on a phone inside the plot. */
function drawLabels(plot: Plot, figure: PathChart): void {
  const { pen, setting, area, x, y } = plot;
  const { theme, narrow } = setting;
  // Inside the plot a name is on the side from which its path does not come: above a rising one, below a falling one.
  const aside = (points: readonly PathPoint[]) => ((points.at(-1)?.value ?? 0) < (points[0]?.value ?? 0) ? 12 : -10);
  const end = (points: readonly PathPoint[]) => Math.max(area.top, Math.min(area.bottom, y(points.at(-1)?.value ?? 0)));
  const labels = [
    { text: figure.words.ownIf, at: end(figure.ownIf), aside: aside(figure.ownIf), style: { ...NAME, colour: theme.focus } },
    { text: figure.words.theirsIf, at: end(figure.theirsIf), aside: aside(figure.theirsIf), style: { ...NAME, colour: theme.benchmark } }
  ];
  const centres = spread(
    labels.map(({ at, aside }) => ({ centre: narrow ? at + aside : at, size: 17 })),
    2,
    area.top - 6,
    area.bottom
  );
  labels.forEach(({ text, style }, index) => {
    const place = narrow ? { x: area.right - 4, align: 'right' as const } : { x: area.right + 8, align: 'left' as const };
    pen.write(text, place.x, centres[index] ?? 0, { ...style, align: place.align, baseline: 'middle', halo: bandHalo(theme, narrow) });
  });
  // A target is named where its line begins, over the years that have figures; if there is no room, above the line.
  const begin = x(figure.last + MIDDLE) - 6;
  for (const { text, value } of figure.targets) {
    const style = { ...BAND, colour: theme.ink2, baseline: 'middle', halo: theme.paper } as const;
    if (pen.width(text, BAND) <= begin - area.left) pen.write(text, begin, y(value), { ...style, align: 'right' });
    else pen.write(text, area.left + 4, y(value) - 10, { ...style, align: 'left' });
  }
  if (figure.words.end) {
    const style = { ...BAND, colour: theme.ink2, align: 'right', halo: theme.paper2 } as const;
    pen.write(figure.words.end, x(figure.until + 1) - 6, area.bottom - 10, style);
  }
}

function bandHalo(theme: Theme, narrow: boolean): string {
  return narrow ? theme.paper2 : theme.paper;
}
