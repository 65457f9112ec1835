import { percentChange, percentOf } from '../statistics/percent';
import { perCapitaKey, populationKey, type SeriesKey } from '../statistics/figures';
import {
  activityBase,
  activityPlaces,
  activityValues,
  contributions,
  shiftShare,
  TELLING_SHARE,
  type ActivityValues
} from '../statistics/activities';
import type { BaseYear, Price } from '../statistics/figures';
import type { Year } from '../statistics/series';
import { billions } from '../words/billions';
import { exactNumber } from '../words/exactNumber';
import { points } from '../words/growth';
import { count, percent, signedPercent, years } from '../words/numbers';
import { mk } from '../words/originMessages';
import { quotient } from '../words/quotient';
import { PEAK_ACTIVITY, type Peak } from '../view/board';
import { nameOf } from '../view/names';
import { SHARE_YEARS } from '../view/regions/profileView';
import { SHARES_YEAR, similarTo } from '../view/regions/similarTo';
import type { OriginMaker } from './maker';
import { uniqueRows, unitOf, type Origin, type OriginRow } from './origin';
import type { ActivityRow, OriginTables } from './originTables';

const TABLE = 'value_added_by_activity';

/** Rows of the table of activities in one year, in one kind of price. */
interface Kind {
  year: Year;
  price: Price;
  base: BaseYear;
}

/** The rows of a year and price, on the newest base that has such rows. */
function kindOf({ activityRows }: OriginTables, year: Year, price: Price): Kind {
  return { year, price, base: activityBase(activityRows, price) };
}

/** Origins of figures of activities. */
function activityMaker(maker: OriginMaker, { activityRows, activityNames }: OriginTables, region: string) {
  const { locale, board, municipalities } = maker;
  const { benchmark } = board.config;
  const nameOfActivity = (activity: string) => activityNames[activity]?.[locale] ?? activity;
  const rowsIn = (regions: readonly string[], { year, price, base }: Kind) =>
    activityRows.filter((row) => regions.includes(row.region_code) && row.year === year && row.price === price && row.base_year === base);
  const values = (regions: readonly string[], { year, price, base }: Kind): ActivityValues =>
    activityValues(activityRows, regions, year, price, base);
  const own = (kind: Kind) => values([region], kind);
  /** At current prices the province is the sum of its municipalities; at constant prices it has rows of its own. */
  const wholeOf = ({ price }: Kind) => (price === 'nominal' ? municipalities : [benchmark]);
  const theirs = (kind: Kind) => values(wholeOf(kind), kind);

  function rowOf(row: ActivityRow): OriginRow {
    return {
      table: TABLE,
      key: [row.region_code, row.year, row.activity, row.price, row.base_year].join(' / '),
      value: exactNumber(row.value_added_million_krw, locale),
      unit: unitOf('million-krw', locale),
      sources: maker.sourcesOf([row.source_id])
    };
  }

  /** One row that stands for many: its key, their number and their sum. */
  function sumOf(whose: string, of: string, kind: Kind, all: readonly ActivityRow[], total: number): OriginRow[] {
    if (all.length === 0) return [];
    return [
      {
        table: TABLE,
        key: [whose, kind.year, of, kind.price, kind.base].join(' / '),
        value: exactNumber(total, locale),
        unit: `${unitOf('million-krw', locale)}, ${mk.origin_sum_rows({ count: count(all.length, locale) }, { locale })}`,
        sources: maker.sourcesOf([...new Set(all.map(({ source_id }) => source_id))])
      }
    ];
  }

  const isPart = (kind: Kind) => {
    const known = new Set([...own(kind).keys(), ...theirs(kind).keys()]);
    return ({ activity }: ActivityRow) => known.has(activity);
  };
  const sum = (of: ActivityValues) => [...of.values()].reduce((total, value) => total + value, 0);
  const anyActivity = '*';

  /** The row of an activity of the municipality, and of all its activities. */
  const ownRow = (activity: string, kind: Kind) =>
    rowsIn([region], kind)
      .filter((row) => row.activity === activity)
      .map(rowOf);
  const ownAll = (kind: Kind) => sumOf(region, anyActivity, kind, rowsIn([region], kind).filter(isPart(kind)), sum(own(kind)));
  const wholeName = (kind: Kind) => (kind.price === 'nominal' ? `${municipalities[0] ?? ''}–${municipalities.at(-1) ?? ''}` : benchmark);
  const wholeRow = (activity: string, kind: Kind) =>
    sumOf(
      wholeName(kind),
      activity,
      kind,
      rowsIn(wholeOf(kind), kind).filter((row) => row.activity === activity),
      theirs(kind).get(activity) ?? 0
    );
  const wholeAll = (kind: Kind) =>
    sumOf(wholeName(kind), anyActivity, kind, rowsIn(wholeOf(kind), kind).filter(isPart(kind)), sum(theirs(kind)));

  function made(
    of: string,
    kind: Kind,
    when: string,
    value: string,
    formulas: string[],
    rows: OriginRow[],
    method: string | null,
    whose = region
  ): Origin[] {
    if (value.includes('NaN') || rows.length === 0) return [];
    return [
      {
        subject: [nameOf(board, whose, locale), of, when].join(', '),
        value,
        basis: (kind.price === 'real' ? mk.origin_added_real : mk.origin_added)({ base: kind.base }, { locale }),
        formulas,
        rows,
        method,
        regions: [region]
      }
    ];
  }

  const amount = (value: number) => mk.origin_billion({ value: billions(value, locale) }, { locale });

  return { nameOfActivity, amount, own, theirs, ownRow, ownAll, wholeRow, wholeAll, made, rowsIn, rowOf, sum };
}

