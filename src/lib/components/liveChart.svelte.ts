import { untrack } from 'svelte';
import type { ChartSetting } from '../figures/scene';
import type { LiveSetting } from './chartSetting.svelte';

/** A figure on a canvas. */
interface Drawn<Figure> {
  show(figure: Figure, setting: ChartSetting): void;
  destroy(): void;
}

/**
 * Draws a figure below the first screen and redraws it when its contents or the page's colours and widths change. The code for
 * drawing is loaded after the rest of the page. Call it while a component is initialised.
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
      // The static chart of the prerendered page is removed (app.css).
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
    // A canvas that is removed destroys its chart.
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
