import { base } from '$app/paths';
import { pagePaths } from '$lib/server/pages';
import { sitemap } from '$lib/server/sitemap';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const GET: RequestHandler = async () =>
  new Response(sitemap(await pagePaths(), __SITE_ORIGIN__, base), { headers: { 'content-type': 'application/xml' } });
