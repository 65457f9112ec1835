// One term for one thing: finds wordings to avoid (lib/terms.mjs) in the messages and in the texts of the tables.
import { readdirSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { dataFolder, MESSAGE_GROUPS } from './lib/paths.mjs';
import { TERMS } from './lib/terms.mjs';

/**
 * A text that readers see. `place` identifies it, also in exceptions; `at` says where to find it.
 *
 * @typedef {{ place: string, at: string, language: string, text: string }} Text
 */

const LANGUAGES = ['en', 'ko', 'he'];
/** Titles and publishers of sources are quotations: they keep the wording of their authors. */
const QUOTED = /^(?:title|publisher)(?:_|$)/;

/**
 * Wordings to avoid, and exceptions that are no longer needed.
 *
 * @param {Iterable<Text>} texts
 * @param {readonly import('./lib/terms.mjs').Term[]} terms
 * @returns {string[]}
 * @example termProblems([{ place: 'a.json: b', at: 'a.json: b', language: 'en', text: 'output per resident' }], TERMS)
 * // → ['a.json: b: “output per resident”; write “GRDP per capita”']
 */
export function termProblems(texts, terms = TERMS) {
  const problems = [];
  const needed = new Set();
  for (const { place, at, language, text } of texts) {
    for (const term of terms) {
      if (term.language !== language || (term.only === 'messages' && !place.startsWith('messages/'))) continue;
      const met = wordingIn(text, term.avoid);
      if (met === null) continue;
      if (term.except?.includes(place)) needed.add(`${term.concept} ${language} ${place}`);
      else problems.push(`${at}: “${met}”; write “${term.write}”`);
    }
  }
  for (const { concept, language, except = [] } of terms) {
    for (const place of except) {
      if (!needed.has(`${concept} ${language} ${place}`)) {
        problems.push(`scripts/lib/terms.mjs: “${concept}” (${language}) needs no exception for ${place}; delete it`);
      }
    }
  }
  return problems;
}

/**
 * The first match of a pattern in a text. Names of values, such as {activity}, do not count, unless the pattern includes the braces
 * themselves.
 *
 * @param {string} text
 * @param {RegExp} avoid
 */
function wordingIn(text, avoid) {
  const names = [...text.matchAll(/\{\w+\}/g)].map(({ 0: name, index }) => ({ from: index, to: index + name.length }));
  for (const { 0: met, index } of text.matchAll(new RegExp(avoid, `${avoid.flags}g`))) {
    if (!names.some(({ from, to }) => index > from && index + met.length < to)) return met;
  }
  return null;
}

/** Every message. */
function* messageTexts() {
  for (const { group } of MESSAGE_GROUPS) {
    for (const language of LANGUAGES) {
      const file = `messages/${group}/${language}.json`;
      for (const [key, text] of Object.entries(JSON.parse(readFileSync(file, 'utf8')))) {
        const place = `${file}: ${key}`;
        if (key !== '$schema') yield { place, at: place, language, text };
      }
    }
  }
}

/**
 * The texts of a table in the three languages: its columns that end in `_en`, `_ko` and `_he`.
 *
 * @param {string} file
 * @param {string} csv
 * @param {readonly string[]} primaryKey
 * @returns {Generator<Text>}
 */
export function* tableTexts(file, csv, primaryKey) {
  const { data } = Papa.parse(csv, { header: true, delimiter: ',', skipEmptyLines: 'greedy' });
  for (const [index, row] of /** @type {Record<string, string>[]} */ (data).entries()) {
    const key = primaryKey.map((column) => row[column]).join(' ');
    for (const [column, text] of Object.entries(row)) {
      const language = /_(en|ko|he)$/.exec(column)?.[1];
      if (!language || !text || (file.endsWith('sources.csv') && QUOTED.test(column))) continue;
      yield { place: `${file}: ${key} ${column}`, at: `${file}, row ${index + 1} (${key}), ${column}`, language, text };
    }
  }
}

/**
 * The texts of a JSON file of the data folder: `title` and `description` (English), and objects with one text for each language.
 *
 * @param {string} file
 * @param {unknown} value
 * @param {string} [path]
 * @returns {Generator<Text>}
 */
export function* describedTexts(file, value, path = '') {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const name = Array.isArray(value) ? (inner?.name ?? inner?.id ?? key) : key;
    const at = path === '' ? String(name) : `${path}.${name}`;
    const language = LANGUAGES.includes(key) ? key : key === 'title' || key === 'description' ? 'en' : null;
    if (language !== null && typeof inner === 'string') {
      yield { place: `${file}: ${at}`, at: `${file}: ${at}`, language, text: inner };
    } else yield* describedTexts(file, inner, at);
  }
}

/** Every text of the tables and of their description. */
function* dataTexts() {
  for (const name of readdirSync(dataFolder).filter((file) => file.endsWith('.json'))) {
    yield* describedTexts(`${dataFolder}/${name}`, JSON.parse(readFileSync(`${dataFolder}/${name}`, 'utf8')));
  }
  /** @type {{ resources: { path: string, schema: { primaryKey: string[] } }[] }} */
  const { resources } = JSON.parse(readFileSync(`${dataFolder}/datapackage.json`, 'utf8'));
  for (const { path, schema } of resources) {
    yield* tableTexts(`${dataFolder}/${path}`, readFileSync(`${dataFolder}/${path}`, 'utf8'), schema.primaryKey);
  }
}

if (import.meta.filename === process.argv[1]) {
  const problems = termProblems([...messageTexts(), ...dataTexts()]);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) {
    console.error(
      `\n${problems.length} wordings to change. Where one is right, add its place to “except” of the term in scripts/lib/terms.mjs.`
    );
    process.exit(1);
  }
}
