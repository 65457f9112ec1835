import type { ClaimMetricsRow, ClaimsRow } from './rows';

/**
 * The metric that a claim stands in one chart with: what a report is held against, or the whole of a part, up to the one
 * that is neither.
 *
 * @example of Starfield's staff reported → 'direct_jobs'; of a cost of site works → 'total_cost'
 */
export function claimFamily(
  { metric, compare_with }: Pick<ClaimsRow, 'metric' | 'compare_with'>,
  metrics: readonly ClaimMetricsRow[]
): string {
  let family = compare_with ?? metric;
  for (let step = 0; step < metrics.length; step++) {
    const whole = metrics.find((row) => row.metric === family)?.part_of;
    if (!whole) return family;
    family = whole;
  }
  return family;
}
