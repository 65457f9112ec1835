import { readFileSync } from 'node:fs';
import { parse, type Font } from 'opentype.js';
import type { Locale } from '../words/locale';

const FONTS = 'node_modules/@expo-google-fonts';

/** Fonts with which pictures are measured and drawn at build time; the page itself uses the fonts of the reader's device. */
export const PICTURE_FONTS: Record<Locale, { family: string; regular: string; bold: string }> = {
  en: plex(),
  ko: plex(),
  he: {
    family: 'Heebo',
    regular: `${FONTS}/heebo/400Regular/Heebo_400Regular.ttf`,
    bold: `${FONTS}/heebo/700Bold/Heebo_700Bold.ttf`
  }
};

function plex() {
  const folder = `${FONTS}/ibm-plex-sans-kr/IBMPlexSansKR`;
  return { family: 'IBM Plex Sans KR', regular: `${folder}_400Regular.ttf`, bold: `${folder}_700Bold.ttf` };
}

const fonts = new Map<string, Font>();

function fontAt(path: string): Font {
  const known = fonts.get(path);
  if (known) return known;
  const { buffer, byteOffset, byteLength } = readFileSync(path);
  const font = parse(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer);
  fonts.set(path, font);
  return font;
}

/** Bidi control characters have zero width. */
const UNSEEN = /[\u200e\u200f\u2060\u2066-\u2069]/g;

/**
 * Width of a text at build time, without a browser: the sum of the widths of its letters.
 *
 * @example textWidth('en')('2022', { size: 12, weight: 400 }) // → 28.8
 */
export function textWidth(locale: Locale): (text: string, style: { size: number; weight: number }) => number {
  const { regular, bold } = PICTURE_FONTS[locale];
  const widths = new Map<string, number>();
  return (text, { size, weight }) => {
    const path = weight > 500 ? bold : regular;
    const font = fontAt(path);
    let sum = 0;
    for (const letter of text.replaceAll(UNSEEN, '')) {
      const key = path + letter;
      const known = widths.get(key) ?? (font.charToGlyph(letter).advanceWidth ?? 0) / font.unitsPerEm;
      widths.set(key, known);
      sum += known;
    }
    return sum * size;
  };
}
