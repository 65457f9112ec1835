import { cartogramChart } from '../figures/cartogramChart';
import { claimsChart } from '../figures/claimsChart';
import { comparisonChart } from '../figures/comparisonChart';
import { decompositionChart } from '../figures/decompositionChart';
import { growthChart } from '../figures/growthChart';
import { pathChart } from '../figures/pathChart';
import { rankChart } from '../figures/rankChart';
import type { ChartSetting } from '../figures/scene';
import { stripChart } from '../figures/stripChart';
import { whyChart } from '../figures/whyChart';
import type { Below } from '../view/below';
import type { Board } from '../view/board';
import type { ClaimFamily } from '../view/claims';
import { figureOf } from '../view/figure';
import type { PathChart } from '../view/outlook/outlookPage';
import type { Reading, Refusal } from '../view/readingView';
import type { Decomposition } from '../view/regions/decomposition';
import type { RegionsPage } from '../view/regions/regionsPage';
import type { View } from '../view/view';
import { claimNumber } from '../words/claimNumber';
import { pointsTick } from '../words/growth';
import type { Locale } from '../words/locale';
import { stillOf, type Sizes, type Stills } from './stills';

/** Width and height of a chart in each layout. */
function sizes(wide: [number, number], mid: [number, number], narrow: [number, number]): Sizes {
  const [a, b, c] = [wide, mid, narrow].map(([width, height]) => ({ width, height }));
  if (!a || !b || !c) throw new Error('A static chart needs three layouts: wide, middle and narrow.');
  return { wide: a, mid: b, narrow: c };
}

const COMPARISON = sizes([1000, 370], [642, 326], [358, 294]);
const WHY = sizes([672, 200], [842, 200], [358, 230]);
const MAP = sizes([480, 690], [842, 690], [358, 500]);
const RANKS = sizes([1200, 600], [842, 600], [358, 520]);
const GROWTH = sizes([672, 460], [842, 460], [358, 380]);
const SPLIT_YEARLY = sizes([432, 300], [544, 300], [358, 300]);
const SPLIT_WHOLE = sizes([224, 300], [282, 300], [358, 300]);
const PATH = sizes([1200, 400], [842, 400], [358, 330]);
const CLAIMS = sizes([576, 230], [842, 230], [358, 230]);
const STRIP = sizes([576, 150], [842, 150], [358, 150]);

/** A static chart, under its name. */
function one<Figure>(
  id: string,
  size: Sizes,
  figure: Figure,
  chart: (canvas: HTMLCanvasElement, figure: Figure, setting: ChartSetting) => { destroy(): void },
  locale: Locale
): Stills {
  return { [id]: stillOf(id, size, locale, (canvas, setting) => chart(canvas, figure, setting)) };
}

/** The comparison chart of a view. */
export function comparisonStills(board: Board, view: View, locale: Locale): Stills {
  const { comparison } = figureOf(board, view, locale);
  return one('comparison', COMPARISON, comparison, (canvas, figure, setting) => comparisonChart(canvas, figure, setting, () => {}), locale);
}

/** The charts of the overview. */
export function overviewStills(board: Board, view: View, { why }: Below, locale: Locale): Stills {
  return { ...comparisonStills(board, view, locale), ...('chart' in why ? one('why', WHY, why.chart, whyChart, locale) : {}) };
}

/** The charts of the page that ranks all municipalities. */
export function regionsStills({ map, paths, growth }: RegionsPage, locale: Locale): Stills {
  return {
    ...one('map', MAP, map, cartogramChart, locale),
    ...one('paths', RANKS, paths, rankChart, locale),
    ...(growth ? one('growth', GROWTH, growth, growthChart, locale) : {})
  };
}

/** The charts of a profile. */
export function profileStills(board: Board, view: View, decomposition: Decomposition | null, locale: Locale): Stills {
  return {
    ...comparisonStills(board, view, locale),
    ...(decomposition ? one('split-yearly', SPLIT_YEARLY, decomposition.yearly, decompositionChart, locale) : {}),
    ...(decomposition ? one('split-whole', SPLIT_WHOLE, decomposition.whole, decompositionChart, locale) : {})
  };
}

/** The charts of a project. */
export function projectStills(
  board: Board,
  view: View,
  families: readonly ClaimFamily[],
  reading: Reading | Refusal,
  locale: Locale
): Stills {
  const claims = families.map((family) =>
    one(`claims-${family.metric}`, CLAIMS, { ...family, tick: (value: number) => claimNumber(value, locale) }, claimsChart, locale)
  );
  const tick = (value: number, step: number) => pointsTick(value, step, locale);
  const strip = reading.kind === 'read' ? one('strip', STRIP, { ...reading.strip, tick }, stripChart, locale) : {};
  return Object.assign(comparisonStills(board, view, locale), strip, ...claims);
}

/** The chart of the page about targets. */
export function outlookStills(chart: PathChart, locale: Locale): Stills {
  return one('path', PATH, chart, pathChart, locale);
}
