import { median } from 'd3-array';
import { regionKeyOf, type FigureStore } from './figureStore';
import type { Findings } from './finding';
import { countsResidents } from './unit';

/** A figure this many times larger or smaller than its neighbours is probably in another unit. */
const JUMP = 300;
/** Tolerated difference between parts and their total: rounding by the publisher. */
const SUM_TOLERANCE = 0.002;
const COUNTRY = '00';
/** Significant digits of a sum; anything beyond is floating-point noise. */
const DIGITS = 12;

/**
 * Checks the figures together for contradictions, jumps, sums that do not match and gaps. Nothing is changed; each finding gives
 * its evidence.
 *
 * @param isDecided whether the reader has decided on a cell
 * @returns places of figures that need a decision
 */
export function checkFigures(store: FigureStore, findings: Findings, isDecided: (row: number, column: number) => boolean): Set<number> {
  const { groupOf, groups } = sameSeries(store);
  const jumped = new Set<number>();
  const contradicting = new Set<number>();
  const isOpen = (at: number) => !isDecided(store.row(at), store.column(at));
  for (const places of store.byGroup(groupOf, groups)) {
    duplicates(store, places, findings, contradicting);
    jumps(store, places, findings, jumped, isOpen);
    gaps(store, places, findings);
    negatives(store, places, findings);
  }
  if (store.regions.some(({ code }) => code?.length === 2 && code !== COUNTRY)) {
    const items = grouped(store, (series) => itemKey(store, series));
    for (const places of store.byGroup(items.groupOf, items.groups)) sums(store, places, findings, jumped);
  }
  if (store.count > 0 && store.series.every(({ unit }) => unit === null)) findings.add('no-unit');
  return new Set([...jumped, ...contradicting]);
}

/** Numbers series so that those of one region (in any spelling), one item and one unit have the same number. */
function sameSeries(store: FigureStore): { groupOf: number[]; groups: number } {
  const keys = new Set(store.regions.map(({ name, code }) => regionKeyOf(name, code)));
  if (keys.size === store.regions.length) return { groupOf: store.series.map((_, series) => series), groups: store.series.length };
  return grouped(store, (series) => `${store.keyOf(series)}\u001f${itemKey(store, series)}`);
}

/** What distinguishes the figures of one region and year. */
function itemKey(store: FigureStore, series: number): string {
  const found = store.series[series];
  return `${found?.item ?? ''}\u001f${found?.unit?.text ?? ''}`;
}

/** Numbers series by a key. */
function grouped(store: FigureStore, keyOf: (series: number) => string): { groupOf: number[]; groups: number } {
  const groups = new Map<string, number>();
  const groupOf = store.series.map((_, series) => {
    const key = keyOf(series);
    const group = groups.get(key) ?? groups.size;
    groups.set(key, group);
    return group;
  });
  return { groupOf, groups: groups.size };
}

const nameAt = (store: FigureStore, at: number) => store.regionOf(store.seriesOf(at)).name;

function duplicates(store: FigureStore, places: Uint32Array, findings: Findings, contradicting: Set<number>): void {
  let first: number | null = null;
  for (const at of places) {
    if (store.missing(at) === 'chosen') continue;
    if (first === null || store.year(at) !== store.year(first)) {
      first = at;
      continue;
    }
    const [value, other] = [store.value(first), store.value(at)];
    const details = {
      name: nameAt(store, at),
      year: store.year(at),
      first: value ?? '–',
      other: other ?? '–',
      firstRow: store.row(first) + 1,
      firstColumn: store.column(first)
    };
    const where = { row: store.row(at), column: store.column(at), cell: other === null ? null : String(other) };
    findings.add(value === other ? 'repeated-duplicate' : 'contradicting-duplicate', where, details);
    if (value !== other) contradicting.add(first).add(at);
  }
}

/** A figure far from both the median of its series and its neighbours: probably in another unit. */
function jumps(store: FigureStore, places: Uint32Array, findings: Findings, jumped: Set<number>, isOpen: (at: number) => boolean): void {
  if (places.length < 3 || !mayJump(store, places)) return;
  const known = Array.from(places).filter((at) => store.value(at));
  const size = (at: number) => Math.abs(store.value(at) ?? 0);
  const middle = median(known, size);
  if (known.length < 3 || !middle) return;
  known.forEach((at, index) => {
    const ratio = Math.max(size(at) / middle, middle / size(at));
    if (ratio < JUMP || !isOpen(at)) return;
    jumped.add(at);
    const [before, after] = [known[index - 1], known[index + 1]];
    const details = {
      ...(before === undefined ? {} : { beforeYear: store.year(before), before: store.value(before) ?? '–' }),
      ...(after === undefined ? {} : { afterYear: store.year(after), after: store.value(after) ?? '–' }),
      times: Math.round(ratio),
      factor: 10 ** Math.round(Math.log10(middle / size(at)))
    };
    findings.add(
      'unit-jump',
      { row: store.row(at), column: store.column(at), cell: String(store.value(at)) },
      { name: nameAt(store, at), year: store.year(at), ...details }
    );
  });
}

