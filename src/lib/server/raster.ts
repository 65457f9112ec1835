import { readFileSync } from 'node:fs';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Locale } from '../words/locale';
import { PICTURE_FONTS } from './textWidth';

let started: Promise<void> | undefined;

/** Renders SVG as PNG at build time, where there is no browser. Texts use the fonts of pictures. */
export async function rastered(svg: string, width: number, locale: Locale = 'en'): Promise<Uint8Array<ArrayBuffer>> {
  started ??= initWasm(readFileSync('node_modules/@resvg/resvg-wasm/index_bg.wasm'));
  await started;
  const { family, regular, bold } = PICTURE_FONTS[locale];
  const font = { fontBuffers: [regular, bold].map((file) => new Uint8Array(readFileSync(file))), defaultFontFamily: family };
  return new Uint8Array(new Resvg(svg, { fitTo: { mode: 'width', value: width }, font }).render().asPng());
}
