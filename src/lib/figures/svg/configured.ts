import { BasicPlatform, type ChartConfiguration, type ChartType, type DefaultDataPoint } from 'chart.js';

/** Something that is drawn on and has a size of its own, which a canvas of the page takes from its parent. */
export interface SelfSized {
  readonly isSelfSized: true;
}

/**
 * An axis that only places data: its values and lines are written around them. Chart.js makes two ticks of it, the fewest it
 * can, and neither words nor measures them.
 */
export const placing = <Type extends 'linear' | 'category'>(type: Type) => ({
  type,
  display: false,
  ticks: { display: false, maxTicksLimit: 2, callback: () => '' }
});

/**
 * A configuration of Chart.js for what it is drawn on: it draws data at once and nothing else. Words, rules and what answers a
 * pointer are the figure's own.
 */
export function configured<Type extends ChartType, Data = DefaultDataPoint<Type>, Label = unknown>(
  canvas: HTMLCanvasElement | (HTMLCanvasElement & SelfSized),
  config: ChartConfiguration<Type, Data, Label>
): ChartConfiguration<Type, Data, Label> {
  const fixed = 'isSelfSized' in canvas;
  const common = { animation: false, events: [], maintainAspectRatio: false, scales: { x: placing('linear'), y: placing('linear') } };
  const own = { responsive: false, devicePixelRatio: 1 };
  const options = { ...common, ...config.options, ...(fixed ? own : {}) } as NonNullable<typeof config.options>;
  return { ...config, ...(fixed ? { platform: BasicPlatform } : {}), options };
}
