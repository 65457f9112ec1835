import { isAmount } from '../statistics/indicator';
import { readPeriod } from '../statistics/period';
import { transformationsOf } from '../view/measures';
import {
  PER_CAPITA,
  officialPerCapitaKey,
  grdpKey,
  householdIncomeKey,
  meanPopulationKey,
  perCapitaKey,
  populationKey,
  type BaseYear,
  type SeriesKey
} from '../statistics/figures';
import { shareOf } from '../statistics/compare';
import { commonPeriods, type Year } from '../statistics/series';
import { driftBetween } from '../statistics/drift';
import { count } from '../words/numbers';
import { mk } from '../words/originMessages';
import type { Board } from '../view/board';
import type { Source } from '../view/sources';
import { seenCounts } from '../view/lanes';
import { figuresEnd, keyOf, linesOf, spanOf } from '../view/lines';
import { peakIn } from '../view/peak';
import { periodText } from '../view/periods';
import type { Project } from '../view/projects';
import { riseYears } from '../view/story';
import { MEDIAN, type View } from '../view/view';
import { peakOrigins } from './activityOrigins';
import { lineOrigin } from './lineOrigin';
import type { OriginMaker } from './maker';
import type { Origin } from './origin';
import type { OriginTables } from './originTables';

/** Parts of the page whose figures have origins, beside the cells of its table. */
export type OverviewSpot =
  | 'headline'
  | 'gap'
  | 'drift'
  | 'rank'
  | 'peak'
  | 'caution'
  | 'rise'
  | 'arrival'
  | 'unbegun'
  | 'sentence'
  | 'why'
  | 'average'
  | 'registered'
  | 'base'
  | `key/${string}`;

/** Texts of a page about its projects: their rows are counted, not computed. */
type Told = Pick<Board, 'projects'>;

/** Origins of the figures in a part of the overview. */
export function overviewOrigins(maker: OriginMaker, tables: OriginTables, told: Told, view: View, spot: string): Origin[] {
  const [part = '', ...rest] = spot.split('/');
  switch (part) {
    case 'cell':
      return cellOrigin(maker, view, rest);
    case 'rise':
      return riseOrigins(maker, view.region);
    case 'arrival':
      return arrivalOrigins(maker, told);
    case 'unbegun':
      return unbegunOrigins(maker, told);
    case 'sentence':
      return sentenceOrigins(maker, told, view);
    case 'why':
      return whyOrigins(maker, view);
    case 'key':
      return keyOrigins(maker, view, rest[0] ?? '');
    case 'average':
    case 'registered':
    case 'base':
      return noteOrigins(maker, view, part);
    default:
      return headlineOrigins(maker, tables, view, part);
  }
}

/** A cell of the table: the line, by its id, and the year. */
export function cellOrigin(maker: OriginMaker, view: View, rest: readonly string[], lines = linesOf(maker.board, view)): Origin[] {
  const id = rest.slice(0, -1).join('/');
  const line = lines.find((found) => found.id === id);
  const period = line && readPeriod(rest.at(-1) ?? '', line.indicator.grain);
  return line && period != null ? lineOrigin(maker, line, period) : [];
}

const derived = (region: string, base: BaseYear | null): SeriesKey => perCapitaKey(region, base ?? NaN);

/** The headline, its deck, and its caveats. */
export function headlineOrigins(maker: OriginMaker, tables: OriginTables, view: View, spot: string): Origin[] {
  const { board } = maker;
  const { base, first, last } = spanOf(board, view, PER_CAPITA);
  const own = derived(view.region, base);
  const stated = officialPerCapitaKey(view.region, base ?? NaN);
  const isStated = base === board.figures.newestBase && !Number.isNaN(maker.valueOf(stated, last));
  const told = isStated ? stated : own;
  switch (spot) {
    case 'headline':
      return [
        ...maker.level(told, last),
        ...maker.level(maker.beside(told), last),
        ...maker.share(told, last),
        ...(isStated ? [...maker.share(own, last), ...maker.level(own, last), ...maker.level(maker.beside(own), last)] : [])
      ];
    case 'gap':
      return maker.gap(told, last);
    case 'drift': {
      const drift = driftBetween(maker.seriesOf(own), maker.seriesOf(maker.beside(own)), first, last);
      if (drift?.crossed) return [...maker.distance(own, first), ...maker.distance(own, last)];
      return [...maker.share(own, first), ...maker.share(own, last), ...maker.gap(own, first), ...maker.gap(own, last)];
    }
    case 'rank':
      return maker.rank(own, last);
    case 'peak': {
      const peak = peakIn(board, view.region, first);
      return peak ? peakOrigins(maker, tables, peak) : [];
    }
    case 'caution':
      return noteOrigins(maker, view, 'caution');
    default:
      return [];
  }
}

