import type { Indicator } from '../statistics/indicator';
import { partOf, PARTS, type Period } from '../statistics/period';
import type { Locale } from '../words/locale';
import { m } from '../words/messages';
import { range, years } from '../words/numbers';
import { periodName } from '../words/periods';

type Grained = Pick<Indicator, 'grain'>;

/** A period of an indicator inside a sentence. */
export function periodText(period: Period, { grain }: Grained, locale: Locale): string {
  return periodName({ year: Math.floor(period), part: partOf(period, grain), grain }, locale);
}

/** A period of an indicator in a table or label; a year without a word of its own. */
export function periodLabel(period: Period, { grain }: Grained, locale: Locale): string {
  const year = Math.floor(period);
  return PARTS[grain] === 1 ? String(year) : periodName({ year, part: partOf(period, grain), grain }, locale, true);
}

/** The first period after the last figure, inside a sentence. */
export function periodAfter({ period, grain }: { period: Period } & Grained, locale: Locale): string {
  return periodText(period + 1 / PARTS[grain], { grain }, locale);
}

/** Two periods of an indicator, from one to another, as a heading names them: in Korean the first year goes without its word. */
export function periodEnds(first: Period, last: Period, indicator: Grained, locale: Locale): { from: string; to: string } {
  const isYear = PARTS[indicator.grain] === 1;
  return {
    from: locale === 'ko' && isYear ? String(first) : periodText(first, indicator, locale),
    to: periodText(last, indicator, locale)
  };
}

/** The periods from one to another, or one, inside a sentence. */
export function spanText(first: Period, last: Period, indicator: Grained, locale: Locale): string {
  if (PARTS[indicator.grain] === 1) return m.period_year({ year: years(first, last, locale) }, { locale });
  const [from, to] = [periodLabel(first, indicator, locale), periodLabel(last, indicator, locale)];
  return from === to ? from : range(from, to, locale);
}
