/**
 * What an indicator can be shown as. `level`: in the indicator's unit · `share`: per cent of the benchmark · `gap`: above or below the
 * benchmark, in the unit · `index`: first period shown = 100 · `change`: per cent on a year earlier · `increase`: in the unit, on a year
 * earlier
 */
export const TRANSFORMATIONS = ['level', 'share', 'gap', 'index', 'change', 'increase'] as const;

/** Columns of a table that tell the series of one indicator and region apart. */
export const DIMENSIONS = ['price', 'base_year'] as const;
