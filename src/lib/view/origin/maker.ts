import { increases } from '../../economy/growth';
import { logPoints as logChange } from '../../economy/logPoints';
import { meanPopulation } from '../../economy/perCapita';
import { placeOf } from '../../economy/rank';
import { at, type Series, type Year } from '../../economy/series';
import { yearlyGrowth } from '../../economy/targets';
import type { BaseYear } from '../../economy/figures';
import { exactNumber } from '../../words/exactNumber';
import type { Locale } from '../../words/locale';
import { logPoints } from '../../words/logPoints';
import { count, inWords, percent, place, signedPercent, years, type Quantity } from '../../words/numbers';
import { mk } from '../../words/originMessages';
import type { Board } from '../board';
import { BASES, basisOf, levels, quantityOf, type Basis } from '../lines';
import { nameOf } from '../names';
import { sourceIn } from '../sourceIn';
import { MEDIAN, type Measure } from '../view';
import { basisText, subjectOf, uniqueRows, unitOf, type Level, type Made, type Origin, type OriginRow } from './origin';

/**
 * Builds origins. Each recomputes its figure from the rows that it names, independently of the code that wrote the text. Returns no
 * origin for a figure that the tables do not have.
 *
 * @example originMaker(board, 'en').level({ region: '41450', of: 'per-capita', basis: 'derived', base: 2020 }, 2022)
 *   → [{ value: '₩28.57 million', rows: grdp 41450 2022; population 41450 2021 and 2022, … }]
 */
