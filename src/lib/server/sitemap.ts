import { LOCALES, localePath } from '../words/locale';

/**
 * The sitemap: every page in every language, each with the addresses of the others. It needs absolute addresses, so a site
 * built without `SITE_URL` has an empty one.
 *
 * @see https://www.sitemaps.org/protocol.html
 */
export function sitemap(paths: readonly string[], origin: string | null, base: string): string {
  const addresses = (path: string) => LOCALES.map((locale) => ({ locale, href: `${origin}${base}${localePath(locale, path)}` }));
  const entries = origin === null ? [] : paths.map(addresses).flatMap((all) => all.map(({ href }) => ({ href, all })));
  const links = (all: ReturnType<typeof addresses>) =>
    all.map(({ locale, href }) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${href}"/>`).join('');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries.map(({ href, all }) => `<url><loc>${href}</loc>${links(all)}</url>`),
    '</urlset>',
    ''
  ].join('\n');
}
