import type { KeyEntry } from '../../view/chartKey';
import type { ClaimFamily } from '../../view/claims';
import type { Comparison } from '../../view/comparison';
import type { LaneGroup } from '../../view/lanes';
import type { PathChart } from '../../view/outlook/outlookPage';
import type { OwnFigure } from '../../view/ownData/ownFigure';
import type { PackedProjects } from '../../view/projects';
import type { Reading } from '../../view/readingView';
import type { SplitChart } from '../../view/regions/decomposition';
import type { GrowthParts, Structure, StructureCell } from '../../view/regions/packActivities';
import { SHARE_YEARS, type ShareYear } from '../../view/regions/profileView';
import type { CircleMap, GrowthChart, RankChart } from '../../view/regions/regionsCharts';
import type { Ranked } from '../../view/regions/regionsPage';
import type { WhyChart } from '../../view/why';
import { drawBarRows, type BarRows, type RowBar } from '../barRows';
import { cartogramChart } from '../cartogramChart';
import { claimsChart } from '../claimsChart';
import { comparisonChart } from '../comparisonChart';
import { decompositionChart } from '../decompositionChart';
import { growthChart } from '../growthChart';
import { ownChart } from '../ownChart';
import { pathChart } from '../pathChart';
import { yearStep } from '../plotArea';
import { rankChart } from '../rankChart';
import { rule } from '../rule';
import { stripChart } from '../stripChart';
import { lightToken, pictureTheme } from '../svg/pictureTheme';
import { TextPen } from '../canvasText';
import { whyChart } from '../whyChart';
import type { KeyItem } from './keyItems';
import type { PictureChart } from './picture';

const { focus, benchmark, bar, ink, ink2, paper, axis } = pictureTheme;

/** Lanes of projects under a comparison. */
export interface PictureLanes {
  title: string;
  groups: readonly LaneGroup[];
  projects: PackedProjects;
  /** Note under the line of the latest source. */
  sourcesEndText: string;
}

/** The comparison chart with the lanes under it. */
export function comparisonPicture(comparison: Comparison, key: readonly KeyEntry[], lanes: PictureLanes | null): PictureChart {
  const drawn = lanes && {
    ...lanes,
    from: comparison.from,
    to: comparison.to,
    noDataFrom: comparison.noDataFrom,
    sourcesEnd: lanes.projects.sourcesEnd
  };
  const isShown = drawn?.groups.some((group) => group.lanes.length > 0);
  return {
    height: 344,
    draw: (canvas, setting, onplace) => comparisonChart(canvas, comparison, setting, onplace),
    key: key.map(keyItem),
    lanes: drawn && isShown ? { drawn, key: laneKey(drawn.projects) } : null
  };
}

function keyItem({ shape, text }: KeyEntry): KeyItem {
  switch (shape) {
    case 'published':
      return { text, shape: 'line', colour: benchmark, width: 2, point: 'filled' };
    case 'derived':
      return { text, shape: 'line', colour: focus, width: 2.5, point: 'hollow' };
    case 'stated':
      return { text, shape: 'line', colour: focus, width: 0, point: 'ring' };
    case 'preliminary':
      return { text, shape: 'line', colour: benchmark, width: 2, dash: [5, 4], point: 'hollow' };
    case 'older':
      return { text, shape: 'line', colour: benchmark, width: 1.25 };
  }
}

function laneKey({ key }: PackedProjects): KeyItem[] {
  return [
    ...key.phases.map(([phase, text]) => ({ shape: 'phase' as const, phase, text })),
    ...key.marks.map(([mark, text]) => ({ shape: 'mark' as const, mark, text })),
    { shape: 'tick', text: key.tick }
  ];
}

/** Changes of GRDP, residents and GRDP per capita as pairs of bars. */
export function whyPicture(figure: WhyChart): PictureChart {
  return { height: 260, draw: (canvas, setting) => whyChart(canvas, figure, setting), key: [], lanes: null, widest: 900 };
}

