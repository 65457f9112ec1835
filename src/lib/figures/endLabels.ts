import type { Chart } from 'chart.js';
import type { DrawnLine } from '../view/comparison';
import type { TextPen, TextStyle } from './canvasText';
import { colourOf } from './lineStyle';
import { plotPadding } from './plotArea';
import { rule } from './rule';
import type { Scene } from './scene';
import { spread } from './spread';
import { ticksOf } from './valueAxis';

/** A label at the end of a line, broken into rows that fit. */
export interface PlacedLabel {
  line: DrawnLine;
  rows: { text: string; style: TextStyle }[];
  /** Decimal year after which the label is placed, and its distance in pixels. */
  x: number;
  distance: number;
}

/** Height of a row of a label. */
const ROW = 17;
/** Least width of a label before its words are broken. */
const LEAST_ROOM = { narrow: 104, wide: 190 };
const FONT = { name: { narrow: 14, wide: 15 }, value: { narrow: 12, wide: 13 }, compared: 13 };

/**
 * Breaks the labels at the ends of the lines so that they fit beside the last points, and returns the space that they need
 * after the end of the axis if they do not.
 */
export function layoutLabels(scene: Scene, pen: TextPen, width: number): { labels: PlacedLabel[]; endRoom: number; tickRoom: number } {
  const { comparison, setting, axis } = scene;
  const size = setting.narrow ? 'narrow' : 'wide';
  const tickWidths = ticksOf(axis).map((value) => pen.width(comparison.tick(value, axis.step), { size: 12, weight: 400 }));
  const tickRoom = Math.ceil(Math.max(...tickWidths)) + 14;

  const wanted = comparison.lines.flatMap((line) => {
    const last = line.points.at(-1);
    if (!line.end || !last) return [];
    // Names the focus where its data end, so that the empty years explain themselves.
    const behindData = line.role === 'focus' && comparison.noDataFrom !== null && comparison.noDataFrom >= last.x;
    // On right-to-left pages the values of the axis are at its right end: labels that end there are placed after them.
    const behindTicks = setting.rtl && !setting.narrow && last.x > comparison.to;
    const x = behindTicks ? comparison.to + 1 : behindData ? (comparison.noDataFrom ?? last.x) : last.x;
    const texts = [
      { text: line.end.name, style: nameStyle(line, scene) },
      ...line.end.lines.map((text) => ({ text, style: valueStyle(line, scene) }))
    ];
    return [{ line, x, distance: behindTicks ? tickRoom : behindData ? 8 : 10, texts }];
  });

  const { left, right } = plotPadding({ ...setting, width }, 0, tickRoom);
  const years = comparison.to + 1 - comparison.from;
  // On a phone the values of the axis are inside the plot, at its right.
  const ticks = setting.narrow ? tickRoom - 8 : 0;
  const room = width - left;
  const needs = wanted.map(({ x, distance, texts }) => {
    const widest = Math.max(...texts.map(({ text, style }) => pen.width(text, style)));
    const least = distance + Math.min(widest, LEAST_ROOM[size]) + ticks + 4;
    const share = (x - comparison.from) / years;
    // The plot is room − endRoom wide; the label needs (room − endRoom)·(1 − share) + endRoom ≥ least.
    return share <= 0 ? 0 : (least - room * (1 - share)) / share;
  });
  const endRoom = Math.max(0, ...needs);
  const plot = room - Math.max(right, endRoom);
  const labels = wanted.map(({ line, x, distance, texts }): PlacedLabel => {
    const free = width - left - ((x - comparison.from) / years) * plot - distance - ticks - 2;
    const rows = texts.flatMap(({ text, style }) => pen.wrap(text, free, style).map((part) => ({ text: part, style })));
    return { line, rows, x, distance };
  });
  return { labels, endRoom, tickRoom };
}

function nameStyle(line: DrawnLine, { setting }: Scene): TextStyle {
  const { theme, narrow } = setting;
  if (line.role === 'comparison') return { size: FONT.compared, weight: 500, colour: theme.ink2, halo: theme.paper };
  return { size: FONT.name[narrow ? 'narrow' : 'wide'], weight: 700, colour: colourOf(line, theme), halo: theme.paper };
}

function valueStyle(line: DrawnLine, { setting }: Scene): TextStyle {
  const { theme, narrow } = setting;
  const weight = line.role === 'focus' ? 600 : 400;
  return { size: FONT.value[narrow ? 'narrow' : 'wide'], weight, colour: colourOf(line, theme), halo: theme.paper };
}

/** Vertical spans that are taken on the canvas. */
export interface Extent {
  from: number;
  to: number;
}

/** A label that was moved further than this is connected to its point by a thin line. */
const LED = 10;

/**
 * Writes the labels at the height of their last points, moved apart where they would overlap.
 *
 * @returns the vertical spans of the labels
 */
export function drawEndLabels(chart: Chart, pen: TextPen, labels: readonly PlacedLabel[], scene: Scene): Extent[] {
  const { x, y } = chart.scales;
  if (!x || !y) return [];
  const { top, bottom } = chart.chartArea;
  const blocks = labels.map(({ line, rows }) => {
    const height = rows.length * ROW;
    const point = y.getPixelForValue(line.points.at(-1)?.y ?? 0);
    return { centre: point + (height - ROW) / 2, size: height };
  });
  const centres = spread(blocks, 1, top - 12, bottom);
  labels.forEach(({ line, rows, x: year, distance }, index) => {
    const left = x.getPixelForValue(year) + distance;
    const first = (centres[index] ?? 0) - (rows.length * ROW) / 2 + ROW / 2;
    const last = line.points.at(-1);
    if (last && Math.abs(y.getPixelForValue(last.y) - first) > LED) {
      rule(chart.ctx, scene.setting.theme.ink3, [], x.getPixelForValue(last.x) + 6, y.getPixelForValue(last.y), left - 3, first, 0.75);
    }
    const { noDataFrom } = scene.comparison;
    const middle = left + Math.max(...rows.map(({ text, style }) => pen.width(text, style))) / 2;
    const shaded = noDataFrom !== null && middle >= x.getPixelForValue(noDataFrom);
    const halo = shaded ? scene.setting.theme.paper2 : scene.setting.theme.paper;
    rows.forEach(({ text, style }, row) => pen.write(text, left, first + row * ROW, { ...style, baseline: 'middle', halo }));
  });
  return blocks.map(({ size }, index) => ({ from: (centres[index] ?? 0) - size / 2, to: (centres[index] ?? 0) + size / 2 }));
}
