import type { BaseYear, Price } from '../economy/figures';
import type { Series } from '../economy/series';
import type { DataPackage, Resource } from '../tables/dataPackage';
import type { DataFolder } from '../tables/readFolder';
import type { Board } from '../view/board';
import { BASES } from '../view/lines';

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
export function regionJson({ description, tables }: DataFolder, { figures }: Board, code: string): string | null {
  const region = figures.region(code);
  if (!region) return null;
  const observations = (series: Series) =>
    series.map(({ year, value, preliminary, sourceIds }) => ({
      year,
      value,
      status: preliminary ? 'preliminary' : 'final',
      source_ids: sourceIds
    }));
  const named = (about: object, series: Series) => (series.length === 0 ? [] : [{ ...about, observations: observations(series) }]);
  const bases = Object.values(BASES) as BaseYear[];
  const kinds = bases.flatMap((base) => (['nominal', 'real'] as Price[]).map((price) => ({ base_year: base, price })));
  const activities = tables.value_added_by_activity.filter(({ region_code }) => region_code === code);
  const series = [
    ...kinds.flatMap((kind) =>
      named({ measure: 'grdp', unit: 'million KRW', basis: 'published', ...kind }, figures.grdp(code, kind.price, kind.base_year))
    ),
    ...named({ measure: 'registered_population', unit: 'persons on 31 December', basis: 'registered' }, figures.population(code)),
    ...bases.flatMap((base) =>
      named(
        {
          measure: 'grdp_per_capita',
          unit: 'thousand KRW',
          // The city's own figure is in the same table.
          basis: region.level === 'municipality' ? 'stated' : 'published',
          price: 'nominal',
          base_year: base
        },
        figures.publishedPerCapita(code, base)
      )
    ),
    ...kinds.flatMap(({ price, base_year }) =>
      named(
        {
          measure: 'grdp_per_capita',
          unit: 'thousand KRW',
          basis: 'derived',
          method: 'GRDP ÷ mean of the registered population at the two year ends around the year',
          price,
          base_year
        },
        figures.derivedPerCapita(code, price, base_year)
      )
    ),
    ...named(
      { measure: 'household_disposable_income_per_capita', unit: 'thousand KRW', basis: 'published', price: 'nominal' },
      figures.householdIncome(code)
    )
  ];
  const ids = new Set([
    ...series.flatMap(({ observations: all }) => all.flatMap(({ source_ids: of }) => of)),
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
