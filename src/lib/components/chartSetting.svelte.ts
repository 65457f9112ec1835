import { directionOf, type Locale } from '../words/locale';
import type { ChartSetting } from '../figures/scene';
import { readTheme } from '../figures/theme';
import { THEME_CHANGED } from './themeChoice';

const NARROW = '(max-width: 47.99rem)';
const DARK = '(prefers-color-scheme: dark)';

/**
 * Rendering settings of charts: colours, width class and direction, updated with the theme, the window and printing (a canvas does
 * not follow the print style sheet by itself).
 */
export class LiveSetting {
  current: ChartSetting | null = $state.raw(null);
  readonly #locale: () => Locale;

  constructor(locale: () => Locale) {
    this.#locale = locale;
    $effect(() => {
      const update = () => (this.current = this.#read());
      const media = [NARROW, DARK, 'print'].map((query) => matchMedia(query));
      update();
      for (const list of media) list.addEventListener('change', update);
      document.addEventListener(THEME_CHANGED, update);
      return () => {
        for (const list of media) list.removeEventListener('change', update);
        document.removeEventListener(THEME_CHANGED, update);
      };
    });
  }

  #read(): ChartSetting {
    const printing = matchMedia('print').matches;
    return {
      theme: readTheme(document),
      narrow: matchMedia(NARROW).matches && !printing,
      rtl: directionOf(this.#locale()) === 'rtl'
    };
  }
}
