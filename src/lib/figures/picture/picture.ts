import type { PictureText } from '../../view/pictureText';
import { TextPen, type TextStyle } from '../canvasText';
import { drawLanes, type DrawnLanes } from '../lanesDrawing';
import type { PlotPlace } from '../plotArea';
import { rule } from '../rule';
import type { ChartSetting } from '../scene';
import { lightToken, pictureTheme } from '../svg/pictureTheme';
import { drawnAsSvg } from '../svg/surface';
import { escaped, SvgContext, type TextMeasure } from '../svg/svgContext';
import { drawKeyColumn, drawKeyRows, type KeyItem } from './keyItems';

/** A chart for a picture. */
export interface PictureChart {
  /** Height of the plot in pixels on a picture 1200 wide. */
  height: number;
  /**
   * Draws it on a canvas stand-in.
   *
   * @param onplace receives the position of the plot, if lanes share the chart's time axis
   */
  draw(canvas: HTMLCanvasElement, setting: ChartSetting, onplace: (place: PlotPlace) => void): { destroy(): void };
  key: readonly KeyItem[];
  /** Lanes under the chart, with their own key. */
  lanes: { drawn: DrawnLanes; key: readonly KeyItem[] } | null;
  /** Whether its height is fixed: bars in rows, years over lanes. */
  fixed?: boolean;
  /** Largest width; null: that of the picture. A map keeps its proportions. */
  widest?: number;
}

export const PICTURE_SHAPES = { wide: { width: 1200, height: 675 }, tall: { width: 1080, height: 1350 } } as const;
export type PictureShape = keyof typeof PICTURE_SHAPES;

const MARGIN = 44;
const NAMES = 196;
const BETWEEN = 16;
const TITLE = { size: 32, weight: 700, line: 40 } as const;
const SUB = { size: 17, weight: 400, line: 25 } as const;
const SENTENCE = { size: 18, weight: 400, line: 27 } as const;
const SMALL = { size: 13, weight: 400, line: 18.5 } as const;

type Block = Pick<TextStyle, 'size' | 'weight'> & { line: number };

/**
 * The whole picture of a chart as SVG: title, chart with its lanes, key, sentence, sources, date and address. It is light and has the
 * size of its shape, on whatever page it was made; with more text it grows in height, and nothing is cut off.
 *
 * @param measure widths of texts: of the browser, or of a build
 * @param font what the texts are set in
 */
export function pictureOf(
  chart: PictureChart,
  text: PictureText,
  shape: PictureShape,
  { measure, font, rtl }: { measure: TextMeasure; font: string; rtl: boolean }
): { svg: string; width: number; height: number } {
  const { width, height: least } = PICTURE_SHAPES[shape];
  const context = new SvgContext(width, least, measure, 'frame-');
  const ctx = context as unknown as CanvasRenderingContext2D;
  const theme = { ...pictureTheme, font };
  const pen = new TextPen(ctx, font, rtl);
  const [left, right] = [MARGIN, width - MARGIN];
  const edge = rtl ? right : left;
  const align = rtl ? 'right' : 'left';

  const rowsOf = (content: string, style: Block) => pen.wrap(content, right - left, style);
  const write = (rows: readonly string[], y: number, style: Block, colour: string) => {
    rows.forEach((row, index) => pen.write(row, edge, y + (index + 0.76) * style.line, { ...style, colour, align }));
    return y + rows.length * style.line;
  };

  let y = write(rowsOf(text.title, TITLE), MARGIN - 12, TITLE, theme.ink) + 2;
  y = write(rowsOf(text.sub, SUB), y, SUB, theme.ink2) + 12;
  if (!chart.lanes) y = drawKeyRows(ctx, pen, theme, chart.key, { x: left, y, width: right - left, rtl }) + 8;

  // The text below the chart decides how tall the chart may be.
  const sentences = text.sentences.flatMap((sentence) => rowsOf(sentence, SENTENCE));
  const sources = text.sources.flatMap((source) => rowsOf(source, SMALL));
  const below = 18 + sentences.length * SENTENCE.line + 30 + (sources.length + 1) * SMALL.line + MARGIN - 12;
  const lanesHeight = chart.lanes ? lanesRoom(chart.lanes.drawn) + 60 : 0;
  const height = chart.fixed ? chart.height : Math.max(chart.height, least - y - below - lanesHeight);

  const names = chart.lanes ? (rtl ? { left: right - NAMES, right } : { left, right: left + NAMES }) : null;
  const room = names ? right - left - NAMES - BETWEEN : Math.min(right - left, chart.widest ?? Infinity);
  const chartLeft = names ? (rtl ? left : names.right + BETWEEN) : left + (right - left - room) / 2;
  let place: PlotPlace | null = null;
  const drawn = drawnAsSvg({ width: room, height }, measure, 'chart-', (canvas) =>
    chart.draw(canvas, { theme, narrow: false, rtl }, (found) => {
      place = found;
    })
  );
  const parts = [`<g transform="translate(${chartLeft} ${y})">${drawn}</g>`];
  if (names) drawKeyColumn(ctx, pen, theme, chart.key, { x: names.left, y: y + 26, width: NAMES, rtl });
  y += height + 6;

  if (chart.lanes && names) {
    const { left: before, right: after } = (place as PlotPlace | null) ?? { left: 0, right: 0 };
    const plot = { left: chartLeft + before * room, right: chartLeft + (1 - after) * room };
    y = drawLanes(ctx, pen, lightToken, chart.lanes.drawn, { y, names, plot, rtl }) + 8;
    y = drawKeyRows(ctx, pen, theme, chart.lanes.key, { x: left, y, width: right - left, rtl });
  }

  y = write(sentences, y + 12, SENTENCE, theme.ink) + 14;
  rule(ctx, theme.ink, [], left, y, right, y, 2);
  y = write(sources, y + 8, SMALL, theme.ink2);
  const foot = { ...SMALL, colour: theme.ink } as const;
  pen.write(text.made, edge, y + 0.76 * SMALL.line, { ...foot, weight: 700, align });
  // An address is written left to right in every language.
  new TextPen(ctx, font, false).write(text.address, rtl ? left : right, y + 0.76 * SMALL.line, { ...foot, align: rtl ? 'left' : 'right' });
  y += SMALL.line + MARGIN - 22;

  const total = Math.ceil(Math.max(y, least));
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${total}" viewBox="0 0 ${width} ${total}" direction="ltr"`;
  const described = `<title>${escaped(text.title)}</title><desc>${escaped(text.alternative)}</desc>`;
  const paper = `<rect width="${width}" height="${total}" fill="${theme.paper}"/>`;
  const svg = `${head} font-family="${escaped(font)}">${described}${paper}${parts.join('')}${context.markup()}</svg>`;
  return { svg, width, height: total };
}

/** Height of lanes, before they are drawn. */
function lanesRoom({ groups }: DrawnLanes): number {
  return groups.filter(({ lanes }) => lanes.length > 0).reduce((sum, { lanes }) => sum + 24 + lanes.length * 36, 26 + 22);
}
