import type { Figures } from '../statistics/figures';
import type { Indicator } from '../statistics/indicator';
import { hasLevels } from './lines';
import type { Measure } from './measures';

/** The measures of a data folder: every indicator of a group that some municipality has a figure of. */
export function packMeasures(figures: Figures, indicators: readonly Indicator[], benchmark: string): Measure[] {
  const municipalities = figures.municipalitiesOf(benchmark);
  return indicators.flatMap((indicator): Measure[] => {
    const { id, formerly, group, short, transformations } = indicator;
    if (group === null || !municipalities.some(({ code }) => hasLevels({ figures }, code, id))) return [];
    const isBeside = hasLevels({ figures }, benchmark, id);
    return [
      {
        id,
        formerly,
        group,
        short,
        transformations: transformations.filter((one) => isBeside || (one !== 'share' && one !== 'gap'))
      }
    ];
  });
}
