import type { DataPackage, Resource } from './dataPackage';
import type { LineOf } from './checkIdentities';
import { PERIOD_COLUMN } from './periodColumn';
import type { Problem } from './problem';
import type { Tables } from './rows';
import { DIMENSIONS, TRANSFORMATIONS } from './transformations';

type IndicatorRow = Tables['indicators'][number];
type Row = Readonly<Record<string, unknown>>;


/**
 * Checks that the indicators fit the tables: each names a table and columns that are there, or indicators whose ratio it is;
 * its rows have one figure a period; and a ratio of unlike periods says how they are matched.
 */
export function checkIndicators({ resources }: DataPackage, tables: Tables, lineOf: LineOf): Problem[] {
  const known = new Map(tables.indicators.map((row) => [row.indicator, row]));
  return tables.indicators.flatMap((row) => {
    const problems: Problem[] = [];
    const report = (column: keyof IndicatorRow, value: string, rule: string, message: string) =>
      problems.push({ file: 'indicators.csv', line: lineOf(row), column, value, rule, message });
    const named = (column: keyof IndicatorRow, id: string) => {
      if (!known.has(id)) report(column, id, 'unknown-indicator', 'no row has this indicator; add it or correct it here');
    };

    for (const other of tables.indicators)
      if (other !== row && [...other.formerly, other.indicator].some((id) => row.formerly.includes(id)))
        report('formerly', row.formerly.join(';'), 'taken-id', `also an id of ${other.indicator}; an address can mean only one`);
    for (const dimension of row.dimensions)
      if (!isOneOf(DIMENSIONS, dimension)) report('dimensions', dimension, 'enum', `must be one of ${DIMENSIONS.join(', ')}`);
    for (const transformation of row.transformations)
      if (!isOneOf(TRANSFORMATIONS, transformation))
        report('transformations', transformation, 'enum', `must be one of ${TRANSFORMATIONS.join(', ')}`);
    if (!row.transformations.includes('level')) report('transformations', row.transformations.join(';'), 'level', 'must have level');
    if (row.official !== null) named('official', row.official);

    if (row.table !== null && row.numerator !== null)
      report('numerator', row.numerator, 'two-makings', 'has a table too; an indicator is stored or a ratio, not both');
    else if (row.table !== null) checkStored(row, row.table, resources, tables, report);
    else if (row.numerator === null) report('table', '', 'no-making', 'has neither a table nor a numerator; fill one of them');
    else {
      for (const id of row.denominators) named('denominators', id);
      named('numerator', row.numerator);
      checkRatio(row, row.numerator, known, report);
    }
    return problems;
  });
}

function isOneOf(known: readonly string[], text: string): boolean {
  return known.includes(text);
}

type Report = (column: keyof IndicatorRow, value: string, rule: string, message: string) => void;

function checkStored(row: IndicatorRow, table: string, resources: readonly Resource[], tables: Tables, report: Report): void {
  const resource = resources.find(({ name }) => name === table);
  if (!resource) return report('table', table, 'unknown-table', 'datapackage.json has no such table; add it there or correct it here');
  const fieldOf = (name: string) => resource.schema.fields.find((field) => field.name === name);
  const figures = fieldOf(row.column ?? '');
  if (!figures) return report('column', row.column ?? '', 'unknown-column', `${table}.csv has no such column`);
  if (figures.type !== 'number' && figures.type !== 'integer') report('column', figures.name, 'no-number', 'is not a column of numbers');
  const period = PERIOD_COLUMN[row.grain];
  if (!fieldOf(period)) return report('grain', row.grain, 'unknown-column', `${table}.csv has no column ${period}`);
  for (const column of ['region_code', 'source_id'])
    if (!fieldOf(column)) report('table', table, 'unknown-column', `${table}.csv has no column ${column}, which figures need`);
  for (const dimension of row.dimensions)
    if (!fieldOf(dimension)) report('dimensions', dimension, 'unknown-column', `${table}.csv has no such column`);
  if (row.status_column !== null && !fieldOf(row.status_column))
    report('status_column', row.status_column, 'unknown-column', `${table}.csv has no such column`);
  const conditions = row.filter.map((text) => text.split('='));
  for (const [column = ''] of conditions)
    if (!fieldOf(column)) report('filter', column, 'unknown-column', `${table}.csv has no such column; write column=value`);

  const rows = ((tables as unknown as Record<string, Row[]>)[table] ?? []).filter((found) =>
    conditions.every(([column = '', ...value]) => String(found[column]) === value.join('='))
  );
  if (rows.length === 0) return report('filter', row.filter.join(';'), 'no-rows', `no row of ${table}.csv fits`);
  const seen = new Set<string>();
  for (const found of rows) {
    const key = [found.region_code, found[period], ...row.dimensions.map((dimension) => found[dimension])].map(String).join(' · ');
    if (seen.has(key)) return report('filter', key, 'ambiguous-rows', `two rows of ${table}.csv are the same figure; filter further`);
    seen.add(key);
  }
}

function checkRatio(row: IndicatorRow, numerator: string, known: ReadonlyMap<string, IndicatorRow>, report: Report): void {
  if (row.scale === null) report('scale', '', 'required', 'a ratio needs a scale: numerator ÷ denominator × scale');
  if (row.matching === null) return report('matching', '', 'required', 'a ratio needs a rule that matches its denominator');
  if (row.denominators.length === 0 && row.matching !== 'mean-of-year-ends')
    report('denominators', '', 'required', 'without a denominator only the mean of two year ends makes sense');
  if (row.denominators.length > 1 && row.matching !== 'nearest')
    report('denominators', row.denominators.join(';'), 'one-denominator', 'only the matching nearest takes several denominators');
  const over = known.get(numerator);
  const unlike = row.denominators.map((id) => known.get(id)).filter((under) => under && over && under.grain !== over.grain);
  if (row.matching === 'same-period' && unlike.length > 0)
    report('matching', row.matching, 'unlike-grains', `${numerator} and its denominator have periods of unlike length; use nearest`);
  if (over && over.grain !== row.grain) report('grain', row.grain, 'unlike-grains', `must be that of ${numerator}, ${over.grain}`);
  if (row.matching === 'mean-of-year-ends' && over && over.grain !== 'year')
    report('matching', row.matching, 'unlike-grains', `${numerator} is not yearly`);
  const parts = (id: string): string[] => {
    const found = known.get(id);
    return found ? [found.numerator ?? [], found.denominators].flat() : [];
  };
  const reached = new Set<string>();
  for (let next = parts(row.indicator); next.length > 0; next = next.flatMap(parts).filter((id) => !reached.has(id)))
    for (const id of next) reached.add(id);
  if (reached.has(row.indicator)) report('numerator', numerator, 'circular', 'the ratio is made of itself');
}
