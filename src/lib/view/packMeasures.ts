import type { Figures } from '../statistics/figures';
import type { Indicator } from '../statistics/indicator';
import type { Measure } from './measures';

/** The measures of a data folder: every indicator of a group that some municipality has a figure of. */
export function packMeasures(figures: Figures, indicators: readonly Indicator[], benchmark: string): Measure[] {
  const municipalities = figures.municipalitiesOf(benchmark);
  const hasFigures = (indicator: Indicator, region: string) => bestKey(figures, indicator.id, region) !== null;
  return indicators.flatMap((indicator): Measure[] => {
    const { id, formerly, group, short, transformations } = indicator;
    if (group === null || !municipalities.some(({ code }) => hasFigures(indicator, code))) return [];
    const isBeside = hasFigures(indicator, benchmark);
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

/** Whether any base of an indicator has a figure of a region. */
function bestKey(figures: Figures, id: string, region: string) {
  const { price, dimensions } = figures.indicator(id);
  const shown = dimensions.includes('price') ? 'nominal' : price;
  const bases = dimensions.includes('base_year') ? figures.bases(id, shown ?? undefined) : [null];
  return bases.map((base) => ({ indicator: id, region, price: shown, base })).find((key) => figures.series(key).length > 0) ?? null;
}
