import { middleOf } from '../statistics/dateSpan';
import type { PhaseKind } from '../statistics/projectPhases';
import type { Lane, LaneGroup } from '../view/lanes';
import type { MarkShape } from '../view/projects';
import type { TextPen } from './canvasText';
import { rule } from './rule';
import { shortened } from './shortened';

/** Colour of a design token. */
type Token = (name: string) => string;

/** Inputs of the lanes of a picture. */
export interface DrawnLanes {
  title: string;
  groups: readonly LaneGroup[];
  from: number;
  to: number;
  /** Decimal year after which the figures end; null if the axis ends before. */
  noDataFrom: number | null;
  sourcesEnd: number;
  sourcesEndText: string;
}

/** Position of lanes: a column with their names, and the plot that they share with the chart above. */
export interface LanesPlace {
  y: number;
  names: { left: number; right: number };
  plot: { left: number; right: number };
  rtl: boolean;
}

const ROW = 36;
const GROUP = 24;
const BAR = 12;
const MARK = 6.5;
const NAME = { size: 14, weight: 700 } as const;
const SMALL = { size: 12, weight: 400 } as const;

/**
 * Draws the lanes of projects for a picture. Marks have no numbers there, because the list that explains the numbers is not exported.
 *
 * @returns their lower end
 */
export function drawLanes(ctx: CanvasRenderingContext2D, pen: TextPen, token: Token, lanes: DrawnLanes, place: LanesPlace): number {
  const { names, plot, rtl } = place;
  const shown = lanes.groups.filter((group) => group.lanes.length > 0);
  const x = (year: number) => plot.left + ((year - lanes.from) / (lanes.to + 1 - lanes.from)) * (plot.right - plot.left);
  const edge = rtl ? names.right : names.left;
  const align = rtl ? 'right' : 'left';
  const [outerLeft, outerRight] = [Math.min(names.left, plot.left), Math.max(names.right, plot.right)];
  const top = place.y + 26;
  const bottom = top + shown.reduce((sum, { lanes: rows }) => sum + GROUP + rows.length * ROW, 0);

  pen.write(lanes.title, edge, place.y + 16, { ...NAME, colour: token('--ink'), align });
  rule(ctx, token('--axis'), [], outerLeft, top, outerRight, top);
  if (lanes.noDataFrom !== null && lanes.noDataFrom < lanes.to + 1) {
    ctx.fillStyle = token('--paper-2');
    ctx.fillRect(x(lanes.noDataFrom), top, plot.right - x(lanes.noDataFrom), bottom - top);
    rule(ctx, token('--axis'), [2, 3], x(lanes.noDataFrom), top, x(lanes.noDataFrom), bottom);
  }
  const ends = lanes.sourcesEnd > lanes.from && lanes.sourcesEnd < lanes.to + 1;
  if (ends) rule(ctx, token('--ink-3'), [1, 2], x(lanes.sourcesEnd), top, x(lanes.sourcesEnd), bottom);

  let y = top;
  for (const group of shown) {
    pen.write(group.name, edge, y + 17, { ...SMALL, colour: token('--ink-2'), align });
    if (group.notYet && lanes.noDataFrom !== null) {
      const style = { ...SMALL, colour: token('--ink-3'), align: 'right', halo: token('--paper-2') } as const;
      pen.write(group.notYet, plot.right - 6, y + 17, style);
    }
    y += GROUP;
    for (const lane of group.lanes) {
      rule(ctx, token('--rule'), [], outerLeft, y, outerRight, y);
      const width = names.right - names.left;
      pen.write(shortened(pen, lane.project.name, width, NAME), edge, y + 16, { ...NAME, colour: token('--ink'), align });
      pen.write(shortened(pen, lane.project.state, width, SMALL), edge, y + 31, { ...SMALL, colour: token('--ink-2'), align });
      drawLane(ctx, pen, token, lane, x, plot, y + ROW / 2 - 2);
      y += ROW;
    }
  }
  rule(ctx, token('--axis'), [], outerLeft, bottom, outerRight, bottom);
  if (!ends) return bottom;
  const style = { ...SMALL, colour: token('--ink-3'), align: 'center' } as const;
  const half = pen.width(lanes.sourcesEndText, SMALL) / 2;
  pen.write(lanes.sourcesEndText, Math.min(plot.right - half, Math.max(plot.left + half, x(lanes.sourcesEnd))), bottom + 16, style);
  return bottom + 22;
}

