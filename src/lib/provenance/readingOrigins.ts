import { grdpKey, perCapitaKey, populationKey, type SeriesKey } from '../statistics/figures';
import { placeboRank, yearsNeeded } from '../statistics/beforeAfter';
import { logPoints } from '../words/logPoints';
import { count, place, years } from '../words/numbers';
import { mk } from '../words/originMessages';
import { nameOf } from '../view/names';
import { subjectSeries } from '../view/reading';
import type { ReadingView, Subject } from '../view/readingView';
import type { OriginMaker } from './maker';
import type { Origin } from './origin';

/** The series of a comparison, for one region. */
function levelOf(subject: Subject, base: number | null, region: string): SeriesKey {
  const on = base ?? NaN;
  switch (subject) {
    case 'output':
      return grdpKey(region, on, 'real');
    case 'population':
      return populationKey(region);
    case 'per-capita':
      return perCapitaKey(region, on);
  }
}

/**
 * Growth beyond the province's before and after a year, their difference, what is ordinary among all municipalities, and the
 * growth of the year itself.
 *
 * @param view its event is a year here
 */
export function readingOrigins(maker: OriginMaker, { years: window, of: subject }: ReadingView, year: number): Origin[] {
  const { locale, board, municipalities } = maker;
  const { focus, benchmark } = board.config;
  const { of, benchmark: reference, base } = subjectSeries(board, subject, year, window);
  const read = placeboRank(of, reference, focus, year, window);
  if (!read) return [];
  const { from, to } = yearsNeeded(year, window);
  const ends = [from, year - 1, year, to];
  const names = { name: nameOf(board, focus, locale), benchmark: nameOf(board, benchmark, locale) };
  const pair = [focus, benchmark].map((region) => levelOf(subject, base, region));
  const everyone = [...municipalities, benchmark].map((region) => levelOf(subject, base, region));
  const excess = (value: number, first: number, last: number) =>
    maker.made({
      of: pair,
      when: years(first + 1, last, locale),
      value: logPoints(value, locale),
      formulas: [mk.origin_excess_growth({ ...names, first, last }, { locale })],
      rows: maker.rowsIn(pair, [first, last]),
      method: 'before-after'
    });
  const among = (value: string, formula: string) =>
    maker.made({ of: pair, when: String(year), value, formulas: [formula], rows: maker.rowsIn(everyone, ends), method: 'before-after' });
  return [
    ...excess(read.own.before, from, year - 1),
    ...excess(read.own.after, year, to),
    ...maker.made({
      of: pair,
      when: String(year),
      value: logPoints(read.own.difference, locale),
      formulas: [mk.origin_after_before({}, { locale })],
      rows: maker.rowsIn(pair, ends),
      method: 'before-after'
    }),
    ...among(place(read.rank, locale), mk.origin_rank({ count: read.of }, { locale })),
    ...among(`${count(read.asLarge, locale)} / ${count(read.of, locale)}`, mk.origin_as_large({ count: read.of }, { locale })),
    ...(
      [
        [read.ordinary.low, '10'],
        [read.ordinary.high, '90']
      ] as const
    ).flatMap(([value, part]) => among(logPoints(value, locale), mk.origin_ordinary({ count: read.of, part }, { locale }))),
    ...excess(read.own.excluded.growth, year - 1, year),
    ...maker.made({
      of: pair,
      when: years(year, to, locale),
      value: logPoints(read.own.excluded.difference, locale),
      formulas: [mk.origin_with_year({ first: year - 1, last: to, year }, { locale })],
      rows: maker.rowsIn(pair, ends),
      method: 'before-after'
    })
  ];
}
