import { Chart, LinearScale, LineController, LineElement, PointElement, type Plugin } from 'chart.js';
import type { Period } from '../statistics/series';
import type { Comparison } from '../view/comparison';
import { TextPen } from './canvasText';
import { drawBackground, drawCursor, drawForeground } from './comparisonDrawing';
import { layoutLabels, type PlacedLabel } from './endLabels';
import { datasets } from './lineStyle';
import { plotPadding, type PlotPlace } from './plotArea';
import { sceneOf, type ChartSetting, type Scene } from './scene';
import { configured } from './svg/configured';

/**
 * The chart on an A4 page: drawn 826 × 210 px large on 2360 × 600 dots, and displayed at 590 × 150 px by the style sheet. There
 * are four dots for each displayed pixel, because Chromium rounds the scale of a printed canvas down to a 64th.
 */
const PAPER = { width: 826, height: 210, pixelRatio: 2.8572 };

Chart.register(LineController, LineElement, PointElement, LinearScale);

/** A comparison chart on a canvas. */
export interface ComparisonChart {
  show(comparison: Comparison, setting: ChartSetting): void;
  /** Puts the cursor on a period, or removes it. Redraws without a new layout. */
  cursor(period: Period | null): void;
  /** Period nearest to a horizontal position on the canvas, or null if none with figures is within half a year. */
  periodAt(offsetX: number): Period | null;
  /** Fits the canvas to its parent again, at the screen's pixel ratio. */
  resize(): void;
  /** Draws for paper: at a size of its own, finer than a screen, until it is fitted to its parent again. */
  print(): void;
  destroy(): void;
}

/**
 * Draws the comparison chart: Chart.js draws lines and points, our code draws axes and labels around them.
 * The canvas needs a positioned parent of its own that gives it its size.
 *
 * @param onplace receives the position of the plot, each time that it is laid out
 */
export function comparisonChart(
  canvas: HTMLCanvasElement,
  comparison: Comparison,
  setting: ChartSetting,
  onplace: (place: PlotPlace) => void
): ComparisonChart {
  const scene: Scene = sceneOf(comparison, setting);
  let labels: PlacedLabel[] = [];

  const layout = (chart: Chart) => {
    const pen = new TextPen(chart.ctx, scene.setting.theme.font, scene.setting.rtl);
    const placed = layoutLabels(scene, pen, chart.width);
    labels = placed.labels;
    return plotPadding({ ...scene.setting, width: chart.width }, placed.endRoom, placed.tickRoom, scene.comparison.breaks.length > 0);
  };
  const words: Plugin<'line'> = {
    id: 'words',
    beforeLayout(chart) {
      chart.options.layout = { padding: layout(chart) };
    },
    afterLayout: ({ chartArea: { left, right }, width }) => onplace({ left: left / width, right: 1 - right / width, width }),
    beforeDatasetsDraw: (chart) => drawBackground(chart, scene),
    afterDatasetsDraw(chart) {
      drawForeground(chart, scene, labels);
      drawCursor(chart, scene);
    }
  };
  const chart = new Chart(
    canvas,
    configured(canvas, {
      type: 'line',
      data: { datasets: datasets(scene) },
      options: {
        parsing: false,
        normalized: true,
        layout: { padding: 0 }
      },
      plugins: [words]
    })
  );
  const fit = () => {
    const { x, y } = chart.options.scales ?? {};
    if (x) Object.assign(x, { min: scene.comparison.from, max: scene.comparison.to + 1 });
    if (y) Object.assign(y, { min: scene.axis.min, max: scene.axis.max });
    chart.data.datasets = datasets(scene);
    chart.update('none');
  };
  fit();

  return {
    show(nextComparison, nextSetting) {
      const cursor = scene.cursor;
      Object.assign(scene, sceneOf(nextComparison, nextSetting));
      scene.cursor = cursor !== null && nextComparison.stops.some(({ period }) => period === cursor) ? cursor : null;
      fit();
    },
    cursor(period) {
      scene.cursor = period;
      chart.draw();
    },
    periodAt(offsetX) {
      const value = chart.scales.x?.getValueForPixel(offsetX);
      if (value === undefined) return null;
      return nearest(scene.comparison.stops, value);
    },
    resize() {
      chart.options.devicePixelRatio = devicePixelRatio;
      chart.resize();
    },
    print() {
      chart.options.devicePixelRatio = PAPER.pixelRatio;
      chart.resize(PAPER.width, PAPER.height);
    },
    destroy: () => chart.destroy()
  };
}

/** Farthest that the cursor may be from a figure, in years. */
const REACH = 0.5;

function nearest(stops: Comparison['stops'], value: number): Period | null {
  const [found] = stops.map(({ period, x }) => ({ period, apart: Math.abs(x - value) })).toSorted((a, b) => a.apart - b.apart);
  return found && found.apart <= REACH ? found.period : null;
}
