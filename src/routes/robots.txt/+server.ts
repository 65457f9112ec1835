import { base } from '$app/paths';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const GET: RequestHandler = () => {
  const map = __SITE_ORIGIN__ ? `Sitemap: ${__SITE_ORIGIN__}${base}/sitemap.xml\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${map}`, { headers: { 'content-type': 'text/plain' } });
};
