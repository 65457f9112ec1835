import type { RankChart, RankLine } from '../view/regions/regionsCharts';
import { drawnChart, type Drawing, type Plot } from './drawnChart';
import { rule } from './rule';

const SMALL = 12;
const NAME = { size: SMALL, weight: 400 } as const;
const FOCUS = { size: 13, weight: 700 } as const;

const drawing: Drawing<RankChart> = {
  layout({ stops, of, lines }, pen, _, { theme, narrow }, marked) {
    const names = lines.map(({ name, rank, isFocus }) => pen.width(`${rank} ${name}`, isFocus ? FOCUS : NAME));
    const [first, last] = [stops[0]?.period ?? 0, stops.at(-1)?.period ?? 0];
    return {
      padding: { left: 26, right: Math.ceil(Math.max(...names, 0)) + 14, top: 26, bottom: 10 },
      // A single year is in the middle.
      x: { min: first === last ? first - 1 : first, max: first === last ? last + 1 : last },
      y: { min: 1, max: Math.max(of, 2), reverse: true },
      datasets: lines.map((line) => {
        const strong = line.isFocus || line.code === marked;
        const colour = line.isFocus ? theme.focus : line.code === marked ? theme.ink : theme.context;
        return {
          type: 'line',
          order: line.isFocus ? 0 : strong ? 1 : line.inPart ? 2 : 3,
          data: line.points.map(({ period, rank }) => ({ x: period, y: rank })),
          borderColor: colour,
          borderWidth: line.isFocus ? 3 : strong ? 2 : line.inPart ? 1.25 : 0.5,
          borderJoinStyle: 'round',
          tension: 0,
          spanGaps: false,
          clip: false,
          pointRadius: line.isFocus ? (narrow ? 3.5 : 4.5) : strong ? 3.5 : line.inPart ? 2 : 0,
          pointBackgroundColor: line.isFocus ? theme.paper : colour,
          pointBorderColor: colour,
          pointBorderWidth: line.isFocus ? 2 : 0
        };
      })
    };
  },
  behind({ ctx, pen, setting: { theme }, area, x, y }, { stops, of }) {
    let free = Infinity;
    for (const { period, label } of stops.toReversed()) {
      rule(ctx, theme.grid, [], x(period), area.top, x(period), area.bottom);
      const style = { size: SMALL, weight: 400, colour: theme.ink2, align: 'center' } as const;
      const room = Math.max(38, pen.width(label, style) + 8);
      // From the newest on, every label that does not touch the one before.
      if (x(period) + room / 2 > free) continue;
      pen.write(label, x(period), area.top - 14, style);
      free = x(period) - room / 2;
    }
    for (const rank of [1, 5, 10, 15, 20, 25, 30].filter((value) => value <= of)) {
      pen.write(String(rank), area.left - 10, y(rank), {
        size: SMALL,
        weight: 400,
        colour: theme.ink3,
        align: 'right',
        baseline: 'middle'
      });
    }
  },
  front(plot, { lines }, marked) {
    for (const { line, place } of labelPlaces(plot, lines)) {
      const { theme, rtl } = plot.setting;
      const strong = line.isFocus || line.code === marked;
      const colour = line.isFocus ? theme.focus : strong ? theme.ink : line.inPart ? theme.ink2 : theme.ink3;
      const style = { ...(line.isFocus ? FOCUS : NAME), weight: strong ? 700 : 400, colour, baseline: 'middle' } as const;
      // The rank stands beside the end of its line, whichever way the name runs.
      const label = rtl ? `${line.name} ${line.rank}` : `${line.rank} ${line.name}`;
      plot.pen.write(label, plot.area.right + 10, place, style);
    }
  },
  targets: (plot, { lines }) =>
    labelPlaces(plot, lines).flatMap(({ line, place }) => [
      // The card shows the last year, so it is at that end.
      ...line.points.toReversed().map(({ period, rank }) => ({ id: line.code, x: plot.x(period), y: plot.y(rank), reach: 16 })),
      { id: line.code, x: plot.area.right + 30, y: place, reach: 40 }
    ])
};

/** Ranks over the years as lines, with Chart.js. */
export const rankChart = drawnChart(drawing);

/** Names are at their last rank; those of one rank are below each other. */
function labelPlaces({ y }: Plot, lines: readonly RankLine[]): { line: RankLine; place: number }[] {
  const pitch = Math.max(12, y(2) - y(1));
  const seen = new Map<number, number>();
  return lines.map((line) => {
    const before = seen.get(line.rank) ?? 0;
    seen.set(line.rank, before + 1);
    return { line, place: y(line.rank) + before * pitch };
  });
}
