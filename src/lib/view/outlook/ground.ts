import { meanPopulation } from '../../economy/perCapita';
import { at, commonYears, type Percent, type Series, type Year } from '../../economy/series';
import { yearlyGrowth } from '../../economy/targets';
import type { Board } from '../board';
import { BASES } from '../lines';
import { clamped, FURTHEST, LEVERS, NEAREST, type OutlookView } from './outlookView';
import type { ClaimedTarget } from './packTarget';

/** What is known: levels of the focus and of the benchmark, and what all municipalities did. Nothing later exists. */
export interface Ground {
  /** First and last year with figures of both (derived, nominal, 2020 base). */
  first: Year;
  last: Year;
  own: Series;
  theirs: Series;
  /** Growth a year between them. */
  happened: { own: Percent; theirs: Percent; output: Percent; population: Percent };
  /** Derived series of every municipality, 2015 base, for stretches of growth. */
  all: ReadonlyMap<string, Series>;
  allYears: { from: Year; to: Year };
  /** Most years that a stretch can have. */
  longest: number;
  sourceIds: string[];
}

/**
 * The ground that targets are measured from.
 *
 * @throws where the tables lack the focus's or the benchmark's derived figures: the page cannot be built without them
 */
export function groundOf({ figures, config }: Board): Ground {
  const { focus, benchmark } = config;
  const derived = (code: string) => figures.derivedPerCapita(code, 'nominal', BASES.current);
  const [own, theirs] = [derived(focus), derived(benchmark)];
  const common = commonYears([own, theirs], -Infinity, Infinity);
  if (!common || common.first === common.last) throw new Error('The page about targets needs two years of figures per resident.');
  const { first, last } = common;
  const growth = (series: Series) => yearlyGrowth(at(series, first)?.value ?? NaN, at(series, last)?.value ?? NaN, last - first);
  const all = new Map(
    figures.municipalitiesOf(benchmark).map(({ code }) => [code, figures.derivedPerCapita(code, 'nominal', BASES.older)])
  );
  const everyYear = [...all.values()].flatMap((series) => series.map(({ year }) => year));
  const [from, to] = everyYear.length > 0 ? [Math.min(...everyYear), Math.max(...everyYear)] : [last, last];
  return {
    first,
    last,
    own,
    theirs,
    happened: {
      own: growth(own),
      theirs: growth(theirs),
      output: growth(figures.grdp(focus, 'nominal', BASES.current)),
      population: growth(meanPopulation(figures.population(focus)))
    },
    all,
    allYears: { from, to },
    longest: to - from,
    sourceIds: [...new Set([...own, ...theirs].flatMap(({ sourceIds }) => sourceIds))]
  };
}

/** Levers as they stand on opening: what happened, to a tenth of a per cent; and the year that the aim names. */
export function defaultOutlook({ happened, last }: Ground, target: ClaimedTarget | null): OutlookView {
  return {
    output: clamped(happened.output, LEVERS.output),
    population: clamped(happened.population, LEVERS.population),
    benchmark: clamped(happened.theirs, LEVERS.benchmark),
    until: clamped(target?.deadline ?? last + 8, { min: last + NEAREST, max: last + FURTHEST, step: 1 }),
    own: null
  };
}
