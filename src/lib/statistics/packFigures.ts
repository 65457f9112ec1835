import { group } from 'd3-array';
import { PERIOD_COLUMN } from '../data/periodColumn';
import { baseName, familyOf, periodAfter, type PackedFamily, type PackedFigures, type Region } from './figures';
import { PRICES, type Indicator, type Price, type SeriesKey } from './indicator';
import { isSame, PARTS, readPeriod, type Grain, type Period } from './period';

/** A row of a table of figures. */
export type FigureRow = Readonly<Record<string, unknown>>;

/** Key of the series that a row belongs to; null if the indicator leaves the row out or the row has no figure. */
export function keyOfRow(indicator: Indicator, row: FigureRow): SeriesKey | null {
  const { making, dimensions, price } = indicator;
  if (!('table' in making) || !making.filter.every(([column, value]) => String(row[column]) === value)) return null;
  if (row[making.column] === null || row[making.column] === undefined) return null;
  return {
    indicator: indicator.id,
    region: String(row.region_code),
    price: dimensions.includes('price') ? (row.price as Price) : price,
    base: dimensions.includes('base_year') ? Number(row.base_year) : null
  };
}

/** Period of a row. */
export function periodOfRow({ grain }: Pick<Indicator, 'grain'>, row: FigureRow): Period {
  return readPeriod(String(row[PERIOD_COLUMN[grain]]), grain) ?? NaN;
}

/**
 * Packs the rows of the tables into a page.
 *
 * @param rowsOf rows of a table by its name
 * @param keeps which series the page needs; all of them by default
 * @example packFigures(regions, indicators, rowsOf).series['population'].values['41450'].at(-1) // → 327939
 */
export function packFigures(
  regions: Region[],
  indicators: readonly Indicator[],
  rowsOf: (table: string) => readonly FigureRow[],
  keeps: (key: SeriesKey) => boolean = () => true
): PackedFigures {
  const series: PackedFigures['series'] = {};
  for (const indicator of indicators) {
    if (!('table' in indicator.making)) continue;
    const { table, column, status } = indicator.making;
    const cells = rowsOf(table).flatMap((row) => {
      const key = keyOfRow(indicator, row);
      const isPreliminary = status !== null && row[status] === 'preliminary';
      return key && keeps(key)
        ? [{ key, period: periodOfRow(indicator, row), value: Number(row[column]), isPreliminary, source: String(row.source_id) }]
        : [];
    });
    for (const [family, found] of group(cells, ({ key }) => familyOf(key))) series[family] = packFamily(found, indicator.grain);
  }
  const stored = new Set(Object.keys(series).map((family) => family.split('/')[0]));
  const isKnown = ({ id, making }: Indicator): boolean =>
    'table' in making
      ? stored.has(id)
      : [making.numerator, ...making.denominators].every((part) => indicators.some((one) => one.id === part && isKnown(one)));
  return { regions, indicators: indicators.filter(isKnown), series, bases: basesIn(regions, series) };
}

/** A base that only wider regions have is none that municipalities can be compared on, unless they have none at all. */
function basesIn(regions: readonly Region[], series: PackedFigures['series']): PackedFigures['bases'] {
  const municipalities = new Set(regions.filter(({ level }) => level === 'municipality').map(({ code }) => code));
  const found = Object.entries(series).flatMap(([family, { values }]) => {
    const [indicator = '', ...rest] = family.split('/');
    const base = Number(rest.at(-1));
    const price = PRICES.find((known) => known === rest[0]) ?? null;
    if (!Number.isFinite(base) || rest.length === 0) return [];
    return [{ name: baseName(indicator, price), base, isOwn: Object.keys(values).some((region) => municipalities.has(region)) }];
  });
  return Object.fromEntries(
    [...group(found, ({ name }) => name)].map(([name, all]) => {
      const own = all.filter(({ isOwn }) => isOwn);
      return [name, (own.length > 0 ? own : all).map(({ base }) => base).toSorted((a, b) => b - a)];
    })
  );
}

interface PackedCell {
  key: SeriesKey;
  period: Period;
  value: number;
  isPreliminary: boolean;
  source: string;
}

function packFamily(cells: readonly PackedCell[], grain: Grain): PackedFamily {
  const found = [...new Set(cells.map(({ period }) => period))].toSorted((a, b) => a - b);
  const [first = 0, last = first] = [found[0], found.at(-1)];
  const regular = Array.from({ length: Math.round((last - first) * PARTS[grain]) + 1 }, (_, index) => periodAfter(first, index, grain));
  const isRegular = grain !== 'census' && grain !== 'month';
  const periods = isRegular ? regular : found;
  const about = (own: readonly PackedCell[]) => {
    const ordered = own.toSorted((a, b) => a.period - b.period);
    const preliminary = ordered.filter(({ isPreliminary }) => isPreliminary).map(({ period }) => period);
    const sources = ordered
      .filter(({ source }, index) => source !== ordered[index - 1]?.source)
      .map(({ period, source }): [Period, string] => [period, source]);
    return { ...(preliminary.length > 0 ? { preliminary } : {}), sources };
  };
  const byRegion = [...group(cells, ({ key }) => key.region)];
  const abouts = byRegion.map(([region, own]) => ({ region, about: about(own) }));
  const [[, [common] = []] = []] = [...group(abouts, (one) => JSON.stringify(one.about))].toSorted(([, a], [, b]) => b.length - a.length);
  const except = abouts.filter((one) => JSON.stringify(one.about) !== JSON.stringify(common?.about));
  return {
    periods: isRegular ? first : found,
    ...(common?.about ?? { sources: [] }),
    values: Object.fromEntries(
      byRegion.map(([region, own]) => {
        const values = periods.map((period) => own.find((cell) => isSame(cell.period, period))?.value ?? null);
        return [region, values.slice(0, values.findLastIndex((value) => value !== null) + 1)];
      })
    ),
    ...(except.length > 0 ? { except: Object.fromEntries(except.map((one) => [one.region, one.about])) } : {})
  };
}
