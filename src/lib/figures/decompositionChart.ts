import type { SplitChart } from '../view/regions/decomposition';
import { drawnChart, type Drawing } from './drawnChart';
import { rule } from './rule';
import { ticksOf, valueAxis, type ValueAxis } from './valueAxis';

const SMALL = 12;
const VALUE = { size: SMALL, weight: 600 } as const;
/** From a point to its value. */
const VALUE_GAP = 10;
/** A still is measured with other fonts than the reader’s, which may be wider. */
const SPARE = 12;

/** The axis holds both stacks: what raised and what lowered GRDP per capita. */
function axisOf({ bars }: SplitChart): ValueAxis {
  const stacks = bars.flatMap(({ output, population, perCapita }) => [
    Math.max(0, output) + Math.max(0, population),
    Math.min(0, output) + Math.min(0, population),
    perCapita
  ]);
  return valueAxis(stacks, true);
}

const drawing: Drawing<SplitChart> = {
  layout(figure, pen, { width }, { theme, narrow }) {
    const axis = axisOf(figure);
    const widest = Math.max(...ticksOf(axis).map((value) => pen.width(figure.tick(value, 0), { size: SMALL, weight: 400 })));
    const left = Math.ceil(widest) + VALUE_GAP + SPARE;
    const pitch = (width - left) / figure.bars.length;
    const thickness = Math.min(44, pitch * 0.5);
    const values = narrow ? [] : figure.bars.map(({ perCapita }) => pen.width(figure.tick(perCapita, 1), VALUE));
    // Room for the value beside the last point.
    const right = Math.max(6, Math.ceil(VALUE_GAP + Math.max(0, ...values) - pitch / 2) + SPARE);
    const bar = (key: 'output' | 'population', colour: string) => ({
      type: 'bar' as const,
      data: figure.bars.map((bars, index) => ({ x: index, y: bars[key] })),
      backgroundColor: colour,
      barThickness: thickness,
      grouped: false,
      stack: 'parts',
      order: 1
    });
    return {
      padding: { left, right, top: 28, bottom: 26 },
      x: { min: -0.5, max: figure.bars.length - 0.5 },
      y: { min: axis.min, max: axis.max, stacked: true },
      datasets: [
        bar('output', theme.focus),
        bar('population', theme.bar),
        {
          type: 'line',
          data: figure.bars.map(({ perCapita }, index) => ({ x: index, y: perCapita })),
          stack: 'sum',
          order: 0,
          showLine: false,
          clip: false,
          pointRadius: narrow ? 4.5 : 5.5,
          pointBackgroundColor: theme.paper,
          pointBorderColor: theme.ink,
          pointBorderWidth: 2
        }
      ]
    };
  },
  behind({ ctx, pen, setting: { theme, rtl }, area, width, y }, figure) {
    const axis = axisOf(figure);
    for (const value of ticksOf(axis)) {
      rule(ctx, value === 0 ? theme.axis : theme.grid, [], area.left, y(value), area.right, y(value));
      const style = { size: SMALL, weight: 400, colour: theme.ink3, align: 'right', baseline: 'middle' } as const;
      pen.write(figure.tick(value, 0), area.left - VALUE_GAP, y(value), style);
    }
    pen.write(figure.words.unit, rtl ? width : 0, 12, { size: SMALL, weight: 400, colour: theme.ink3, align: rtl ? 'right' : 'left' });
  },
  front({ pen, setting: { theme, narrow }, area, x, y }, figure) {
    const step = (area.right - area.left) / figure.bars.length >= 40 ? 1 : 2;
    figure.bars.forEach(({ label, perCapita }, index) => {
      if ((figure.bars.length - 1 - index) % step === 0) {
        pen.write(label, x(index), area.bottom + 18, { size: SMALL, weight: 400, colour: theme.ink2, align: 'center' });
      }
      if (narrow) return;
      const style = { ...VALUE, colour: theme.ink, halo: theme.paper, baseline: 'middle' } as const;
      pen.write(figure.tick(perCapita, 1), x(index) + VALUE_GAP, y(perCapita), style);
    });
  }
};

/** Contributions of GRDP and population to changes of GRDP per capita, as bars above and below zero, with Chart.js. */
export const decompositionChart = drawnChart(drawing);
