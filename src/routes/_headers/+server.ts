import { base } from '$app/paths';
import { headersFile } from '$lib/server/headers';
import { pagePaths } from '$lib/server/pages';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** Headers for static hosts that read this file. */
export const GET: RequestHandler = async () =>
  new Response(headersFile(await pagePaths(), base), { headers: { 'content-type': 'text/plain' } });
