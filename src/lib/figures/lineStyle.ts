import type { ChartDataset } from 'chart.js';
import type { Period } from '../statistics/series';
import type { DrawnLine, Point } from '../view/comparison';
import type { Scene } from './scene';
import type { Theme } from './theme';

/** Dash and shape of the comparisons, by their number among them. */
const COMPARED: readonly { dash: number[]; shape: 'circle' | 'rect' | 'triangle' | 'rectRot'; radius: number }[] = [
  { dash: [], shape: 'circle', radius: 3.5 },
  { dash: [6, 3], shape: 'rect', radius: 4 },
  { dash: [2, 3], shape: 'triangle', radius: 4 },
  { dash: [8, 3, 2, 3], shape: 'rectRot', radius: 4.5 }
];

const PRELIMINARY_DASH = [5, 4];

export type LineDataset = ChartDataset<'line', (Point | { x: number; y: number })[]>;

/** The lines of a scene as Chart.js draws them. */
export function datasets(scene: Scene): LineDataset[] {
  const { lines } = scene.comparison;
  const statedPeriods = new Set(lines.filter(({ lone }) => lone).flatMap(({ points }) => points.map(({ period }) => period)));
  return lines.map((line) => dataset(line, scene, statedPeriods));
}

const DRAWING_ORDER = { context: 4, comparison: 3, benchmark: 2, focus: 1 } as const;

function dataset(line: DrawnLine, { setting: { theme } }: Scene, statedPeriods: ReadonlySet<Period>): LineDataset {
  const colour = colourOf(line, theme);
  const compared = COMPARED[line.slot % COMPARED.length];
  const isCompared = line.role === 'comparison';
  const data = withGaps(line);
  const preliminary = (index: number) => {
    const point = data[index];
    return point !== undefined && 'preliminary' in point && point.preliminary;
  };
  const hollow = (index: number) => line.hollow || preliminary(index);
  // The city's figure is inside the ring of the derived one of the same year, so that both can be seen.
  const ringed = (index: number) => line.role === 'focus' && line.hollow && !line.older && isStated(data[index], statedPeriods);
  const size = pointSize(line, compared?.radius ?? 3.5);
  return {
    data,
    order: DRAWING_ORDER[line.role],
    showLine: !line.lone,
    borderColor: colour,
    borderWidth: lineWidth(line),
    borderJoinStyle: 'round',
    borderCapStyle: 'round',
    borderDash: isCompared ? (compared?.dash ?? []) : [],
    segment: { borderDash: ({ p1DataIndex }) => (preliminary(p1DataIndex) ? PRELIMINARY_DASH : undefined) },
    tension: 0,
    spanGaps: false,
    clip: line.role === 'context' ? 0 : false,
    pointStyle: isCompared ? (compared?.shape ?? 'circle') : 'circle',
    pointRadius: ({ dataIndex }) => (ringed(dataIndex) ? size + 4 : size),
    pointBackgroundColor: ({ dataIndex }) => (ringed(dataIndex) ? 'transparent' : hollow(dataIndex) ? theme.paper : colour),
    pointBorderColor: colour,
    pointBorderWidth: ({ dataIndex }) => (hollow(dataIndex) ? (line.role === 'focus' && !line.older ? 2 : 1.5) : 0)
  };
}

function isStated(point: Point | { x: number; y: number } | undefined, statedPeriods: ReadonlySet<Period>): boolean {
  return point !== undefined && 'period' in point && statedPeriods.has(point.period);
}

function lineWidth({ role, older, step }: DrawnLine): number {
  if (role === 'context') return 1;
  // Figures at any distance are points; a thin line only shows which belong together.
  if (older || step === null) return 1.25;
  return role === 'focus' ? 3 : 2;
}

function pointSize({ role, older, lone, hollow }: DrawnLine, comparedRadius: number): number {
  if (role === 'context') return 0;
  if (lone) return 5;
  if (older) return 2.5;
  if (role === 'comparison') return comparedRadius;
  if (role === 'benchmark') return hollow ? 3.5 : 3;
  return 4.5;
}

export function colourOf({ role, slot }: Pick<DrawnLine, 'role' | 'slot'>, theme: Theme): string {
  switch (role) {
    case 'focus':
      return theme.focus;
    case 'benchmark':
      return theme.benchmark;
    case 'comparison':
      return theme.compare[slot % theme.compare.length] ?? theme.compare[0];
    case 'context':
      return theme.context;
  }
}

/** A missing period breaks the line: nothing is drawn across a gap. */
function withGaps({ points, step }: DrawnLine): (Point | { x: number; y: number })[] {
  return points.flatMap((point, index) => {
    const before = points[index - 1];
    return step !== null && before && point.x - before.x > step * 1.5 ? [{ x: before.x + step, y: NaN }, point] : [point];
  });
}
