import { BarController, BarElement, Chart, LinearScale, LineController, LineElement, PointElement, type ChartDataset } from 'chart.js';
import { TextPen } from './canvasText';
import type { ChartSetting } from './scene';
import { configured } from './svg/configured';

Chart.register(BarController, BarElement, LineController, LineElement, PointElement, LinearScale);

/** Data of Chart.js: lines, points and bars, in the units of the axes. */
export type DrawnDataset = ChartDataset<'line' | 'bar', { x: number; y: number }[]>;

/** Layout of a figure: padding around the plot, axis ranges, Chart.js data. */
export interface Layout {
  padding: { left: number; right: number; top: number; bottom: number };
  x: { min: number; max: number };
  y: { min: number; max: number; reverse?: boolean; stacked?: boolean };
  datasets: DrawnDataset[];
}

/** The plot in pixels, and the tools for drawing on it. */
export interface Plot {
  ctx: CanvasRenderingContext2D;
  pen: TextPen;
  setting: ChartSetting;
  width: number;
  height: number;
  area: { left: number; right: number; top: number; bottom: number };
  x(value: number): number;
  y(value: number): number;
}

/** Something on the canvas that can be selected. */
export interface Target {
  id: string;
  x: number;
  y: number;
  /** It is selected within this distance of the pointer; the nearest of several wins. */
  reach: number;
}

/** How one kind of figure is drawn: Chart.js lays out and draws data, our code draws labels and rules around them. */
export interface Drawing<Figure> {
  layout(figure: Figure, pen: TextPen, size: { width: number; height: number }, setting: ChartSetting, marked: string | null): Layout;
  behind?(plot: Plot, figure: Figure, marked: string | null): void;
  front?(plot: Plot, figure: Figure, marked: string | null): void;
  targets?(plot: Plot, figure: Figure): Target[];
}

/** A figure on a canvas. */
export interface DrawnChart<Figure> {
  show(figure: Figure, setting: ChartSetting): void;
  /** Marks what the pointer or the keyboard selects, or nothing. */
  mark(id: string | null): void;
  /** Id at a position on the canvas, in pixels. */
  idAt(x: number, y: number): string | null;
  /** Position of an id, in pixels; null if it is not drawn. */
  placeOf(id: string): { x: number; y: number } | null;
  destroy(): void;
}

/**
 * Makes the function that draws a kind of figure on a canvas with Chart.js. The canvas needs a positioned parent of its own
 * that gives it its size.
 *
 * @example const rankChart = drawnChart(drawing); rankChart(canvas, figure, setting).show(next, setting)
 */
export function drawnChart<Figure>(drawing: Drawing<Figure>) {
  return (canvas: HTMLCanvasElement, first: Figure, setting: ChartSetting): DrawnChart<Figure> => {
    const scene = { figure: first, setting, marked: null as string | null };
    let targets: Target[] = [];
    let destroyed = false;

    const plotOf = (chart: Chart): Plot | null => {
      const { x, y } = chart.scales;
      if (!x || !y) return null;
      return {
        ctx: chart.ctx,
        pen: new TextPen(chart.ctx, scene.setting.theme.font, scene.setting.rtl),
        setting: scene.setting,
        width: chart.width,
        height: chart.height,
        area: chart.chartArea,
        x: (value) => x.getPixelForValue(value),
        y: (value) => y.getPixelForValue(value)
      };
    };
    const draw = (chart: Chart, how: 'behind' | 'front') => {
      const plot = plotOf(chart);
      if (!plot) return;
      plot.ctx.save();
      drawing[how]?.(plot, scene.figure, scene.marked);
      plot.ctx.restore();
    };
    const chart = new Chart<'line' | 'bar', { x: number; y: number }[]>(
      canvas,
      configured(canvas, {
        type: 'line',
        data: { datasets: [] },
        options: {
          parsing: false,
          onResize: () => queueMicrotask(() => !destroyed && fit())
        },
        plugins: [
          {
            id: 'around',
            beforeDatasetsDraw: (drawn) => draw(drawn as Chart, 'behind'),
            afterDatasetsDraw: (drawn) => draw(drawn as Chart, 'front')
          }
        ]
      })
    );
    const fit = () => {
      const pen = new TextPen(chart.ctx, scene.setting.theme.font, scene.setting.rtl);
      const size = { width: chart.width, height: chart.height };
      const { padding, x, y, datasets } = drawing.layout(scene.figure, pen, size, scene.setting, scene.marked);
      // Points may cross the edge of the plot: only the padding sets its position.
      chart.options.layout = { padding, autoPadding: false };
      Object.assign(chart.options.scales?.x ?? {}, x);
      Object.assign(chart.options.scales?.y ?? {}, { reverse: false, stacked: false }, y);
      // Every line is drawn point by point: Chart.js would store a line of one style as a Path2D, which only a canvas supports.
      chart.data.datasets = datasets.map((dataset) => ('segment' in dataset ? dataset : { ...dataset, segment: {} }));
      chart.update('none');
      const plot = plotOf(chart as Chart);
      targets = plot ? (drawing.targets?.(plot, scene.figure) ?? []) : [];
    };
    fit();

    return {
      show(figure, nextSetting) {
        Object.assign(scene, { figure, setting: nextSetting });
        fit();
      },
      mark(id) {
        if (id === scene.marked) return;
        scene.marked = id;
        fit();
      },
      idAt(x, y) {
        const near = targets
          .map((target) => ({ ...target, distance: Math.hypot(target.x - x, target.y - y) }))
          .filter(({ distance, reach }) => distance <= reach)
          .toSorted((a, b) => a.distance - b.distance);
        return near[0]?.id ?? null;
      },
      placeOf(id) {
        const found = targets.find((target) => target.id === id);
        return found ? { x: found.x, y: found.y } : null;
      },
      destroy() {
        destroyed = true;
        chart.destroy();
      }
    };
  };
}
