import { Chart, LinearScale, LineController, LineElement, PointElement, type Plugin } from 'chart.js';
import type { ClaimFamily } from '../view/claims';
import { TextPen } from './canvasText';
import { rule } from './rule';
import type { ChartSetting } from './scene';
import { ticksOf, valueAxis } from './valueAxis';
import { configured } from './svg/configured';

Chart.register(LineController, LineElement, PointElement, LinearScale);

/** The claims of a family, and the format of a value on their axis. */
export type DrawnFamily = ClaimFamily & { tick(value: number): string };

/** Claims of one family on a canvas. */
export interface ClaimsChart {
  show(family: DrawnFamily, setting: ChartSetting): void;
  destroy(): void;
}

const RADIUS = 9;
const SMALL = 12;
const PADDING = { right: 36, top: 34, bottom: 24 };

/**
 * Draws claims over time: numbered marks on dashed stems from zero, never joined by a line, since nobody measured what lies
 * between them. A filled mark was reported.
 */
export function claimsChart(canvas: HTMLCanvasElement, family: DrawnFamily, setting: ChartSetting): ClaimsChart {
  const scene = { family, setting };
  let destroyed = false;
  const drawing: Plugin<'line'> = {
    id: 'claims',
    beforeDatasetsDraw: (chart) => drawAxes(chart, scene),
    afterDatasetsDraw: (chart) => drawNumbers(chart, scene)
  };
  const chart = new Chart(
    canvas,
    configured(canvas, {
      type: 'line',
      data: { datasets: [] },
      options: {
        parsing: false,
        // Marks overlap differently at other widths, so lay them out again.
        onResize: () => queueMicrotask(() => !destroyed && fit())
      },
      plugins: [drawing]
    })
  );
  const fit = () => {
    const { theme } = scene.setting;
    const { claims, unit } = scene.family;
    const axis = valueAxis(
      claims.map(({ value }) => value / unit.divisor),
      true
    );
    const [first, last] = yearsOf(scene.family);
    const pen = new TextPen(chart.ctx, theme.font, scene.setting.rtl);
    const widest = Math.max(...ticksOf(axis).map((value) => pen.width(scene.family.tick(value), { size: SMALL, weight: 400 })));
    chart.options.layout = { padding: { ...PADDING, left: Math.ceil(widest) + 14 } };
    Object.assign(chart.options.scales?.x ?? {}, { min: first, max: last });
    Object.assign(chart.options.scales?.y ?? {}, { min: axis.min, max: axis.max });
    const reported = (index: number) => claims[index]?.nature === 'report';
    chart.data.datasets = [
      {
        data: claims.map(({ at, value }) => ({ x: at, y: value / unit.divisor })),
        showLine: false,
        clip: false,
        pointRadius: RADIUS,
        pointBackgroundColor: ({ dataIndex }) => (reported(dataIndex) ? theme.project : theme.paper),
        pointBorderColor: theme.project,
        pointBorderWidth: 1.5
      }
    ];
    chart.update('none');
    // Marks that would overlap are moved beside each other; their stems stay at their dates.
    const { x, y } = chart.scales;
    if (!x || !y) return;
    const places = claims.map(({ at, value }) => ({ x: x.getPixelForValue(at), y: y.getPixelForValue(value / unit.divisor) }));
    const apart = beside(places, 2 * RADIUS + 1);
    chart.data.datasets.forEach((dataset) => {
      dataset.data = claims.map(({ at, value }, index) => {
        const moved = apart[index] ?? 0;
        const place = moved === 0 ? at : (x.getValueForPixel((places[index]?.x ?? 0) + moved) ?? at);
        return { x: place, y: value / unit.divisor };
      });
    });
    chart.update('none');
  };
  fit();
  return {
    show(nextFamily, nextSetting) {
      Object.assign(scene, { family: nextFamily, setting: nextSetting });
      fit();
    },
    destroy() {
      destroyed = true;
      chart.destroy();
    }
  };
}

interface Scene {
  family: DrawnFamily;
  setting: ChartSetting;
}

function yearsOf({ claims }: DrawnFamily): [number, number] {
  const at = claims.map((claim) => claim.at);
  // A value beside the first mark needs room before the next year's line.
  return [Math.floor(Math.min(...at) - 0.2), Math.ceil(Math.max(...at) + 0.01)];
}

/**
 * Distance by which each mark is moved to the right so that it overlaps none before it, in pixels.
 *
 * @example beside([{ x: 0, y: 0 }, { x: 4, y: 2 }, { x: 4, y: 90 }], 19) // → [0, 15, 0]
 */
