import comments from '@eslint-community/eslint-plugin-eslint-comments/configs';
import js from '@eslint/js';
import query from '@tanstack/eslint-plugin-query';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import playwright from 'eslint-plugin-playwright';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';
import { zones } from './eslint.rooms.js';
import { textAlonePlugin } from './eslint.text-alone.js';

const castOfJson =
  ':matches(TSAsExpression, TSTypeAssertion) > :matches(CallExpression[callee.object.name="JSON"][callee.property.name="parse"], CallExpression[callee.property.name="json"], AwaitExpression > CallExpression[callee.property.name="json"])';

const restricted = [
  { selector: castOfJson, message: 'Parse JSON with a schema of the contract instead of casting it.' },
];

const unreadAudit = {
  selector: 'ExpressionStatement > AwaitExpression > CallExpression[callee.name="audit"]',
  message: 'Expect something of what axe finds.',
};

const deterministic = [
  ...restricted,
  {
    selector:
      'CallExpression[callee.object.name="Date"][callee.property.name="now"], NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'Take the time from the Clock port.',
  },
  {
    selector:
      'CallExpression[callee.object.name="Math"][callee.property.name="random"], CallExpression[callee.object.name="crypto"][callee.property.name=/^(randomUUID|getRandomValues)$/]',
    message: 'Take randomness from the Random port.',
  },
];

/** What a component says in the language of its source: every text comes from the catalogue. */
const uncatalogued = [
  {
    selector: String.raw`JSXText[value=/\p{L}{2}/u]`,
    message: 'Take the text from the catalogue of messages.',
  },
  {
    selector: String.raw`JSXAttribute[name.name=/^(aria-label|aria-description|aria-roledescription|alt|label|placeholder|title)$/] > Literal[value=/\p{L}{2}/u]`,
    message: 'Take the text from the catalogue of messages.',
  },
];

/** What a machine wrote means nothing else in another language (docs/decisions/text-has-an-element-of-its-own.md). */
const translatedCode = {
  selector: 'JSXOpeningElement[name.name=/^(code|pre)$/]:not(:has(JSXAttribute[name.name="translate"]))',
  message: 'Keep browsers from translating code: translate="no".',
};

const browserHost = '^#demo/|/demo/';

const browserHostLater = {
  selector: `ImportExpression[source.value=/${browserHost.replaceAll('/', String.raw`\/`)}/]`,
  message: 'The browser host is loaded in one place, app/main.tsx.',
};

const noFetch = {
  name: 'fetch',
  message: 'What leaves goes through the Transport port or the page’s API client.',
};

export default defineConfig(
  {
    ignores: [
      'dist',
      'data',
      'public/mockServiceWorker.js',
      'test-results',
      'playwright-report',
      '**/*.d.ts',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  comments.recommended,
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.js'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.tsx', '.js'] })] },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'max-lines': ['error', { max: 300 }],
      'import-x/no-default-export': 'error',
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': ['error', { zones }],
      '@eslint-community/eslint-comments/require-description': ['error', { ignore: ['eslint-enable'] }],
      'no-restricted-syntax': ['error', ...restricted],
    },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx', 'e2e/**/*.ts', 'bench/**/*.ts', 'vite.config.ts', 'vite/**/*.ts'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { project: 'tsconfig.lint.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      // A port's method is async by contract, also where one adapter has nothing to wait for.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },
  {
    files: ['src/{contract,service,practice}/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': ['error', noFetch],
      'no-restricted-syntax': ['error', ...deterministic],
    },
  },
  {
    files: ['src/server/**/*.ts', 'src/demo/**/*.ts', 'src/web/**/*.ts', 'src/web/**/*.tsx'],
    // Files of the page itself are asked for beside its API.
    ignores: ['**/*.test.ts', '**/*.test.tsx', 'src/web/lib/api/**', 'src/web/lib/parts/part-files.ts'],
    rules: { 'no-restricted-globals': ['error', noFetch] },
  },
  {
    files: ['src/web/**/*.ts', 'src/web/**/*.tsx'],
    extends: [reactHooks.configs.flat['recommended-latest'], query.configs['flat/recommended']],
    rules: {
      '@tanstack/query/prefer-query-options': 'error',
      'no-restricted-properties': [
        'error',
        {
          object: 'crypto',
          property: 'randomUUID',
          message: 'Use lib/random-id.ts: a page served by plain http has none.',
        },
      ],
    },
  },
  {
    files: ['src/web/**/*.ts', 'src/web/**/*.tsx'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: browserHost,
              message: 'The browser host is loaded by one dynamic import, in app/main.tsx.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['src/web/**/*.ts', 'src/web/**/*.tsx'],
    ignores: ['**/*.test.ts', '**/*.test.tsx', 'src/web/testing/**', 'src/web/app/main.tsx'],
    plugins: { page: textAlonePlugin },
    rules: {
      'page/text-alone': 'error',
      'no-restricted-syntax': ['error', ...restricted, ...uncatalogued, translatedCode, browserHostLater],
    },
  },
  {
    files: ['src/contract/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: String.raw`^(?!\.{1,2}/|#contract/|zod$|zod/mini$)`,
              message: 'The contract imports nothing but zod.',
            },
          ],
        },
      ],
    },
  },
  { files: ['e2e/**/*.ts'], extends: [playwright.configs['flat/recommended']] },
  {
    files: ['e2e/**/*.ts'],
    rules: {
      'playwright/no-wait-for-timeout': 'error',
      'playwright/no-networkidle': 'error',
      'playwright/no-skipped-test': 'error',
      'playwright/no-focused-test': 'error',
      'playwright/missing-playwright-await': 'error',
      'no-restricted-syntax': ['error', ...restricted, unreadAudit],
    },
  },
  {
    files: ['e2e/pictures/**/*.ts'],
    rules: { 'playwright/expect-expect': ['error', { assertFunctionNames: ['look', 'lookOnce'] }] },
  },
  {
    files: ['*.js', 'vite.config.ts', 'e2e/playwright.config.ts', 'vitest.config.ts'],
    rules: { 'import-x/no-default-export': 'off' },
  },
  {
    files: ['*.js', 'scripts/**/*.js', 'bench/**/*.js'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        fetch: 'readonly',
        AbortSignal: 'readonly',
        setTimeout: 'readonly',
        setInterval: 'readonly',
        clearTimeout: 'readonly',
        performance: 'readonly',
        Buffer: 'readonly',
        TextDecoder: 'readonly',
      },
    },
    rules: { 'no-console': 'off' },
  },
  {
    // What runs in the page.
    files: ['bench/groups/page/**/*.js', 'bench/reference/bare-page/*.js'],
    languageOptions: {
      globals: {
        document: 'readonly',
        innerHeight: 'readonly',
        requestAnimationFrame: 'readonly',
        HTMLInputElement: 'readonly',
        MessageChannel: 'readonly',
        PerformanceResourceTiming: 'readonly',
      },
    },
  },
);
