import { GRDP, PER_CAPITA, POPULATION } from '../statistics/figures';
import { changeBetween } from '../statistics/growth';
import { placeOf, type Place } from '../statistics/rank';
import { at, type Series } from '../statistics/series';
import type { Locale } from '../words/locale';
import { m } from '../words/messages';
import { count, inWords, persons, place, signedPercent, wonPerResident, wonTotal } from '../words/numbers';
import type { Board } from './board';
import { levels, spanOf } from './lines';
import { nameOf } from './names';
import type { View } from './view';

export interface KeyFigure {
  id: string;
  label: string;
  value: string;
  details: string[];
  sourceIds: readonly string[];
  /** Ranks for the strip: then hollow, now filled. */
  strip: { then: number | null; now: number; of: number } | null;
}

/** The four figures beside the headline: GRDP, population, GRDP per capita, rank. */
export function keyFiguresOf(board: Board, view: View, locale: Locale): KeyFigure[] {
  const { figures, config } = board;
  const { region } = view;
  const { base, first, last } = spanOf(board, view, PER_CAPITA);
  const benchmark = nameOf(board, config.benchmark, locale);
  const single = first === last;
  const pair = (measure: string) =>
    [region, config.benchmark].map((code) => levels(board, code, measure, measure === POPULATION ? null : base)) as [Series, Series];
  const change = (series: Series) => {
    const value = changeBetween(series, first, last);
    return value === null ? m.read_out_none({}, { locale }) : signedPercent(value, locale);
  };
  const sourcesOf = (...series: Series[]) => [...new Set(series.flatMap((one) => at(one, last)?.sourceIds ?? []))];
  const valueIn = (series: Series) => at(series, last)?.value ?? 0;

  const [output, benchmarkOutput] = pair(GRDP);
  const [residents, benchmarkResidents] = pair(POPULATION);
  const [perCapita, benchmarkPerCapita] = pair(PER_CAPITA);
  const all = figures.municipalitiesOf(config.benchmark).map(({ code }) => levels(board, code, PER_CAPITA, base));
  const now = placeOf(perCapita, all, last);
  const then = single ? null : placeOf(perCapita, all, first);

  const moved = (id: KeyFigure['id'], label: string, series: [Series, Series], details: string[]): KeyFigure => ({
    id,
    label,
    value: change(series[0]),
    details: [...details, m.key_benchmark({ benchmark, value: change(series[1]) }, { locale })],
    sourceIds: sourcesOf(...series),
    strip: null
  });
  const stood = (id: KeyFigure['id'], label: string, value: string, theirs: string, series: Series[], detail?: string): KeyFigure => ({
    id,
    label,
    value,
    details: [...(detail ? [detail] : []), m.key_benchmark({ benchmark, value: theirs }, { locale })],
    sourceIds: sourcesOf(...series),
    strip: null
  });
  const rank: KeyFigure[] = now
    ? [
        {
          id: 'rank',
          label: m.key_rank({ count: now.of, year: last }, { locale }),
          value: place(now.rank, locale),
          details: [then ? m.key_rank_then({ rank: place(then.rank, locale), year: first }, { locale }) : m.key_derived({}, { locale })],
          sourceIds: sourcesOf(perCapita),
          strip: stripOf(then, now)
        }
      ]
    : [];

  if (single) {
    return [
      stood(
        'output',
        m.key_output_single({ year: last }, { locale }),
        wonTotal(valueIn(output), locale),
        wonTotal(valueIn(benchmarkOutput), locale),
        [output, benchmarkOutput]
      ),
      stood(
        'residents',
        m.key_residents_single({ year: last }, { locale }),
        count(valueIn(residents), locale),
        count(valueIn(benchmarkResidents), locale),
        [residents, benchmarkResidents]
      ),
      stood(
        'per-capita',
        m.key_per_capita_single({ year: last }, { locale }),
        wonPerResident(valueIn(perCapita), locale),
        wonPerResident(valueIn(benchmarkPerCapita), locale),
        [perCapita, benchmarkPerCapita],
        m.key_derived({}, { locale })
      ),
      ...rank
    ];
  }
  return [
    moved(
      'output',
      m.key_output({ year: first }, { locale }),
      [output, benchmarkOutput],
      [m.key_to({ amount: wonTotal(valueIn(output), locale), year: last }, { locale })]
    ),
    moved(
      'residents',
      m.key_residents({ year: first }, { locale }),
      [residents, benchmarkResidents],
      [
        m.key_to(
          { amount: locale === 'ko' ? persons(valueIn(residents), locale) : count(valueIn(residents), locale), year: last },
          { locale }
        )
      ]
    ),
    moved(
      'per-capita',
      m.key_per_capita({ year: first }, { locale }),
      [perCapita, benchmarkPerCapita],
      [m.key_to_derived({ amount: inWords('thousand-krw', valueIn(perCapita), locale) }, { locale })]
    ),
    ...rank
  ];
}

function stripOf(then: Place | null, now: Place): KeyFigure['strip'] {
  return { then: then?.rank ?? null, now: now.rank, of: now.of };
}
