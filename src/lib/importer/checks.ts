import { group, median } from 'd3-array';
import type { Findings } from './finding';
import type { Imported } from './readTable';

/** A figure this many times larger or smaller than its neighbours is in another unit. */
const JUMP = 300;
/** How far parts may be from their total: rounding of the publisher. */
const SUM_TOLERANCE = 0.002;
/** Digits of a sum that mean something: what comes after them is the noise of adding binary fractions. */
const DIGITS = 12;

/**
 * Looks at the figures together: what contradicts itself, jumps, does not add up or is missing in the middle. Nothing is
 * changed; each doubt is said with what it stands on.
 */
export function checkFigures(records: readonly Imported[], findings: Findings): void {
  duplicates(records, findings);
  const series = group(records, seriesKey);
  for (const found of series.values()) {
    jumps(found, findings);
    gaps(found, findings);
    negatives(found, findings);
  }
  sums(records, findings);
  if (records.length > 0 && records.every(({ unit }) => unit === null)) findings.add('no-unit');
}

function seriesKey({ region, item }: Imported): string {
  return `${region}\u001f${item}`;
}

function duplicates(records: readonly Imported[], findings: Findings): void {
  for (const same of group(records, (record) => `${seriesKey(record)}\u001f${record.year}`).values()) {
    const [first, ...others] = same;
    for (const other of first ? others : []) {
      const where = { row: other.row, column: other.column, cell: other.value === null ? null : String(other.value) };
      const details = {
        name: other.region,
        year: other.year,
        first: first?.value ?? '–',
        other: other.value ?? '–',
        firstRow: (first?.row ?? 0) + 1
      };
      findings.add(first?.value === other.value ? 'repeated-duplicate' : 'contradicting-duplicate', where, details);
    }
  }
}

/** A figure far from both the median of its series and its neighbours: most likely in another unit. */
function jumps(series: readonly Imported[], findings: Findings): void {
  const known = series.filter(({ value }) => value !== null && value !== 0).toSorted((a, b) => a.year - b.year);
  const middle = median(known, ({ value }) => Math.abs(value ?? 0));
  if (known.length < 3 || !middle) return;
  known.forEach((record, index) => {
    const value = Math.abs(record.value ?? 0);
    const ratio = Math.max(value / middle, middle / value);
    if (ratio < JUMP) return;
    const [before, after] = [known[index - 1], known[index + 1]];
    findings.add(
      'unit-jump',
      { row: record.row, column: record.column, cell: String(record.value) },
      {
        name: record.region,
        year: record.year,
        before: before ? `${before.year}: ${before.value}` : '–',
        after: after ? `${after.year}: ${after.value}` : '–',
        times: Math.round(ratio)
      }
    );
  });
}

/** Years between the first and the last that have no cell at all. */
function gaps(series: readonly Imported[], findings: Findings): void {
  const years = new Set(series.map(({ year }) => year));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  // Figures of every fifth year have no gaps: only where most years are there is one that is missing odd.
  if (years.size < (last - first + 1) / 2) return;
  for (let year = first + 1; year < last; year++) {
    const [record] = series;
    if (!years.has(year) && record) findings.add('year-gap', { row: record.row }, { name: record.region, year });
  }
}

function negatives(series: readonly Imported[], findings: Findings): void {
  for (const { row, column, value, unit, region, year } of series) {
    if (unit?.kind === 'persons' && value !== null && value < 0) {
      findings.add('negative-population', { row, column, cell: String(value) }, { name: region, year });
    }
  }
}

/** A total ("소계", a province) against the parts of it that have a figure, for each item and year. */
function sums(records: readonly Imported[], findings: Findings): void {
  for (const same of group(records, ({ item, year }) => `${item}\u001f${year}`).values()) {
    const province = same.find(({ code, total }) => code !== null && code.length === 2 && code !== '00' && (total || isWhole(same, code)));
    if (!province?.value || !province.code) continue;
    const parts = same.filter(({ code }) => code?.length === 5 && code.startsWith(province.code ?? ''));
    if (parts.length < 2) continue;
    const known = parts.filter(({ value }) => value !== null);
    const sum = known.reduce((total, { value }) => total + (value ?? 0), 0);
    if (Math.abs(sum - province.value) <= Math.abs(province.value) * SUM_TOLERANCE) continue;
    // Averages and shares do not add up: only what comes near its total was meant to.
    if (sum > province.value * 1.5 || sum < province.value * 0.5) continue;
    findings.add(
      'sum-differs',
      { row: province.row, column: province.column, cell: String(province.value) },
      {
        name: province.region,
        year: province.year,
        parts: parts.length,
        missing: parts.length - known.length,
        sum: Number(sum.toPrecision(DIGITS)),
        total: province.value,
        difference: Number((province.value - sum).toPrecision(DIGITS))
      }
    );
  }
}

/** Whether the file holds several municipalities of a province beside it: then the province is their total. */
function isWhole(records: readonly Imported[], code: string): boolean {
  return records.filter((record) => record.code?.length === 5 && record.code.startsWith(code)).length > 1;
}
