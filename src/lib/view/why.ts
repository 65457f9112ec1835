import { perCapitaChange, type PerCapitaChange } from '../statistics/decomposition';
import { PRINTED_PERCENT } from '../statistics/drift';
import { PER_CAPITA, type BaseYear } from '../statistics/figures';
import { logChange } from '../statistics/logDecomposition';
import type { Year } from '../statistics/series';
import type { Locale } from '../words/locale';
import { mb } from '../words/belowMessages';
import { logPoints } from '../words/logPoints';
import { inWords, movedBy, signedPercent, years } from '../words/numbers';
import type { Board } from './board';
import { levels, spanOf } from './lines';
import { nameOf } from './names';
import { realChange } from './realChange';
import type { View } from './view';

/** One bar: a change in per cent, with the text at its end. */
export interface Bar {
  value: number;
  label: string;
}

export interface WhyChart {
  groups: { name: string; focus: Bar; benchmark: Bar }[];
  label: string;
}

export interface Why {
  title: string;
  sub: string;
  chart: WhyChart;
  text: string;
  equation: string;
  equationText: string;
  yearEnd: string;
  real: string | null;
  /** The same in log points, which add up: of the region, of the benchmark, and of the one minus the other. */
  logs: { title: string; text: string; lines: string[] } | null;
  sourceIds: readonly string[];
}

/** How GRDP per capita moved over the chosen years; what is missing, in words, where that needs more years. */
export function whyOf(board: Board, view: View, locale: Locale): Why | { missing: string } {
  const { figures, config } = board;
  const { base: chosen, first, last } = spanOf(board, view, PER_CAPITA);
  const base = chosen ?? figures.newestBase;
  const changeOf = (region: string) => perCapitaChange(figures.grdp(region, 'nominal', base), figures.population(region), first, last);
  const own = first === last ? null : changeOf(view.region);
  const theirs = first === last ? null : changeOf(config.benchmark);
  if (!own || !theirs) {
    const all = levels(board, view.region, PER_CAPITA);
    const have = years(all[0]?.period ?? config.firstYear, all.at(-1)?.period ?? config.lastYear, locale);
    return { missing: mb.why_none({ years: have }, { locale }) };
  }

  const names = { focus: nameOf(board, view.region, locale), benchmark: nameOf(board, config.benchmark, locale) };
  const signed = (value: number) => signedPercent(value, locale);
  const index = (change: number) => inWords('index', 100 + change, locale);
  const indices = { output: index(own.output), residents: index(own.residents), perCapita: index(own.perCapita) };
  const group = (name: string, key: 'output' | 'residents' | 'perCapita') => ({
    name,
    focus: { value: own[key], label: `${names.focus} ${signed(own[key])}` },
    benchmark: { value: theirs[key], label: `${names.benchmark} ${signed(theirs[key])}` }
  });

  return {
    title: whyTitle(own, locale),
    sub: mb.why_sub({ from: first, to: last }, { locale }),
    chart: {
      groups: [
        group(mb.why_output({}, { locale }), 'output'),
        group(mb.why_residents({}, { locale }), 'residents'),
        group(mb.why_per_capita({}, { locale }), 'perCapita')
      ],
      label: mb.why_chart_label(names, { locale })
    },
    text: mb.why_text(
      {
        ...names,
        output: movedBy(own.output, locale),
        residents: movedBy(own.residents, locale),
        perCapita: movedBy(own.perCapita, locale),
        benchmarkOutput: signed(theirs.output),
        benchmarkResidents: signed(theirs.residents),
        benchmarkPerCapita: signed(theirs.perCapita)
      },
      { locale }
    ),
    equation: mb.why_equation(plainIndices(own), { locale }),
    equationText: mb.why_equation_text({ from: first, ...indices }, { locale }),
    yearEnd: mb.why_year_end({ change: movedBy(own.yearEndResidents, locale) }, { locale }),
    real: realChange(board, view.region, first, last, locale),
    logs: logsOf(board, view.region, base, first, last, locale),
    sourceIds: sourcesOf(board, view, base)
  };
}

function plainIndices({ output, residents, perCapita }: PerCapitaChange) {
  const index = (change: number) => inWords('index', 100 + change, 'en');
  return { output: index(output), residents: index(residents), perCapita: index(perCapita) };
}

/** Log points of GRDP, of population (minus where it grew) and of GRDP per capita, as sums. */
function logsOf(board: Board, region: string, base: BaseYear, first: Year, last: Year, locale: Locale): Why['logs'] {
  const { figures, config } = board;
  const [own, theirs] = [region, config.benchmark].map((code) =>
    logChange(figures.grdp(code, 'nominal', base), figures.population(code), first, last)
  );
  if (!own || !theirs) return null;
  const names = { focus: nameOf(board, region, locale), benchmark: nameOf(board, config.benchmark, locale) };
  const line = (name: string, of: (key: 'output' | 'population' | 'perCapita') => number) => {
    const [output, residents, perCapita] = (['output', 'population', 'perCapita'] as const).map((key) => logPoints(of(key), locale)) as [
      string,
      string,
      string
    ];
    return mb.why_logs_line({ name, output, residents, perCapita }, { locale });
  };
  return {
    title: mb.why_logs({}, { locale }),
    text: mb.why_logs_text({}, { locale }),
    lines: [
      line(names.focus, (key) => own[key]),
      line(names.benchmark, (key) => theirs[key]),
      line(mb.why_logs_minus(names, { locale }), (key) => own[key] - theirs[key])
    ]
  };
}

/** How GRDP per capita moved, in a line. */
export function whyTitle({ output, residents, perCapita }: PerCapitaChange, locale: Locale): string {
  if (Math.abs(perCapita) < PRINTED_PERCENT) return mb.why_title_steady({}, { locale });
  if (perCapita < 0) {
    if (output <= 0) return (residents > PRINTED_PERCENT ? mb.why_title_less_and_more : mb.why_title_less_output)({}, { locale });
    return mb.why_title_more_people({}, { locale });
  }
  if (residents >= 0) return mb.why_title_more_output({}, { locale });
  return (output > 0 ? mb.why_title_more_and_fewer : mb.why_title_fewer_people)({}, { locale });
}

function sourcesOf({ figures }: Board, { region }: View, base: BaseYear): string[] {
  const series = [figures.grdp(region, 'nominal', base), figures.population(region), figures.grdp(region, 'real', figures.realBase)];
  return [...new Set(series.flatMap((one) => one.flatMap(({ sourceIds }) => sourceIds)))];
}
