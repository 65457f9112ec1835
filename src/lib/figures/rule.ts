/** Draws a straight line. */
export function rule(
  ctx: CanvasRenderingContext2D,
  colour: string,
  dash: readonly number[],
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  width = 1
): void {
  ctx.beginPath();
  ctx.strokeStyle = colour;
  ctx.lineWidth = width;
  ctx.setLineDash([...dash]);
  ctx.moveTo(x1, y1);
  ctx.lineTo(x2, y2);
  ctx.stroke();
}
