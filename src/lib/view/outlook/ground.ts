import { meanPopulation } from '../../statistics/perCapita';
import { at, commonPeriods, type Percent, type Series, type Year } from '../../statistics/series';
import { yearlyGrowth } from '../../statistics/targets';
import { PEAK_ACTIVITY, type Board } from '../board';
import { levels } from '../lines';
import { clamped, FURTHEST, LEVERS, NEAREST, within, type OutlookView } from './outlookView';
import type { ClaimedTarget } from './packTarget';

/** Growth a year between two years. */
export interface Change {
  from: Year;
  to: Year;
  growth: Percent;
}

/** What is known: levels of the focus and of the benchmark, what they did last, and what all municipalities did. */
export interface Ground {
  /** First and last year with figures of both (derived, nominal, 2020 base). */
  first: Year;
  last: Year;
  own: Series;
  theirs: Series;
  /** Growth a year between them. */
  happened: { own: Percent; theirs: Percent };
  /** The newest change that the tables hold: GRDP of the focus, its mid-year population, the benchmark's GRDP per capita. */
  newest: Record<'output' | 'population' | 'benchmark', Change>;
  /** Figures of the focus that are not GRDP and go on after it ends, with their last years. */
  newer: { of: 'residents' | 'valueAdded'; year: Year; sourceIds: readonly string[] }[];
  /** Derived series of every municipality, 2015 base, for what growth there was over some years. */
  all: ReadonlyMap<string, Series>;
  allYears: { from: Year; to: Year };
  /** Most years that a period in them can have. */
  longest: number;
  sourceIds: string[];
}

/**
 * The ground that targets are measured from.
 *
 * @throws if the tables lack derived figures of the focus or the benchmark: the page cannot be built without them
 */
export function groundOf({ figures, config }: Board): Ground {
  const { focus, benchmark } = config;
  const derived = (code: string) => figures.derivedPerCapita(code, 'nominal', figures.newestBase);
  const [own, theirs] = [derived(focus), derived(benchmark)];
  const common = commonPeriods([own, theirs], -Infinity, Infinity);
  if (!common || common.first === common.last) throw new Error('The page about targets needs at least two years of GRDP per capita.');
  const { first, last } = common;
  const growth = (series: Series) => yearlyGrowth(at(series, first)?.value ?? NaN, at(series, last)?.value ?? NaN, last - first);
  const all = new Map(
    figures.municipalitiesOf(benchmark).map(({ code }) => [code, figures.derivedPerCapita(code, 'nominal', figures.longestBase)])
  );
  const everyYear = [...all.values()].flatMap((series) => series.map(({ period: year }) => year));
  const [from, to] = everyYear.length > 0 ? [Math.min(...everyYear), Math.max(...everyYear)] : [last, last];
  const newer = (of: Ground['newer'][number]['of'], series: Series) => {
    const end = series.at(-1);
    return end && end.period > last ? [{ of, year: end.period, sourceIds: end.sourceIds }] : [];
  };
  return {
    first,
    last,
    own,
    theirs,
    happened: { own: growth(own), theirs: growth(theirs) },
    newest: {
      output: newestChange(figures.grdp(focus, 'nominal', figures.newestBase)),
      population: newestChange(meanPopulation(figures.population(focus))),
      benchmark: newestChange(theirs)
    },
    newer: [
      ...newer('residents', figures.population(focus)),
      // One activity stands for all: they are published together.
      ...newer('valueAdded', figures.has(PEAK_ACTIVITY) ? levels({ figures }, focus, PEAK_ACTIVITY) : [])
    ],
    all,
    allYears: { from, to },
    longest: to - from,
    sourceIds: [...new Set([...own, ...theirs].flatMap(({ sourceIds }) => sourceIds))]
  };
}

/** From the last figure but one to the last: a year, where the series has no gap there. */
function newestChange(series: Series): Change {
  const [before, now] = series.slice(-2);
  if (!before || !now) throw new Error('The page about targets needs two figures of GRDP and of population.');
  return { from: before.period, to: now.period, growth: yearlyGrowth(before.value, now.value, now.period - before.period) };
}

/** Levers as they stand on opening: the newest change there is, as exactly as the tables have it; and the year that the aim names. */
export function defaultOutlook({ newest, last }: Ground, target: ClaimedTarget | null): OutlookView {
  return {
    output: within(newest.output.growth, LEVERS.output),
    population: within(newest.population.growth, LEVERS.population),
    benchmark: within(newest.benchmark.growth, LEVERS.benchmark),
    until: clamped(target?.deadline ?? last + 8, { min: last + NEAREST, max: last + FURTHEST, step: 1 }),
    own: null
  };
}
