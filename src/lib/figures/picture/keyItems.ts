import type { PhaseKind } from '../../statistics/projectPhases';
import type { MarkShape } from '../../view/projects';
import type { TextPen } from '../canvasText';
import { drawMark, drawPhase, drawTick } from '../lanesDrawing';
import { rule } from '../rule';
import { lightToken } from '../svg/pictureTheme';
import type { Theme } from '../theme';

/** An entry of the key of a picture: a shape that repeats on the chart, and what it means. */
export type KeyItem = { text: string } & (
  | { shape: 'line'; colour: string; width: number; dash?: readonly number[]; point?: 'filled' | 'hollow' | 'ring' }
  | { shape: 'square'; colour: string; alpha?: number; outline?: string }
  | { shape: 'circle'; fill: string; stroke: string }
  | { shape: 'phase'; phase: PhaseKind }
  | { shape: 'mark'; mark: MarkShape }
  | { shape: 'tick' }
);

const STYLE = { size: 14, weight: 400 } as const;
const SYMBOL = 26;
const GAP = 8;
const BETWEEN = 22;
const ROW = 23;

/** Width of the column of a key, and the positions of its rows. */
interface Place {
  x: number;
  y: number;
  width: number;
  rtl: boolean;
}

/**
 * Writes the entries of a key side by side, in as many rows as they need.
 *
 * @returns the end of the last row
 */
export function drawKeyRows(ctx: CanvasRenderingContext2D, pen: TextPen, theme: Theme, items: readonly KeyItem[], place: Place): number {
  let [at, y] = [0, place.y];
  for (const item of items) {
    const width = SYMBOL + GAP + pen.width(item.text, STYLE);
    if (at > 0 && at + width > place.width) [at, y] = [0, y + ROW];
    drawItem(ctx, pen, theme, item, [item.text], place.rtl ? place.x + place.width - at : place.x + at, y, place.rtl);
    at += width + BETWEEN;
  }
  return items.length === 0 ? place.y : y + ROW;
}

/**
 * Writes the entries of a key below each other.
 *
 * @returns the end of the last entry
 */
export function drawKeyColumn(ctx: CanvasRenderingContext2D, pen: TextPen, theme: Theme, items: readonly KeyItem[], place: Place): number {
  let y = place.y;
  for (const item of items) {
    const rows = pen.wrap(item.text, place.width - SYMBOL - GAP, STYLE);
    drawItem(ctx, pen, theme, item, rows, place.rtl ? place.x + place.width : place.x, y, place.rtl);
    y += rows.length * 18 + 7;
  }
  return y;
}

/** A symbol and its text, from the starting edge of the language. */
function drawItem(
  ctx: CanvasRenderingContext2D,
  pen: TextPen,
  theme: Theme,
  item: KeyItem,
  rows: readonly string[],
  edge: number,
  y: number,
  rtl: boolean
): void {
  const left = rtl ? edge - SYMBOL : edge;
  drawSymbol(ctx, theme, item, left, y + 9);
  const x = rtl ? edge - SYMBOL - GAP : edge + SYMBOL + GAP;
  const style = { ...STYLE, colour: theme.ink2, align: rtl ? 'right' : 'left', baseline: 'middle' } as const;
  rows.forEach((text, row) => pen.write(text, x, y + 9 + row * 18, style));
}

function drawSymbol(ctx: CanvasRenderingContext2D, theme: Theme, item: KeyItem, left: number, y: number): void {
  const middle = left + SYMBOL / 2;
  const circle = (radius: number, fill: string, stroke: string, width: number) => {
    ctx.beginPath();
    ctx.arc(middle, y, radius, 0, 2 * Math.PI);
    ctx.fillStyle = fill;
    ctx.fill();
    if (width === 0) return;
    ctx.setLineDash([]);
    ctx.lineWidth = width;
    ctx.strokeStyle = stroke;
    ctx.stroke();
  };
  switch (item.shape) {
    case 'line': {
      if (item.point !== 'ring') rule(ctx, item.colour, item.dash ?? [], left, y, left + SYMBOL, y, item.width);
      if (item.point === 'ring') {
        circle(7, theme.paper, item.colour, 2);
        circle(4, item.colour, '', 0);
      } else if (item.point) circle(4, item.point === 'hollow' ? theme.paper : item.colour, item.colour, 1.75);
      return;
    }
    case 'square':
      ctx.globalAlpha = item.alpha ?? 1;
      ctx.fillStyle = item.colour;
      ctx.fillRect(left + 5, y - 7, 16, 14);
      ctx.globalAlpha = 1;
      if (!item.outline) return;
      ctx.setLineDash([]);
      ctx.lineWidth = 0.75;
      ctx.strokeStyle = item.outline;
      ctx.strokeRect(left + 5, y - 7, 16, 14);
      return;
    case 'circle':
      return circle(6, item.fill, item.stroke, 2);
    case 'phase':
      return drawPhase(ctx, lightToken, item.phase, false, left, left + SYMBOL, y);
    case 'mark':
      return drawMark(ctx, lightToken, item.mark, middle, y);
    case 'tick':
      return drawTick(ctx, lightToken, false, middle, middle + 1, y - 7, 14);
  }
}