/** The figures beside the headline. */
function keyOrigins(maker: OriginMaker, view: View, id: string): Origin[] {
  const { base, first, last } = spanOf(maker.board, view, PER_CAPITA);
  const levels: Record<string, SeriesKey> = {
    output: grdpKey(view.region, base ?? NaN),
    residents: populationKey(view.region),
    'per-capita': derived(view.region, base)
  };
  if (id === 'rank')
    return [...maker.rank(derived(view.region, base), last), ...(first < last ? maker.rank(derived(view.region, base), first) : [])];
  const own = levels[id];
  if (!own) return [];
  const both = [own, maker.beside(own)];
  if (first === last) return both.flatMap((of) => maker.level(of, last));
  return [...maker.change(own, first, last), ...maker.level(own, last), ...maker.change(maker.beside(own), first, last)];
}

/** Shares of the average on the older base in the years that the text names. */
function riseOrigins(maker: OriginMaker, region: string): Origin[] {
  const level = derived(region, maker.board.figures.longestBase);
  const shares = shareOf(maker.seriesOf(level), maker.seriesOf(maker.beside(level)));
  return riseYears(maker.board.peaks, region, shares).flatMap((year) => maker.share(level, year));
}

function arrivalOrigins(maker: OriginMaker, { projects: { projects } }: Told): Origin[] {
  const { config } = maker.board;
  const milestone = projects.flatMap(({ milestones }) => milestones).find(({ id }) => id === config.arrival);
  const people: SeriesKey = populationKey(config.focus);
  const last = maker.seriesOf(people).at(-1)?.period;
  if (!milestone || last === undefined) return [];
  const before = Math.floor(milestone.span.from) - 1;
  return [
    ...maker.level(people, before),
    ...maker.level(people, last),
    ...maker.counted(
      milestone.title,
      milestone.date,
      [{ table: 'milestones', key: milestone.id, value: milestone.date, unit: '', sources: maker.sourcesOf(milestone.sources) }],
      mk.origin_dated({}, { locale: maker.locale })
    )
  ];
}

function unbegunOrigins(maker: OriginMaker, { projects: { projects } }: Told): Origin[] {
  const project = projects.find(({ id }) => id === maker.board.config.unbegun);
  if (!project) return [];
  const { locale } = maker;
  const value = count(project.events, locale);
  return maker.counted(
    project.name,
    value,
    [{ table: 'milestones', key: project.id, value, unit: mk.origin_row_count({}, { locale }), sources: endsOf(maker, project) }],
    mk.origin_events({}, { locale })
  );
}

/** Sources of the first and of the last milestone of a project: its own page lists all. */
function endsOf(maker: OriginMaker, { milestones }: Project): Source[] {
  const ids = [milestones[0], milestones.at(-1)].flatMap((milestone) => milestone?.sources.slice(0, 1) ?? []);
  return maker.sourcesOf([...new Set(ids)]);
}

/** How GRDP per capita moved. */
function whyOrigins(maker: OriginMaker, view: View): Origin[] {
  const { benchmark } = maker.board.config;
  const { base, first, last } = spanOf(maker.board, view, PER_CAPITA);
  const parts: SeriesKey[] = [grdpKey(view.region, base ?? NaN), meanPopulationKey(view.region), derived(view.region, base)];
  const people: SeriesKey = populationKey(view.region);
  return [
    ...parts.flatMap((own) => [own, maker.beside(own)].flatMap((of) => maker.change(of, first, last))),
    ...parts.flatMap((own) => maker.index(own, first, last)),
    ...maker.change(people, first, last),
    ...realOrigins(maker, [view.region, benchmark], first, last),
    ...[view.region, benchmark].flatMap((code) => maker.split(code, base ?? NaN, first, last).flat()),
    ...maker.splitBeside(view.region, base ?? NaN, first, last)
  ];
}

/** The same at constant prices, for the years in which municipalities have them. */
export function realOrigins(maker: OriginMaker, regions: readonly string[], first: Year, last: Year): Origin[] {
  const real = regions.map((region): SeriesKey => perCapitaKey(region, maker.board.figures.realBase, 'real'));
  const span = commonPeriods(real.map(maker.seriesOf), first, last);
  return span && span.first < span.last ? real.flatMap((of) => maker.change(of, span.first, span.last)) : [];
}

