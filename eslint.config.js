import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const FOREIGN_PARTS = {
  regex: '^(d3-.+|@turf/(?!turf$).+)$',
  message: 'Named imports from d3 and @turf/turf: the bundler shakes off the rest.',
};
const D3_THAT_DRAWS = {
  regex: '^d3$',
  importNamePattern: '^(select|selectAll|transition|axis.*|brush.*|zoom|drag)$',
  message: 'Svelte draws; of d3 only what computes.',
};
const ENGINE = { regex: '^maplibre-gl($|/)', message: 'The map engine belongs to src/map alone.' };

const NAMED_ONLY = {
  selector:
    'ImportDeclaration[source.value=/^(d3|@turf.turf)$/] > :matches(ImportNamespaceSpecifier, ImportDefaultSpecifier)',
  message: 'Named imports only.',
};

const rules = {
  'no-restricted-syntax': ['error', NAMED_ONLY],
  'no-restricted-imports': ['error', { patterns: [FOREIGN_PARTS, D3_THAT_DRAWS, ENGINE] }],
  // `typeof import('...')` names the type of what is loaded later.
  '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
  // Records of plain functions are taken apart on purpose; the compiler cannot tell them from methods.
  '@typescript-eslint/unbound-method': 'off',
  // French sentences hold narrow and no-break spaces.
  'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true }],
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-non-null-assertion': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  '@typescript-eslint/no-unused-vars': [
    'error',
    { ignoreRestSiblings: true, varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
  ],
  // Whether a default type is written out is the author's taste.
  '@typescript-eslint/no-unnecessary-type-arguments': 'off',
  // Numbers in sentences are what this program writes all day; the other types stay checked.
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
};

export default defineConfig(
  { ignores: ['dist', 'public', 'test-results', '.cache'] },
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  svelte.configs.recommended,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules,
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
    // Sets in state are read-only and replaced as a whole ($state.raw).
    rules: { 'svelte/prefer-svelte-reactivity': 'off' },
  },
  {
    files: ['src/map/**', 'tests/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [FOREIGN_PARTS, D3_THAT_DRAWS] }] },
  },
  // Types of components are the matter of svelte-check, those of the scripts of the compiler, through their JSDoc.
  {
    files: ['**/*.svelte', '**/*.js', '**/*.mjs'],
    extends: [ts.configs.disableTypeChecked],
    rules: { '@typescript-eslint/switch-exhaustiveness-check': 'off' },
  },
);
