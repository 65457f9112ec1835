import { BasicPlatform, type ChartConfiguration, type ChartType, type DefaultDataPoint } from 'chart.js';

/** A drawing surface with a size of its own, which a canvas of the page takes from its parent. */
export interface SelfSized {
  readonly isSelfSized: true;
}

/**
 * An axis that only positions data: our code writes its values and lines. Chart.js makes two ticks of it, the fewest possible, and
 * neither labels nor measures them.
 */
export const placing = <Type extends 'linear' | 'category'>(type: Type) => ({
  type,
  display: false,
  ticks: { display: false, maxTicksLimit: 2, callback: () => '' }
});

/**
 * Configuration of Chart.js for a drawing surface: it draws data at once and nothing else. Labels, rules and pointer events are
 * handled by the figure.
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
