import type { Tables } from '../data/rows';
import type { Dimension, Indicator, Making, Transformation } from './indicator';

/**
 * The indicators of a data folder, from rows that `data:check` has passed.
 *
 * @example readIndicators(tables).find(({ id }) => id === 'grdp')?.making
 * // → { table: 'grdp', column: 'grdp_million_krw', filter: [], status: 'status' }
 */
export function readIndicators({ indicators }: Pick<Tables, 'indicators'>): Indicator[] {
  return indicators.map((row) => ({
    id: row.indicator,
    formerly: row.formerly,
    group: row.group,
    unit: row.unit,
    isStock: row.kind === 'stock',
    grain: row.grain,
    position: row.position,
    basis: row.basis,
    official: row.official,
    price: row.price,
    dimensions: row.dimensions as Dimension[],
    transformations: row.transformations as Transformation[],
    making: makingOf(row),
    short: { en: row.short_en, ko: row.short_ko, he: row.short_he },
    name: { en: row.name_en, ko: row.name_ko, he: row.name_he },
    note: {
      ...(row.note_en ? { en: row.note_en } : {}),
      ...(row.note_ko ? { ko: row.note_ko } : {}),
      ...(row.note_he ? { he: row.note_he } : {})
    }
  }));
}

function makingOf({
  table,
  column,
  filter,
  status_column,
  numerator,
  denominators,
  scale,
  matching
}: Tables['indicators'][number]): Making {
  if (table !== null && column !== null) return { table, column, filter: filter.map(conditionOf), status: status_column };
  return { numerator: numerator ?? '', denominators, scale: scale ?? 1, matching: matching ?? 'same-period' };
}

/** @example conditionOf('activity=construction') → ['activity', 'construction'] */
function conditionOf(text: string): [string, string] {
  const [column = '', ...rest] = text.split('=');
  return [column, rest.join('=')];
}
