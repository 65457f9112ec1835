import type { Locale } from '../words/locale';
import { listed } from '../words/numbers';
import { mp } from '../words/projectMessages';
import type { ClaimFamily } from './claims';

/** Text alternative of a chart of claims: each with its date and amount. */
export function claimsLabel({ title, claims }: ClaimFamily, locale: Locale): string {
  const points = claims.map(({ date, amount }) => mp.claims_chart_point({ date, amount }, { locale }));
  return mp.claims_chart_label({ metric: title, claims: listed(points) }, { locale });
}
