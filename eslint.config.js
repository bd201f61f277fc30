import { posix } from 'node:path';
import { defineConfig } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import importSort from 'eslint-plugin-simple-import-sort';
import wc from 'eslint-plugin-wc';
import ts from 'typescript';
import typescript from 'typescript-eslint';

/** Imports only go one way: elements -> capabilities -> DOM-free code. */
function noImports(...patterns) {
  return { 'no-restricted-imports': ['error', { patterns }] };
}

const elements = {
  regex: '(^|/)elements/',
  message: 'Imports only go one way: elements -> capabilities -> DOM-free code.',
};
const unsafeDirectives = {
  regex: '^lit.*/(unsafe-html|unsafe-svg|unsafe-mathml|style-map)',
  message: 'Text in a dataset is never markup, and a strict CSP forbids inline styles.',
};

const packages = {
  regex: '^[^.]',
  message: 'DOM-free code only imports its like: see src/dom-free/tsconfig.json.',
};

/** The compiler ensures that these files use no DOM and import no other files. */
const { config: domFree } = ts.readConfigFile('src/dom-free/tsconfig.json', ts.sys.readFile);
const domFreeFiles = domFree.include.map((pattern) => posix.join('src/dom-free', pattern));

/** What the strictest CSP refuses, or what would turn text into markup. */
const unsafeSyntax = [
  {
    selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(inner|outer)HTML$/]',
    message: 'Build nodes, or render a template.',
  },
  {
    selector:
      'MemberExpression[property.name=/^(insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|cssText)$/]',
    message: 'Build nodes, or render a template.',
  },
  {
    selector: 'CallExpression[callee.property.name="setAttribute"] > Literal[value=/^(style|on)/]',
    message: 'A strict CSP forbids inline styles and handlers.',
  },
  {
    selector:
      'CallExpression[callee.property.name="createElement"] > Literal[value=/^(style|script)$/i]',
    message: 'A strict CSP forbids style and script elements.',
  },
];

const runnableTests = {
  selector:
    'MemberExpression[object.name=/^(describe|it|test)$/][property.name=/^(only|skip|todo)$/]',
  message: 'Every test runs: none is skipped or exclusive.',
};

export default defineConfig(
  { ignores: ['dist/', 'coverage/', 'test/hosts/sites/', 'test/samples/scaffolding/'] },
  {
    files: ['**/*.ts'],
    extends: [typescript.configs.strictTypeChecked, typescript.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    plugins: { 'import-sort': importSort },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // One block: packages, then files, the farthest first.
      'import-sort/imports': ['error', { groups: [['^\\u0000', '^node:', '^@?\\w', '^\\.']] }],
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['error'] }],
      'no-eval': 'error',
      'no-new-func': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      // React, Preact and Solid declare their tags in a namespace.
      '@typescript-eslint/no-namespace': ['error', { allowDeclarations: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // An empty string counts as absent in most places.
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { string: true } },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [
      lit.configs['flat/all'],
      wc.configs['flat/best-practice'],
      litA11y.configs.recommended,
    ],
    rules: {
      'no-restricted-syntax': ['error', ...unsafeSyntax],
      ...noImports(unsafeDirectives),
      // A popover takes the focus when the reader opens it, not when the page loads.
      'lit-a11y/no-autofocus': 'off',
      'lit/attribute-names': ['error', { convention: 'kebab' }],
      'lit/ban-attributes': ['error', 'style'],
      'lit/no-template-arrow': 'off',
      'lit/no-template-map': 'off',
      'lit/prefer-query-decorators': 'off',
      // Lit's base class has every lifecycle method.
      'wc/guard-super-call': 'off',
    },
  },
  {
    files: ['src/*/**/*.ts'],
    ignores: ['src/elements/**', 'src/prerender/**'],
    rules: noImports(elements, unsafeDirectives),
  },
  {
    files: domFreeFiles,
    rules: noImports(elements, packages),
  },
  {
    // May import packages: these are bundled for Node only, where their size doesn't matter.
    files: ['src/outputs/**/*.ts', 'src/command-line/**/*.ts'],
    rules: noImports(elements),
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', runnableTests],
      // node:test itself awaits the promises that it returns; chai asserts through getters.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', name: ['describe', 'it', 'test'], package: 'node:test' },
            { from: 'package', name: 'Equal', package: 'chai' },
            { from: 'package', name: 'Equal', package: '@open-wc/semantic-dom-diff' },
          ],
        },
      ],
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    files: ['test/**/*.test.ts'],
    ignores: ['test/**/*.node.test.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '/src/',
              message: 'Import from versus-elements, so that the built module is tested as well.',
              allowTypeImports: true,
            },
          ],
        },
      ],
    },
  },
  {
    files: [
      'test/tools/**/*.ts',
      'test/bench/**/*.ts',
      'test/hosts/*.ts',
      'test/samples/**/*.ts',
      'build/*.ts',
    ],
    rules: { 'no-console': 'off' },
  },
);
