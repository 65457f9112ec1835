import type { DataFolder } from '../data/readFolder';
import type { Catalogue } from '../view/catalogue';
import { localePath, type Locale } from '../words/locale';

/**
 * Structured data about the tables for search engines of data sets.
 *
 * @param site origin and base path of the site; without an origin addresses are relative to the host
 * @see https://developers.google.com/search/docs/appearance/structured-data/dataset
 */
export function datasetScript({ description, tables, config }: DataFolder, catalogue: Catalogue, site: string, locale: Locale): string {
  const page = `${site}${localePath(locale, 'data/')}`;
  const title = locale === 'en' ? description.title : (description.titles?.[locale] ?? description.title);
  const nameOf = (code: string) => tables.regions.find(({ region_code }) => region_code === code)?.name_en ?? code;
  const place = [config.benchmark, config.country].map(nameOf).join(', ');
  const publishers = description.sources.map(({ title: name, path }) => ({
    '@type': 'Organization',
    name,
    ...(path ? { url: path } : {})
  }));
  const catalog = {
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    name: title,
    url: page,
    inLanguage: locale,
    license: catalogue.licence,
    dataset: catalogue.tables.map((table) => ({
      '@type': 'Dataset',
      name: table.title,
      description: `${table.title}. ${table.description}`,
      url: `${page}#${table.name}`,
      license: catalogue.licence,
      creator: publishers,
      isAccessibleForFree: true,
      version: catalogue.version,
      ...(table.modified ? { dateModified: table.modified } : {}),
      ...(table.coverage
        ? {
            temporalCoverage: `${table.coverage.from}/${table.coverage.to}`,
            spatialCoverage: { '@type': 'Place', name: place }
          }
        : {}),
      variableMeasured: table.columns
        .filter(({ unit }) => unit !== null)
        .map(({ name, unit, description: meaning }) => ({ '@type': 'PropertyValue', name, unitText: unit, description: meaning })),
      distribution: [
        { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: `${site}/data/${table.name}.csv` },
        { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: `${site}/data/${table.name}.json` }
      ]
    }))
  };
  // No text of a table may close the script element that contains it.
  return `<script type="application/ld+json">${JSON.stringify(catalog).replaceAll('<', '\\u003c')}</script>`;
}
