import { percentChange, percentOf } from '../statistics/percent';
import { PER_CAPITA, grdpKey, meanPopulationKey, officialPerCapitaKey, perCapitaKey } from '../statistics/figures';
import type { BaseYear, SeriesKey } from '../statistics/figures';
import { cellsOf } from '../statistics/cells';
import { increases } from '../statistics/growth';
import { logPoints as logChange } from '../statistics/logPoints';
import { spellPeriod } from '../statistics/period';
import { placeOf } from '../statistics/rank';
import { at, type Period, type Series, type Year } from '../statistics/series';
import { yearlyGrowth } from '../statistics/targets';
import { exactNumber } from '../words/exactNumber';
import type { Locale } from '../words/locale';
import { logPoints } from '../words/logPoints';
import { count, inWords, percent, place, signedPercent, years } from '../words/numbers';
import { mk } from '../words/originMessages';
import type { Board } from '../view/board';
import { levelKey, officialKey, quantityOf } from '../view/lines';
import { textIn } from '../view/measures';
import { nameInSentence, nameOf } from '../view/names';
import { periodLabel } from '../view/periods';
import { sourceIn } from '../view/sourceIn';
import { MEDIAN } from '../view/view';
import { basisText, uniqueRows, unitOf, type Made, type Origin, type OriginRow } from './origin';

/**
 * Builds origins. Each recomputes its figure from the rows that it names, independently of the code that wrote the text. Returns no
 * origin for a figure that the tables do not have.
 *
 * @example originMaker(board, 'en').level(perCapitaKey('41450', 2020), 2022)
 *   → [{ value: '₩28.57 million', rows: grdp 41450 2022; population 41450 2021 and 2022, … }]
 */
