import type { TextPen } from './canvasText';

/** A text shortened to a width in pixels; the page has all of it. */
export function shortened(pen: TextPen, text: string, room: number, style: { size: number; weight: 400 | 700 }): string {
  let fitted = text;
  while (fitted.length > 1 && pen.width(fitted, style) > room) fitted = `${fitted.replace(/…$/, '').slice(0, -1)}…`;
  return fitted;
}
