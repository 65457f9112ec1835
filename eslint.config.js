import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';
import { layerRules } from './scripts/lib/layers.mjs';

export default defineConfig(
  globalIgnores(['build/', '.svelte-kit/', 'src/lib/paraglide/', 'src/lib/data/rows.d.ts', 'test-results/']),
  js.configs.recommended,
  ts.configs.recommended,
  svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      // TypeScript checks names.
      'no-undef': 'off',
      'no-console': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      // Addresses are built by one function with the base path; resolve() does not support queries.
      'svelte/no-navigation-without-resolve': 'off'
    }
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig } }
  },
  { files: ['scripts/**'], rules: { 'no-console': 'off' } },
  { files: ['static/**'], languageOptions: { sourceType: 'script' }, rules: { 'no-empty': ['error', { allowEmptyCatch: true }] } },
  ...layerRules
);
