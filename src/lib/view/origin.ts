import { at, type Year } from '../economy/series';
import type { BaseYear } from '../economy/figures';
import type { Locale } from '../words/locale';
import { exactNumber } from '../words/exactNumber';
import { count, inWords } from '../words/numbers';
import { mk } from '../words/originMessages';
import type { Board, Source } from './board';
import { levels, quantityOf, type Basis, type Line } from './lines';
import { basisName, measureName, nameOf } from './names';
import { MEDIAN, type Measure } from './view';

/** A row of a table that a figure was taken from. */
export interface OriginRow {
  table: string;
  /** What finds the row: its columns and their values. */
  key: string;
  /** As the table has it, in its own unit. */
  value: string;
  unit: string;
  sources: Source[];
}

/** Where one figure comes from. */
export interface Origin {
  /** What it is a figure of. */
  subject: string;
  value: string;
  basis: string;
  /** How it was computed, the last step first; none where a table has it. */
  formulas: string[];
  rows: OriginRow[];
  /** Part of the page about methods that says more. */
  method: 'derived' | 'share' | null;
  /** Code of the region whose series can be taken along; null for a median. */
  region: string | null;
}

/** What a level is taken from: its region, and what tells its series apart. */
type Level = Pick<Line, 'region' | 'measure' | 'basis' | 'base'>;

/**
 * Where the figure of a line in a year comes from: every row of every table behind it, with its source, and how it was computed.
 *
 * @example Hanam 2022, derived: grdp 41450/2022/nominal/2020 9,228,870; population 41450/2021 320,087 and 41450/2022 326,059
 */
export function originOf(board: Board, line: Line, year: Year, locale: Locale): Origin {
  const { region, measure, unit, basis, indexYear, series } = line;
  const { benchmark } = board.config;
  const names = { name: nameOf(board, region, locale), benchmark: nameOf(board, benchmark, locale) };
  const before = year - 1;
  const inYears = (years: Year[], of: Level[] = [line]) =>
    unique(of.flatMap((level) => years.flatMap((one) => levelRows(board, level, one, locale))));
  const isPair = unit === 'share' || unit === 'gap';
  const reference: Level = { region: benchmark, measure, basis: benchmarkBasis(measure, basis), base: line.base };
  const step = {
    level: null,
    share: mk.origin_share(names, { locale }),
    gap: mk.origin_gap(names, { locale }),
    index: mk.origin_index({ year, first: indexYear ?? '' }, { locale }),
    change: mk.origin_change({ year, before }, { locale }),
    increase: mk.origin_increase({ year, before }, { locale })
  }[unit];
  const rows = {
    level: () => inYears([year]),
    share: () => inYears([year], [line, reference]),
    gap: () => inYears([year], [line, reference]),
    index: () => inYears([year, indexYear ?? year]),
    change: () => inYears([year, before]),
    increase: () => inYears([year, before])
  }[unit]();
  const derived = basis === 'derived' ? mk.origin_derived({ year, before }, { locale }) : null;
  const municipalities = board.figures.municipalitiesOf(benchmark).length;
  const median = region === MEDIAN ? mk.origin_median({ count: count(municipalities, locale) }, { locale }) : null;
  const value = at(series, year)?.value ?? NaN;
  return {
    subject: [names.name, measureName(measure, locale), String(year)].join(', '),
    value: inWords(quantityOf(measure, unit), value, locale),
    basis: basisText(basis, locale),
    formulas: [step, median, derived].filter((formula) => formula !== null),
    rows,
    method: isPair ? 'share' : basis === 'derived' ? 'derived' : null,
    region: region === MEDIAN ? null : region
  };
}

function basisText(basis: Basis, locale: Locale): string {
  if (basis === 'accounts') return mk.origin_accounts({}, { locale });
  if (basis === 'registered') return mk.origin_registered({}, { locale });
  return basisName(basis, locale) ?? '';
}

/** A ratio has the same basis above and below. */
function benchmarkBasis(measure: Measure, basis: Basis): Basis {
  return measure === 'per-capita' ? (basis === 'stated' ? 'published' : basis) : basis;
}

function unique(rows: OriginRow[]): OriginRow[] {
  return [...new Map(rows.map((row) => [`${row.table}/${row.key}`, row])).values()];
}

/** The rows of the tables behind a level of a region. */
function levelRows(board: Board, { region, measure, basis, base }: Level, year: Year, locale: Locale): OriginRow[] {
  const { figures, config, sources } = board;
  if (region === MEDIAN) {
    return figures
      .municipalitiesOf(config.benchmark)
      .flatMap(({ code }) => levelRows(board, { region: code, measure, basis, base }, year, locale));
  }
  const row = (
    table: string,
    key: readonly (string | number)[],
    found: { value: number; sourceIds: readonly string[] } | undefined
  ): OriginRow[] =>
    found
      ? [
          {
            table,
            key: key.join(' / '),
            value: exactNumber(found.value, locale),
            unit: unitOf(table, locale),
            sources: sources.filter(({ id }) => found.sourceIds.includes(id))
          }
        ]
      : [];
  const people = (of: Year) => row('population', [region, of], at(figures.population(region), of));
  const output = () => row('grdp', [region, year, 'nominal', base ?? ''], at(figures.grdp(region, 'nominal', base as BaseYear), year));
  switch (measure) {
    case 'population':
      return people(year);
    case 'grdp':
      return output();
    case 'construction':
      return row(
        'value_added_by_activity',
        [region, year, 'construction', 'real', base ?? ''],
        at(levels(board, region, measure, basis, base as BaseYear), year)
      );
    case 'per-capita':
      if (basis === 'derived') return [...output(), ...people(year - 1), ...people(year)];
      return row('grdp_per_capita_published', [region, year, base ?? ''], at(figures.publishedPerCapita(region, base as BaseYear), year));
  }
}

/** What the figures of a table count. */
function unitOf(table: string, locale: Locale): string {
  if (table === 'population') return mk.origin_persons({}, { locale });
  return (table === 'grdp_per_capita_published' ? mk.origin_thousand : mk.origin_million)({}, { locale });
}
