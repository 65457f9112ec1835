import { LOCALES, localePath } from '../words/locale';

/**
 * What every answer says beside its content. A page's own policy stands in its HTML; who may frame it cannot.
 *
 * @see https://developer.mozilla.org/docs/Web/HTTP/Headers/Content-Security-Policy/frame-ancestors
 */
const EVERYWHERE = [
  'X-Content-Type-Options: nosniff',
  'Referrer-Policy: strict-origin-when-cross-origin',
  'Permissions-Policy: camera=(), microphone=(), geolocation=(), interest-cohort=()'
];

const NOT_FRAMED = "Content-Security-Policy: frame-ancestors 'self'";

/**
 * The file `_headers` of Netlify, Cloudflare Pages and hosts like them. Rules that fit an address add up there, and none can
 * take a header back: so the folders of the pages are named one by one, without the one that is made to be framed.
 *
 * @param paths pages below the language's own path
 * @example headersFile(['', 'regions/', 'regions/41450/'], '') // has rules for /, /ko/, /he/, /regions/*, /ko/regions/*, …
 */
export function headersFile(paths: readonly string[], base: string): string {
  const rule = (path: string, headers: readonly string[]) => [`${base}${path}`, ...headers.map((header) => `  ${header}`)];
  const folders = new Set(paths.map((path) => path.replace(/\/.*$/, '/*')));
  const pages = [...folders].flatMap((path) => LOCALES.map((locale) => localePath(locale, path)));
  return [
    ...rule('/*', EVERYWHERE),
    ...rule('/_app/immutable/*', ['Cache-Control: public, max-age=31536000, immutable']),
    ...pages.flatMap((path) => rule(path, [NOT_FRAMED])),
    ''
  ].join('\n');
}
