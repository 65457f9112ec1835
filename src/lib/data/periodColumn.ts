import type { Tables } from './rows';

/** Column with the period of a row, by the length of the period. */
export const PERIOD_COLUMN: Record<Tables['indicators'][number]['grain'], string> = {
  year: 'year',
  census: 'year',
  'half-year': 'half_year',
  quarter: 'quarter',
  month: 'month'
};
