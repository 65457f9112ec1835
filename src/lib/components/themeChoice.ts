const CHOICES = ['system', 'light', 'dark'] as const;
/** Colours of the page: those of the device, or the reader's choice. */
export type ThemeChoice = (typeof CHOICES)[number];

/** Event on the document when the colours have changed, so that canvases are redrawn. */
export const THEME_CHANGED = 'themechanged';

/** `static/before-paint.js` reads the same key. */
const KEY = 'theme';

/** The theme that the reader chose last, or the device's. Works if storage is disabled. */
export function rememberedTheme(): ThemeChoice {
  try {
    return CHOICES.find((choice) => choice === localStorage.getItem(KEY)) ?? 'system';
  } catch {
    return 'system';
  }
}

/** Applies a theme and stores it if the browser allows it. */
export function setTheme(theme: ThemeChoice): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (theme === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // Storage is disabled: the choice applies to this page only.
  }
  document.dispatchEvent(new Event(THEME_CHANGED));
}

export function nextTheme(theme: ThemeChoice): ThemeChoice {
  return CHOICES[(CHOICES.indexOf(theme) + 1) % CHOICES.length] ?? 'system';
}