/** Shares of the activity of a peak in every year of the table: part and total from the publisher's own rows. */
export function peakOrigins(maker: OriginMaker, tables: OriginTables, peak: Peak): Origin[] {
  const { locale } = maker;
  const { made, rowsIn, rowOf } = activityMaker(maker, tables, peak.region);
  return peak.shares.flatMap(({ year }) => {
    const kind = kindOf(tables, year, 'nominal');
    const all = rowsIn([peak.region], kind);
    const total = all.find(({ activity }) => activity === 'total_value_added');
    const part = all.find(({ activity }) => activity === PEAK_ACTIVITY);
    if (!total || !part) return [];
    const value = percentOf(part.value_added_million_krw, total.value_added_million_krw);
    return made(
      peak.activity[locale],
      kind,
      String(year),
      percent(value, locale),
      [mk.origin_part({}, { locale })],
      [rowOf(part), rowOf(total)],
      null
    );
  });
}

/** Amount, share, share in the province and location quotient of an activity in a year. */
export function structureOrigins(maker: OriginMaker, tables: OriginTables, region: string, spot: readonly string[]): Origin[] {
  const { locale, board } = maker;
  const own = activityMaker(maker, tables, region);
  const { amount } = own;
  const [activity, year = '', what] = spot;
  if (activity === undefined) return SHARE_YEARS.flatMap((of) => toldOrigins(Number(of)));
  return cell(activity, Number(year), what);

  function cell(of: string, when: Year, part: string | undefined): Origin[] {
    const kind = kindOf(tables, when, 'nominal');
    const place = activityPlaces(own.own(kind), own.theirs(kind)).find((found) => found.activity === of);
    if (!place) return [];
    const name = own.nameOfActivity(of);
    const benchmark = board.config.benchmark;
    const [mine, all] = [own.ownRow(of, kind), own.ownAll(kind)];
    const [whole, wholeAll] = [own.wholeRow(of, kind), own.wholeAll(kind)];
    const rows = mine.length > 0 ? mine : all;
    const share = () =>
      own.made(name, kind, String(when), percent(place.share, locale), [mk.origin_part({}, { locale })], [...mine, ...all], null);
    const theirs = () =>
      own.made(
        name,
        kind,
        String(when),
        percent(place.benchmarkShare, locale),
        [mk.origin_part({}, { locale })],
        [...whole, ...wholeAll],
        null,
        benchmark
      );
    switch (part) {
      case 'amount':
        return own.made(name, kind, String(when), amount(place.value), mine.length > 0 ? [] : [mk.origin_zero({}, { locale })], rows, null);
      case 'share':
        return share();
      case 'benchmark':
        return theirs();
      default:
        return [
          ...own.made(
            name,
            kind,
            String(when),
            quotient(place.quotient ?? NaN, locale),
            [mk.origin_quotient({ benchmark: nameOf(board, benchmark, locale) }, { locale })],
            [...mine, ...all, ...whole, ...wholeAll],
            'location-quotient'
          ),
          ...share(),
          ...theirs()
        ];
    }
  }

  /** What the sentences name: the activity whose share moved most, the largest one, and the one most concentrated. */
  function toldOrigins(when: Year): Origin[] {
    const spread = (of: string) => {
      const shares = SHARE_YEARS.map((one) => {
        const kind = kindOf(tables, Number(one), 'nominal');
        return activityPlaces(own.own(kind), own.theirs(kind)).find((found) => found.activity === of)?.share ?? 0;
      });
      return Math.max(...shares) - Math.min(...shares);
    };
    const largeEnough = mk.origin_large_enough({ least: percent(TELLING_SHARE, locale, 0) }, { locale });
    const namedOf = (origin: Origin): Origin => ({ ...origin, formulas: [...origin.formulas, largeEnough] });
    const kind = kindOf(tables, when, 'nominal');
    const places = activityPlaces(own.own(kind), own.theirs(kind));
    const [mover] = places.map((place) => place.activity).toSorted((a, b) => spread(b) - spread(a));
    const [largest] = places.toSorted((a, b) => b.share - a.share);
    const [strongest] = places.filter((place) => place.share >= TELLING_SHARE).toSorted((a, b) => (b.quotient ?? 0) - (a.quotient ?? 0));
    return [
      ...(mover ? cell(mover, when, 'share') : []),
      ...(largest ? [...cell(largest.activity, when, 'share'), ...cell(largest.activity, when, 'benchmark')] : []),
      ...(strongest ? cell(strongest.activity, when, 'quotient').slice(0, 1).map(namedOf) : [])
    ].filter(
      (origin, index, every) => every.findIndex(({ subject, value }) => subject === origin.subject && value === origin.value) === index
    );
  }
}

