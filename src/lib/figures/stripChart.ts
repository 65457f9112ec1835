import { Chart, LinearScale, LineController, LineElement, PointElement, type Plugin } from 'chart.js';
import type { Reading } from '../view/readingView';
import { TextPen } from './canvasText';
import { rule } from './rule';
import type { ChartSetting } from './scene';
import { ticksOf, valueAxis } from './valueAxis';
import { configured } from './svg/configured';

Chart.register(LineController, LineElement, PointElement, LinearScale);

/** The strip of a comparison before and after, and the format of a tick on its axis. */
export type Strip = Reading['strip'] & { tick(value: number, step: number): string };

/** A strip of dots on a canvas. */
export interface StripChart {
  show(strip: Strip, setting: ChartSetting): void;
  destroy(): void;
}

const RADIUS = { own: 6, other: 4.5 };
const PADDING = { left: 16, right: 16, top: 34, bottom: 26 };
const SMALL = 12;

/** Draws one dot for each municipality on an axis of differences; dots that would overlap are stacked. The own one is marked. */
export function stripChart(canvas: HTMLCanvasElement, strip: Strip, setting: ChartSetting): StripChart {
  const scene = { strip, setting };
  let destroyed = false;
  const drawing: Plugin<'line'> = {
    id: 'strip',
    beforeDatasetsDraw: (chart) => drawAxis(chart, scene),
    afterDatasetsDraw: (chart) => drawOwn(chart, scene)
  };
  const chart = new Chart(
    canvas,
    configured(canvas, {
      type: 'line',
      data: { datasets: [] },
      options: {
        parsing: false,
        layout: { padding: PADDING },
        onResize: () => queueMicrotask(() => !destroyed && fit())
      },
      plugins: [drawing]
    })
  );
  const fit = () => {
    const { theme } = scene.setting;
    const dots = scene.strip.dots.toSorted((a, b) => Number(a.region === scene.strip.own) - Number(b.region === scene.strip.own));
    const axis = valueAxis(
      dots.map(({ difference }) => difference),
      true
    );
    const own = (index: number) => dots[index]?.region === scene.strip.own;
    const room = { width: chart.width - PADDING.left - PADDING.right, height: chart.height - PADDING.top - PADDING.bottom };
    const perPoint = room.width / (axis.max - axis.min);
    const rows = stacked(
      dots.map(({ difference }) => difference * perPoint),
      2 * RADIUS.own
    );
    // Many rows are closer together, so that all dots stay on the canvas.
    const pitch = Math.min(2 * RADIUS.own, room.height / (Math.max(0, ...rows) + 1.2));
    Object.assign(chart.options.scales?.x ?? {}, { min: axis.min, max: axis.max });
    Object.assign(chart.options.scales?.y ?? {}, { min: 0, max: Math.max(1, room.height / pitch) });
    chart.data.datasets = [
      {
        data: dots.map(({ difference }, index) => ({ x: difference, y: (rows[index] ?? 0) + 0.6 })),
        showLine: false,
        clip: false,
        pointRadius: ({ dataIndex }) => (own(dataIndex) ? RADIUS.own : RADIUS.other),
        pointBackgroundColor: ({ dataIndex }) => (own(dataIndex) ? theme.focus : theme.bar),
        pointBorderWidth: 0
      }
    ];
    chart.update('none');
  };
  fit();
  return {
    show(nextStrip, nextSetting) {
      Object.assign(scene, { strip: nextStrip, setting: nextSetting });
      fit();
    },
    destroy() {
      destroyed = true;
      chart.destroy();
    }
  };
}

interface Scene {
  strip: Strip;
  setting: ChartSetting;
}

/**
 * For each dot the lowest row in which it touches no dot before it.
 *
 * @param positions in pixels
 * @example stacked([0, 5, 30], 12) // → [0, 1, 0]
 */
export function stacked(positions: readonly number[], diameter: number): number[] {
  const rows: number[] = [];
  positions.forEach((position, index) => {
    let row = 0;
    const taken = (wanted: number) =>
      rows.some((other, before) => before < index && other === wanted && Math.abs((positions[before] ?? 0) - position) < diameter);
    while (taken(row)) row++;
    rows.push(row);
  });
  return rows;
}

function drawAxis({ ctx, chartArea, scales }: Chart, { strip, setting }: Scene): void {
  const { x } = scales;
  if (!x) return;
  const { theme } = setting;
  const pen = new TextPen(ctx, theme.font, setting.rtl);
  const axis = valueAxis(
    strip.dots.map(({ difference }) => difference),
    true
  );
  ctx.save();
  rule(ctx, theme.axis, [], chartArea.left, chartArea.bottom + 0.5, chartArea.right, chartArea.bottom + 0.5);
  for (const value of ticksOf(axis)) {
    const place = Math.round(x.getPixelForValue(value)) + 0.5;
    rule(
      ctx,
      value === 0 ? theme.axis : theme.grid,
      [],
      place,
      value === 0 ? chartArea.top : chartArea.bottom - 4,
      place,
      chartArea.bottom + 4
    );
    pen.write(strip.tick(value, axis.step), place, chartArea.bottom + 18, {
      size: SMALL,
      weight: 400,
      colour: theme.ink2,
      align: 'center'
    });
  }
  // The label of zero is on the side away from the own dot, whose line leads up to its name.
  const own = strip.dots.find(({ region }) => region === strip.own)?.difference ?? 0;
  const [side, align] = own >= 0 ? ([-6, 'right'] as const) : ([6, 'left'] as const);
  pen.write(strip.zero, x.getPixelForValue(0) + side, chartArea.top + 8, { size: SMALL, weight: 400, colour: theme.ink3, align });
  ctx.restore();
}

function drawOwn(chart: Chart, { strip, setting }: Scene): void {
  const point = chart.getDatasetMeta(0).data.at(-1);
  if (!point) return;
  const { theme } = setting;
  const pen = new TextPen(chart.ctx, theme.font, setting.rtl);
  const style = { size: 13, weight: 700, colour: theme.focus, halo: theme.paper, align: 'center' } as const;
  const half = pen.width(strip.ownText, style) / 2;
  const at = Math.max(half + 2, Math.min(chart.width - half - 2, point.x));
  chart.ctx.save();
  rule(chart.ctx, theme.focus, [], point.x, point.y - RADIUS.own, point.x, 18);
  pen.write(strip.ownText, at, 13, style);
  chart.ctx.restore();
}
