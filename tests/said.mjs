// Writes what every page, CSV, JSON and picture of a built site says as text, one file for each, so that two builds can be
// compared: node tests/said.mjs build OUT; then git diff --no-index BEFORE OUT.
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

const [site = 'build', out = 'said'] = process.argv.slice(2);
const TOLD = /\s(?:aria-label|alt|title|placeholder|content|value|href|download)="([^"]*)"/g;
const BLOCKS =
  /<\/?(?:p|div|section|h[1-6]|li|ul|ol|tr|t[dh]|table|caption|figure|figcaption|dl|dt|dd|header|footer|nav|main|option|optgroup|select|button|summary|details|title|text|meta|br|label)\b[^>]*>/g;

/** The visible words of a page, one block a line, then those of its attributes. */
function saidByPage(html) {
  const bare = html
    .replaceAll(/<(script|style)\b[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<link\b[^>]*>/g, '')
    .replaceAll(/<!--[\s\S]*?-->/g, '');
  const attributes = [...bare.matchAll(TOLD)].map(([text]) => text.trim());
  const lines = bare
    .replaceAll(BLOCKS, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim());
  return [...lines.filter(Boolean), '', ...attributes, ''].join('\n');
}

await rm(out, { recursive: true, force: true });
for (const entry of await readdir(site, { recursive: true, withFileTypes: true })) {
  const file = join(entry.parentPath, entry.name);
  const path = relative(site, file);
  if (!entry.isFile() || path.startsWith('_app') || path.endsWith('__data.json')) continue;
  if (!/\.(html|csv|json|xml|svg|webmanifest)$/.test(path)) continue;
  const text = await readFile(file, 'utf8');
  const target = join(out, `${path}.txt`);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, path.endsWith('.html') ? saidByPage(text) : text);
}
