import type { Locale } from '../words/locale';
import { m } from '../words/messages';
import { wonPerResident } from '../words/numbers';
import { BASES, type Line } from './lines';
import type { View } from './view';

/** An entry of the key under the read-out: a shape that repeats on the chart, and what it means. */
export interface KeyEntry {
  shape: 'published' | 'derived' | 'stated' | 'preliminary' | 'older';
  text: string;
}

/** The shapes that the drawn lines use, each once. */
export function chartKey({ measure }: View, lines: readonly Line[], locale: Locale): KeyEntry[] {
  const drawn = lines.filter((line) => line.drawn && line.role !== 'context');
  const has = (test: (line: Line) => boolean) => drawn.some(test);
  const stated = drawn.find(({ basis, unit }) => basis === 'stated' && unit === 'level')?.series.at(-1);
  const filled = {
    'per-capita': m.key_legend_published,
    grdp: m.key_legend_output,
    population: m.key_legend_count
  }[measure];
  const entries: (KeyEntry | null)[] = [
    has(({ basis }) => basis !== 'derived' && basis !== 'stated') ? { shape: 'published', text: filled({}, { locale }) } : null,
    has(({ basis }) => basis === 'derived') ? { shape: 'derived', text: m.key_legend_derived({}, { locale }) } : null,
    stated ? { shape: 'stated', text: m.key_legend_stated({ value: wonPerResident(stated.value, locale) }, { locale }) } : null,
    has(({ series }) => series.some(({ preliminary }) => preliminary))
      ? { shape: 'preliminary', text: m.key_legend_preliminary({}, { locale }) }
      : null,
    has(({ base }) => base === BASES.older) ? { shape: 'older', text: m.key_legend_older({}, { locale }) } : null
  ];
  return entries.filter((entry) => entry !== null);
}
