import type { ChartSetting } from '../figures/scene';
import { pageTheme } from '../figures/svg/pictureTheme';
import { drawnAsSvg, type Size } from '../figures/svg/surface';
import { directionOf, type Locale } from '../words/locale';
import { textWidth } from './textWidth';

/** Widths that a still is drawn for; the style sheet shows the one that fits (app.css). */
const LAYOUTS = ['wide', 'mid', 'narrow'] as const;

/** How large a chart is in each layout, in pixels: as large as the live one on a screen of 1280, 900 and 390 px. */
export type Sizes = Record<(typeof LAYOUTS)[number], Size>;

/** Draws a chart on what it takes for a canvas. */
type Draw = (canvas: HTMLCanvasElement, setting: ChartSetting) => { destroy(): void };

/** Stills of a page by the name that its place in the page has (`data-still`). */
export type Stills = Record<string, string>;

/**
 * A chart as SVG for the prerendered page, so that it is there at the first paint and without JavaScript: drawn by the code that
 * draws the live one, in the colours of the page, once for each layout.
 */
export function stillOf(id: string, sizes: Sizes, locale: Locale, draw: Draw): string {
  return LAYOUTS.map((layout) => {
    const size = sizes[layout];
    const setting = { theme: pageTheme, narrow: layout === 'narrow', rtl: directionOf(locale) === 'rtl' };
    const drawn = drawnAsSvg(size, textWidth(locale), `${id}-${layout}-`, (canvas) => draw(canvas, setting));
    return `<svg class="${layout}" viewBox="0 0 ${size.width} ${size.height}" direction="ltr" aria-hidden="true">${drawn}</svg>`;
  }).join('');
}

/** A page with its stills in their places. A place without one stays empty. */
export function withStills(html: string, stills: Stills): string {
  const place = /(<div[^>]* data-still="([\w-]+)"[^>]*>)<\/div>/g;
  return html.replaceAll(place, (_, open: string, name: string) => `${open}${stills[name] ?? ''}</div>`);
}
