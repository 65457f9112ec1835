// Lint rules for the layers of src/lib: a layer may import those before it, never those after.

/**
 * The layers that each layer may import from, beside itself.
 *
 * @type {Record<string, string[]>}
 */
export const LAYERS = {
  words: [],
  data: ['words'],
  importer: ['words', 'data'],
  statistics: ['words', 'data'],
  view: ['words', 'data', 'statistics'],
  provenance: ['words', 'data', 'statistics', 'view'],
  download: ['words', 'data', 'statistics', 'view'],
  figures: ['words', 'data', 'statistics', 'view'],
  server: ['words', 'data', 'statistics', 'view', 'provenance', 'download', 'figures'],
  components: ['words', 'data', 'statistics', 'view', 'provenance', 'download', 'figures']
};

/** Who may import a library. */
const LIBRARIES = [
  { pattern: '^svelte($|/)', what: 'Svelte', layers: ['components'] },
  { pattern: '^\\$app/', what: 'SvelteKit', layers: ['server', 'components'] },
  { pattern: '^chart\\.js($|/)', what: 'Chart.js', layers: ['figures'] },
  { pattern: '^papaparse$', what: 'PapaParse', layers: ['data', 'importer', 'download'] },
  { pattern: '^node:', what: 'Node', layers: ['data', 'server'] }
];

/** @type {import('eslint').Linter.Config[]} */
export const layerRules = [
  ...Object.entries(LAYERS).map(([layer, uses]) => ({
    name: `layers/${layer}`,
    files: [`src/lib/${layer}/**`],
    rules: walls([
      ...Object.keys(LAYERS)
        .filter((other) => other !== layer && !uses.includes(other))
        .map((other) => ({
          regex: `^(\\$lib|(\\./)?\\.\\.(/\\.\\.)*)/${other}(/|$)`,
          message: `${layer} must not import from ${other}; see docs/architecture.md, layers.`
        })),
      { regex: '/routes/', message: 'Nothing in src/lib may import from a page.' },
      ...LIBRARIES.filter(({ layers }) => !layers.includes(layer)).map(library)
    ])
  })),
  {
    name: 'layers/routes',
    files: ['src/routes/**'],
    rules: walls(LIBRARIES.filter(({ what }) => what === 'Chart.js' || what === 'PapaParse').map(library))
  }
];

/** @param {(typeof LIBRARIES)[number]} library */
function library({ pattern, what, layers }) {
  return { regex: pattern, message: `${what} may be imported only by: ${layers.join(', ')}.` };
}

/**
 * The rules for `import … from` and for `import()`.
 *
 * @param {{ regex: string, message: string }[]} patterns
 * @returns {import('eslint').Linter.RulesRecord}
 */
function walls(patterns) {
  const dynamic = patterns.map(({ regex, message }) => ({
    selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\u002F')}/]`,
    message
  }));
  return { 'no-restricted-imports': ['error', { patterns }], 'no-restricted-syntax': ['error', ...dynamic] };
}