/** The map of circles, with its classes. */
export function mapPicture(map: CircleMap, classes: readonly { shareClass: number; text: string }[]): PictureChart {
  const key = classes.map(({ shareClass, text }) => {
    const colour = pictureTheme.share[shareClass - 1] ?? bar;
    return { shape: 'square' as const, colour, outline: axis, text };
  });
  return { height: 700, draw: (canvas, setting) => cartogramChart(canvas, map, setting), key, lanes: null, widest: 620 };
}

/** Ranks over the years. */
export function ranksPicture(figure: RankChart): PictureChart {
  return { height: 560, draw: (canvas, setting) => rankChart(canvas, figure, setting), key: [], lanes: null };
}

/** Growth of GRDP against growth of residents. */
export function growthPicture(figure: GrowthChart): PictureChart {
  return { height: 480, draw: (canvas, setting) => growthChart(canvas, figure, setting), key: [], lanes: null };
}

/** Contributions of GRDP and population to the change of GRDP per capita. */
export function splitPicture(figure: SplitChart): PictureChart {
  const key: KeyItem[] = [
    { shape: 'square', colour: focus, text: figure.words.output },
    { shape: 'square', colour: bar, text: figure.words.population },
    { shape: 'circle', fill: paper, stroke: ink, text: figure.words.perCapita }
  ];
  return { height: 360, draw: (canvas, setting) => decompositionChart(canvas, figure, setting), key, lanes: null };
}

/** Targets, an assumed path and growth of municipalities. */
export function pathPicture(figure: PathChart): PictureChart {
  const { words } = figure;
  const key: KeyItem[] = [
    { shape: 'line', colour: focus, width: 3, text: words.own },
    { shape: 'line', colour: benchmark, width: 2, text: words.theirs },
    { shape: 'line', colour: ink2, width: 2, dash: [6, 4], text: words.isIf },
    { shape: 'square', colour: bar, alpha: 0.44, text: words.narrow },
    { shape: 'square', colour: bar, alpha: 0.2, text: words.wide },
    { shape: 'line', colour: ink2, width: 1, dash: [1, 3], text: words.median }
  ];
  return { height: 400, draw: (canvas, setting) => pathChart(canvas, figure, setting), key, lanes: null };
}

/** Claims of one family over time. */
export function claimsPicture(family: ClaimFamily, tick: (value: number) => string, words: { report: string }): PictureChart {
  const project = lightToken('--project');
  const key: KeyItem[] = family.hasReports ? [{ shape: 'circle', fill: project, stroke: project, text: words.report }] : [];
  return { height: 340, draw: (canvas, setting) => claimsChart(canvas, { ...family, tick }, setting), key, lanes: null };
}

/** The same difference for every municipality, as dots. */
export function stripPicture(strip: Reading['strip'], tick: (value: number, step: number) => string): PictureChart {
  return { height: 240, draw: (canvas, setting) => stripChart(canvas, { ...strip, tick }, setting), key: [], lanes: null };
}

/** Height of a row of bars in a picture. */
const ROW = 22;
const HEAD = 30;

/** Bars in rows, with the height that their number needs. */
function rowsPicture(figure: BarRows, key: readonly KeyItem[] = []): PictureChart {
  return {
    height: HEAD + figure.rows.length * ROW,
    fixed: true,
    draw: (canvas, setting) => drawBarRows(canvas, figure, setting),
    key,
    lanes: null
  };
}

/** Rows with bars only: no ranks, no axis. */
function plainRows(heads: readonly string[], rows: readonly { name: string; bars: readonly RowBar[] }[]): BarRows {
  return { heads, rows: rows.map((row) => ({ ...row, rank: null, strong: false })), axis: null, line: null };
}

/** A change: increases stand out from decreases. */
function changeBar(value: number, text: string): RowBar {
  return { value, text, colour: value < 0 ? bar : focus, outline: null };
}