/** Location quotient of the most over-represented activity, and the two shares that it is made from. */
export function strongestOrigins(maker: OriginMaker, tables: OriginTables, region: string): Origin[] {
  const own = activityMaker(maker, tables, region);
  const year = SHARE_YEARS.at(-1) ?? '';
  const kind = kindOf(tables, Number(year), 'nominal');
  const [strongest] = activityPlaces(own.own(kind), own.theirs(kind)).toSorted((a, b) => (b.quotient ?? 0) - (a.quotient ?? 0));
  return strongest ? structureOrigins(maker, tables, region, [strongest.activity, year, 'quotient']) : [];
}

/** Amounts, change, contribution and shift-share of an activity, or of all of them, from the first year of the table to the last. */
export function growthOrigins(maker: OriginMaker, tables: OriginTables, region: string, spot: readonly string[]): Origin[] {
  const { locale, board } = maker;
  const own = activityMaker(maker, tables, region);
  const { amount } = own;
  const realBase = activityBase(tables.activityRows, 'real');
  const known = tables.activityRows.filter(({ price, base_year }) => price === 'real' && base_year === realBase).map(({ year }) => year);
  const [from, to] = [Math.min(...known), Math.max(...known)];
  const [then, now] = [kindOf(tables, from, 'real'), kindOf(tables, to, 'real')];
  const parts = contributions(own.own(then), own.own(now)).toSorted((a, b) => b.points - a.points);
  const shifts = shiftShare(own.own(then), own.own(now), own.theirs(then), own.theirs(now));
  const when = years(from, to, locale);
  const all = () => [...own.ownAll(then), ...own.ownAll(now)];
  const whole = () => [...own.wholeAll(then), ...own.wholeAll(now)];
  const total = (key: 'standard' | 'mix' | 'local') => shifts.reduce((sum, shift) => sum + shift[key], 0);
  const change = (before: number, after: number) => signedPercent(percentChange(before, after), locale);
  const changeFormula = mk.origin_change({ year: to, before: from }, { locale });
  const everything = mk.origin_all_activities({ count: count(parts.length, locale) }, { locale });
  const [activity, column] = spot;
  if (activity === undefined) {
    const ends = [parts[0], parts.at(-1)].filter((part) => part !== undefined);
    return [
      ...cell('*', '2'),
      ...own.made(
        everything,
        now,
        when,
        change(own.sum(own.theirs(then)), own.sum(own.theirs(now))),
        [changeFormula],
        whole(),
        null,
        board.config.benchmark
      ),
      ...ends.flatMap((part) => cell(part.activity, '3')),
      ...(ends[1] ? [...cell(ends[1].activity, '0'), ...cell(ends[1].activity, '1')] : []),
      ...['4', '5', '6'].flatMap((of) => cell('*', of))
    ];
  }
  const largest = parts.toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points))[0];
  return cell(activity === 'largest' ? (largest?.activity ?? '') : activity, column ?? '');

  /** The columns of the table, from 0: amounts of the first and last year, change, contribution, standard, mix, local. */
  function cell(of: string, at: string): Origin[] {
    const isAll = of === '*';
    const name = isAll ? everything : own.nameOfActivity(of);
    const part = parts.find((found) => found.activity === of);
    const shift = shifts.find((found) => found.activity === of);
    const before = isAll ? own.sum(own.own(then)) : (part?.before ?? NaN);
    const after = isAll ? own.sum(own.own(now)) : (part?.after ?? NaN);
    const rows = isAll ? all() : [...own.ownRow(of, then), ...own.ownRow(of, now)];
    const theirs = isAll ? [] : [...own.wholeRow(of, then), ...own.wholeRow(of, now)];
    const key = ({ '4': 'standard', '5': 'mix', '6': 'local' } as const)[at];
    const names = { benchmark: nameOf(board, board.config.benchmark, locale) };
    if (key) {
      const value = isAll ? total(key) : (shift?.[key] ?? NaN);
      const formula = { standard: mk.origin_standard, mix: mk.origin_mix, local: mk.origin_local }[key];
      return own.made(
        name,
        now,
        when,
        points(value, locale),
        [formula(names, { locale })],
        uniqueRows([...rows, ...all(), ...theirs, ...whole()]),
        'shift-share'
      );
    }
    switch (at) {
      case '0':
        return own.made(name, then, String(from), amount(before), [], rows.slice(0, 1), null);
      case '1':
        return own.made(name, now, String(to), amount(after), [], rows.slice(-1), null);
      case '2':
        return own.made(name, now, when, change(before, after), [changeFormula], rows, null);
      default: {
        const value = isAll ? percentChange(before, after) : (part?.points ?? NaN);
        return own.made(
          name,
          now,
          when,
          points(value, locale),
          [mk.origin_contribution({ year: to, before: from }, { locale })],
          uniqueRows([...rows, ...own.ownAll(then)]),
          'contribution'
        );
      }
    }
  }
}

