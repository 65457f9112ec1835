import { BarController, BarElement, CategoryScale, Chart, LinearScale, type Plugin } from 'chart.js';
import type { WhyChart as WhyFigure } from '../view/why';
import { TextPen } from './canvasText';
import { rule } from './rule';
import type { ChartSetting } from './scene';
import { configured, placing } from './svg/configured';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** Paired bars on a canvas. */
export interface WhyChart {
  show(figure: WhyFigure, setting: ChartSetting): void;
  destroy(): void;
}

const THICKNESS = { focus: 18, benchmark: 12 };
const NAME_ROOM = 176;

/**
 * Draws changes of GRDP, population and GRDP per capita as pairs of bars from zero. On right-to-left pages they grow from the
 * right.
 */
export function whyChart(canvas: HTMLCanvasElement, figure: WhyFigure, setting: ChartSetting): WhyChart {
  const scene = { figure, setting };
  const words: Plugin<'bar'> = {
    id: 'words',
    beforeDatasetsDraw: (chart) => drawNames(chart, scene),
    afterDatasetsDraw: (chart) => drawValues(chart, scene)
  };
  const chart = new Chart<'bar', number[], string>(
    canvas,
    configured(canvas, {
      type: 'bar',
      data: { labels: [], datasets: [] },
      options: {
        indexAxis: 'y',
        scales: { x: placing('linear'), y: placing('category') }
      },
      plugins: [words]
    })
  );
  const fit = () => {
    const { groups } = scene.figure;
    const { theme, rtl, narrow } = scene.setting;
    const pen = new TextPen(chart.ctx, theme.font, rtl);
    const values = groups.flatMap(({ focus, benchmark }) => [focus, benchmark]);
    const widest = Math.max(...values.map(({ label }) => pen.width(label, { size: 13, weight: 600 }))) + 12;
    const named = narrow ? 0 : NAME_ROOM;
    const [low, high] = [Math.min(0, ...values.map(({ value }) => value)), Math.max(0, ...values.map(({ value }) => value))];
    const [before, after] = rtl
      ? [high > 0 ? widest : 8, low < 0 ? widest + named : named + 8]
      : [low < 0 ? widest + named : named + 8, high > 0 ? widest : 8];
    chart.options.layout = { padding: { left: before, right: after, top: narrow ? 18 : 4, bottom: 4 } };
    Object.assign(chart.options.scales?.x ?? {}, { min: low, max: high === low ? 1 : high, reverse: rtl });
    chart.data.labels = groups.map(({ name }) => name);
    chart.data.datasets = (['focus', 'benchmark'] as const).map((key) => ({
      data: groups.map((group) => group[key].value),
      backgroundColor: theme[key],
      maxBarThickness: THICKNESS[key],
      categoryPercentage: narrow ? 0.62 : 0.7,
      barPercentage: 1
    }));
    chart.update('none');
  };
  fit();
  return {
    show(nextFigure, nextSetting) {
      Object.assign(scene, { figure: nextFigure, setting: nextSetting });
      fit();
    },
    destroy: () => chart.destroy()
  };
}

interface Scene {
  figure: WhyFigure;
  setting: ChartSetting;
}

function drawNames(chart: Chart, { figure, setting }: Scene): void {
  const { theme, rtl, narrow } = setting;
  const { x, y } = chart.scales;
  if (!x || !y) return;
  const pen = new TextPen(chart.ctx, theme.font, rtl);
  const zero = x.getPixelForValue(0);
  chart.ctx.save();
  rule(chart.ctx, theme.axis, [], zero, 0, zero, chart.height);
  figure.groups.forEach(({ name }, index) => {
    const style = { size: 14, weight: 600, colour: theme.ink, align: rtl ? 'right' : 'left', halo: theme.paper } as const;
    const edge = rtl ? chart.width : 0;
    const middle = y.getPixelForValue(index);
    pen.write(name, edge, narrow ? middle - 26 : middle, { ...style, baseline: 'middle' });
  });
  chart.ctx.restore();
}

function drawValues(chart: Chart, { figure, setting }: Scene): void {
  const { theme, rtl } = setting;
  const pen = new TextPen(chart.ctx, theme.font, rtl);
  chart.ctx.save();
  (['focus', 'benchmark'] as const).forEach((key, dataset) => {
    figure.groups.forEach((group, index) => {
      const bar = chart.getDatasetMeta(dataset).data[index];
      if (!bar) return;
      const grows = group[key].value >= 0 !== rtl ? 1 : -1;
      pen.write(group[key].label, bar.x + grows * 7, bar.y, {
        size: 13,
        weight: key === 'focus' ? 600 : 500,
        colour: theme[key],
        align: grows > 0 ? 'left' : 'right',
        baseline: 'middle',
        halo: theme.paper
      });
    });
  });
  chart.ctx.restore();
}
