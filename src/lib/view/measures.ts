import type { IndicatorGroup, Transformation } from '../statistics/indicator';
import type { Locale, Translated } from '../words/locale';

/** An indicator that readers can choose. Its figures may not be on the page yet. */
export interface Measure {
  id: string;
  /** Ids that addresses of earlier versions use. */
  formerly: readonly string[];
  group: IndicatorGroup;
  short: Partial<Translated>;
  /** What its figures can be shown as; without a figure of the benchmark, no share and no gap. */
  transformations: readonly Transformation[];
}

/** The measure with an id, or with one that it had formerly. */
export function measureNamed({ measures }: { measures: readonly Measure[] }, id: string): Measure | undefined {
  return measures.find((measure) => measure.id === id || measure.formerly.includes(id));
}

/** What a measure can be shown as. */
export function transformationsOf(board: { measures: readonly Measure[] }, measure: string): readonly Transformation[] {
  return measureNamed(board, measure)?.transformations ?? ['level'];
}

/** The measures under the headings of the menu, in the order of the table. */
export function measureGroups({ measures }: { measures: readonly Measure[] }): { group: IndicatorGroup; measures: Measure[] }[] {
  const groups = [...new Set(measures.map(({ group }) => group))];
  return groups.map((group) => ({ group, measures: measures.filter((measure) => measure.group === group) }));
}

/** A text of a page in the page's language. */
export function textIn(text: Partial<Translated>, locale: Locale): string {
  return text[locale] ?? '';
}