function drawLane(
  ctx: CanvasRenderingContext2D,
  pen: TextPen,
  token: Token,
  lane: Lane,
  x: (year: number) => number,
  plot: LanesPlace['plot'],
  y: number
): void {
  for (const { kind, from, to, open } of lane.bars) drawPhase(ctx, token, kind, open, x(from), x(to), y);
  for (const year of lane.cuts) {
    ctx.fillStyle = token('--setback');
    ctx.fillRect(x(year) - 1.5, y - 9, 3, 18);
  }
  for (const { from, to, setback } of lane.ticks) drawTick(ctx, token, setback, x(from), x(to), y + 9, 5);
  for (const { span } of lane.marks) drawTick(ctx, token, false, x(span.from), x(span.to), y + 9, 5);
  if (lane.note) {
    const style = { ...SMALL, colour: token('--ink-3'), align: 'right', baseline: 'middle', halo: token('--paper') } as const;
    pen.write(lane.note.text, x(lane.note.before) - 12, y, style);
  }
  for (const { shape, span } of lane.marks) drawMark(ctx, token, shape, x(middleOf(span)), y);
  if (lane.before.length > 0 || lane.since !== null) drawArrow(ctx, token, plot.left + 2, y, -1);
  if (lane.after.length > 0) drawArrow(ctx, token, plot.right - 2, y, 1);
}

/** The bar of a phase, as the style sheet of a lane draws it. */
export function drawPhase(
  ctx: CanvasRenderingContext2D,
  token: Token,
  kind: PhaseKind,
  open: boolean,
  left: number,
  right: number,
  y: number
): void {
  const [top, width] = [y - BAR / 2, right - left];
  if (kind === 'no-plan') {
    ctx.fillStyle = token('--project-line');
    ctx.fillRect(left, y - 1.5, width, 3);
    return;
  }
  if (kind === 'works' || kind === 'in-use') {
    ctx.fillStyle = token(kind === 'works' ? '--project' : '--project-tint');
    ctx.fillRect(left, top, width, BAR);
  }
  if (kind === 'planned') {
    ctx.save();
    ctx.beginPath();
    ctx.rect(left, top, width, BAR);
    ctx.clip();
    ctx.beginPath();
    for (let foot = left - BAR; foot < right; foot += 7) {
      ctx.moveTo(foot, top + BAR);
      ctx.lineTo(foot + BAR, top);
    }
    ctx.setLineDash([]);
    ctx.lineWidth = 1.4;
    ctx.strokeStyle = token('--project-line');
    ctx.stroke();
    ctx.restore();
  }
  ctx.beginPath();
  ctx.moveTo(right, top);
  ctx.lineTo(left, top);
  ctx.lineTo(left, top + BAR);
  ctx.lineTo(right, top + BAR);
  // No end is known: the bar is left open.
  if (!open) ctx.closePath();
  ctx.setLineDash(kind === 'undated-use' ? [3, 2] : []);
  ctx.lineWidth = 1;
  ctx.strokeStyle = token(kind === 'works' ? '--project' : '--project-line');
  ctx.stroke();
}

/** A dated event, as wide as the precision of its date. */
export function drawTick(
  ctx: CanvasRenderingContext2D,
  token: Token,
  setback: boolean,
  left: number,
  right: number,
  y: number,
  height: number
): void {
  ctx.fillStyle = token(setback ? '--setback' : '--project-line');
  ctx.fillRect(left - 0.5, y, Math.max(1, right - left), height);
}

/** A milestone: its shape shows its kind. */
export function drawMark(ctx: CanvasRenderingContext2D, token: Token, shape: MarkShape, x: number, y: number): void {
  const reach = shape === 'setback' ? MARK * 1.26 : MARK;
  ctx.beginPath();
  if (shape === 'approved') ctx.rect(x - MARK, y - MARK, 2 * MARK, 2 * MARK);
  else if (shape === 'setback') {
    ctx.moveTo(x, y - reach);
    ctx.lineTo(x + reach, y);
    ctx.lineTo(x, y + reach);
    ctx.lineTo(x - reach, y);
    ctx.closePath();
  } else ctx.arc(x, y, MARK, 0, 2 * Math.PI);
  const isHollow = shape === 'announced' || shape === 'planned';
  ctx.fillStyle = isHollow ? token('--paper') : token(shape === 'setback' ? '--setback' : '--project');
  ctx.fill();
  ctx.setLineDash(shape === 'planned' ? [2.5, 2] : []);
  ctx.lineWidth = 1.5;
  ctx.strokeStyle = shape === 'announced' ? token('--project') : shape === 'planned' ? token('--project-line') : token('--paper');
  ctx.stroke();
  ctx.setLineDash([]);
}

/** A sign that there is more before or after the axis. */
function drawArrow(ctx: CanvasRenderingContext2D, token: Token, x: number, y: number, way: 1 | -1): void {
  ctx.beginPath();
  ctx.moveTo(x, y);
  ctx.lineTo(x - way * 8, y - 5);
  ctx.lineTo(x - way * 8, y + 5);
  ctx.closePath();
  ctx.fillStyle = token('--project');
  ctx.fill();
}