/** All municipalities in their order, one bar each in the colour of its class; with a filter those of the chosen part only. */
export function rankedPicture(ranked: Ranked, classes: readonly { shareClass: number; text: string }[]): PictureChart {
  const rows = ranked.rows.filter(({ inPart }) => inPart);
  const colourOf = (shareClass: number) => pictureTheme.share[shareClass - 1] ?? bar;
  const key: KeyItem[] = [
    ...classes.map(({ shareClass, text }) => ({ shape: 'square' as const, colour: colourOf(shareClass), outline: axis, text })),
    ...(ranked.line ? [{ shape: 'line' as const, colour: benchmark, width: 2, text: `${ranked.line.name} ${ranked.line.text}` }] : [])
  ];
  const figure: BarRows = {
    heads: [],
    rows: rows.map(({ rank, name, value, text, shareClass, isFocus }) => ({
      rank: String(rank),
      name,
      bars: [{ value, text, colour: isFocus ? focus : colourOf(shareClass), outline: isFocus ? null : axis }],
      strong: isFocus
    })),
    axis: { unit: ranked.unit, tick: ranked.tick },
    line: ranked.line?.value ?? null
  };
  return rowsPicture(figure, key);
}

/** Shares of the activities in each year of the accounts, in the order of the page. */
export function structurePicture(rows: Structure['rows'], year: ShareYear): PictureChart {
  const barOf = ({ share, shareText }: StructureCell, of: ShareYear): RowBar => ({
    value: share,
    text: shareText,
    colour: of === year ? focus : bar,
    outline: null
  });
  return rowsPicture(
    plainRows(
      SHARE_YEARS,
      rows.map(({ name, years }) => ({ name, bars: SHARE_YEARS.map((of) => barOf(years[of], of)) }))
    )
  );
}

/** Contribution of each activity to the total change, in percentage points. */
export function contributionsPicture({ rows, head }: GrowthParts): PictureChart {
  return rowsPicture(
    plainRows(
      [head[4] ?? ''],
      rows.map(({ name, points, cells }) => ({ name, bars: [changeBar(points, cells[3] ?? '')] }))
    )
  );
}

/** Growth relative to the province before and after a milestone, as two bars that fill the picture. */
export function beforeAfterPicture({ before, after }: Reading, names: { before: string; after: string }): PictureChart {
  const figure = plainRows(
    [],
    [
      { name: names.before, bars: [changeBar(before.value, before.text)] },
      { name: names.after, bars: [changeBar(after.value, after.text)] }
    ]
  );
  return { ...rowsPicture(figure), height: 220, fixed: false };
}

/** Lanes of projects without a chart above them: they show the years themselves. */
export function lanesPicture(lanes: PictureLanes, axisOf: { from: number; to: number; noDataFrom: number | null }): PictureChart {
  const drawn = { ...lanes, ...axisOf, sourcesEnd: lanes.projects.sourcesEnd };
  const years = Array.from({ length: axisOf.to - axisOf.from + 1 }, (_, index) => axisOf.from + index);
  return {
    height: 30,
    fixed: true,
    draw(canvas, { theme, rtl }, onplace) {
      const ctx = canvas.getContext('2d');
      if (!ctx) throw new Error('The canvas has no context to draw on.');
      const pen = new TextPen(ctx, theme.font, rtl);
      const room = canvas.width / years.length;
      years.forEach((year, index) => {
        rule(ctx, theme.axis, [], index * room, 22, index * room, 30);
        if (index % yearStep(canvas.width, years.length) !== 0) return;
        pen.write(String(year), (index + 0.5) * room, 18, { size: 12, weight: 400, colour: theme.ink2, align: 'center' });
      });
      onplace({ left: 0, right: 0, width: canvas.width });
      return { destroy() {} };
    },
    key: [],
    lanes: { drawn, key: laneKey(lanes.projects) }
  };
}

/** Figures of a reader's file. */
export function ownPicture(figure: OwnFigure, words: { file: string; built: string; preliminary: string }): PictureChart {
  const key: KeyItem[] = [
    { shape: 'line', colour: ink2, width: 3, text: words.file },
    ...(figure.lines.some(({ built }) => built) ? [{ shape: 'line' as const, colour: ink2, width: 1.25, text: words.built }] : []),
    ...(figure.hasPreliminary ? [{ shape: 'line' as const, colour: ink2, width: 2, dash: [5, 4], text: words.preliminary }] : [])
  ];
  return { height: 380, draw: (canvas, setting) => ownChart(canvas, figure, setting), key, lanes: null };
}