/** Whether largest and smallest figure are far enough apart for one of them to be in another unit. */
function mayJump(store: FigureStore, places: Uint32Array): boolean {
  let [smallest, largest] = [Infinity, 0];
  for (const at of places) {
    const size = Math.abs(store.value(at) ?? 0);
    if (size > largest) largest = size;
    if (size > 0 && size < smallest) smallest = size;
  }
  return largest / smallest >= JUMP;
}

/** Years between the first and the last without any cell. */
function gaps(store: FigureStore, places: Uint32Array, findings: Findings): void {
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return;
  const span = store.year(last) - store.year(first) + 1;
  if (span < 3) return;
  let years = 1;
  for (let index = 1; index < places.length; index++) if (store.year(places[index] ?? 0) !== store.year(places[index - 1] ?? 0)) years++;
  // Series with a value every five years have no gaps: a missing year is reported only where most years are present.
  if (years === span || years < span / 2) return;
  for (let index = 1; index < places.length; index++) {
    const [before, after] = [store.year(places[index - 1] ?? 0), store.year(places[index] ?? 0)];
    for (let year = before + 1; year < after; year++)
      findings.add('year-gap', { row: store.row(first) }, { name: nameAt(store, first), year });
  }
}

function negatives(store: FigureStore, places: Uint32Array, findings: Findings): void {
  const series = store.series[store.seriesOf(places[0] ?? 0)];
  if (!series || !countsResidents(series.item, series.unit)) return;
  for (const at of places) {
    const value = store.value(at);
    if (value === null || value >= 0) continue;
    const where = { row: store.row(at), column: store.column(at), cell: String(value) };
    findings.add('negative-population', where, { name: nameAt(store, at), year: store.year(at) });
  }
}

/** Compares a total ("소계", a province) with the sum of its parts, for the years of one item. */
function sums(store: FigureStore, places: Uint32Array, findings: Findings, jumped: ReadonlySet<number>): void {
  let from = 0;
  while (from < places.length) {
    let to = from;
    while (to < places.length && store.year(places[to] ?? 0) === store.year(places[from] ?? 0)) to++;
    sumOf(store, places.subarray(from, to), findings, jumped);
    from = to;
  }
}

function sumOf(store: FigureStore, places: Uint32Array, findings: Findings, jumped: ReadonlySet<number>): void {
  const codeOf = (at: number) => store.regionOf(store.seriesOf(at)).code;
  const municipalities = Array.from(places).filter((at) => codeOf(at)?.length === 5);
  if (municipalities.length < 2) return;
  const provinces = new Set(municipalities.map((at) => codeOf(at)?.slice(0, 2)));
  const province = places.find((at) => {
    const code = codeOf(at);
    return code?.length === 2 && code !== COUNTRY && provinces.has(code);
  });
  const total = province === undefined ? null : store.value(province);
  if (province === undefined || !total) return;
  const parts = municipalities.filter((at) => codeOf(at)?.startsWith(codeOf(province) ?? ' '));
  if (parts.length < 2) return;
  const known = parts.filter((at) => store.value(at) !== null);
  const sum = known.reduce((all, at) => all + (store.value(at) ?? 0), 0);
  if (Math.abs(sum - total) <= Math.abs(total) * SUM_TOLERANCE) return;
  // Averages and shares do not add up: only sums close to their total are reported.
  if (sum > total * 1.5 || sum < total * 0.5) return;
  findings.add(
    'sum-differs',
    { row: store.row(province), column: store.column(province), cell: String(total) },
    {
      name: nameAt(store, province),
      year: store.year(province),
      parts: parts.length,
      missing: parts.length - known.length,
      jumped: parts.filter((at) => jumped.has(at)).length,
      sum: Number(sum.toPrecision(DIGITS)),
      total,
      difference: Number((total - sum).toPrecision(DIGITS))
    }
  );
}
