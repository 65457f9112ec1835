import { TextPen } from './canvasText';
import { rule } from './rule';
import type { ChartSetting } from './scene';
import { shortened } from './shortened';
import { ticksOf, valueAxis } from './valueAxis';

/** A bar with the text at its end. */
export interface RowBar {
  value: number;
  text: string;
  colour: string;
  outline: string | null;
}

/** Bars in rows, as in lists and tables: a name, and a bar in each column. */
export interface BarRows {
  /** Heading of each column of bars; empty if there is only one. */
  heads: readonly string[];
  rows: readonly { rank: string | null; name: string; bars: readonly RowBar[]; strong: boolean }[];
  /** Ticks of the axis and its unit; null if the bars show their values instead. */
  axis: { unit: string; tick(value: number, step: number): string } | null;
  /** A line at one value across all rows; null for none. */
  line: number | null;
}

const SIZE = 13;
const SMALL = { size: 12, weight: 400 } as const;
const HEAD = 26;
const GAP = 10;
/** Largest share of the width for names. */
const NAMES = 0.36;
const PITCH = 30;
/** Up to this number of rows, rows are drawn large. */
const FEW = 4;
const LARGE = { pitch: 130, size: 17 } as const;

/** Draws bars in rows on the whole canvas; on right-to-left pages they begin at the right. */
export function drawBarRows(canvas: HTMLCanvasElement, figure: BarRows, { theme, rtl }: ChartSetting): { destroy(): void } {
  const ctx = canvas.getContext('2d');
  if (!ctx) throw new Error('The canvas has no context to draw on.');
  const { width, height } = canvas;
  const pen = new TextPen(ctx, theme.font, rtl);
  const columns = Math.max(1, ...figure.rows.map(({ bars }) => bars.length));
  const isFew = figure.rows.length <= FEW;
  const size = isFew ? LARGE.size : SIZE;
  const plain = { size, weight: 400 } as const;
  const strongly = { size, weight: 700 } as const;
  const pitch = Math.min(isFew ? LARGE.pitch : PITCH, (height - HEAD) / Math.max(1, figure.rows.length));
  const bottom = HEAD + pitch * figure.rows.length;
  const widest = (texts: readonly string[], style: { size: number; weight: 400 | 700 }) =>
    Math.max(0, ...texts.map((text) => pen.width(text, style)));
  const ranks = widest(
    figure.rows.flatMap(({ rank }) => rank ?? []),
    strongly
  );
  const named = widest(
    figure.rows.map(({ name }) => name),
    strongly
  );
  const names = Math.min(named, width * NAMES);
  const begin = (ranks > 0 ? ranks + GAP : 0) + names + GAP;
  const room = (width - begin) / columns;
  const values = figure.rows.flatMap(({ bars }) => bars.map(({ value }) => value));
  const axis = valueAxis([...values, figure.line ?? 0], true);
  const plot =
    room -
    widest(
      figure.rows.flatMap(({ bars }) => bars.map(({ text }) => text)),
      strongly
    ) -
    2 * GAP;
  /** Canvas position at a distance from the beginning of the line. */
  const physical = (at: number) => (rtl ? width - at : at);
  const at = (column: number, value: number) => begin + column * room + ((value - axis.min) / (axis.max - axis.min)) * plot;
  const start = rtl ? 'right' : 'left';

  for (let column = 0; column < columns; column += 1) {
    const head = figure.heads[column];
    if (head) pen.write(head, physical(at(column, axis.min)), 14, { ...strongly, colour: theme.ink2, align: start });
    for (const value of figure.axis ? ticksOf(axis) : [0]) {
      const x = physical(at(column, value));
      rule(ctx, value === 0 ? theme.axis : theme.grid, [], x, HEAD - 4, x, bottom);
      // The unit is above the last tick.
      if (!figure.axis || value > axis.min + (axis.max - axis.min) * 0.9) continue;
      pen.write(figure.axis.tick(value, axis.step), x, 14, { ...SMALL, colour: theme.ink3, align: 'center' });
    }
  }
  if (figure.axis) pen.write(figure.axis.unit, physical(width), 14, { ...SMALL, colour: theme.ink3, align: rtl ? 'left' : 'right' });

  const middleOf = (index: number) => HEAD + (index + 0.5) * pitch;
  figure.rows.forEach(({ bars }, index) =>
    bars.forEach(({ value, colour, outline }, column) => {
      const [from, to] = [physical(at(column, Math.min(0, value))), physical(at(column, Math.max(0, value)))];
      const thickness = Math.min(isFew ? 40 : 18, pitch * 0.72);
      const place = [Math.min(from, to), middleOf(index) - thickness / 2, Math.abs(to - from), thickness] as const;
      ctx.fillStyle = colour;
      ctx.fillRect(...place);
      if (!outline) return;
      ctx.setLineDash([]);
      ctx.lineWidth = 0.75;
      ctx.strokeStyle = outline;
      ctx.strokeRect(...place);
    })
  );
  if (figure.line !== null) {
    const x = physical(at(0, figure.line));
    rule(ctx, theme.benchmark, [], x, HEAD - 4, x, bottom, 2);
  }
  figure.rows.forEach(({ rank, name, bars, strong }, index) => {
    const middle = middleOf(index);
    const style = { ...(strong ? strongly : plain), colour: strong ? theme.focus : theme.ink, baseline: 'middle' } as const;
    if (rank !== null) pen.write(rank, physical(ranks), middle, { ...style, align: rtl ? 'left' : 'right' });
    pen.write(shortened(pen, name, names, style), physical(ranks > 0 ? ranks + GAP : 0), middle, { ...style, align: start });
    bars.forEach(({ value, text }, column) => {
      const end = physical(at(column, Math.max(0, value)));
      pen.write(text, end + (rtl ? -5 : 5), middle, { ...style, align: start, halo: theme.paper });
    });
  });
  return { destroy() {} };
}
