import type { Locale } from '../words/locale';
import { localePath } from '../words/locale';

/** Themes for an embedded page. */
export const EMBED_THEMES = ['system', 'light', 'dark'] as const;

/** Choices of the embed code besides the view. */
export interface EmbedChoice {
  locale: Locale;
  theme: (typeof EMBED_THEMES)[number];
  /** Whether the lanes of projects are shown under the chart. */
  lanes: boolean;
}

/**
 * Name of the message in which a page in a frame tells the page around it its height. Embed codes that were pasted elsewhere
 * listen for it: it must not change.
 *
 * @param siteWord English name of the site's focus, as in file names
 * @example embedMessage('hanam') → 'hanam-embed-height'
 */
export function embedMessage(siteWord: string): string {
  return `${siteWord}-embed-height`;
}

/**
 * Path of the embedded page, with the view and the choices in its query.
 *
 * @example embedPath('?region=41570', { locale: 'ko', theme: 'dark', lanes: false })
 * // → '/ko/embed/?region=41570&theme=dark&lanes=no'
 */
export function embedPath(view: string, { locale, theme, lanes }: EmbedChoice): string {
  const own = [theme === 'system' ? null : `theme=${theme}`, lanes ? null : 'lanes=no'].filter((part) => part !== null);
  const query = [view.replace(/^\?/, ''), ...own].filter((part) => part !== '').join('&');
  return `${localePath(locale, 'embed/')}${query === '' ? '' : `?${query}`}`;
}

/** The part of an embedded page's query that is its view. */
export function viewQuery(query: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...query].filter(([name]) => name !== 'theme' && name !== 'lanes'));
}

/** Whether an embedded page shows lanes. */
export function withLanes(query: URLSearchParams): boolean {
  return query.get('lanes') !== 'no';
}

/** The HTML that embeds a page on another site, and sets the frame's height to what the page asks for. */
export function embedCode(address: string, title: string, siteWord: string): string {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  const frame = `<iframe src="${escaped(address)}" title="${escaped(title)}" loading="lazy" style="width: 100%; height: 640px; border: 0"></iframe>`;
  const script = [
    '<script>',
    '  (function (frame) {',
    '    addEventListener("message", function (event) {',
    `      var told = event.source === frame.contentWindow && event.data && event.data["${embedMessage(siteWord)}"];`,
    '      if (told > 0) frame.style.height = told + "px";',
    '    });',
    '  })(document.currentScript.previousElementSibling);',
    '</script>'
  ].join('\n');
  return `${frame}\n${script}`;
}
