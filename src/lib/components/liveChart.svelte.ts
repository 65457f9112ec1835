import { untrack } from 'svelte';
import type { ChartSetting } from '../figures/scene';
import type { LiveSetting } from './chartSetting.svelte';

/** A figure on a canvas. */
interface Drawn<Figure> {
  show(figure: Figure, setting: ChartSetting): void;
  destroy(): void;
}

/**
 * Draws a figure that stands below the first screen and keeps it up to date with what it shows and with the page's colours
 * and widths. What draws it is fetched when the page has the rest. To be called while a component is set up.
 *
 * @param load fetches the function that draws
 */
export function liveChart<Figure>(
  canvas: () => HTMLCanvasElement | undefined,
  figure: () => Figure | null,
  setting: LiveSetting,
  load: () => Promise<(canvas: HTMLCanvasElement, figure: Figure, setting: ChartSetting) => Drawn<Figure>>
): void {
  let chart: Drawn<Figure> | null = null;
  let gone = false;

  async function begin() {
    const draw = await load();
    if (gone) return;
    const [element, shown, current] = untrack(() => [canvas(), figure(), setting.current] as const);
    if (!chart && element && shown && current) {
      chart = draw(element, shown, current);
      // The still of the prerendered page goes away (app.css).
      element.dataset.drawn = '';
    }
  }

  $effect(() => {
    const [element, shown, current] = [canvas(), figure(), setting.current];
    if (!element || !shown || !current) return;
    if (chart) chart.show(shown, current);
    else void begin();
  });
  $effect(() => {
    // A canvas that goes away takes its chart along.
    if (!canvas()) return;
    return () => {
      chart?.destroy();
      chart = null;
    };
  });
  $effect(() => () => {
    gone = true;
  });
}
