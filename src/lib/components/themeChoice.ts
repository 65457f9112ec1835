const CHOICES = ['system', 'light', 'dark'] as const;
/** Which colours the page has: the device's, or the reader's. */
export type ThemeChoice = (typeof CHOICES)[number];

/** Told to the document when the colours have changed, so that canvases are drawn anew. */
export const THEME_CHANGED = 'themechanged';

/** `static/before-paint.js` reads the same key. */
const KEY = 'theme';

/** The theme that the reader chose last, or the device's. Safe where storage is switched off. */
export function rememberedTheme(): ThemeChoice {
  try {
    return CHOICES.find((choice) => choice === localStorage.getItem(KEY)) ?? 'system';
  } catch {
    return 'system';
  }
}

/** Shows a theme and remembers it where the browser lets us. */
export function setTheme(theme: ThemeChoice): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (theme === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // Storage is switched off: the choice holds for this page.
  }
  document.dispatchEvent(new Event(THEME_CHANGED));
}

export function nextTheme(theme: ThemeChoice): ThemeChoice {
  return CHOICES[(CHOICES.indexOf(theme) + 1) % CHOICES.length] ?? 'system';
}