export function originMaker(board: Board, locale: Locale) {
  const { figures, config, sources } = board;
  const municipalities = figures.municipalitiesOf(config.benchmark).map(({ code }) => code);
  const all = count(municipalities.length, locale);

  const seriesOf = (key: SeriesKey): Series => figures.series(key);
  const valueOf = (key: SeriesKey, period: Period) => at(seriesOf(key), period)?.value ?? NaN;
  const indicatorOf = ({ indicator }: SeriesKey) => figures.indicator(indicator);
  const labelOf = (key: SeriesKey, period: Period) => periodLabel(period, indicatorOf(key), locale);
  const spanOf = (key: SeriesKey, from: Period, to: Period) => {
    const [first, last] = [labelOf(key, from), labelOf(key, to)];
    return indicatorOf(key).grain === 'year' ? years(from, to, locale) : first === last ? first : `${first} – ${last}`;
  };
  const sourceOf = new Map(sources.map((source) => [source.id, sourceIn(source, locale)]));
  const sourcesOf = (ids: readonly string[]) => ids.flatMap((id) => sourceOf.get(id) ?? []);

  /** The rows of the tables behind a level. */
  function rowsOf(whole: SeriesKey, period: Period): OriginRow[] {
    return cellsOf(figures, config.benchmark, whole, period).map(({ key, observation }) => {
      const { making, dimensions, unit, grain } = indicatorOf(key);
      const [table, column, filter] = 'table' in making ? [making.table, making.column, making.filter] : ['', '', []];
      const told = { price: key.price, base_year: key.base };
      return {
        table,
        ...(hasSeveral(table) && { column }),
        key: [
          key.region,
          spellPeriod(observation.period, grain),
          ...filter.map(([, value]) => value),
          ...dimensions.map((dimension) => told[dimension])
        ].join(' / '),
        value: exactNumber(observation.value, locale),
        unit: unitOf(unit, locale),
        sources: sourcesOf(observation.sourceIds)
      };
    });
  }

  /** Whether figures of several columns of a table are shown. */
  const hasSeveral = (table: string) =>
    new Set(figures.indicators().flatMap(({ making }) => ('table' in making && making.table === table ? making.column : []))).size > 1;

  const rowsIn = (whose: readonly SeriesKey[], when: readonly Period[]) =>
    whose.flatMap((key) => when.flatMap((period) => rowsOf(key, period)));

  /** How the figures of an indicator are computed from others; null if a table has them. */
  function formulaOf(key: SeriesKey): string | null {
    const { making } = indicatorOf(key);
    if ('table' in making) return null;
    const { numerator: over, denominators, scale, matching } = making;
    if (denominators.length === 0) return mk.origin_mean_formula({}, { locale });
    const name = (id: string) => nameInSentence(figures.indicator(id), locale);
    const text = { numerator: name(over), denominator: name(denominators[0] ?? ''), scale: exactNumber(scale, locale) };
    if (matching === 'mean-of-year-ends') return mk.origin_derived(text, { locale });
    return (matching === 'nearest' ? mk.origin_ratio_nearest : scale === 1 ? mk.origin_ratio_plain : mk.origin_ratio)(text, { locale });
  }

  function made({ of, when, value, formulas, rows, method }: Made): Origin[] {
    const [first] = of;
    if (!first || value.includes('NaN')) return [];
    return [
      {
        subject: [nameOf(board, first.region, locale), textIn(indicatorOf(first).short, locale), when].filter(Boolean).join(', '),
        value,
        basis: basisText(figures, of, locale),
        formulas: [...formulas, first.region === MEDIAN ? mk.origin_median({ count: all }, { locale }) : null, formulaOf(first)].filter(
          (formula) => formula !== null
        ),
        rows: uniqueRows(rows),
        method: method ?? (first.region === MEDIAN ? 'median' : first.indicator === PER_CAPITA ? 'derived' : null),
        regions: of.map(({ region }) => region).filter((region, index, every) => region !== MEDIAN && every.indexOf(region) === index)
      }
    ];
  }

  /** The benchmark on the same basis: what a city states of itself stands beside what is published of the province. */
  const beside = (key: SeriesKey, region = config.benchmark): SeriesKey => ({ ...key, region });
  const ratio = (level: SeriesKey, year: Period, other: SeriesKey) => percentOf(valueOf(level, year), valueOf(other, year));
  const namesOf = (level: SeriesKey, other: SeriesKey) => ({
    name: nameOf(board, level.region, locale),
    benchmark: nameOf(board, other.region, locale)
  });
  const changeOf = (level: SeriesKey, from: Period, to: Period) => percentChange(valueOf(level, from), valueOf(level, to));

  const level = (of: SeriesKey, year: Period) =>
    made({
      of: [of],
      when: labelOf(of, year),
      value: inWords(indicatorOf(of).unit, valueOf(of, year), locale),
      formulas: [],
      rows: rowsOf(of, year)
    });

  const share = (of: SeriesKey, year: Period, other = beside(of), digits = 1) =>
    made({
      of: [of, other],
      when: labelOf(of, year),
      value: percent(ratio(of, year, other), locale, digits),
      formulas: [mk.origin_share(namesOf(of, other), { locale })],
      rows: rowsIn([of, other], [year]),
      method: 'share'
    });

  /** Distance of a share from a hundred. */
  const distance = (of: SeriesKey, year: Period, other = beside(of)) =>
    made({
      of: [of, other],
      when: labelOf(of, year),
      value: percent(Math.abs(ratio(of, year, other) - 100), locale),
      formulas: [mk.origin_distance(namesOf(of, other), { locale })],
      rows: rowsIn([of, other], [year]),
      method: 'share'
    });

  const gap = (of: SeriesKey, year: Period, other = beside(of)) =>
    made({
      of: [of, other],
      when: labelOf(of, year),
      value: inWords(quantityOf(indicatorOf(of), 'gap'), valueOf(of, year) - valueOf(other, year), locale),
      formulas: [mk.origin_gap(namesOf(of, other), { locale })],
      rows: rowsIn([of, other], [year]),
      method: 'share'
    });

  /** What the official figures make of a growth of ours: they are divided by another population. null where there are none. */
  function officially(of: SeriesKey, from: Period, to: Period, growthOf: (level: SeriesKey) => string): string | null {
    const official = of.region === MEDIAN || of.price === 'real' ? null : officialKey(figures, of);
    if (!official) return null;
    const isKnown = [from, to].every((year) => Number.isFinite(valueOf(official, year)));
    return isKnown ? mk.origin_official({ value: growthOf(official) }, { locale }) : null;
  }

  function change(of: SeriesKey, from: Period, to: Period): Origin[] {
    const growthOf = (level: SeriesKey) => signedPercent(changeOf(level, from, to), locale);
    return made({
      of: [of],
      when: spanOf(of, from, to),
      value: growthOf(of),
      formulas: [mk.origin_change({ year: labelOf(of, to), before: labelOf(of, from) }, { locale }), officially(of, from, to, growthOf)],
      rows: rowsIn([of], [from, to])
    });
  }

  const index = (of: SeriesKey, first: Period, year: Period, write = (value: number) => inWords('index', value, locale)) =>
    made({
      of: [of],
      when: labelOf(of, year),
      value: write(100 + changeOf(of, first, year)),
      formulas: [mk.origin_index({ year: labelOf(of, year), first: labelOf(of, first) }, { locale })],
      rows: rowsIn([of], [first, year]),
      method: 'index'
    });

  const increase = (of: SeriesKey, year: Period) =>
    made({
      of: [of],
      when: labelOf(of, year),
      value: inWords(quantityOf(indicatorOf(of), 'increase'), at(increases(seriesOf(of)), year)?.value ?? NaN, locale),
      formulas: [mk.origin_increase({ year: labelOf(of, year), before: labelOf(of, year - 1) }, { locale })],
      rows: rowsIn([of], [year - 1, year])
    });

  /** Annual growth between two years. */
  function yearly(of: SeriesKey, from: Period, to: Period, write = (value: number) => signedPercent(value, locale)): Origin[] {
    if (!(valueOf(of, from) > 0 && valueOf(of, to) > 0 && to > from)) return [];
    const growthOf = (level: SeriesKey) => write(yearlyGrowth(valueOf(level, from), valueOf(level, to), to - from));
    return made({
      of: [of],
      when: spanOf(of, from, to),
      value: growthOf(of),
      formulas: [
        mk.origin_yearly({ year: to, before: from, count: count(to - from, locale) }, { locale }),
        officially(of, from, to, growthOf)
      ],
      rows: rowsIn([of], [from, to]),
      method: 'growth'
    });
  }

  /** Rank among all municipalities, by the level or by the change since a year. */
  function rank(of: SeriesKey, year: Period, from: Year | null = null): Origin[] {
    const seriesIn = (region: string): Series => {
      const own = seriesOf({ ...of, region });
      return from === null ? own : own.map((now) => ({ ...now, value: changeOf({ ...of, region }, from, now.period) }));
    };
    const found = placeOf(seriesIn(of.region), municipalities.map(seriesIn), year);
    if (!found) return [];
    const everybody = municipalities.map((region) => ({ ...of, region }));
    return made({
      of: [of],
      when: from === null ? labelOf(of, year) : spanOf(of, from, year),
      value: place(found.rank, locale),
      formulas: [
        mk.origin_rank({ count: count(found.of, locale) }, { locale }),
        from === null ? null : mk.origin_change({ year: labelOf(of, year), before: labelOf(of, from) }, { locale })
      ],
      rows: rowsIn(everybody, from === null ? [year] : [from, year]),
      method: 'rank'
    });
  }

  /** Effect of the change of base alone on a figure of one year. */
  function lift(region: string, year: Year): Origin[] {
    const [now, before] = [grdpKey(region, figures.newestBase), grdpKey(region, figures.longestBase)];
    return made({
      of: [now],
      when: String(year),
      value: signedPercent(ratio(now, year, before) - 100, locale),
      formulas: [mk.origin_lift({ current: figures.newestBase, older: figures.longestBase }, { locale })],
      rows: rowsIn([now, before], [year])
    });
  }

  /** Excess of the derived figure of a region over the official one. */
  function excess(region: string, year: Year): Origin[] {
    const [own, printed] = [perCapitaKey(region, figures.newestBase), officialPerCapitaKey(region, figures.newestBase)];
    return made({
      of: [own],
      when: String(year),
      value: percent(ratio(own, year, printed) - 100, locale),
      formulas: [mk.origin_excess({}, { locale })],
      rows: rowsIn([own, printed], [year])
    });
  }

  /** Log points of GRDP, of population and of both, in this order. */
  function split(region: string, base: BaseYear, from: Year, to: Year): Origin[][] {
    const [output, mean, perCapita] = [grdpKey(region, base), meanPopulationKey(region), perCapitaKey(region, base)];
    const log = (of: SeriesKey, sign: 1 | -1 = 1) =>
      made({
        of: [of],
        when: years(from, to, locale),
        value: logPoints(sign * (logChange(seriesOf(of), from, to) ?? NaN), locale),
        formulas: [(sign === 1 ? mk.origin_log : mk.origin_log_minus)({ year: to, before: from }, { locale })],
        rows: rowsIn([of], [from, to]),
        method: 'split'
      });
    return [log(output), log(mean, -1), log(perCapita)];
  }

  /** The same of a region minus the benchmark. */
  function splitBeside(region: string, base: BaseYear, from: Year, to: Year): Origin[] {
    const [output, mean] = [grdpKey(region, base), meanPopulationKey(region)];
    const logOf = (of: SeriesKey) => logChange(seriesOf(of), from, to) ?? NaN;
    const lead = (of: SeriesKey) => logOf(of) - logOf(beside(of));
    return [
      { of: output, value: lead(output) },
      { of: mean, value: -lead(mean) },
      { of: perCapitaKey(region, base), value: lead(output) - lead(mean) }
    ].flatMap(({ of, value }) =>
      made({
        of: [of, beside(of)],
        when: years(from, to, locale),
        value: logPoints(value, locale),
        formulas: [mk.origin_gap(namesOf(of, beside(of)), { locale }), mk.origin_log({ year: to, before: from }, { locale })],
        rows: rowsIn([of, beside(of)], [from, to]),
        method: 'split'
      })
    );
  }

  /** A count of things that have rows of their own in a table. */
  function counted(subject: string, value: string, rows: OriginRow[], formula: string, method: string | null = null): Origin[] {
    return [{ subject, value, basis: mk.origin_counted({}, { locale }), formulas: [formula], rows: uniqueRows(rows), method, regions: [] }];
  }

  return {
    board,
    locale,
    municipalities,
    seriesOf,
    valueOf,
    rowsOf,
    rowsIn,
    sourcesOf,
    made,
    beside,
    level,
    share,
    distance,
    gap,
    change,
    index,
    increase,
    yearly,
    rank,
    lift,
    excess,
    split,
    splitBeside,
    counted,
    /** A region's figure on the basis of its own line: official if a publisher prints it, derived for a municipality. */
    own: (region: string, measure: string): SeriesKey => levelKey(figures, measure, region)
  };
}

export type OriginMaker = ReturnType<typeof originMaker>;
