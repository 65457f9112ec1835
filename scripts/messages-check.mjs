// Checks that every message exists in every language with the same values and is used, and that code uses no message that does not
// exist.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { MESSAGE_GROUPS } from './lib/paths.mjs';

const LOCALES = ['en', 'ko', 'he'];

/**
 * Problems of a group of messages: what is wrong, where, and what to do.
 *
 * @param {Record<string, Record<string, string>>} messages by language and key
 * @param {string} code all source text
 * @param {{ group: string, name: string }} of the group and its name in code
 * @returns {string[]}
 */
export function messageProblems(messages, code, { group, name }) {
  const [first = 'en', ...others] = Object.keys(messages);
  const keysOf = (/** @type {string} */ locale) => Object.keys(messages[locale] ?? {}).filter((key) => key !== '$schema');
  const valuesOf = (/** @type {string} */ text) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).toSorted();
  const used = new Set([...code.matchAll(new RegExp(`\\b${name}\\.([a-z]\\w*)`, 'g'))].map((match) => match[1]));
  const all = new Set(Object.keys(messages).flatMap(keysOf));

  const problems = [];
  for (const key of all) {
    for (const locale of Object.keys(messages)) {
      if (!messages[locale]?.[key]?.trim()) problems.push(`messages/${group}/${locale}.json: “${key}” is missing or empty; translate it`);
    }
    const expected = new Set(valuesOf(messages[first]?.[key] ?? ''));
    for (const locale of others) {
      const found = new Set(valuesOf(messages[locale]?.[key] ?? ''));
      const odd = difference(found, expected);
      if (odd.length > 0) {
        const values = odd.map((name) => `{${name}}`).join(', ');
        problems.push(`messages/${group}/${locale}.json: “${key}” must have the same values as in ${first}.json; different: ${values}`);
      }
    }
    if (!used.has(key)) problems.push(`messages/${group}: “${key}” is not used in src (${name}.${key}); delete it in every language`);
  }
  for (const key of used)
    if (key && !all.has(key))
      problems.push(`${name}.${key} is used in src, but messages/${group} has no “${key}”; add it in every language or correct the key`);
  return problems;
}

/**
 * @param {Set<string | undefined>} a
 * @param {Set<string | undefined>} b
 */
function difference(a, b) {
  return [...[...a].filter((item) => !b.has(item)), ...[...b].filter((item) => !a.has(item))];
}

/**
 * @param {string} folder
 * @returns {string}
 */
function sourceText(folder) {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((path) => !path.includes('paraglide'))
    .map((path) => (statSync(path).isDirectory() ? sourceText(path) : readFileSync(path, 'utf8')))
    .join('\n');
}

if (import.meta.filename === process.argv[1]) {
  const code = sourceText('src');
  const problems = MESSAGE_GROUPS.flatMap((of) => {
    const read = (/** @type {string} */ locale) => JSON.parse(readFileSync(`messages/${of.group}/${locale}.json`, 'utf8'));
    return messageProblems(Object.fromEntries(LOCALES.map((locale) => [locale, read(locale)])), code, of);
  });
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exit(1);
}
