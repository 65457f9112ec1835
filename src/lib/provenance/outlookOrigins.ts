import { percentOf } from '../statistics/percent';
import { PEAK_ACTIVITY } from '../view/board';
import { keyOf } from '../view/lines';
import { officialPerCapitaKey, grdpKey, meanPopulationKey, perCapitaKey, populationKey, type SeriesKey } from '../statistics/figures';
import { newestSpread, reaching } from '../statistics/growthWindows';
import { meanPopulation } from '../statistics/perCapita';
import { at, type Year } from '../statistics/series';
import { levelAfter, perCapitaGrowth, yearlyGrowth, yearsToReach } from '../statistics/targets';
import { count, inWords, percent, signedPercent, wonPerResident, years } from '../words/numbers';
import { mk } from '../words/originMessages';
import { nameOf } from '../view/names';
import type { Ground } from '../view/outlook/ground';
import { FAR, type OutlookView } from '../view/outlook/outlookView';
import type { ClaimedTarget } from '../view/outlook/packTarget';
import { peakIn } from '../view/peak';
import { peakOrigins } from './activityOrigins';
import type { OriginMaker } from './maker';
import type { Origin } from './origin';
import type { OriginTables } from './originTables';
import { cautionOrigins } from './regionsOrigins';

/** Columns of the path's table behind focus, benchmark and share: how far the municipalities came. */
const BANDS = ['min', 'p10', 'median', 'p90', 'max'] as const;

