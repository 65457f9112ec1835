import { dateSpan, middleOf } from '../statistics/dateSpan';
import type { DataFolder } from '../data/readFolder';
import type { ClaimMetricsRow, ClaimsRow } from '../data/rows';
import { claimAmount, claimUnit, type ClaimUnit } from '../words/claimAmount';
import { claimNumber } from '../words/claimNumber';
import { dateText } from '../words/dates';
import type { Locale } from '../words/locale';
import { unbroken } from '../words/unbroken';
import { partial } from './packProjects';
import { natureName } from './projectNames';

/** A claim, with all text in the page's language. */
export interface Claim {
  /** Number among the claims of the project, the same in chart and table. */
  number: number;
  metric: string;
  metricText: string;
  nature: ClaimsRow['nature'];
  natureText: string;
  /** Decimal year of the day, or the middle of what is known of it. */
  at: number;
  date: string;
  /** In the unit of the table. */
  value: number;
  amount: string;
  /** The amount without its unit, if the chart's axis has it. */
  short: string;
  claimant: string;
  note: string | null;
  sources: string[];
}

/** Claims that share a chart: those of one metric, and the reports to compare with them. */
export interface ClaimFamily {
  metric: string;
  title: string;
  /** What the axis counts in. */
  unit: ClaimUnit;
  claims: Claim[];
  hasReports: boolean;
}

/** The claims about a project: families of two or more have a chart, single claims are in the table only. */
export interface Claims {
  charts: ClaimFamily[];
  all: Claim[];
}

/**
 * The claims about a project by date, in families: a metric with the reports to compare with it (staff reported beside jobs
 * promised). A part of a total (site works of a cost) is a family of its own: it never stands among the totals.
 *
 * @example Starfield Hanam: direct jobs, promised 5,000; reported 4,310 and 4,641, in one chart
 */
export function packClaims({ tables }: DataFolder, project: string, locale: Locale): Claims {
  const metricOf = new Map(tables.claim_metrics.map((row) => [row.metric, row]));
  const rows = tables.claims
    .filter(({ project_id }) => project_id === project)
    .map((row) => ({ row, at: middleOf(dateSpan(row.claim_date)) }));
  const families = new Map<string, typeof rows>();
  for (const entry of rows) {
    const family = entry.row.compare_with ?? entry.row.metric;
    families.set(family, [...(families.get(family) ?? []), entry]);
  }
  // Claims with charts come first, and the numbers follow the order in which a reader sees them.
  const ordered = [...families].toSorted(([, a], [, b]) => Number(b.length > 1) - Number(a.length > 1));
  let number = 0;
  const packed = ordered.map(([metric, found]): ClaimFamily => {
    const first = found[0]?.row;
    const unit = claimUnit(
      found.map(({ row }) => row.value),
      first?.unit ?? '',
      first?.[`unit_${locale}`] ?? '',
      locale
    );
    const claims = found
      .toSorted((a, b) => a.at - b.at)
      .map(({ row, at }) => claim(row, at, ++number, metricOf.get(row.metric), unit, locale));
    return {
      metric,
      title: metricOf.get(metric)?.[`name_${locale}`] ?? metric,
      unit,
      claims,
      hasReports: claims.some(({ nature }) => nature === 'report')
    };
  });
  return { charts: packed.filter(({ claims }) => claims.length > 1), all: packed.flatMap(({ claims }) => claims) };
}

function claim(row: ClaimsRow, at: number, number: number, metric: ClaimMetricsRow | undefined, unit: ClaimUnit, locale: Locale): Claim {
  return {
    number,
    metric: row.metric,
    metricText: metric?.[`name_${locale}`] ?? row.metric,
    nature: row.nature,
    natureText: natureName(row.nature, locale),
    at: Math.round(at * 1e4) / 1e4,
    date: dateText(partial(row.claim_date), locale),
    value: row.value,
    amount: claimAmount(row.value, row.unit, row[`unit_${locale}`], locale),
    short: claimNumber(row.value / unit.divisor, locale),
    claimant: row[`claimant_${locale}`],
    note: unbroken(row[`note_${locale}`]),
    sources: row.source_ids
  };
}