/** Caveats of the figures. */
export function noteOrigins(maker: OriginMaker, { region }: Pick<View, 'region'>, spot: string): Origin[] {
  const { board } = maker;
  const { figures } = board;
  const { benchmark, country, focus } = board.config;
  const total = (of: string, base: BaseYear): SeriesKey => grdpKey(of, base);
  switch (spot) {
    case 'caution': {
      const year = maker.seriesOf(derived(focus, figures.newestBase)).at(-1)?.period ?? NaN;
      const output: SeriesKey = officialPerCapitaKey(benchmark, figures.newestBase);
      const income: SeriesKey = householdIncomeKey(benchmark);
      return [output, income].flatMap((of) => maker.share(of, year, maker.beside(of, country), 0));
    }
    case 'average': {
      const median = derived(MEDIAN, figures.newestBase);
      return maker.level(median, maker.seriesOf(median).at(-1)?.period ?? NaN);
    }
    case 'registered': {
      const series = [
        maker.seriesOf(derived(benchmark, figures.newestBase)),
        board.figures.publishedPerCapita(benchmark, figures.newestBase)
      ];
      const span = commonPeriods(series, -Infinity, Infinity);
      return span ? maker.excess(benchmark, span.last) : [];
    }
    case 'base': {
      const all = [region, benchmark].flatMap((code) =>
        [figures.newestBase, figures.longestBase].map((base) => maker.seriesOf(total(code, base)))
      );
      const span = commonPeriods(all, -Infinity, figures.newestBase);
      return span ? [region, benchmark].flatMap((code) => maker.lift(code, span.last)) : [];
    }
    default:
      return [];
  }
}

/** The sentences of the chart. */
export function sentenceOrigins(maker: OriginMaker, told: Told, view: View): Origin[] {
  const { board } = maker;
  const { figures } = board;
  const { base, first, last, outside } = spanOf(board, view);
  const { measure } = view;
  const indicator = figures.indicator(measure);
  const own = keyOf(figures, measure, view.region, base);
  const both = [own, maker.beside(own)];
  const lines = linesOf(board, view).filter(({ role, older, drawn }) => role === 'comparison' && drawn && !older);
  const moved = first < last;
  const isRate = indicator.unit !== 'thousand-krw' && !isAmount(indicator);
  return [
    ...(outside
      ? []
      : [
          ...both.flatMap((of) => maker.level(of, last)),
          ...(transformationsOf(board, measure).includes('share') ? maker.share(own, last) : []),
          ...(moved && !isRate ? both.flatMap((of) => maker.change(of, first, last)) : []),
          ...(moved && !isAmount(indicator)
            ? (isRate ? both : [own]).flatMap((of) => [first, last].flatMap((period) => maker.level(of, period)))
            : []),
          ...unitOrigins(maker, own, view, { first, last })
        ]),
    ...lines.flatMap((line) => lineOrigin(maker, line, last)),
    ...seenOrigins(maker, told, view)
  ];
}

/** The addition of the chosen unit to the sentence. */
function unitOrigins(maker: OriginMaker, own: SeriesKey, { unit }: View, { first, last }: { first: Year; last: Year }): Origin[] {
  const both = [own, maker.beside(own)];
  switch (unit) {
    case 'level':
    case 'share':
      return [];
    case 'gap':
      return first < last && maker.board.figures.indicator(own.indicator).unit === 'thousand-krw'
        ? [first, last].flatMap((year) => maker.gap(own, year))
        : [];
    case 'index':
      return first < last ? both.flatMap((of) => maker.index(of, first, last)) : [];
    case 'change':
      return both.flatMap((of) => maker.change(of, last - 1, last));
    case 'increase':
      return maker.increase(own, last);
  }
}

/** How many of the shown projects the figures cover. */
function seenOrigins(maker: OriginMaker, { projects }: Told, view: View): Origin[] {
  const { locale, board } = maker;
  const end = figuresEnd(board, view);
  if (!end || view.region !== board.config.focus) return [];
  const { alone, shown, ...counts } = seenCounts(projects, view.projects, end.at);
  if (shown === 0 || alone) return [];
  const found = projects.projects.filter(({ id, group }) => group !== null && view.projects.includes(id));
  const value = [shown, ...Object.values(counts).filter((number) => number > 0)].map((number) => count(number, locale)).join(' · ');
  return maker.counted(
    mk.origin_projects({}, { locale }),
    value,
    found.map((project) => ({
      table: 'milestones',
      key: project.id,
      value: project.name,
      unit: project.stateAsOf,
      sources: endsOf(maker, project)
    })),
    mk.origin_seen({ year: periodText(end.period, end, locale) }, { locale })
  );
}
