import type { OwnFigure, OwnLine } from '../view/ownData/ownFigure';
import type { TextPen } from './canvasText';
import { drawnChart, type Drawing, type DrawnDataset, type Plot } from './drawnChart';
import { rule } from './rule';
import { spread } from './spread';
import type { Theme } from './theme';
import { ticksOf, valueAxis } from './valueAxis';

const SMALL = { size: 12, weight: 400 } as const;
const NAME = { size: 13, weight: 700 } as const;
const ROW = 17;
/** Space for a name beside the plot on a phone. */
const ROOM = 100;
/** Dashes of comparisons by their number; shapes distinguish them too. */
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
    const labels = Math.max(0, ...namedLines(figure).map(({ name }) => pen.width(shortened(name, pen, narrow), NAME)));
    return {
      padding: { left: Math.ceil(widest) + 12, right: Math.ceil(labels) + 18, top: 28, bottom: 26 },
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

/** A missing year breaks the line: nothing is drawn across a gap. */
function withGaps(points: OwnLine['points']): { x: number; y: number }[] {
  return points.flatMap((point, index) => {
    const before = points[index - 1];
    return before && point.year - before.year > 1 ? [{ x: before.x + 1, y: NaN }, point] : [point];
  });
}

/** One line of each region is named: the file's if it has one. The dashboard's beside it has its colour and an entry in the key. */
function namedLines({ lines }: OwnFigure): OwnLine[] {
  const isNamed = (line: OwnLine) => !line.built || !lines.some((other) => !other.built && other.region === line.region);
  return lines.filter((line) => line.points.length > 0 && isNamed(line));
}

/** A name shortened to fit beside the plot on a phone; the sentences and the table have all of it. */
function shortened(name: string, pen: TextPen, narrow: boolean): string {
  let text = name;
  while (narrow && text.length > 1 && pen.width(text, NAME) > ROOM) text = `${text.replace(/…$/, '').slice(0, -1)}…`;
  return text;
}

/** Names at the ends of the lines, moved apart. */
function drawNames({ pen, setting: { theme, narrow }, area, x, y }: Plot, figure: OwnFigure): void {
  const lines = namedLines(figure);
  const ends = lines.map((line) => line.points.at(-1) ?? { x: 0, y: 0 });
  const centres = spread(
    ends.map((end) => ({ centre: y(end.y), size: ROW })),
    1,
    area.top - 10,
    area.bottom
  );
  lines.forEach((line, index) => {
    const colour = line.role === 'comparison' ? theme.ink2 : colourOf(line, theme);
    const style = { ...NAME, colour, align: 'left', baseline: 'middle', halo: theme.paper } as const;
    pen.write(shortened(line.name, pen, narrow), x(ends[index]?.x ?? 0) + 10, centres[index] ?? 0, style);
  });
}
