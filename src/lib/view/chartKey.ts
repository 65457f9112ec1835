import type { Locale } from '../words/locale';
import { m } from '../words/messages';
import { listed, wonPerResident } from '../words/numbers';
import type { Line } from './lines';
import { basisName } from './names';

/** An entry of the key under the read-out: a shape that repeats on the chart, and what it means. */
export interface KeyEntry {
  shape: 'published' | 'derived' | 'stated' | 'preliminary' | 'older';
  text: string;
}

/** The shapes of the drawn lines, each once. */
export function chartKey(lines: readonly Line[], locale: Locale): KeyEntry[] {
  const drawn = lines.filter((line) => line.drawn && line.role !== 'context');
  const stated = drawn.find(({ basis }) => basis === 'stated')?.series.at(-1);
  const filled = drawn.find(({ basis, older }) => basis !== 'derived' && basis !== 'stated' && !older);
  const derived = drawn.find(({ basis }) => basis === 'derived');
  const older = [...new Set(drawn.filter((line) => line.older).flatMap(({ key }) => key.base ?? []))];
  const entries: (KeyEntry | null)[] = [
    filled ? { shape: 'published', text: filledText(filled, locale) } : null,
    derived ? { shape: 'derived', text: derivedText(derived, locale) } : null,
    stated ? { shape: 'stated', text: m.key_legend_stated({ value: wonPerResident(stated.value, locale) }, { locale }) } : null,
    drawn.some(({ series }) => series.some(({ preliminary }) => preliminary))
      ? { shape: 'preliminary', text: m.key_legend_preliminary({}, { locale }) }
      : null,
    older.length > 0 ? { shape: 'older', text: m.key_legend_older({ base: listed(older.map(String)) }, { locale }) } : null
  ];
  return entries.filter((entry) => entry !== null);
}

/** What a filled point is, by the basis of its line. */
function filledText({ basis, indicator, key, unit }: Line, locale: Locale): string {
  switch (basis) {
    case 'accounts': {
      const base = key.base ?? '';
      if (key.price === 'real') return m.key_legend_real({ base }, { locale });
      return unit === 'level' ? m.key_legend_output({ base }, { locale }) : m.key_legend_output_computed({}, { locale });
    }
    case 'published':
      return m.key_legend_published({}, { locale });
    default: {
      if (basis === 'registered' && indicator.grain === 'year') return m.key_legend_count({}, { locale });
      const name = basisName(basis, indicator, locale) ?? '';
      return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
    }
  }
}

/** How a hollow point is computed. */
function derivedText({ indicator }: Line, locale: Locale): string {
  if (indicator.official !== null) return m.key_legend_derived({}, { locale });
  const name = basisName('derived', indicator, locale) ?? '';
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}
