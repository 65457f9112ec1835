/**
 * The part of the Frictionless Data Package 2 standard that the tables use. `datapackage.json` is the only
 * description of the columns: types, checks and the catalogue all come from it.
 *
 * @see https://datapackage.org/standard/table-schema/
 */
export interface DataPackage {
  name: string;
  title: string;
  titles?: OtherLanguages;
  description: string;
  version: string;
  licenses: { name: string; title: string; titles?: OtherLanguages }[];
  sources: { title: string; path?: string }[];
  resources: Resource[];
}

/** A text of the description in the other languages (own property: the standard has one language). */
export type OtherLanguages = Partial<Record<'ko' | 'he', string>>;

export interface Resource {
  name: string;
  path: string;
  title: string;
  titles?: OtherLanguages;
  description: string;
  descriptions?: OtherLanguages;
  /** Day of the last change, YYYY-MM-DD (own property). */
  modified?: string;
  /** Day or month of the next release, if the publisher’s calendar gives one (own property). */
  nextRelease?: string;
  coverage?: { temporal: string; spatial: string };
  sources?: { title: string; path?: string }[];
  schema: TableSchema;
}

export interface TableSchema {
  fields: Field[];
  primaryKey: string[];
  foreignKeys?: ForeignKey[];
  missingValues: string[];
}

export interface ForeignKey {
  fields: string[];
  reference: { resource: string; fields: string[] };
}

export interface Field {
  name: string;
  type: 'string' | 'integer' | 'number' | 'list';
  /** `partial-date`: YYYY, YYYY-MM or YYYY-MM-DD, as precise as known (own format: the standard has none). */
  format?: 'uri' | 'partial-date';
  description?: string;
  descriptions?: OtherLanguages;
  /** Unit of the figures (own property: the standard has none). */
  unit?: string;
  units?: OtherLanguages;
  /** Separator of a `list`. */
  delimiter?: string;
  /** What each item of a `list` refers to (own property: the standard has foreign keys of whole cells only). */
  items?: { resource: string; field: string };
  constraints?: Constraints;
}

export interface Constraints {
  required?: boolean;
  enum?: (string | number)[];
  minimum?: number;
  maximum?: number;
  pattern?: string;
}
