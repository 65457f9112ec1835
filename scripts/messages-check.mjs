// Every message exists in every language with the same values, is used, and no code asks for one that does not exist.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const LOCALES = ['en', 'ko', 'he'];

/**
 * What is wrong with the messages.
 *
 * @param {Record<string, Record<string, string>>} messages by language and key
 * @param {string} code all source text
 * @returns {string[]}
 */
export function messageProblems(messages, code) {
  const [first = 'en', ...others] = Object.keys(messages);
  const keysOf = (/** @type {string} */ locale) => Object.keys(messages[locale] ?? {}).filter((key) => key !== '$schema');
  const valuesOf = (/** @type {string} */ text) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).toSorted();
  const used = new Set([...code.matchAll(/\bm\.([a-z]\w*)/g)].map((match) => match[1]));
  const all = new Set(Object.keys(messages).flatMap(keysOf));

  const problems = [];
  for (const key of all) {
    for (const locale of Object.keys(messages)) {
      if (!messages[locale]?.[key]?.trim()) problems.push(`messages/${locale}.json: “${key}” is missing or empty`);
    }
    const expected = new Set(valuesOf(messages[first]?.[key] ?? ''));
    for (const locale of others) {
      const found = new Set(valuesOf(messages[locale]?.[key] ?? ''));
      const odd = difference(found, expected);
      if (odd.length > 0) problems.push(`messages/${locale}.json: “${key}” differs from ${first} in the values ${odd.join(', ')}`);
    }
    if (!used.has(key)) problems.push(`messages: “${key}” is not used; delete it`);
  }
  for (const key of used) if (key && !all.has(key)) problems.push(`m.${key} is used, but no message has this key`);
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
  const messages = Object.fromEntries(LOCALES.map((locale) => [locale, JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8'))]));
  const problems = messageProblems(messages, sourceText('src'));
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exit(1);
}