/** Origins of the figures in a part of the page about targets. */
export function outlookOrigins(
  maker: OriginMaker,
  tables: OriginTables,
  ground: Ground,
  target: ClaimedTarget | null,
  view: OutlookView,
  spot: string
): Origin[] {
  const { locale, board } = maker;
  const { figures } = board;
  const { focus, benchmark } = board.config;
  const { first, last, all } = ground;
  const derived = (region: string): SeriesKey => perCapitaKey(region, figures.newestBase);
  const [own, theirs] = [derived(focus), derived(benchmark)];
  const stated: SeriesKey = officialPerCapitaKey(focus, figures.newestBase);
  const start = Number.isNaN(maker.valueOf(stated, last)) ? own : stated;
  const growth = perCapitaGrowth(view.output, view.population);
  const signed = (value: number) => signedPercent(value, locale);
  const [part = '', row = '', column = ''] = spot.split('/');

  /** A figure that is assumed from a level on, never one of a table. */
  function assumed(of: SeriesKey, value: string, when: Year, formula: string): Origin[] {
    return maker
      .made({ of: [of], when: String(when), value, formulas: [formula], rows: maker.rowsOf(of, last) })
      .map((origin) => ({ ...origin, basis: mk.origin_assumed({}, { locale }) }));
  }
  const grown = (of: SeriesKey, rate: number, until: Year) =>
    assumed(
      of,
      inWords('thousand-krw', levelAfter(maker.valueOf(of, last), rate, until - last), locale),
      until,
      mk.origin_grown({ last, growth: percent(rate, locale, 2), count: count(until - last, locale) }, { locale })
    );

  /** A target: a row of the claims. */
  function claimed(value: string, formula: string): Origin[] {
    const id = board.config.target;
    const found = id && tables.claims.find(({ project_id, metric }) => project_id === id.project && metric === id.metric);
    if (!found || !target) return [];
    return [
      {
        subject: target.claimant,
        value,
        basis: mk.origin_claim({}, { locale }),
        formulas: [formula],
        rows: [
          {
            table: 'claims',
            key: [found.project_id, found.metric, found.claim_date].join(' / '),
            value: `× ${count(target.multiple, locale)}`,
            unit: '',
            sources: maker.sourcesOf(found.source_ids)
          }
        ],
        method: null,
        regions: []
      }
    ];
  }

  const happened = () => [own, theirs].flatMap((of) => maker.yearly(of, first, last));

  const average = maker.valueOf(theirs, last);
  const doubled = maker.valueOf(start, last) * (target?.multiple ?? NaN);
  const rows: Record<string, { from: SeriesKey; to: number; today: number; until: Year | null; amount: () => Origin[] }> = {
    double: {
      from: start,
      to: doubled,
      today: doubled,
      until: target?.deadline ?? null,
      amount: () => [
        ...claimed(
          wonPerResident(doubled, locale),
          mk.origin_multiplied({ last, multiple: count(target?.multiple ?? NaN, locale) }, { locale })
        ),
        ...maker.level(start, last)
      ]
    },
    still: { from: own, to: average, today: average, until: view.until, amount: () => maker.level(theirs, last) },
    moving: {
      from: own,
      to: levelAfter(average, view.benchmark, view.until - last),
      today: average,
      until: view.until,
      amount: () => grown(theirs, view.benchmark, view.until)
    },
    own: {
      from: own,
      to: view.own ?? NaN,
      today: view.own ?? NaN,
      until: view.own === null ? null : view.until,
      amount: () => (view.own === null ? [] : assumed(own, wonPerResident(view.own, locale), view.until, mk.origin_chosen({}, { locale })))
    }
  };

  /** Growth that a target needs, and growth of municipalities over as many years. */
  function needed(id: string, from: Year): Origin[] {
    const found = rows[id];
    const { until } = found ?? { until: null };
    if (!found || until === null || until <= from) return [];
    const span = until - from;
    const level = maker.valueOf(found.from, last);
    // A moving target counts as reached at its current level, not at that of its year.
    if (level >= found.today) return [];
    const need = yearlyGrowth(level, found.to, span);
    const factor = found.to / level;
    const others = reaching(all, span, factor);
    const formula = mk.origin_need({ last, until, count: count(span, locale) }, { locale });
    return [
      ...assumed(found.from, percent(need, locale, 2), until, formula),
      // Where no municipality did as much, the fastest of all is named.
      ...(others?.regions.length === 0 ? fastest(others.fastest.region, others.fastest.from, others.fastest.to) : []),
      ...(others ? reached(span, factor) : [])
    ];
  }

  const older = (region: string): SeriesKey => ({ ...derived(region), base: figures.longestBase });
  const fastest = (region: string, from: Year, to: Year) => maker.yearly(older(region), from, to, (value) => percent(value, locale, 2));

  const periodsOf = (span: string) =>
    mk.origin_stretches({ base: figures.longestBase, count: span, all: count(maker.municipalities.length, locale) }, { locale });
  const everyLevel = () =>
    maker.rowsIn(
      maker.municipalities.map(older),
      Array.from({ length: ground.allYears.to - ground.allYears.from + 1 }, (_, step) => ground.allYears.from + step)
    );

  /** How many municipalities came to a multiple of their level or above over some period. */
  function reached(span: number, factor: number): Origin[] {
    const found = reaching(all, span, factor);
    return maker.counted(
      periodsOf(count(span, locale)),
      found ? `${count(found.regions.length, locale)} / ${count(found.of, locale)}` : count(0, locale),
      everyLevel(),
      found
        ? mk.origin_reached({ factor: percent(percentOf(factor, 1), locale) }, { locale })
        : mk.origin_longest({ count: count(ground.longest, locale) }, { locale }),
      'stretches'
    );
  }

  /** How far a part of the municipalities came over the newest period of so many years, in per cent of its beginning. */
  function spread(span: number, key: (typeof BANDS)[number]): Origin[] {
    const found = newestSpread(all, span);
    if (!found) return [];
    return maker.counted(
      periodsOf(count(span, locale)),
      percent(found[key], locale, 0),
      maker.rowsIn(maker.municipalities.map(older), [found.from, found.to]),
      mk.origin_spread(
        {
          part: { min: '0', p10: '10', median: '50', p90: '90', max: '100' }[key],
          count: count(found.count, locale),
          from: found.from,
          to: found.to
        },
        { locale }
      ),
      'stretches'
    );
  }

  /** The newest rows of what goes on after GRDP ends; of value added, one activity stands for all. */
  const newer = () =>
    ground.newer.flatMap(({ of, year }) =>
      of === 'residents' ? maker.level(populationKey(focus), year) : maker.level(keyOf(figures, PEAK_ACTIVITY, focus), year)
    );

  /** The changes that the levers open with. */
  function newest(): Origin[] {
    const { output, population, benchmark: average } = ground.newest;
    const grdp: SeriesKey = grdpKey(focus, figures.newestBase);
    const mean: SeriesKey = meanPopulationKey(focus);
    return (
      [
        [grdp, output],
        [mean, population],
        [theirs, average]
      ] as const
    ).flatMap(([of, { from, to }]) => maker.yearly(of, from, to));
  }

  function later(): Origin[] {
    const published: SeriesKey = officialPerCapitaKey(benchmark, figures.newestBase);
    const now = maker.seriesOf(published).at(-1)?.period ?? last;
    return [...maker.level(published, last), ...maker.level(published, now), ...maker.yearly(published, last, now)];
  }

  /** The year in whose middle a level is reached, or why there is none. */
  function arrival(of: SeriesKey, to: number, targetGrowth: number): Origin[] {
    const wait = yearsToReach(maker.valueOf(of, last), to, growth, targetGrowth);
    const value =
      wait === null
        ? mk.origin_never({}, { locale })
        : wait === 0
          ? mk.origin_met({}, { locale })
          : wait > FAR
            ? mk.origin_far({ count: count(FAR, locale) }, { locale })
            : String(last + Math.ceil(wait - 1e-9));
    return assumed(of, value, view.until, mk.origin_arrival({ growth: signed(growth), target: signed(targetGrowth) }, { locale }));
  }

  function sentences(): Origin[] {
    const span = view.until - last;
    const mean: SeriesKey = meanPopulationKey(focus);
    const people = at(meanPopulation(board.figures.population(focus)), last)?.value ?? NaN;
    return [
      ...assumed(
        own,
        signed(growth),
        view.until,
        mk.origin_growths({ output: percent(view.output, locale), population: percent(view.population, locale) }, { locale })
      ),
      ...maker.level(own, last),
      ...grown(own, growth, view.until),
      ...assumed(
        mean,
        inWords('persons', levelAfter(people, view.population, span), locale),
        view.until,
        mk.origin_grown({ last, growth: percent(view.population, locale), count: count(span, locale) }, { locale })
      ),
      ...reached(span, levelAfter(1, growth, span)),
      ...spread(span, 'p10'),
      ...spread(span, 'p90'),
      ...arrival(own, maker.valueOf(theirs, last), view.benchmark),
      ...(target ? arrival(start, maker.valueOf(start, last) * target.multiple, 0) : []),
      ...(view.own === null ? [] : [...(rows.own?.amount() ?? []), ...arrival(own, view.own, 0)])
    ];
  }

  function cell(year: Year, at: number): Origin[] {
    const isIf = year > last;
    const key = BANDS[at - 3];
    if (key) return isIf ? spread(year - last, key) : [];
    if (!isIf) return at === 2 ? maker.share(own, year) : maker.level(at === 0 ? own : theirs, year);
    const [mine, other] = [grown(own, growth, year), grown(theirs, view.benchmark, year)];
    if (at < 2) return at === 0 ? mine : other;
    const value =
      (levelAfter(maker.valueOf(own, last), growth, year - last) / levelAfter(maker.valueOf(theirs, last), view.benchmark, year - last)) *
      100;
    const names = { name: nameOf(board, focus, locale), benchmark: nameOf(board, benchmark, locale) };
    return [...assumed(own, inWords('index', value, locale), year, mk.origin_share(names, { locale })), ...mine, ...other];
  }

  switch (part) {
    case 'title':
      return [
        ...(target
          ? claimed(
              signed(yearlyGrowth(1, target.multiple, target.years)),
              mk.origin_doubling({ multiple: count(target.multiple, locale), count: count(target.years, locale) }, { locale })
            )
          : []),
        ...maker.yearly(own, first, last)
      ];
    case 'happened':
      return happened();
    case 'peak': {
      const peak = peakIn(board, focus, first);
      return peak ? peakOrigins(maker, tables, peak) : [];
    }
    case 'later':
      return later();
    case 'newer':
      return newer();
    case 'newest':
      return newest();
    case 'amount':
      return rows[row]?.amount() ?? [];
    case 'need':
      return needed(row, column === 'announced' ? (target?.announced ?? last) : last);
    case 'rate':
      return maker.yearly(row === 'focus' ? own : theirs, first, last);
    case 'stretches':
      return maker.counted(
        periodsOf(years(1, ground.longest, locale)),
        count(maker.municipalities.length, locale),
        everyLevel(),
        mk.origin_municipalities({}, { locale })
      );
    case 'path':
      return cell(Number(row), Number(column));
    case 'sentences':
      return sentences();
    default:
      return cautionOrigins(maker, part);
  }
}
