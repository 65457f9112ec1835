/// <reference types="@sveltejs/kit" />
/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
// Keeps the site readable offline: caches its scripts and the dashboard of the visited language at once, other pages as they
// are visited, and all pages if the reader asks for it. Pages come from the network when there is one, so none is stale.
import { base, build, files, prerendered, version } from '$service-worker';
import { KEEP_ALL, STOP_KEEPING, TAKE_OVER, type KeepProgress } from './lib/view/offline';

const worker = self as unknown as ServiceWorkerGlobalScope;
/** Scripts, styles and static files of this version. */
const SHELL = `shell-${version}`;
/** Pages and tables as last read. A new version reads them again. */
const PAGES = `pages-${version}`;

const STATIC = files.filter((file) => !file.includes('/sample/'));
const IMMUTABLE = new Set([...build, ...STATIC]);
/** The rows behind every figure. */
const ORIGINS = `${base}/data/origins.json`;
let keeping = false;

worker.addEventListener('install', (event) => {
  event.waitUntil(install());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(activate());
});

worker.addEventListener('message', (event) => {
  if (event.data === TAKE_OVER) void worker.skipWaiting();
  else if (event.data === STOP_KEEPING) keeping = false;
  else if (event.data === KEEP_ALL && event.source) event.waitUntil(keepAll(event.source as Client));
});

worker.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== location.origin || !url.pathname.startsWith(`${base}/`)) return;
  event.respondWith(IMMUTABLE.has(url.pathname) ? fromShell(event.request) : fromNetwork(event, url));
});

async function install(): Promise<void> {
  const shell = await caches.open(SHELL);
  await shell.addAll([...IMMUTABLE]);
  const open = await worker.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  const pages = await caches.open(PAGES);
  const wanted = new Set(open.flatMap(({ url }) => [dashboardOf(new URL(url).pathname), ...partsOf(new URL(url).pathname)]));
  // A page that cannot be loaded now is cached when it is visited.
  await Promise.allSettled([...[...wanted].flatMap(partsOf), ORIGINS].map((path) => pages.add(path)));
}

async function activate(): Promise<void> {
  const old = (await caches.keys()).filter((key) => key !== SHELL && key !== PAGES);
  await Promise.all(old.map((key) => caches.delete(key)));
  await worker.clients.claim();
}

/** The dashboard of the language that a page is in. */
function dashboardOf(path: string): string {
  const [, language] = /^\/(ko|he)\//.exec(path.slice(base.length)) ?? [];
  return `${base}/${language ? `${language}/` : ''}`;
}

/** A page is its HTML, for a visit, and its data, for a navigation inside the site: both are needed. */
function partsOf(path: string): string[] {
  if (path.endsWith('/')) return [path, `${path}__data.json`];
  return path.endsWith('/__data.json') ? [path.replace(/__data\.json$/, ''), path] : [path];
}

async function fromShell(request: Request): Promise<Response> {
  return (await caches.match(request, { ignoreSearch: true })) ?? fetch(request);
}

/** The answer of the network, or else of the cache. A query does not change the cached page. */
async function fromNetwork(event: FetchEvent, url: URL): Promise<Response> {
  try {
    const response = await fetch(event.request);
    if (response.ok) event.waitUntil(keep(url.pathname, response.clone()));
    return response;
  } catch (error) {
    const kept = await caches.match(url.pathname);
    if (kept) return kept;
    // In place of a page that is not cached, shows the dashboard, which links to those that are.
    const dashboard = event.request.mode === 'navigate' ? await caches.match(dashboardOf(url.pathname)) : undefined;
    if (dashboard) return Response.redirect(dashboardOf(url.pathname), 302);
    throw error;
  }
}

async function keep(path: string, response: Response): Promise<void> {
  const pages = await caches.open(PAGES);
  await pages.put(path, response);
  const missing = await Promise.all(partsOf(path).map(async (part) => ((await pages.match(part)) ? [] : [part])));
  await Promise.allSettled(missing.flat().map((part) => pages.add(part)));
}

/** Caches every page and table of the site, and reports its progress. */
async function keepAll(reader: Client): Promise<void> {
  keeping = true;
  const pages = await caches.open(PAGES);
  const all = prerendered.flatMap((path) => (path.endsWith('/') ? partsOf(path) : [path])).filter((path) => !path.includes('/downloads/'));
  const tell = (progress: KeepProgress) => reader.postMessage(progress);
  let done = 0;
  let failed = 0;
  tell({ kept: 0, of: all.length, failed, isOver: false });
  for (let at = 0; at < all.length && keeping; at += 8) {
    const results = await Promise.allSettled(
      all.slice(at, at + 8).map(async (path) => ((await pages.match(path)) ? undefined : pages.add(path)))
    );
    done += results.length;
    failed += results.filter(({ status }) => status === 'rejected').length;
    tell({ kept: done - failed, of: all.length, failed, isOver: false });
  }
  keeping = false;
  tell({ kept: done - failed, of: all.length, failed, isOver: true });
}
