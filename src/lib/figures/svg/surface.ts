import type { SelfSized } from './configured';
import { SvgContext, type TextMeasure } from './svgContext';

/** Canvas stand-in that records drawing as SVG. */
class SvgSurface implements SelfSized {
  readonly isSelfSized = true;
  readonly context: SvgContext;

  constructor(
    public width: number,
    public height: number,
    measure: TextMeasure,
    id: string
  ) {
    this.context = new SvgContext(width, height, measure, id, this);
  }

  getContext(): SvgContext {
    return this.context;
  }
}

/** Size of a drawing in pixels. */
export interface Size {
  width: number;
  height: number;
}

/**
 * A figure's drawing as SVG, without the outer element.
 *
 * @param draw draws on what it takes for a canvas
 * @param id begins the ids inside
 */
export function drawnAsSvg(
  { width, height }: Size,
  measure: TextMeasure,
  id: string,
  draw: (canvas: HTMLCanvasElement) => { destroy(): void }
): string {
  const surface = new SvgSurface(width, height, measure, id);
  const chart = draw(surface as unknown as HTMLCanvasElement);
  const markup = surface.context.markup();
  chart.destroy();
  return markup;
}
