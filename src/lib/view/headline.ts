import { percentOf } from '../statistics/percent';
import { driftBetween, type Drift } from '../statistics/drift';
import { PER_CAPITA, type BaseYear } from '../statistics/figures';
import { placeOf } from '../statistics/rank';
import { at, type Observation } from '../statistics/series';
import type { Locale } from '../words/locale';
import { m } from '../words/messages';
import { percent, place, shares, wonPerResident, years } from '../words/numbers';
import { phrase, type Piece } from '../words/phrase';
import type { Board } from './board';
import { levels, spanOf, statedIn } from './lines';
import { nameOf } from './names';
import { peakTold } from './peak';
import type { Sourced } from './sources';
import type { View } from './view';

/** A value that the headline marks with the number of its source. */
export type HeadlineValue = 'focus' | 'benchmark';

export interface Headline {
  kicker: string;
  pieces: Piece<HeadlineValue>[];
  sources: Record<HeadlineValue, readonly string[]>;
  /** Region ÷ benchmark × 100, derived ÷ derived. */
  share: number;
  bar: { focus: string; benchmark: string };
  basis: string;
  /** Distance in won, its change, rank, and the peak at the starting year. */
  deck: Sourced[];
}

/** Headline of the page, computed from the tables for any focus and any years. */
export function headlineOf(board: Board, view: View, locale: Locale): Headline | null {
  const { benchmark } = board.config;
  const span = spanOf(board, view, PER_CAPITA);
  const derived = levels(board, view.region, PER_CAPITA, span.base);
  const derivedBenchmark = levels(board, benchmark, PER_CAPITA, span.base);
  const own = at(derived, span.last);
  const reference = at(derivedBenchmark, span.last);
  if (!own || !reference) return null;

  const stated = span.base === board.figures.newestBase ? statedIn(board, view.region, span.last) : undefined;
  const published = at(board.figures.publishedPerCapita(benchmark, board.figures.newestBase), span.last);
  const [value, average]: [Observation, Observation] = stated && published ? [stated, published] : [own, reference];
  const isStated = value === stated;

  const names = { focus: nameOf(board, view.region, locale), benchmark: nameOf(board, benchmark, locale) };
  const amount = wonPerResident(value.value, locale);
  const difference = value.value - average.value;
  const distance = { gap: wonPerResident(Math.abs(difference), locale) };
  const all = board.figures.municipalitiesOf(benchmark).map(({ code }) => levels(board, code, PER_CAPITA, span.base));
  const rank = placeOf(derived, all, span.last);
  const drift = driftBetween(derived, derivedBenchmark, span.first, span.last);
  const share = percentOf(own.value, reference.value);
  const [shareText = ''] = shares([share], locale);

  return {
    kicker: span.outside
      ? m.headline_kicker_latest({ year: span.last, years: years(view.from, view.to, locale) }, { locale })
      : m.headline_kicker({ year: span.last }, { locale }),
    pieces: phrase({ focus: amount, benchmark: wonPerResident(average.value, locale, isStated ? 1 : undefined) }, (marked) =>
      m.headline(
        {
          focus: names.focus,
          amount: marked.focus,
          year: span.last,
          share: headlineShare(percentOf(value.value, average.value), share, locale),
          benchmark: names.benchmark,
          benchmarkAmount: marked.benchmark
        },
        { locale }
      )
    ),
    sources: { focus: value.sourceIds, benchmark: average.sourceIds },
    share,
    bar: {
      focus: `${names.focus} ${shareText}`,
      benchmark: m.headline_bar_average({ benchmark: names.benchmark, hundred: percent(100, locale, 0) }, { locale })
    },
    basis: isStated
      ? m.headline_basis_stated(
          {
            amount,
            derivedShare: shareText,
            derivedAmount: wonPerResident(own.value, locale),
            derivedBenchmark: wonPerResident(reference.value, locale)
          },
          { locale }
        )
      : m.headline_basis_derived({}, { locale }),
    deck: [
      {
        text:
          difference < 0
            ? m.gap_below(distance, { locale })
            : difference > 0
              ? m.gap_above(distance, { locale })
              : m.gap_level(distance, { locale }),
        sourceIds: [...value.sourceIds, ...average.sourceIds],
        of: 'gap'
      },
      ...(drift && span.first !== span.last
        ? [{ text: driftText(drift, span.base, locale), sourceIds: [...new Set([...own.sourceIds, ...reference.sourceIds])], of: 'drift' }]
        : []),
      ...(rank
        ? [{ text: m.deck_rank({ place: place(rank.rank, locale), count: rank.of }, { locale }), sourceIds: own.sourceIds, of: 'rank' }]
        : []),
      ...peakTold(board, view.region, span.first, locale)
    ]
  };
}

/**
 * The share that the headline names. Where its two amounts are stated and published, their ratio is not the derived one that
 * stands everywhere else: both are called two thirds where they are.
 */
function headlineShare(told: number, derived: number, locale: Locale): string {
  const isTwoThirds = [told, derived].every((share) => Math.abs(share - 200 / 3) < 1);
  return isTwoThirds ? m.share_two_thirds({}, { locale }) : (shares([told], locale)[0] ?? '');
}

/** What search engines print of the page: the headline and the rank, short enough not to be cut off. */
export function descriptionOf({ pieces, deck }: Headline): string {
  const rank = deck.filter(({ of }) => of === 'rank').map(({ text }) => text);
  return [pieces.map(({ text }) => text).join(''), ...rank].join(' ');
}

/** Says how the distance moved, by ratio; where won and ratio disagree, both. A lead is not a gap. */
export function driftText({ first, last, byRatio, inWon, crossed }: Drift, base: BaseYear | null, locale: Locale): string {
  const both = [first.share, last.share];
  const [firstShare = '', lastShare = ''] = shares(both, locale);
  const [firstDistance = '', lastDistance = ''] = shares(
    both.map((share) => Math.abs(share - 100)),
    locale
  );
  const texts = {
    base: base ?? '',
    from: first.year,
    to: last.year,
    firstShare,
    lastShare,
    firstDistance,
    lastDistance,
    firstWon: wonPerResident(Math.abs(first.difference), locale),
    lastWon: wonPerResident(Math.abs(last.difference), locale)
  };
  if (crossed) return (last.standing === 'gap' ? m.drift_lead_to_gap : m.drift_gap_to_lead)(texts, { locale });
  if (first.standing === 'level' || last.standing === 'level' || byRatio === 'unchanged') {
    return (inWon === 'unchanged' ? m.drift_steady : m.drift_steady_won)(texts, { locale });
  }
  const disagree = inWon !== 'unchanged' && inWon !== byRatio;
  const isGap = last.standing === 'gap';
  if (byRatio === 'widened') {
    if (isGap) return (disagree ? m.drift_gap_widened_won_narrowed : m.drift_gap_widened)(texts, { locale });
    return (disagree ? m.drift_lead_widened_won_narrowed : m.drift_lead_widened)(texts, { locale });
  }
  if (isGap) return (disagree ? m.drift_gap_narrowed_won_widened : m.drift_gap_narrowed)(texts, { locale });
  return (disagree ? m.drift_lead_narrowed_won_widened : m.drift_lead_narrowed)(texts, { locale });
}
