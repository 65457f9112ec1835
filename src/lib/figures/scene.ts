import type { Period } from '../statistics/series';
import type { Comparison } from '../view/comparison';
import type { PlotFrame } from './plotArea';
import type { Theme } from './theme';
import { valueAxis, type ValueAxis } from './valueAxis';

/** Rendering settings of a chart, apart from its data. */
export interface ChartSetting extends Omit<PlotFrame, 'width'> {
  theme: Theme;
}

/** Everything that is drawn: contents, colours, value axis and position of the cursor. */
export interface Scene {
  comparison: Comparison;
  setting: ChartSetting;
  axis: ValueAxis;
  cursor: Period | null;
}

export function sceneOf(comparison: Comparison, setting: ChartSetting): Scene {
  return { comparison, setting, axis: axisOf(comparison), cursor: null };
}

/** The axis covers every line except the faint ones, which the plot clips. Levels and shares start at zero, an index does not. */
export function axisOf({ lines, quantity }: Comparison): ValueAxis {
  const values = lines.filter(({ role }) => role !== 'context').flatMap(({ points }) => points.map(({ y }) => y));
  return valueAxis(values, quantity !== 'index');
}
