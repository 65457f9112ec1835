/** What decides the position of the plot in its canvas. */
export interface PlotFrame {
  width: number;
  /** A phone: values are above their gridlines, at the right. */
  narrow: boolean;
  rtl: boolean;
}

/** Distances between canvas and plot, in pixels. */
export interface Padding {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * Position of the plot on its canvas: distances from both sides as shares of the canvas's width, so that what shares the
 * time axis stays aligned when the canvas is scaled, and that width in pixels.
 */
export interface PlotPlace {
  left: number;
  right: number;
  width: number;
}

/** Space for the values of the axis beside the plot. */
const TICK_ROOM = 34;
const MARGIN = 6;

/**
 * Position of the plot in its canvas. Everything on the time axis uses this function, so that it stays aligned.
 *
 * @param endRoom room that labels need behind the end of the axis
 * @param tickRoom room that the widest value of the axis needs
 * @param headed whether there is a line of text between the unit and the plot
 */
export function plotPadding({ narrow, rtl }: PlotFrame, endRoom: number, tickRoom = TICK_ROOM, headed = false): Padding {
  const ticks = narrow ? MARGIN : Math.max(TICK_ROOM, tickRoom);
  const [left, right] = rtl ? [MARGIN, ticks] : [ticks, MARGIN];
  return { left, right: Math.max(right, endRoom + (rtl ? ticks - MARGIN : 0)), top: headed ? 44 : 28, bottom: 26 };
}

/** Years between two labels of the time axis: every year if there is room, else every third. */
export function yearStep(width: number, years: number): number {
  return width / years >= 40 ? 1 : 3;
}
