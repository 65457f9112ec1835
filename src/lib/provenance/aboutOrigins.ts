import { percentOf } from '../statistics/percent';
import { officialPerCapitaKey, grdpKey, perCapitaKey, type SeriesKey } from '../statistics/figures';
import { placeboRank, yearsNeeded } from '../statistics/beforeAfter';
import { highestShare } from '../statistics/compare';
import { reaching } from '../statistics/growthWindows';
import { logPoints as logChange } from '../statistics/logPoints';
import { exactNumber } from '../words/exactNumber';
import { logPoints } from '../words/logPoints';
import { count, percent, wonPerResident, years } from '../words/numbers';
import { mk } from '../words/originMessages';
import { PEAK_ACTIVITY } from '../view/board';
import { EXAMPLE_MULTIPLE, EXAMPLE_PERIOD, EXAMPLE_WINDOW } from '../view/aboutMethods';
import { SHARE_YEARS } from '../view/regions/profileView';
import { similarTo } from '../view/regions/similarTo';
import { MEDIAN } from '../view/view';
import { growthOrigins, similarOrigins, strongestOrigins, structureOrigins } from './activityOrigins';
import type { OriginMaker } from './maker';
import type { Origin } from './origin';
import type { OriginTables } from './originTables';
import { noteOrigins } from './overviewOrigins';
import { readingOrigins } from './readingOrigins';

/** Origins of the figures on the page about definitions and methods. */
export function aboutOrigins(maker: OriginMaker, tables: OriginTables, spot: string): Origin[] {
  const { figures } = maker.board;
  const { focus, benchmark } = maker.board.config;
  const own: SeriesKey = perCapitaKey(focus, figures.newestBase);
  const older: SeriesKey = { ...own, base: figures.longestBase };
  const series = maker.seriesOf(own);
  const [first, last] = [series[0]?.period ?? NaN, series.at(-1)?.period ?? NaN];
  const stated: SeriesKey = officialPerCapitaKey(focus, figures.newestBase);
  const grdp = (base: number): SeriesKey => grdpKey(focus, base);
  const lastOf = (of: SeriesKey) => maker.seriesOf(of).at(-1)?.period ?? NaN;
  switch (spot) {
    case 'derived':
      return maker.level(own, last);
    case 'share':
      return [...maker.share(own, last), ...maker.level(own, last), ...maker.level(maker.beside(own), last)];
    case 'growth':
      return [...maker.yearly(own, first, last), ...maker.level(own, first), ...maker.level(own, last)];
    case 'index':
      return [...maker.index(own, first, last), ...maker.level(own, first), ...maker.level(own, last)];
    case 'median':
      return [...maker.level({ ...own, region: MEDIAN }, last), ...maker.level(maker.beside(own), last)];
    case 'stretches':
      return multipliedOrigins(maker);
    case 'log-points':
      return logPointOrigins(maker, grdp(figures.newestBase), first, last);
    case 'split':
      return maker.split(focus, figures.newestBase, first, last).flat();
    case 'contribution':
      return growthOrigins(maker, tables, focus, ['largest', '3']);
    case 'shift-share':
      return [...['4', '5', '6', '3'].flatMap((column) => growthOrigins(maker, tables, focus, ['*', column]))];
    case 'location-quotient':
      return strongestOrigins(maker, tables, focus);
    case 'before-after':
      return tables.arrivalYear === null
        ? []
        : [
            ...readingOrigins(maker, { event: null, years: EXAMPLE_WINDOW, of: 'output' }, tables.arrivalYear),
            ...amongOrigins(maker, tables.arrivalYear)
          ];
    case 'similarity': {
      const nearest = similarTo(tables.activityRows, maker.board, focus).nearest[0];
      return nearest ? similarOrigins(maker, tables, focus, [nearest.region, '0']) : [];
    }
    case 'rank':
      return maker.rank(own, last);
    case 'base-year':
      return noteOrigins(maker, { region: focus }, 'base');
    case 'population':
      return noteOrigins(maker, { region: benchmark }, 'registered');
    case 'stated':
      return [...maker.level(stated, lastOf(stated)), ...maker.level(own, lastOf(stated))];
    case '2021': {
      const year = lastOf(stated);
      return [
        ...claimedLevels(maker, tables),
        ...maker.level(older, 2021),
        ...maker.level(stated, year),
        ...maker.change(own, year - 1, year)
      ];
    }
    case 'ranks':
      return [
        ...maker.rank(grdp(figures.longestBase), lastOf(grdp(figures.longestBase))),
        ...maker.rank(grdp(figures.newestBase), lastOf(stated)),
        ...maker.rank(own, lastOf(stated))
      ];
    case 'growth-by-basis': {
      const theirs = maker.beside(own);
      const published: SeriesKey = officialPerCapitaKey(benchmark, figures.newestBase);
      return [...maker.change(theirs, first, last), ...maker.change(published, first, last)];
    }
    case 'peak': {
      const year = highestShare(maker.seriesOf(older), maker.seriesOf(maker.beside(older)))?.period;
      if (year === undefined) return [];
      return [
        ...maker.share(older, year),
        ...SHARE_YEARS.flatMap((when) => structureOrigins(maker, tables, focus, [PEAK_ACTIVITY, when, 'share']))
      ];
    }
    default:
      return [];
  }
}

