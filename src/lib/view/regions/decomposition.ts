import { perCapitaChange } from '../../economy/decomposition';
import { logChange, yearlyLogChanges, type LogChange } from '../../economy/logDecomposition';
import type { Year } from '../../economy/series';
import type { Locale } from '../../words/locale';
import { logPoints } from '../../words/logPoints';
import { mc } from '../../words/profileMessages';
import { movedBy, signedPercent } from '../../words/numbers';
import type { Board } from '../board';
import { nameOf } from '../names';
import { whyTitle } from '../why';
import { baseOf, type BaseChoice } from './regionsView';

/** A year's bars: what output and what population gave, in log points; and both together. */
export interface YearBars {
  year: Year;
  output: number;
  population: number;
  perCapita: number;
}

/** Why output per resident moved: year by year and over the chosen years, on one base. */
export interface Decomposition {
  title: string;
  sub: string;
  bars: YearBars[];
  label: string;
  sentences: string[];
  head: string[];
  /** The whole, of the municipality and of the benchmark; then its years. */
  totals: { name: string; isOwn: boolean; cells: string[] }[];
  years: { name: string; cells: string[] }[];
  words: { output: string; population: string; perCapita: string; unit: string };
  sourceIds: string[];
  tick(value: number): string;
}

/** null where the chosen years hold no change: it needs two years with figures of one base. */
export function decompositionOf(
  board: Board,
  { region, base, from, to }: { region: string; base: BaseChoice; from: Year; to: Year },
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
  const cells = ({ output, population, perCapita }: LogChange, change: string) => [
    points(output),
    points(population),
    points(perCapita),
    change
  ];
  const inPercent = ({ from: first, to: last }: LogChange) => {
    const change = perCapitaChange(...series(region), first, last);
    return change ? signedPercent(change.perCapita, locale) : '–';
  };
  const words = {
    output: mc.split_output({}, { locale }),
    population: mc.split_population({}, { locale }),
    perCapita: mc.split_per_capita({}, { locale }),
    unit: mc.split_unit({}, { locale })
  };
  const text = {
    ...names,
    from,
    to,
    base,
    change: movedBy(percent.perCapita, locale),
    output: points(own.output),
    population: points(own.population),
    perCapita: points(own.perCapita),
    outputPercent: signedPercent(percent.output, locale),
    residentsPercent: signedPercent(percent.residents, locale)
  };
  const benchmarkText = {
    ...names,
    output: points(theirs.output),
    population: points(theirs.population),
    perCapita: points(theirs.perCapita),
    change: signedPercent(theirPercent.perCapita, locale)
  };
  return {
    title: whyTitle(percent, locale),
    sub: mc.split_sub(text, { locale }),
    bars: yearly.map(({ to: year, output, population, perCapita }) => ({ year, output, population, perCapita })),
    label: mc.split_label(text, { locale }),
    sentences: [mc.split_sentence(text, { locale }), mc.split_benchmark(benchmarkText, { locale }), mc.split_method({}, { locale })],
    head: [words.output, words.population, words.perCapita, mc.split_percent({}, { locale })],
    totals: [
      { name: names.focus, isOwn: true, cells: cells(own, signedPercent(percent.perCapita, locale)) },
      { name: names.benchmark, isOwn: false, cells: cells(theirs, signedPercent(theirPercent.perCapita, locale)) }
    ],
    years: yearly.map((change) => ({ name: String(change.to), cells: cells(change, inPercent(change)) })),
    words,
    sourceIds: [
      ...new Set([region, config.benchmark].flatMap((code) => series(code).flatMap((one) => one.flatMap(({ sourceIds }) => sourceIds))))
    ],
    tick: points
  };
}