/** For a similar municipality: distance, residents, GRDP per capita, largest activity. */
export function similarOrigins(maker: OriginMaker, tables: OriginTables, region: string, [code = '', column]: readonly string[]): Origin[] {
  const { locale } = maker;
  const year = SHARES_YEAR;
  const kind = kindOf(tables, year, 'nominal');
  const people = (of: string): SeriesKey => populationKey(of);
  const perCapita = (of: string): SeriesKey => perCapitaKey(of, maker.board.figures.longestBase);
  const other = activityMaker(maker, tables, code);
  switch (column) {
    case '0': {
      const distance = similarTo(tables.activityRows, maker.board, region).nearest.find((found) => found.region === code)?.distance;
      return maker.made({
        of: [perCapita(code), perCapita(region)],
        when: String(year),
        value: quotient(distance ?? NaN, locale),
        formulas: [mk.origin_similar({ name: nameOf(maker.board, region, locale) }, { locale })],
        rows: [region, code].flatMap((of) => [
          ...maker.rowsIn([people(of), perCapita(of)], [year]),
          ...activityMaker(maker, tables, of).ownAll(kind)
        ]),
        method: 'similarity'
      });
    }
    case '1':
      return maker.level(people(code), year);
    case '2':
      return maker.level(perCapita(code), year);
    default: {
      const [largest] = activityPlaces(other.own(kind), other.theirs(kind)).toSorted((a, b) => b.share - a.share);
      if (!largest) return [];
      return other.made(
        other.nameOfActivity(largest.activity),
        kind,
        String(year),
        percent(largest.share, locale),
        [mk.origin_part({}, { locale })],
        [...other.ownRow(largest.activity, kind), ...other.ownAll(kind)],
        null
      );
    }
  }
}
