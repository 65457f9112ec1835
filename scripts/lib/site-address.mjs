/**
 * Parts of `SITE_URL`: the origin of absolute links, and the base path of the site.
 *
 * siteAddress('https://example.org/hanam/') → { origin: 'https://example.org', base: '/hanam' }
 * siteAddress(undefined) → { origin: null, base: '' }: links stay relative to the host
 *
 * @param {string | undefined} siteUrl
 * @returns {{ origin: string | null, base: '' | `/${string}` }}
 */
export function siteAddress(siteUrl) {
  if (!siteUrl) return { origin: null, base: '' };
  /** @type {URL} */
  let url;
  try {
    url = new URL(siteUrl);
  } catch {
    throw new Error(`SITE_URL is not an address: “${siteUrl}”. Give it as https://example.org or https://example.org/path.`);
  }
  if (!/^https?:$/.test(url.protocol) || url.search || url.hash) {
    throw new Error(`SITE_URL must be http(s) without query or fragment: “${siteUrl}”.`);
  }
  const path = url.pathname.replace(/\/+$/, '');
  return { origin: url.origin, base: path === '' ? '' : /** @type {`/${string}`} */ (path) };
}
