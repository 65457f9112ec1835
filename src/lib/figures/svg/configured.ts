import { BasicPlatform, type ChartConfiguration, type ChartType, type DefaultDataPoint } from 'chart.js';

/** Something that is drawn on and has a size of its own, which a canvas of the page takes from its parent. */
export interface SelfSized {
  readonly isSelfSized: true;
}

/** A configuration of Chart.js for what it is drawn on. */
export function configured<Type extends ChartType, Data = DefaultDataPoint<Type>, Label = unknown>(
  canvas: HTMLCanvasElement | (HTMLCanvasElement & SelfSized),
  config: ChartConfiguration<Type, Data, Label>
): ChartConfiguration<Type, Data, Label> {
  if (!('isSelfSized' in canvas)) return config;
  const options = { ...config.options, responsive: false, devicePixelRatio: 1 } as NonNullable<typeof config.options>;
  return { ...config, platform: BasicPlatform, options };
}