export function originMaker(board: Board, locale: Locale) {
  const { figures, config, sources } = board;
  const municipalities = figures.municipalitiesOf(config.benchmark).map(({ code }) => code);
  const all = count(municipalities.length, locale);

  function seriesOf({ region, of, basis, base, price = 'nominal' }: Level): Series {
    // The median of the regions' own figures; there is no median of means, of incomes or at constant prices.
    if (region === MEDIAN && of !== 'mean' && of !== 'income') return levels(board, region, of, basis, base ?? BASES.current);
    switch (of) {
      case 'mean':
        return meanPopulation(figures.population(region));
      case 'income':
        return figures.householdIncome(region);
      case 'grdp':
        return figures.grdp(region, price, base ?? BASES.current);
      case 'per-capita':
        if (price === 'real') return figures.derivedPerCapita(region, 'real', base ?? BASES.older);
    }
    return levels(board, region, of, basis, base ?? BASES.current);
  }
  const valueOf = (level: Level, year: Year) => at(seriesOf(level), year)?.value ?? NaN;
  const sourceOf = new Map(sources.map((source) => [source.id, sourceIn(source, locale)]));
  const sourcesOf = (ids: readonly string[]) => ids.flatMap((id) => sourceOf.get(id) ?? []);

  /** The rows of the tables behind a level. */
  function rowsOf(level: Level, year: Year): OriginRow[] {
    const { region, of, basis, base, price = 'nominal' } = level;
    if (region === MEDIAN) return municipalities.flatMap((code) => rowsOf({ ...level, region: code }, year));
    const row = (table: string, key: readonly (string | number)[], series: Series, when = year): OriginRow[] => {
      const found = at(series, when);
      return found
        ? [
            {
              table,
              key: key.join(' / '),
              value: exactNumber(found.value, locale),
              unit: unitOf(table, locale),
              sources: sourcesOf(found.sourceIds)
            }
          ]
        : [];
    };
    const people = (when: Year) => row('population', [region, when], figures.population(region), when);
    const output = () => row('grdp', [region, year, price, base ?? ''], figures.grdp(region, price, base ?? BASES.current));
    switch (of) {
      case 'population':
        return people(year);
      case 'mean':
        return [...people(year - 1), ...people(year)];
      case 'income':
        return row('household_disposable_income_per_capita', [region, year], figures.householdIncome(region));
      case 'grdp':
        return output();
      case 'construction':
        return row('value_added_by_activity', [region, year, 'construction', 'real', base ?? ''], seriesOf(level));
      case 'per-capita':
        if (basis === 'derived') return [...output(), ...people(year - 1), ...people(year)];
        return row('grdp_per_capita_published', [region, year, base ?? ''], seriesOf(level));
    }
  }

  const rowsIn = (whose: readonly Level[], when: readonly Year[]) => whose.flatMap((level) => when.flatMap((year) => rowsOf(level, year)));

  function made({ of, when, value, formulas, rows, method }: Made): Origin[] {
    const [first] = of;
    if (!first || value.includes('NaN')) return [];
    const isDerived = first.basis === 'derived' && first.of === 'per-capita';
    return [
      {
        subject: [nameOf(board, first.region, locale), subjectOf(first, locale), when].filter(Boolean).join(', '),
        value,
        basis: basisText(of, locale),
        formulas: [
          ...formulas,
          first.region === MEDIAN ? mk.origin_median({ count: all }, { locale }) : null,
          isDerived ? mk.origin_derived({}, { locale }) : first.of === 'mean' ? mk.origin_mean_formula({}, { locale }) : null
        ].filter((formula) => formula !== null),
        rows: uniqueRows(rows),
        method: method ?? (first.region === MEDIAN ? 'median' : isDerived ? 'derived' : null),
        regions: of.map(({ region }) => region).filter((region, index, every) => region !== MEDIAN && every.indexOf(region) === index)
      }
    ];
  }

  const quantityIn = ({ of }: Level): Quantity => (of === 'mean' ? 'persons' : of === 'income' ? 'perCapita' : quantityOf(of, 'level'));
  /** The benchmark on the same basis. */
  const beside = (level: Level, region = config.benchmark): Level => ({
    ...level,
    region,
    basis: level.basis === 'stated' ? 'published' : level.basis
  });
  const ratio = (level: Level, year: Year, other: Level) => (valueOf(level, year) / valueOf(other, year)) * 100;
  const namesOf = (level: Level, other: Level) => ({
    name: nameOf(board, level.region, locale),
    benchmark: nameOf(board, other.region, locale)
  });
  const changeOf = (level: Level, from: Year, to: Year) => (valueOf(level, to) / valueOf(level, from) - 1) * 100;

  const level = (of: Level, year: Year) =>
    made({ of: [of], when: String(year), value: inWords(quantityIn(of), valueOf(of, year), locale), formulas: [], rows: rowsOf(of, year) });

  const share = (of: Level, year: Year, other = beside(of), digits = 1) =>
    made({
      of: [of, other],
      when: String(year),
      value: percent(ratio(of, year, other), locale, digits),
      formulas: [mk.origin_share(namesOf(of, other), { locale })],
      rows: rowsIn([of, other], [year]),
      method: 'share'
    });

  /** Distance of a share from a hundred. */
  const distance = (of: Level, year: Year, other = beside(of)) =>
    made({
      of: [of, other],
      when: String(year),
      value: percent(Math.abs(ratio(of, year, other) - 100), locale),
      formulas: [mk.origin_distance(namesOf(of, other), { locale })],
      rows: rowsIn([of, other], [year]),
      method: 'share'
    });

  const gap = (of: Level, year: Year, other = beside(of)) =>
    made({
      of: [of, other],
      when: String(year),
      value: inWords('gap', valueOf(of, year) - valueOf(other, year), locale),
      formulas: [mk.origin_gap(namesOf(of, other), { locale })],
      rows: rowsIn([of, other], [year]),
      method: 'share'
    });

  /** What the official figures make of a growth of ours: they are divided by another population. null where there are none. */
  function officially(of: Level, from: Year, to: Year, growthOf: (level: Level) => string): string | null {
    if (of.basis !== 'derived' || of.region === MEDIAN) return null;
    const official: Level = { ...of, basis: 'published' };
    const isKnown = [from, to].every((year) => Number.isFinite(valueOf(official, year)));
    return isKnown ? mk.origin_official({ value: growthOf(official) }, { locale }) : null;
  }

  function change(of: Level, from: Year, to: Year): Origin[] {
    const growthOf = (level: Level) => signedPercent(changeOf(level, from, to), locale);
    return made({
      of: [of],
      when: years(from, to, locale),
      value: growthOf(of),
      formulas: [mk.origin_change({ year: to, before: from }, { locale }), officially(of, from, to, growthOf)],
      rows: rowsIn([of], [from, to])
    });
  }

  const index = (of: Level, first: Year, year: Year, write = (value: number) => inWords('index', value, locale)) =>
    made({
      of: [of],
      when: String(year),
      value: write(100 + changeOf(of, first, year)),
      formulas: [mk.origin_index({ year, first }, { locale })],
      rows: rowsIn([of], [first, year]),
      method: 'index'
    });

  const increase = (of: Level, year: Year) =>
    made({
      of: [of],
      when: String(year),
      value: inWords('increase', at(increases(seriesOf(of)), year)?.value ?? NaN, locale),
      formulas: [mk.origin_increase({ year, before: year - 1 }, { locale })],
      rows: rowsIn([of], [year - 1, year])
    });

  /** Annual growth between two years. */
  function yearly(of: Level, from: Year, to: Year, write = (value: number) => signedPercent(value, locale)): Origin[] {
    if (!(valueOf(of, from) > 0 && valueOf(of, to) > 0 && to > from)) return [];
    const growthOf = (level: Level) => write(yearlyGrowth(valueOf(level, from), valueOf(level, to), to - from));
    return made({
      of: [of],
      when: years(from, to, locale),
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
  function rank(of: Level, year: Year, from: Year | null = null): Origin[] {
    const seriesIn = (region: string): Series => {
      const own = seriesOf({ ...of, region });
      return from === null ? own : own.map((now) => ({ ...now, value: changeOf({ ...of, region }, from, now.year) }));
    };
    const found = placeOf(seriesIn(of.region), municipalities.map(seriesIn), year);
    if (!found) return [];
    const everybody = municipalities.map((region) => ({ ...of, region }));
    return made({
      of: [of],
      when: from === null ? String(year) : years(from, year, locale),
      value: place(found.rank, locale),
      formulas: [
        mk.origin_rank({ count: count(found.of, locale) }, { locale }),
        from === null ? null : mk.origin_change({ year, before: from }, { locale })
      ],
      rows: rowsIn(everybody, from === null ? [year] : [from, year]),
      method: 'rank'
    });
  }

  /** Effect of the change of base alone on a figure of one year. */
  function lift(region: string, year: Year): Origin[] {
    const on = (base: BaseYear): Level => ({ region, of: 'grdp', basis: 'accounts', base });
    const [now, before] = [on(BASES.current), on(BASES.older)];
    return made({
      of: [now],
      when: String(year),
      value: signedPercent(ratio(now, year, before) - 100, locale),
      formulas: [mk.origin_lift({ current: BASES.current, older: BASES.older }, { locale })],
      rows: rowsIn([now, before], [year])
    });
  }

  /** Excess of the derived figure of a region over the official one. */
  function excess(region: string, year: Year): Origin[] {
    const on = (basis: Basis): Level => ({ region, of: 'per-capita', basis, base: BASES.current });
    const [own, printed] = [on('derived'), on('published')];
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
    const output: Level = { region, of: 'grdp', basis: 'accounts', base };
    const mean: Level = { region, of: 'mean', basis: 'registered', base: null };
    const perCapita: Level = { region, of: 'per-capita', basis: 'derived', base };
    const log = (of: Level, sign: 1 | -1 = 1) =>
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
    const output: Level = { region, of: 'grdp', basis: 'accounts', base };
    const mean: Level = { region, of: 'mean', basis: 'registered', base: null };
    const logOf = (of: Level) => logChange(seriesOf(of), from, to) ?? NaN;
    const lead = (of: Level) => logOf(of) - logOf(beside(of));
    return [
      { of: output, value: lead(output) },
      { of: mean, value: -lead(mean) },
      { of: { ...output, of: 'per-capita' as const, basis: 'derived' as const }, value: lead(output) - lead(mean) }
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
    own: (region: string, measure: Measure, base: BaseYear = BASES.current): Level => ({
      region,
      of: measure,
      basis: basisOf(region, measure, figures),
      base: measure === 'population' ? null : base
    })
  };
}

export type OriginMaker = ReturnType<typeof originMaker>;
