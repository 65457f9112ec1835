import { basisOf } from '../view/lines';
import { levelUnit } from './figureRows';
import { spellPeriod } from '../statistics/period';
import { PRICES, type Indicator } from '../statistics/indicator';
import type { DataPackage, Resource } from '../data/dataPackage';
import type { DataFolder } from '../data/readFolder';
import type { Board } from '../view/board';

const text = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;

function licenceOf({ licenses }: DataPackage): string {
  return licenses.map(({ title }) => title).join('; ');
}

/** A table as JSON: its metadata, then typed rows; missing values are null. */
export function tableJson({ description, tables }: DataFolder, resource: Resource): string {
  const rows = (tables as unknown as Record<string, object[]>)[resource.name] ?? [];
  return text({
    table: resource.name,
    title: resource.title,
    description: resource.description,
    licence: licenceOf(description),
    modified: resource.modified ?? null,
    columns: resource.schema.fields.map(({ name, type, unit = null, description: meaning = '' }) => ({
      name,
      type,
      unit,
      description: meaning
    })),
    rows
  });
}

/**
 * Every series of one region as JSON. Series of different base years and prices are separate; derived figures say how they were
 * derived. Sources are at the end, by the ids that the figures refer to.
 *
 * @returns null if the tables have no such region
 */
export function regionJson({ description, tables }: DataFolder, board: Board, code: string): string | null {
  const { figures } = board;
  const region = figures.region(code);
  if (!region) return null;
  const activities = tables.value_added_by_activity.filter(({ region_code }) => region_code === code);
  const series = figures.indicators().flatMap((indicator) => {
    const { id, dimensions, grain, making } = indicator;
    const prices = dimensions.includes('price') ? PRICES : [indicator.price];
    return prices.flatMap((price) => {
      const bases = dimensions.includes('base_year') ? figures.bases(id, price ?? undefined).toReversed() : [null];
      return bases.flatMap((base) => {
        const key = { indicator: id, region: code, price, base };
        const observations = figures.series(key).map(({ period, value, preliminary, sourceIds }) => ({
          [grain === 'year' || grain === 'census' ? 'year' : 'period']:
            grain === 'year' || grain === 'census' ? period : spellPeriod(period, grain),
          value,
          status: preliminary ? 'preliminary' : 'final',
          source_ids: sourceIds
        }));
        const about = {
          measure: id,
          unit: levelUnit(board, key),
          basis: basisOf(figures, key),
          ...('table' in making ? {} : { method: methodOf(indicator) }),
          ...(price === null ? {} : { price }),
          ...(base === null ? {} : { base_year: base })
        };
        return observations.length > 0 ? [{ ...about, observations }] : [];
      });
    });
  });
  const ids = new Set([
    ...series.flatMap(({ observations: all }) => all.flatMap(({ source_ids: of }) => of as string[])),
    ...activities.map(({ source_id }) => source_id)
  ]);
  return text({
    region: { code, name: region.name, level: region.level, parent: region.parent },
    licence: licenceOf(description),
    notes: [
      'Series of different base years, and of nominal and real figures, never join.',
      'Registered population counts Korean nationals only, on 31 December.'
    ],
    series,
    value_added_by_activity: activities.map(({ year, activity, price, base_year, value_added_million_krw, source_id }) => ({
      year,
      activity,
      price,
      base_year,
      value_added_million_krw,
      source_id
    })),
    sources: tables.sources
      .filter(({ source_id }) => ids.has(source_id))
      .map(({ source_id, title, publisher, url, published, note_en }) => ({ source_id, title, publisher, url, published, note: note_en }))
  });
}

/** How the figures of an indicator are computed from others. */
function methodOf({ making }: Indicator): string {
  if ('table' in making) return 'as the table has it';
  const { numerator, denominators, scale, matching } = making;
  const times = scale === 1 ? '' : ` × ${scale}`;
  const ends = 'the two year ends around the year';
  if (denominators.length === 0) return `mean of ${numerator} at ${ends}`;
  const under = denominators.join(' or ');
  const match = { 'same-period': '', 'mean-of-year-ends': ` (mean of ${ends})`, nearest: ' (on the nearest day that has a figure)' }[
    matching
  ];
  return `${numerator} ÷ ${under}${match}${times}`;
}
