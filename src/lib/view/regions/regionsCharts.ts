import { PRINTED_PERCENT } from '../../statistics/drift';
import { spellPeriod } from '../../statistics/period';
import type { Period } from '../../statistics/series';
import type { Locale } from '../../words/locale';
import { count, inTick, inWords, movedBy, place, signedPercent, wonTotal, years } from '../../words/numbers';
import { m } from '../../words/messages';
import { mr } from '../../words/regionsMessages';
import { measureName, nameOf } from '../names';
import { periodLabel, periodText, spanText } from '../periods';
import type { Sourced } from '../sources';
import { circleRadius, type PackedMap } from './packMap';
import { rankPathsOf } from './rankPaths';
import { namedOf, type Named, type Telling, hasFallen, placeBy, basisText } from './regionsTelling';
import type { ShareClass } from './standings';

export interface MapCircle extends Named {
  x: number;
  y: number;
  /** In kilometres, like the positions. */
  radius: number;
  shareClass: ShareClass;
  /** Written beside the highlighted one. */
  value: string;
}

export interface CircleMap {
  circles: MapCircle[];
  /** Names of neighbouring provinces, whose places are kept free. */
  holes: { x: number; y: number; name: string }[];
  width: number;
  height: number;
  /** Circles that show the scale. */
  scale: { radius: number; text: string }[];
  sub: string;
  label: string;
}

export interface RankLine extends Named {
  points: { period: Period; rank: number }[];
}

export interface RankChart {
  /** Periods with ranks, as the chart and as addresses write them. */
  stops: { period: Period; label: string; spelled: string }[];
  of: number;
  lines: RankLine[];
  title: string;
  sub: string;
  label: string;
}

export interface GrowthDot extends Named {
  x: number;
  y: number;
  /** Written beside the highlighted one. */
  value: string;
}

export interface GrowthChart {
  dots: GrowthDot[];
  title: string;
  sub: string;
  label: string;
  text: Sourced[];
  words: { x: string; y: string; diagonal: string; rose: string; fell: string };
  tick(value: number): string;
}

/** GRDP in million won that the circles of the scale represent. */
const SCALE = [1e6, 10e6, 50e6];

/** A total in whole trillions. */
function roundTotal(grdp: number, locale: Locale): string {
  return locale === 'ko' ? wonTotal(grdp, locale) : m.amount_trillion({ value: count(grdp / 1e6, locale) }, { locale });
}

export function mapOf(telling: Telling, { places, holes, width, height }: PackedMap): CircleMap {
  const { board, locale, standings, names } = telling;
  return {
    circles: standings.flatMap((standing) => {
      const found = places[standing.code];
      return found
        ? [
            {
              ...namedOf(telling, standing),
              ...found,
              radius: circleRadius(standing.grdp),
              shareClass: standing.shareClass,
              value: inWords('million-krw', standing.grdp, locale)
            }
          ]
        : [];
    }),
    holes: holes.map(({ x, y, code }) => ({ x, y, name: nameOf(board, code, locale) })),
    width,
    height,
    scale: SCALE.map((grdp) => ({ radius: circleRadius(grdp), text: roundTotal(grdp, locale) })),
    sub: mr.regions_map_sub({ ...names, year: telling.years.to }, { locale }),
    label: mr.regions_map_label(names, { locale })
  };
}

export function pathsOf(telling: Telling): RankChart {
  const { board, view, locale, names } = telling;
  const indicator = board.figures.indicator(view.measure);
  const { periods, of, paths } = rankPathsOf(board, view);
  const [first, last] = [periods[0] ?? view.from, periods.at(-1) ?? view.to];
  const own = paths.find(({ code }) => code === view.region)?.ranks ?? [];
  const ends = { first: place(own[0]?.rank ?? 0, locale), last: place(own.at(-1)?.rank ?? 0, locale) };
  const when = { from: periodText(first, indicator, locale), to: periodText(last, indicator, locale) };
  const text = { measure: measureName(board, view.measure, locale), basis: basisText({ ...telling, view: { ...view, unit: 'level' } }) };
  return {
    stops: periods.map((period) => ({
      period,
      label: periodLabel(period, indicator, locale),
      spelled: spellPeriod(period, indicator.grain)
    })),
    of,
    lines: paths
      .filter(({ ranks }) => ranks.length > 0)
      .map(({ code, ranks }) => ({ ...namedOf(telling, { code, rank: ranks.at(-1)?.rank ?? of }), points: ranks })),
    title: own.length > 1 ? mr.regions_paths_title({ ...names, ...when, ...ends }, { locale }) : mr.regions_paths({}, { locale }),
    sub: mr.regions_paths_sub(text, { locale }),
    label: mr.regions_paths_label({ ...names, years: spanText(first, last, indicator, locale) }, { locale })
  };
}

export function growthOf(telling: Telling, sourceIds: string[]): GrowthChart | null {
  const { view, locale, standings, own, names, board, years: span } = telling;
  if (!own || own.outputChange === null || own.residentsChange === null || own.perCapitaChange === null) return null;
  const signed = (value: number | null) => signedPercent(value ?? 0, locale);
  const text = {
    ...names,
    ...span,
    base: view.base,
    output: signed(own.outputChange),
    residents: signed(own.residentsChange),
    perCapita: movedBy(own.perCapitaChange, locale),
    outputPlace: placeBy(standings, own, 'outputChange', locale),
    residentsPlace: placeBy(standings, own, 'residentsChange', locale)
  };
  const byResidents = standings.toSorted((a, b) => (b.residentsChange ?? 0) - (a.residentsChange ?? 0));
  const next = byResidents[1];
  const isFarthest = byResidents[0]?.code === own.code && next !== undefined;
  return {
    dots: standings.map((standing) => ({
      ...namedOf(telling, standing),
      x: standing.residentsChange ?? 0,
      y: standing.outputChange ?? 0,
      value: mr.regions_detail_growth(
        { years: years(span.from, span.to, locale), output: signed(standing.outputChange), residents: signed(standing.residentsChange) },
        { locale }
      )
    })),
    title: mr.regions_scatter(text, { locale }),
    sub: mr.regions_scatter_sub(text, { locale }),
    label: mr.regions_scatter_label({ ...names, years: years(span.from, span.to, locale) }, { locale }),
    text: [
      { text: mr.regions_scatter_what({}, { locale }), sourceIds: [] },
      {
        text: (hasFallen(own)
          ? mr.regions_scatter_below
          : Math.abs(own.perCapitaChange) < PRINTED_PERCENT
            ? mr.regions_scatter_on
            : mr.regions_scatter_above)(text, { locale }),
        sourceIds: own.sourceIds,
        of: 'growth'
      },
      ...(isFarthest
        ? [
            {
              text: mr.regions_scatter_far(
                {
                  next: nameOf(board, next.code, locale),
                  nextResidents: signed(next.residentsChange),
                  nextOutput: signed(next.outputChange)
                },
                { locale }
              ),
              sourceIds,
              of: 'far'
            }
          ]
        : [])
    ],
    words: {
      x: mr.regions_scatter_x({}, { locale }),
      y: mr.regions_scatter_y({}, { locale }),
      diagonal: mr.regions_scatter_diagonal({}, { locale }),
      rose: mr.regions_scatter_rose({}, { locale }),
      fell: mr.regions_scatter_fell({}, { locale })
    },
    tick: (value) => inTick('change', value, 25, locale)
  };
}
