import { mi } from './importMessages';
import type { Locale } from './locale';

/** Unit of a reader's file: one is `factor` won, persons or per cent. */
export interface FileUnit {
  text: string;
  kind: 'won' | 'persons' | 'percent' | 'other';
  factor: number;
}

/** Units in which figures can be shown. Korean counts in 만 (10⁴), 억 (10⁸), 조 (10¹²). */
const FACTORS = { won: [1, 1e3, 1e4, 1e6, 1e8, 1e9, 1e12], persons: [1, 1e3, 1e4] } as const;
const USUAL: Record<'won' | 'persons', Record<Locale, readonly number[]>> = {
  won: { en: [1e12, 1e9, 1e6, 1e3], ko: [1e12, 1e8, 1e4], he: [1e12, 1e9, 1e6, 1e3] },
  persons: { en: [], ko: [], he: [] }
};

/** Factors of the units in which figures of a kind can be shown. */
export function factorsOf({ kind }: FileUnit): readonly number[] {
  return kind === 'won' || kind === 'persons' ? FACTORS[kind] : [];
}

/**
 * The factor of the unit in which a language writes figures, if the largest has this size.
 *
 * @example usualFactor({ kind: 'won', … }, 9_228_870e6, 'en') → 1e12; 'ko' → 1e12; 28_566e3 in 'ko' → 1e4
 */
export function usualFactor({ kind, factor }: FileUnit, largest: number, locale: Locale): number {
  if (kind !== 'won' && kind !== 'persons') return factor;
  return USUAL[kind][locale].find((usual) => largest >= usual) ?? 1;
}

/** Name of a unit; a unit that the site does not know keeps the spelling of the file. */
export function unitName({ kind, text }: Pick<FileUnit, 'kind' | 'text'>, factor: number, locale: Locale): string {
  const options = { locale };
  if (kind === 'percent') return mi.unit_percent({}, options);
  if (kind === 'won') {
    switch (factor) {
      case 1:
        return mi.unit_won_1({}, options);
      case 1e3:
        return mi.unit_won_3({}, options);
      case 1e4:
        return mi.unit_won_4({}, options);
      case 1e6:
        return mi.unit_won_6({}, options);
      case 1e8:
        return mi.unit_won_8({}, options);
      case 1e9:
        return mi.unit_won_9({}, options);
      case 1e12:
        return mi.unit_won_12({}, options);
    }
  }
  if (kind === 'persons') {
    switch (factor) {
      case 1:
        return mi.unit_persons_1({}, options);
      case 1e3:
        return mi.unit_persons_3({}, options);
      case 1e4:
        return mi.unit_persons_4({}, options);
    }
  }
  return text;
}
