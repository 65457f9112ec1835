/** Colours and fonts of the page for a canvas. */
export interface Theme {
  paper: string;
  paper2: string;
  ink: string;
  ink2: string;
  ink3: string;
  grid: string;
  axis: string;
  focus: string;
  benchmark: string;
  context: string;
  /** Classes of the share of the benchmark, from the lowest to the highest. */
  share: readonly string[];
  /** Text colour on the outermost classes. */
  onDark: string;
  /** All other municipalities, as dots. */
  bar: string;
  project: string;
  compare: readonly [string, string, string, string];
  font: string;
}

/** Reads the design tokens of the page: every colour there is a plain hex value. */
export function readTheme(page: Document): Theme {
  const style = getComputedStyle(page.body);
  return themeOf((name) => style.getPropertyValue(name).trim(), style.fontFamily);
}

/** A theme from a function that gives each design token. */
export function themeOf(token: (name: string) => string, font: string): Theme {
  return {
    paper: token('--paper'),
    paper2: token('--paper-2'),
    ink: token('--ink'),
    ink2: token('--ink-2'),
    ink3: token('--ink-3'),
    grid: token('--grid'),
    axis: token('--axis'),
    focus: token('--region'),
    benchmark: token('--average'),
    context: token('--context'),
    share: [1, 2, 3, 4, 5].map((shareClass) => token(`--div-${shareClass}`)),
    onDark: token('--on-dark'),
    bar: token('--bar'),
    project: token('--project'),
    compare: [token('--compare-1'), token('--compare-2'), token('--compare-3'), token('--compare-4')],
    font
  };
}