export function beside(places: readonly { x: number; y: number }[], diameter: number): number[] {
  const moved: number[] = [];
  places.forEach((place, index) => {
    let x = place.x;
    const hit = () =>
      places.find((other, before) => {
        const otherX = other.x + (moved[before] ?? 0);
        return before < index && Math.abs(other.y - place.y) < diameter && Math.abs(otherX - x) < diameter - 1e-9;
      });
    for (let other = hit(); other; other = hit()) x = other.x + (moved[places.indexOf(other)] ?? 0) + diameter;
    moved.push(x - place.x);
  });
  return moved;
}

function drawAxes(chart: Chart, { family, setting }: Scene): void {
  const { ctx, chartArea, scales } = chart;
  const { x, y } = scales;
  if (!x || !y) return;
  const { theme } = setting;
  const pen = new TextPen(ctx, theme.font, setting.rtl);
  const { claims, unit } = family;
  const axis = valueAxis(
    claims.map(({ value }) => value / unit.divisor),
    true
  );
  ctx.save();
  for (const value of ticksOf(axis)) {
    const height = Math.round(y.getPixelForValue(value)) + 0.5;
    rule(ctx, value === 0 ? theme.axis : theme.grid, [], chartArea.left, height, chartArea.right, height);
    pen.write(family.tick(value), chartArea.left - 8, height, {
      size: SMALL,
      weight: 400,
      colour: theme.ink3,
      align: 'right',
      baseline: 'middle'
    });
  }
  const [first, last] = yearsOf(family);
  const step = (chartArea.right - chartArea.left) / (last - first) >= 36 ? 1 : 2;
  for (let year = first; year <= last; year++) {
    const place = x.getPixelForValue(year);
    rule(ctx, theme.axis, [], place, chartArea.bottom, place, chartArea.bottom + 5);
    if (year === last || (year - first) % step !== 0) continue;
    const style = { size: SMALL, weight: 400, colour: theme.ink2, align: 'center' } as const;
    pen.write(String(year), x.getPixelForValue(year + 0.5), chartArea.bottom + 18, style);
  }
  for (const { at, value, nature } of claims) {
    const place = x.getPixelForValue(at);
    const dash = nature === 'report' ? [] : [3, 3];
    rule(ctx, theme.project, dash, place, chartArea.bottom, place, y.getPixelForValue(value / unit.divisor));
  }
  ctx.restore();
}

function drawNumbers(chart: Chart, { family, setting }: Scene): void {
  const { theme } = setting;
  const pen = new TextPen(chart.ctx, theme.font, setting.rtl);
  const taken: { left: number; right: number; top: number; bottom: number }[] = [];
  chart.ctx.save();
  family.claims.forEach(({ number, short, nature }, index) => {
    const point = chart.getDatasetMeta(0).data[index];
    if (!point) return;
    const colour = nature === 'report' ? theme.paper : theme.ink;
    pen.write(String(number), point.x, point.y + 0.5, { size: 11, weight: 700, colour, align: 'center', baseline: 'middle' });
    // The value is above its mark, else beside it, wherever no other value or mark is.
    const style = { size: 13, weight: 600, colour: theme.ink, halo: theme.paper, baseline: 'middle' } as const;
    const width = pen.width(short, style);
    const places = [
      { x: point.x - width / 2, y: point.y - RADIUS - 9 },
      { x: point.x + RADIUS + 4, y: point.y },
      { x: point.x - RADIUS - 4 - width, y: point.y },
      { x: point.x - width / 2, y: point.y + RADIUS + 9 }
    ];
    const box = (place: { x: number; y: number }) => ({ left: place.x, right: place.x + width, top: place.y - 8, bottom: place.y + 8 });
    const marks = chart
      .getDatasetMeta(0)
      .data.filter((other) => other !== point)
      .map((other) => ({ left: other.x - RADIUS, right: other.x + RADIUS, top: other.y - RADIUS, bottom: other.y + RADIUS }));
    const free = places.find((place) =>
      [...taken, ...marks].every(
        (other) =>
          box(place).right < other.left || box(place).left > other.right || box(place).bottom < other.top || box(place).top > other.bottom
      )
    );
    const place = free ?? places[0];
    if (!place) return;
    taken.push(box(place));
    pen.write(short, place.x, place.y, style);
  });
  chart.ctx.restore();
}
