import type { OwnFigure, OwnLine } from '../view/ownData/ownFigure';
import { drawnChart, type Drawing, type DrawnDataset, type Plot } from './drawnChart';
import { rule } from './rule';
import { spread } from './spread';
import type { Theme } from './theme';
import { ticksOf, valueAxis } from './valueAxis';

const SMALL = { size: 12, weight: 400 } as const;
const NAME = { size: 13, weight: 700 } as const;
const ROW = 17;
/** Distance of a name above its point, where it stands inside the plot. */
const ABOVE = 14;
/** Dashes of comparisons by their place; shapes tell them apart too. */
const DASHES: readonly number[][] = [[], [6, 3], [2, 3], [8, 3, 2, 3]];
const SHAPES = ['circle', 'rect', 'triangle', 'rectRot'] as const;
const PRELIMINARY_DASH = [5, 4];

const axisOf = ({ lines }: OwnFigure) => {
  const values = lines.flatMap(({ points }) => points.map(({ y }) => y));
  return valueAxis(values, true);
};

const drawing: Drawing<OwnFigure> = {
  layout(figure, pen, _, { theme, narrow }) {
    const axis = axisOf(figure);
    const widest = Math.max(...ticksOf(axis).map((value) => pen.width(figure.tick(value, axis.step), SMALL)));
    const labels = narrow ? 0 : Math.max(0, ...figure.lines.map(({ name }) => pen.width(name, NAME)));
    return {
      // Inside the plot names stand above the last points, which may be the highest.
      padding: {
        left: Math.ceil(widest) + 12,
        right: Math.ceil(labels) + 18,
        top: 28 + (narrow ? ROW * figure.lines.length : 0),
        bottom: 26
      },
      x: { min: figure.from, max: figure.to + 1 },
      y: { min: axis.min, max: axis.max },
      datasets: figure.lines.map((line) => dataset(line, theme))
    };
  },
  behind({ ctx, pen, setting, area, width, x, y }, figure) {
    const { theme, rtl } = setting;
    const axis = axisOf(figure);
    for (const value of ticksOf(axis)) {
      rule(ctx, value === 0 ? theme.axis : theme.grid, [], area.left, y(value), area.right, y(value));
      const style = { ...SMALL, colour: theme.ink3, align: 'right', baseline: 'middle' } as const;
      pen.write(figure.tick(value, axis.step), area.left - 8, y(value), style);
    }
    pen.write(figure.unit, rtl ? width : 0, 12, { ...SMALL, colour: theme.ink3, align: rtl ? 'right' : 'left' });
    const years = figure.to - figure.from + 1;
    const room = (area.right - area.left) / years;
    const step = Math.max(1, Math.ceil(40 / room));
    for (let year = figure.from; year <= figure.to; year++) {
      rule(ctx, theme.axis, [], x(year), area.bottom, x(year), area.bottom + 5);
      if ((figure.to - year) % step !== 0) continue;
      pen.write(String(year), x(year + 0.5), area.bottom + 18, { ...SMALL, colour: theme.ink2, align: 'center' });
    }
  },
  front(plot, figure) {
    drawNames(plot, figure);
  }
};

/** Figures of a reader's file over the years, beside the dashboard's own, with Chart.js. */
export const ownChart = drawnChart(drawing);

function dataset(line: OwnLine, theme: Theme): DrawnDataset {
  const colour = colourOf(line, theme);
  const data = withGaps(line.points);
  const isPreliminary = (index: number) => (data[index] as { preliminary?: boolean } | undefined)?.preliminary === true;
  const size = line.role === 'focus' ? 4.5 : 3.5;
  return {
    type: 'line',
    data,
    borderColor: colour,
    borderWidth: line.built ? 1.25 : line.role === 'focus' ? 3 : 2,
    borderDash: line.role === 'comparison' ? (DASHES[line.slot % DASHES.length] ?? []) : [],
    segment: { borderDash: ({ p1DataIndex }) => (isPreliminary(p1DataIndex) ? PRELIMINARY_DASH : undefined) },
    borderJoinStyle: 'round',
    tension: 0,
    spanGaps: false,
    clip: false,
    pointStyle: line.built ? 'crossRot' : line.role === 'comparison' ? (SHAPES[line.slot % SHAPES.length] ?? 'circle') : 'circle',
    pointRadius: size,
    pointBackgroundColor: ({ dataIndex }) => (isPreliminary(dataIndex) ? theme.paper : colour),
    pointBorderColor: colour,
    pointBorderWidth: ({ dataIndex }) => (line.built || isPreliminary(dataIndex) ? 1.5 : 0)
  };
}

function colourOf({ role, slot }: OwnLine, theme: Theme): string {
  if (role === 'focus') return theme.focus;
  if (role === 'benchmark') return theme.benchmark;
  return theme.compare[slot % theme.compare.length] ?? theme.compare[0];
}

/** A missing year breaks the line: nothing is drawn across a gap in the data. */
function withGaps(points: OwnLine['points']): { x: number; y: number }[] {
  return points.flatMap((point, index) => {
    const before = points[index - 1];
    return before && point.year - before.year > 1 ? [{ x: before.x + 1, y: NaN }, point] : [point];
  });
}

/** Heights of names above their points, each above the one below it where they are close. */
function stacked(points: readonly number[]): number[] {
  const order = points.map((_, index) => index).toSorted((a, b) => (points[b] ?? 0) - (points[a] ?? 0));
  const centres: number[] = [];
  let lowest = Infinity;
  for (const index of order) {
    lowest = Math.min((points[index] ?? 0) - ABOVE, lowest - ROW);
    centres[index] = lowest;
  }
  return centres;
}

/** Names at the ends of the lines, moved apart; on a phone inside the plot, above the last points. */
function drawNames({ pen, setting, area, x, y }: Plot, figure: OwnFigure): void {
  const { theme, narrow } = setting;
  const lines = figure.lines.filter(({ points }) => points.length > 0);
  const ends = lines.map((line) => line.points.at(-1) ?? { x: 0, y: 0 });
  const heights = ends.map((end) => y(end.y));
  const centres = narrow
    ? stacked(heights)
    : spread(
        heights.map((centre) => ({ centre, size: ROW })),
        1,
        area.top - 10,
        area.bottom
      );
  lines.forEach((line, index) => {
    const end = ends[index] ?? { x: 0, y: 0 };
    const colour = line.role === 'comparison' ? theme.ink2 : colourOf(line, theme);
    const style = { ...NAME, weight: line.built ? 400 : 700, colour, baseline: 'middle', halo: theme.paper } as const;
    const at = narrow ? { x: Math.min(area.right, x(end.x) + 8), align: 'right' as const } : { x: x(end.x) + 10, align: 'left' as const };
    pen.write(line.name, at.x, centres[index] ?? 0, { ...style, align: at.align });
  });
}
