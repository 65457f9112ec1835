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

/** The shapes of the drawn lines, each once. */
export function chartKey({ measure, unit }: View, lines: readonly Line[], locale: Locale): KeyEntry[] {
  const drawn = lines.filter((line) => line.drawn && line.role !== 'context');
  const has = (test: (line: Line) => boolean) => drawn.some(test);
  const stated = drawn.find(({ basis }) => basis === 'stated')?.series.at(-1);
  const filled = {
    'per-capita': m.key_legend_published({}, { locale }),
    grdp: unit === 'level' ? m.key_legend_output({ base: BASES.current }, { locale }) : m.key_legend_output_computed({}, { locale }),
    population: m.key_legend_count({}, { locale }),
    construction: m.key_legend_real({ base: BASES.current }, { locale })
  }[measure];
  const entries: (KeyEntry | null)[] = [
    has(({ basis }) => basis !== 'derived' && basis !== 'stated') ? { shape: 'published', text: filled } : null,
    has(({ basis }) => basis === 'derived') ? { shape: 'derived', text: m.key_legend_derived({}, { locale }) } : null,
    stated ? { shape: 'stated', text: m.key_legend_stated({ value: wonPerResident(stated.value, locale) }, { locale }) } : null,
    has(({ series }) => series.some(({ preliminary }) => preliminary))
      ? { shape: 'preliminary', text: m.key_legend_preliminary({}, { locale }) }
      : null,
    has(({ base }) => base === BASES.older) ? { shape: 'older', text: m.key_legend_older({}, { locale }) } : null
  ];
  return entries.filter((entry) => entry !== null);
}