/** Claimed figures for 2021, each with its own row. */
function claimedLevels(maker: OriginMaker, { claims }: OriginTables): Origin[] {
  const { locale } = maker;
  return claims
    .filter(({ metric }) => metric === 'grdp_per_capita_2021')
    .map((row) => ({
      subject: [row.project_id, row.metric, row.claim_date].join(', '),
      value: wonPerResident(row.value / 1000, locale),
      basis: mk.origin_claim({}, { locale }),
      formulas: [],
      rows: [
        {
          table: 'claims',
          key: [row.project_id, row.metric, row.claim_date].join(' / '),
          value: exactNumber(row.value, locale),
          unit: row.unit,
          sources: maker.sourcesOf(row.source_ids)
        }
      ],
      method: null,
      regions: []
    }));
}

/** Municipalities that came to a multiple of their level, each counted once. */
function multipliedOrigins({ board: { figures }, locale, municipalities, counted, rowsIn, seriesOf }: OriginMaker): Origin[] {
  const level = (region: string): SeriesKey => perCapitaKey(region, figures.longestBase);
  const all = new Map(municipalities.map((region) => [region, seriesOf(level(region))]));
  const many = reaching(all, EXAMPLE_PERIOD, EXAMPLE_MULTIPLE)?.regions.length ?? 0;
  const known = [...new Set([...all.values()].flatMap((series) => series.map(({ period: year }) => year)))];
  const span = count(EXAMPLE_PERIOD, locale);
  return counted(
    mk.origin_stretches({ base: figures.longestBase, count: span, all: count(municipalities.length, locale) }, { locale }),
    count(many, locale),
    rowsIn(municipalities.map(level), known),
    mk.origin_reaching({ count: span, factor: percent(percentOf(EXAMPLE_MULTIPLE, 1), locale, 0) }, { locale }),
    'stretches'
  );
}

/** The same change in per cent and in log points. */
function logPointOrigins(maker: OriginMaker, level: SeriesKey, first: number, last: number): Origin[] {
  return [
    ...maker.change(level, first, last),
    ...maker.made({
      of: [level],
      when: years(first, last, maker.locale),
      value: logPoints(logChange(maker.seriesOf(level), first, last) ?? NaN, maker.locale),
      formulas: [mk.origin_log({ year: last, before: first }, { locale: maker.locale })],
      rows: maker.rowsIn([level], [first, last])
    })
  ];
}

/** The difference before and after a year among those of all municipalities. */
function amongOrigins({ board, locale, municipalities, made, rowsIn, seriesOf }: OriginMaker, year: number): Origin[] {
  const { focus, benchmark } = board.config;
  const level = (region: string): SeriesKey => grdpKey(region, board.figures.realBase, 'real');
  const all = new Map(municipalities.map((region) => [region, seriesOf(level(region))]));
  const read = placeboRank(all, seriesOf(level(benchmark)), focus, year, EXAMPLE_WINDOW);
  if (!read) return [];
  const { asLarge, of, ordinary } = read;
  const { from, to } = yearsNeeded(year, EXAMPLE_WINDOW);
  const rows = rowsIn([...municipalities, benchmark].map(level), [from, year - 1, year, to]);
  const told = (value: string, formula: string) =>
    made({ of: [level(focus), level(benchmark)], when: String(year), value, formulas: [formula], rows, method: 'before-after' });
  const part = (share: number) => mk.origin_ordinary({ part: String(share), count: count(of, locale) }, { locale });
  return [
    ...told(count(asLarge, locale), mk.origin_two_sided({}, { locale })),
    ...told(logPoints(ordinary.low, locale), part(10)),
    ...told(logPoints(ordinary.high, locale), part(90))
  ];
}
