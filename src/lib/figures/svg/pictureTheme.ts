import tokens from '../../../tokens.css?raw';
import { themeOf, type Theme } from '../theme';

/** The light palette: the first block of the design tokens. */
const LIGHT = tokens.slice(tokens.indexOf('{'), tokens.indexOf('\n}'));

/** A design token of the light palette. */
export function lightToken(name: string): string {
  const [, value] = new RegExp(`${name}:\\s*([^;]+);`).exec(LIGHT) ?? [];
  if (value === undefined) throw new Error(`tokens.css has no ${name} in its first block.`);
  return value.trim();
}

/** A picture is light, whatever the theme of the page on which it was made. */
export const pictureTheme: Theme = themeOf(lightToken, lightToken('--font'));

/** Colours that the surrounding page sets: the picture follows the page's theme without being redrawn. */
export const pageTheme: Theme = themeOf((name) => `var(${name})`, 'inherit');
