// The walls between the layers of src/lib, as lint rules. Each layer may use those before it, never those after.

/** From the lowest to the highest. `importer` stands after tables, `download` after view. */
export const LAYERS = ['words', 'tables', 'importer', 'economy', 'view', 'download', 'figures', 'server', 'components'];

/** Who may import a library. */
const LIBRARIES = [
  { pattern: '^svelte($|/)', what: 'Svelte', layers: ['components'] },
  { pattern: '^\\$app/', what: 'SvelteKit', layers: ['server', 'components'] },
  { pattern: '^chart\\.js($|/)', what: 'Chart.js', layers: ['figures'] },
  { pattern: '^papaparse$', what: 'PapaParse', layers: ['tables', 'importer', 'download'] },
  { pattern: '^node:', what: 'Node', layers: ['tables', 'server'] }
];

/** @type {import('eslint').Linter.Config[]} */
export const layerRules = [
  ...LAYERS.map((layer, index) => ({
    name: `layers/${layer}`,
    files: [`src/lib/${layer}/**`],
    rules: restricted([
      ...LAYERS.slice(index + 1).map((later) => ({
        regex: `^(\\$lib|\\.\\.(/\\.\\.)*)/${later}(/|$)`,
        message: `${layer} stands before ${later} and may not use it (CONTRIBUTING.md, layout).`
      })),
      { regex: '^(\\$lib|\\.\\.)/routes(/|$)|/routes/', message: 'Nothing in src/lib may use a page.' },
      ...LIBRARIES.filter(({ layers }) => !layers.includes(layer)).map(({ pattern, what, layers }) => ({
        regex: pattern,
        message: `${what} is imported by ${layers.join(', ')} alone.`
      }))
    ])
  })),
  {
    name: 'layers/routes',
    files: ['src/routes/**'],
    rules: restricted(
      LIBRARIES.filter(({ what }) => what === 'Chart.js' || what === 'PapaParse').map(({ pattern, what, layers }) => ({
        regex: pattern,
        message: `${what} is imported by ${layers.join(', ')} alone.`
      }))
    )
  }
];

/**
 * @param {{ regex: string, message: string }[]} patterns
 * @returns {import('eslint').Linter.RulesRecord}
 */
function restricted(patterns) {
  return { 'no-restricted-imports': ['error', { patterns }] };
}
