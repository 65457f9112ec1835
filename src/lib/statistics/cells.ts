import { partKey, type Figures, type SeriesKey } from './figures';
import { MEDIAN } from './indicator';
import { matchesOf } from './ratio';
import { at, type Observation, type Period } from './series';

/** A figure of a table: its series and its observation. */
export interface Cell {
  key: SeriesKey;
  observation: Observation;
}

/**
 * The figures of tables that a figure is computed from; itself, if a table has it.
 *
 * @param province whose municipalities a median is the middle of
 * @example cellsOf(figures, '41', perCapitaKey('41450', 2020), 2022) → GRDP of 2022; population of 2021 and of 2022
 */
export function cellsOf(figures: Figures, province: string, key: SeriesKey, period: Period): Cell[] {
  const cells = (part: SeriesKey, when: Period) => cellsOf(figures, province, part, when);
  if (key.region === MEDIAN) return figures.municipalitiesOf(province).flatMap(({ code }) => cells({ ...key, region: code }, period));
  const { making } = figures.indicator(key.indicator);
  if ('table' in making) {
    const observation = at(figures.series(key), period);
    return observation ? [{ key, observation }] : [];
  }
  const keyOf = (id: string) => partKey(key, figures.indicator(id));
  const over = figures.indicator(making.numerator);
  if (making.denominators.length === 0) return [period - 1, period].flatMap((end) => cells(keyOf(over.id), end));
  const parts = making.denominators.map((id) => ({ indicator: figures.indicator(id), series: figures.series(keyOf(id)) }));
  return [
    ...cells(keyOf(over.id), period),
    ...matchesOf(period, over, parts, making.matching).flatMap(({ part, observation }) =>
      cells(keyOf(part.indicator.id), observation.period)
    )
  ];
}
