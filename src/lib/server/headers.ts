import { LOCALES, localePath } from '../words/locale';

/**
 * Response headers. Pages carry their own CSP in HTML, but frame-ancestors only works as a header.
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
 * The file `_headers` of Netlify, Cloudflare Pages and similar hosts. There all rules that match an address apply, and none can
 * remove a header: so the folders of the pages are listed one by one, without the one that may be framed.
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
