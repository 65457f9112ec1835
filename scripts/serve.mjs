// Serves the built site on this machine, for `npm start`, the end-to-end tests and the benchmark.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { buildFolder } from './lib/paths.mjs';
import { siteAddress } from './lib/site-address.mjs';

/**
 * A server of the built site, under the base path that it was built for. Unknown paths get the site's 404 page.
 *
 * @param {string} folder
 * @param {string | undefined} siteUrl
 */
export function siteServer(folder, siteUrl) {
  const { base } = siteAddress(siteUrl);
  const files = sirv(folder, { etag: true, dev: true });
  const missing = join(folder, '404.html');
  return createServer((request, response) => {
    const notFound = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(existsSync(missing) ? readFileSync(missing) : 'Not found');
    };
    const path = request.url ?? '/';
    if (base !== '' && path === base) {
      response.writeHead(308, { location: `${base}/` });
      return response.end();
    }
    if (!path.startsWith(`${base}/`)) return notFound();
    request.url = path.slice(base.length);
    files(request, response, notFound);
  });
}

/**
 * Starts the server and resolves with its address once it listens.
 *
 * @param {{ folder?: string, port: number, siteUrl?: string | undefined }} options
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export function serve({ folder = buildFolder, port, siteUrl = process.env.SITE_URL }) {
  const server = siteServer(folder, siteUrl);
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const bound = server.address();
      const actual = bound !== null && typeof bound === 'object' ? bound.port : port;
      resolve({
        address: `http://127.0.0.1:${actual}${siteAddress(siteUrl).base}/`,
        close: () => new Promise((done) => server.close(() => done()))
      });
    });
  });
}
