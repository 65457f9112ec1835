import { perCapitaChange, type PerCapitaChange } from '../../statistics/decomposition';
import { logChange, logDifference, yearlyLogChanges, type LogChange } from '../../statistics/logDecomposition';
import type { Year } from '../../statistics/series';
import type { Locale } from '../../words/locale';
import { logPoints } from '../../words/logPoints';
import { mc } from '../../words/profileMessages';
import { listed, movedBy, signedPercent, years } from '../../words/numbers';
import type { Board } from '../board';
import { nameOf } from '../names';
import { realChange } from '../realChange';
import { baseOf } from './regionsView';

/** Bars of a year, or of several: contributions of GRDP and of population in log points, and their sum. */
export interface SplitBars {
  label: string;
  output: number;
  population: number;
  perCapita: number;
}

/** Groups of bars on one axis. */
export interface SplitChart {
  bars: SplitBars[];
  label: string;
  words: { output: string; population: string; perCapita: string; unit: string };
  tick(value: number, digits: 0 | 1): string;
}

/** A row of the tables: GRDP, population and GRDP per capita. */
export interface SplitRow {
  /** `own`, `whole` and `minus` over the chosen years, else a year. */
  id: string;
  name: string;
  isOwn: boolean;
  logPoints: string[];
  /** Changes in per cent; null for the municipality minus the province, which adds up in log points alone. */
  percent: string[] | null;
}

/** How GRDP per capita moved: year by year and over the chosen years, on one base. An identity, no explanation. */
export interface Decomposition {
  title: string;
  sub: string;
  yearly: SplitChart;
  /** Over the chosen years, beside the benchmark: on an axis of its own, because the years add up. */
  whole: SplitChart;
  wholeTitle: string;
  sentences: string[];
  /** Columns of the two tables. */
  head: { percent: string[]; logPoints: string[] };
  rows: SplitRow[];
  sourceIds: string[];
}

/** null if the chosen years have no change: two years with figures of one base are needed. */
export function decompositionOf(
  board: Board,
  { region, base, from, to }: { region: string; base: string; from: Year; to: Year },
  locale: Locale
): Decomposition | null {
  const { figures, config } = board;
  const series = (code: string) => [figures.grdp(code, 'nominal', baseOf({ base })), figures.population(code)] as const;
  const [own, theirs] = [region, config.benchmark].map((code) => logChange(...series(code), from, to));
  const percent = perCapitaChange(...series(region), from, to);
  const theirPercent = perCapitaChange(...series(config.benchmark), from, to);
  if (from === to || !own || !theirs || !percent || !theirPercent) return null;

  const names = { focus: nameOf(board, region, locale), benchmark: nameOf(board, config.benchmark, locale) };
  const yearly = yearlyLogChanges(...series(region), from, to);
  const points = (value: number) => logPoints(value, locale);
  const rowOf = (
    id: string,
    name: string,
    isOwn: boolean,
    { from: first, to: last, output, population, perCapita }: LogChange,
    code: string
  ): SplitRow => {
    const change = perCapitaChange(...series(code), first, last);
    const percents = change ? [change.output, change.residents, change.perCapita].map((value) => signedPercent(value, locale)) : null;
    return { id, name, isOwn, logPoints: [output, population, perCapita].map(points), percent: percents };
  };
  const words = {
    output: mc.split_output({}, { locale }),
    population: mc.split_population({}, { locale }),
    perCapita: mc.split_per_capita({}, { locale }),
    unit: mc.split_unit({}, { locale })
  };
  const sentence = (name: string, { output, residents, perCapita }: PerCapitaChange) =>
    mc.split_sentence(
      { name, from, to, change: movedBy(perCapita, locale), output: movedBy(output, locale), residents: movedBy(residents, locale) },
      { locale }
    );
  const difference = logDifference(own, theirs);
  const gap = [difference.output, difference.population, difference.perCapita].map(points);
  const period = years(from, to, locale);
  const label = (...of: string[]) => mc.split_label({ years: period, names: listed(of) }, { locale });
  const chart = { words, tick: (value: number, digits: 0 | 1) => logPoints(value, locale, digits) };
  const barsOf = (label: string, { output, population, perCapita }: LogChange): SplitBars => ({ label, output, population, perCapita });
  const real = realChange(board, region, from, to, locale);
  return {
    title: mc.split_title({}, { locale }),
    sub: mc.split_sub({ years: period, base }, { locale }),
    yearly: { ...chart, bars: yearly.map((change) => barsOf(String(change.to), change)), label: label(names.focus) },
    whole: {
      ...chart,
      bars: [barsOf(names.focus, own), barsOf(names.benchmark, theirs)],
      label: label(names.focus, names.benchmark)
    },
    wholeTitle: period,
    sentences: [sentence(names.focus, percent), sentence(names.benchmark, theirPercent), ...(real ? [real] : [])],
    head: {
      percent: [mc.split_output_percent({}, { locale }), mc.split_residents_percent({}, { locale }), mc.split_percent({}, { locale })],
      logPoints: [words.output, words.population, words.perCapita]
    },
    rows: [
      rowOf('own', names.focus, true, own, region),
      rowOf('whole', names.benchmark, false, theirs, config.benchmark),
      { id: 'minus', name: mc.split_minus(names, { locale }), isOwn: false, logPoints: gap, percent: null },
      ...yearly.map((change) => rowOf(String(change.to), String(change.to), false, change, region))
    ],
    sourceIds: [
      ...new Set([
        ...[region, config.benchmark].flatMap((code) => series(code).flatMap((one) => one.flatMap(({ sourceIds }) => sourceIds))),
        ...(real ? figures.grdp(region, 'real', figures.realBase).flatMap(({ sourceIds }) => sourceIds) : [])
      ])
    ]
  };
}
