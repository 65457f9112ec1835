import type { ChartSetting } from '../figures/scene';
import { pageTheme } from '../figures/svg/pictureTheme';
import { drawnAsSvg, type Size } from '../figures/svg/surface';
import { directionOf, type Locale } from '../words/locale';
import { textWidth } from './textWidth';

/** Widths for which a static chart is drawn; the style sheet shows the one that fits (app.css). */
const LAYOUTS = ['wide', 'mid', 'narrow'] as const;

/** Size of a chart in each layout, in pixels: that of the interactive chart on a screen of 1280, 900 and 390 px. */
export type Sizes = Record<(typeof LAYOUTS)[number], Size>;

/** Draws a chart on a canvas stand-in. */
type Draw = (canvas: HTMLCanvasElement, setting: ChartSetting) => { destroy(): void };

/** Static charts of a page by the name of their place (`data-still`). */
export type Stills = Record<string, string>;

/**
 * A chart as SVG for the prerendered page, so that it is there at first paint and without JavaScript: drawn by the code of the
 * interactive chart, in the colours of the page, once for each layout.
 */
export function stillOf(id: string, sizes: Sizes, locale: Locale, draw: Draw): string {
  return LAYOUTS.map((layout) => {
    const size = sizes[layout];
    const setting = { theme: pageTheme, narrow: layout === 'narrow', rtl: directionOf(locale) === 'rtl' };
    const drawn = drawnAsSvg(size, textWidth(locale), `${id}-${layout}-`, (canvas) => draw(canvas, setting));
    return `<svg class="${layout}" viewBox="0 0 ${size.width} ${size.height}" direction="ltr" aria-hidden="true">${drawn}</svg>`;
  }).join('');
}

/** A page with its static charts in their places. A place without one stays empty. */
export function withStills(html: string, stills: Stills): string {
  const place = /(<div[^>]* data-still="([\w-]+)"[^>]*>)<\/div>/g;
  return html.replaceAll(place, (_, open: string, name: string) => `${open}${stills[name] ?? ''}</div>`);
}
